#include "cli/progress_line.hpp"

#include <sys/ioctl.h>

#include <boost/test/unit_test.hpp>
#include <cstdlib>

#include "support/io.hpp"

using namespace gff;
using namespace gff::test;
using namespace std::chrono_literals;

namespace {

ProgressLine::Time now;
ProgressLine::Time clock_of_the_test() { return now; }

/// A run over an input of 1000 bytes, whose standard error is a file.
struct Run {
  explicit Run(ShowProgress when)
      : redirected(2, standard_error.fd()), progress(when, input, false, clock_of_the_test) {}

  /// Reads `bytes` more, `later`, and looks; returns what was written meanwhile.
  std::string step(std::size_t bytes, ProgressLine::Duration later, std::uint64_t records) {
    std::string buffer(bytes, '\0');
    if (bytes > 0) BOOST_REQUIRE_EQUAL(input.read(buffer.data(), bytes), bytes);
    now += later;
    progress.look(records);
    return written();
  }
  std::string written() {
    std::string all(static_cast<std::size_t>(standard_error.status().st_size), '\0');
    if (!all.empty()) BOOST_REQUIRE(::pread(standard_error.fd(), all.data(), all.size(), 0) > 0);
    return all.substr(std::exchange(seen, all.size()));
  }

  Descriptor input = input_of(std::string(1000, 'x'));
  Descriptor standard_error = input_of("");
  Redirected redirected;
  std::size_t seen = 0;
  ProgressLine progress;
};

/// A terminal of this number of columns, in place of standard error; `seen` is the text on it so far.
struct Terminal {
  explicit Terminal(unsigned short columns) {
    BOOST_REQUIRE(keyboard.fd() >= 0 && ::grantpt(keyboard.fd()) == 0 && ::unlockpt(keyboard.fd()) == 0);
    screen = Descriptor(::open(::ptsname(keyboard.fd()), O_RDWR | O_NOCTTY | O_CLOEXEC), "screen");
    const struct winsize size { 24, columns, 0, 0 };
    BOOST_REQUIRE(::ioctl(screen.fd(), TIOCSWINSZ, &size) == 0);
  }
  std::string seen() {
    screen.write("|", 1);  // all text before it has arrived
    std::string bytes;
    for (char byte = 0; keyboard.read(&byte, 1) == 1 && byte != '|';) bytes += byte;
    return bytes;
  }
  Descriptor keyboard{::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC), "keyboard"};
  Descriptor screen;
};

/// What a terminal sees of a run that looks after one second and after two.
std::pair<std::string, std::string> seen_unasked(Terminal& terminal, Descriptor input, bool output_seen = false) {
  const Redirected redirected(2, terminal.screen.fd());
  ProgressLine progress(ShowProgress::automatic, input, output_seen, clock_of_the_test);
  char bytes[100];
  static_cast<void>(input.read(bytes, 100));
  now += 1999ms;
  progress.look(1);
  std::pair<std::string, std::string> seen{terminal.seen(), {}};
  now += 1ms;
  progress.look(1);
  seen.second = terminal.seen();
  return seen;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(progress_line_test)

BOOST_AUTO_TEST_CASE(a_line_shows_bytes_share_records_rate_and_time_left) {
  BOOST_TEST(ProgressLine::text(312'400'000, 1'562'000'000, 645'210, 2s) ==
             "312.4 MB of 1.6 GB (20 %), 645,210 records, 156.2 MB/s, 0:08 left");
  BOOST_TEST(ProgressLine::text(10, 100'000, 1, 1s) == "10 B of 100.0 kB (0 %), 1 record, 10 B/s, 2:46:39 left");
}

BOOST_AUTO_TEST_CASE(without_a_size_there_is_no_share_and_no_time_left) {
  BOOST_TEST(ProgressLine::text(5000, std::nullopt, 1000, 2s) == "5.0 kB, 1,000 records, 2.5 kB/s");
}

BOOST_AUTO_TEST_CASE(without_bytes_or_time_there_is_no_rate) {
  BOOST_TEST(ProgressLine::text(0, 100, 0, 5s) == "0 B of 100 B (0 %), 0 records");
  BOOST_TEST(ProgressLine::text(50, 100, 3, 0s) == "50 B of 100 B (50 %), 3 records");
}

BOOST_AUTO_TEST_CASE(a_file_that_grows_is_not_read_past_its_end) {
  BOOST_TEST(ProgressLine::text(100, 100, 3, 1s) == "100 B of 100 B (100 %), 3 records, 100 B/s");
  BOOST_TEST(ProgressLine::text(200, 100, 3, 1s) == "200 B of 100 B (100 %), 3 records, 200 B/s");
}

BOOST_AUTO_TEST_CASE(a_line_is_drawn_at_most_ten_times_a_second_and_erased_at_the_end) {
  Run run(ShowProgress::always);
  BOOST_TEST(run.step(100, 1s, 5) == "\r100 B of 1.0 kB (10 %), 5 records, 100 B/s, 0:09 left\033[K");
  BOOST_TEST(run.step(100, 50ms, 6) == "");
  BOOST_TEST(run.step(100, 49ms, 7) == "");
  BOOST_TEST(run.step(100, 1ms, 8) == "\r400 B of 1.0 kB (40 %), 8 records, 364 B/s, 0:02 left\033[K");
  run.progress.erase();
  BOOST_TEST(run.written() == "\r\033[K");
  run.progress.erase();
  BOOST_TEST(run.written() == "");
}

BOOST_AUTO_TEST_CASE(ten_thousand_calls_in_a_second_draw_ten_lines) {
  Run run(ShowProgress::always);
  std::string drawn;
  for (int i = 0; i < 10'000; ++i) drawn += run.step(0, 100us, 1);
  BOOST_TEST(std::count(drawn.begin(), drawn.end(), '\r') == 10);
}

BOOST_AUTO_TEST_CASE(bytes_read_before_the_start_are_not_counted) {
  now += 1s;
  Descriptor input = input_of(std::string(1000, 'x'));
  std::string buffer(600, '\0');
  BOOST_REQUIRE_EQUAL(input.read(buffer.data(), 600), 600);
  Descriptor standard_error = input_of("");
  const Redirected redirected(2, standard_error.fd());
  ProgressLine progress(ShowProgress::always, input, false, clock_of_the_test);
  BOOST_REQUIRE_EQUAL(input.read(buffer.data(), 100), 100);
  progress.look(1);
  std::string drawn(15, '\0');
  BOOST_REQUIRE(::pread(standard_error.fd(), drawn.data(), drawn.size(), 0) == 15);
  BOOST_TEST(drawn == "\r100 B of 400 B");
}

BOOST_AUTO_TEST_CASE(without_a_terminal_no_line_is_drawn_unless_asked_for) {
  Run unasked(ShowProgress::automatic);
  BOOST_TEST(unasked.step(100, 10s, 5) == "");
  Run refused(ShowProgress::never);
  BOOST_TEST(refused.step(100, 10s, 5) == "");
}

BOOST_AUTO_TEST_CASE(a_terminal_sees_a_line_after_two_seconds_cut_to_its_width) {
  ::setenv("TERM", "xterm", 1);
  Terminal wide(80);
  const auto [early, late] = seen_unasked(wide, input_of(std::string(1000, 'x')));
  BOOST_TEST(early == "");
  BOOST_TEST(late == "\r100 B of 1.0 kB (10 %), 1 record, 50 B/s, 0:18 left\033[K");
  BOOST_TEST(wide.seen() == "\r\033[K");
  Terminal narrow(10);
  BOOST_TEST(seen_unasked(narrow, input_of(std::string(1000, 'x'))).second == "\r100 B of \033[K");
  Terminal unknown(0);
  BOOST_TEST(seen_unasked(unknown, input_of(std::string(1000, 'x'))).second == late);
}

BOOST_AUTO_TEST_CASE(a_terminal_sees_nothing_where_a_line_would_disturb) {
  Terminal terminal(80);
  BOOST_TEST(seen_unasked(terminal, input_of("x"), true).second == "");
  int ends[2];
  BOOST_REQUIRE(::pipe(ends) == 0);
  const Descriptor writer(ends[1], "writer");
  BOOST_REQUIRE(::write(ends[1], "x", 1) == 1);
  BOOST_TEST(seen_unasked(terminal, Descriptor(ends[0], "pipe")).second == "");
  ::setenv("TERM", "dumb", 1);
  BOOST_TEST(seen_unasked(terminal, input_of("x")).second == "");
}

BOOST_AUTO_TEST_CASE(a_full_standard_error_ends_the_line_without_an_error) {
  Descriptor input = input_of(std::string(1000, 'x'));
  const Descriptor full(::open("/dev/full", O_WRONLY | O_CLOEXEC), "full");
  const Redirected redirected(2, full.fd());
  ProgressLine progress(ShowProgress::always, input, false, clock_of_the_test);
  for (int i = 0; i < 3; ++i) {
    now += 1s;
    progress.look(1);
  }
}

BOOST_AUTO_TEST_SUITE_END()
