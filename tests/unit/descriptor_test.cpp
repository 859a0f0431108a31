#include "io/descriptor.hpp"

#include <pthread.h>
#include <signal.h>

#include <atomic>
#include <boost/test/unit_test.hpp>
#include <chrono>
#include <thread>

#include "support/caught.hpp"
#include "support/io.hpp"

using namespace gff;
using namespace gff::test;

namespace {

bool is_open(int fd) { return ::fcntl(fd, F_GETFD) >= 0; }

struct Pipe {
  explicit Pipe(int flags = O_CLOEXEC) { BOOST_REQUIRE(::pipe2(ends, flags) == 0); }
  int ends[2];
};

/// SIGPIPE and SIGUSR1 do nothing but interrupt.
struct Signals {
  Signals() {
    struct sigaction nothing {};
    nothing.sa_handler = [](int) {};
    ::sigaction(SIGUSR1, &nothing, &user_);
    ::sigaction(SIGPIPE, &nothing, &pipe_);
  }
  ~Signals() {
    ::sigaction(SIGUSR1, &user_, nullptr);
    ::sigaction(SIGPIPE, &pipe_, nullptr);
  }
  struct sigaction user_ {};
  struct sigaction pipe_ {};
};

}  // namespace

BOOST_AUTO_TEST_SUITE(descriptor_test)

BOOST_AUTO_TEST_CASE(a_descriptor_closes_itself) {
  int fd = -1;
  {
    const Descriptor file = input_of("a");
    fd = file.fd();
    BOOST_TEST(is_open(fd));
  }
  BOOST_TEST(!is_open(fd));
}

BOOST_AUTO_TEST_CASE(a_descriptor_that_was_moved_belongs_to_one) {
  Descriptor first = input_of("a", "first");
  const int fd = first.fd();
  Descriptor second(std::move(first));
  BOOST_TEST(second.fd() == fd);
  BOOST_TEST(second.name() == "first");
  Descriptor third = input_of("b");
  const int replaced = third.fd();
  third = std::move(second);
  BOOST_TEST(third.fd() == fd);
  BOOST_TEST(!is_open(replaced));
  BOOST_TEST(!Descriptor());
  BOOST_TEST(static_cast<bool>(third));
}

BOOST_AUTO_TEST_CASE(a_borrowed_descriptor_stays_open) {
  const Descriptor file = input_of("a");
  { const Descriptor borrowed(file.fd(), "<stdin>", true); }
  Descriptor closed(file.fd(), "<stdout>", true);
  closed.close();
  BOOST_TEST(is_open(file.fd()));
}

BOOST_AUTO_TEST_CASE(a_read_that_a_signal_interrupts_is_repeated) {
  const Signals signals;
  Pipe pipe;
  const pthread_t reader = ::pthread_self();
  std::thread writer([&] {
    for (int i = 0; i < 20; ++i) {
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
      ::pthread_kill(reader, SIGUSR1);
    }
    Descriptor(pipe.ends[1], "pipe").write("x", 1);
  });
  Descriptor input(pipe.ends[0], "pipe");
  char byte = 0;
  BOOST_TEST(input.read(&byte, 1) == 1u);
  writer.join();
  BOOST_TEST(byte == 'x');
  BOOST_TEST(input.read(&byte, 1) == 0u);
}

BOOST_AUTO_TEST_CASE(a_descriptor_that_would_block_is_waited_for) {
  const Signals signals;
  Pipe pipe(O_CLOEXEC | O_NONBLOCK);
  Random random(1);
  const std::string text = random.text("abc\n", 500'000);  // more than a pipe holds
  std::thread writer([&] { Descriptor(pipe.ends[1], "pipe").write(text.data(), text.size()); });
  Descriptor input(pipe.ends[0], "pipe");
  std::string got;
  char bytes[4096];
  std::this_thread::sleep_for(std::chrono::milliseconds(5));
  for (std::size_t n; (n = input.read(bytes, sizeof bytes)) > 0;) got.append(bytes, n);
  writer.join();
  BOOST_TEST((got == text));
}

BOOST_AUTO_TEST_CASE(a_full_disk_is_a_write_error) {
  Descriptor full(::open("/dev/full", O_WRONLY | O_CLOEXEC), "out.gff3");
  BOOST_TEST(message_of(Thrown::write_error, [&] { full.write("a", 1); }) ==
             "out.gff3: write error: No space left on device");
}

BOOST_AUTO_TEST_CASE(a_closed_pipe_is_a_write_error_if_the_signal_is_ignored) {
  const Signals signals;
  Pipe pipe;
  ::close(pipe.ends[0]);
  Descriptor out(pipe.ends[1], "<stdout>");
  BOOST_TEST(message_of(Thrown::write_error, [&] { out.write("a", 1); }) == "<stdout>: write error: Broken pipe");
}

BOOST_AUTO_TEST_CASE(a_read_that_fails_is_an_error_and_no_end) {
  Descriptor folder(::open("/", O_RDONLY | O_CLOEXEC), "folder");
  char byte;
  BOOST_TEST(message_of(Thrown::io_error, [&] { folder.read(&byte, 1); }) == "folder: read error: Is a directory");
}

BOOST_AUTO_TEST_CASE(a_descriptor_is_asked_for_its_direction) {
  const Descriptor reads(::open("/dev/null", O_RDONLY | O_CLOEXEC), "null");
  reads.require(O_RDONLY);
  BOOST_TEST(message_of(Thrown::io_error, [&] { reads.require(O_WRONLY); }) ==
             "null: cannot use it: Bad file descriptor");
  const Descriptor writes(::open("/dev/null", O_WRONLY | O_CLOEXEC), "null");
  writes.require(O_WRONLY);
  BOOST_TEST(message_of(Thrown::io_error, [&] { writes.require(O_RDONLY); }) ==
             "null: cannot use it: Bad file descriptor");
  const Descriptor both(::open("/dev/null", O_RDWR | O_CLOEXEC), "null");
  both.require(O_RDONLY);
  both.require(O_WRONLY);
}

BOOST_AUTO_TEST_CASE(a_file_that_is_not_there_cannot_be_opened) {
  BOOST_TEST(message_of(Thrown::io_error, [] { open_input("/no/such/file"); }) ==
             "/no/such/file: cannot open: No such file or directory");
}

BOOST_AUTO_TEST_CASE(a_folder_as_input_is_refused) {
  BOOST_TEST(message_of(Thrown::io_error, [] { open_input("/"); }) == "/: cannot read: Is a directory");
  const Redirected standard(0, ::open("/", O_RDONLY | O_CLOEXEC));
  BOOST_TEST(message_of(Thrown::io_error, [] { open_input("-"); }) == "<stdin>: cannot read: Is a directory");
}

BOOST_AUTO_TEST_CASE(a_dash_is_standard_input) {
  const Descriptor file = input_of("hello");
  const Redirected standard(0, file.fd());
  Descriptor input = open_input("-");
  BOOST_TEST(input.name() == "<stdin>");
  char bytes[10];
  BOOST_TEST(input.read(bytes, 10) == 5u);
}

BOOST_AUTO_TEST_CASE(a_standard_input_that_only_writes_is_refused) {
  const Descriptor file(::open("/dev/null", O_WRONLY | O_CLOEXEC), "null");
  const Redirected standard(0, file.fd());
  BOOST_TEST(message_of(Thrown::io_error, [] { open_input("-"); }) == "<stdin>: cannot use it: Bad file descriptor");
}

BOOST_AUTO_TEST_CASE(files_are_closed_in_programs_that_are_started) {
  const TemporaryFolder folder;
  write_file(folder / "a", "x");
  const Descriptor input = open_input((folder / "a").string());
  BOOST_TEST((::fcntl(input.fd(), F_GETFD) & FD_CLOEXEC) != 0);
}

BOOST_AUTO_TEST_CASE(a_url_is_a_path_like_any_other) {
  BOOST_TEST(message_of(Thrown::io_error, [] { open_input("http://127.0.0.1/x.gff3"); }) ==
             "http://127.0.0.1/x.gff3: cannot open: No such file or directory");
}

BOOST_AUTO_TEST_CASE(a_pipe_has_no_place) {
  const Pipe pipe;
  const Descriptor out(pipe.ends[1], "out");
  const Descriptor in(pipe.ends[0], "in");
  BOOST_TEST(message_of(Thrown::io_error, [&] { in.offset(); }) == "in: cannot seek: Illegal seek");
}

BOOST_AUTO_TEST_SUITE_END()
