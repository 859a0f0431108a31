#include "cli/tool.hpp"

#include <sys/wait.h>

#include <boost/test/unit_test.hpp>
#include <new>

#include "base/diagnostic.hpp"
#include "base/fail.hpp"
#include "support/io.hpp"

using namespace gff;
using namespace gff::test;

namespace {

struct Ran {
  int status;
  std::string messages;
};

/// Runs in a process of its own: run_tool sets up signals.
Ran run(const std::function<Warnings(const std::vector<std::string>&)>& tool) {
  const Descriptor messages = input_of("");
  const pid_t child = ::fork();
  if (child == 0) {
    ::dup2(messages.fd(), 2);
    std::string name = "gff-test";
    std::string argument = "an argument";
    char* argv[] = {name.data(), argument.data(), nullptr};
    ::_exit(run_tool("gff-test", 2, argv, tool));
  }
  int status = 0;
  BOOST_REQUIRE(::waitpid(child, &status, 0) == child);
  std::string text(static_cast<std::size_t>(messages.status().st_size), '\0');
  BOOST_REQUIRE(::pread(messages.fd(), text.data(), text.size(), 0) == static_cast<ssize_t>(text.size()));
  return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), text};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(tool_test)

BOOST_AUTO_TEST_CASE(a_tool_without_errors_has_status_0_and_prints_nothing) {
  const Ran ran = run([](const std::vector<std::string>& arguments) {
    if (arguments != std::vector<std::string>{"an argument"}) fail_with("other arguments");
    return Warnings{};
  });
  BOOST_TEST(ran.status == 0);
  BOOST_TEST(ran.messages == "");
}

BOOST_AUTO_TEST_CASE(a_line_of_a_message_has_at_most_1_kib_and_the_lines_below_it_are_whole) {
  const Ran cut = run([](const std::vector<std::string>&) -> Warnings { fail_with(std::string(5000, 'x')); });
  BOOST_TEST(cut.status == 1);
  BOOST_TEST(cut.messages == "gff-test: " + std::string(1010, 'x') + "...\n");
  const Ran in_character = run([](const std::vector<std::string>&) -> Warnings {
    std::string text = "x";
    while (text.size() < 5000) text += "\xC3\xBC";
    fail_with(text);
  });
  BOOST_TEST(in_character.messages.size() == 1023u);
  BOOST_TEST(in_character.messages.ends_with("\xC3\xBC...\n"));
  const std::string below(4000, 'y');
  const Ran lines = run([&](const std::vector<std::string>&) -> Warnings { fail_usage("no\n" + below); });
  BOOST_TEST(lines.messages == "gff-test: no\n" + below + "\n");
}

BOOST_AUTO_TEST_CASE(warnings_are_printed_at_the_end) {
  const Ran ran = run([](const std::vector<std::string>&) { return Warnings{"one", "two"}; });
  BOOST_TEST(ran.status == 0);
  BOOST_TEST(ran.messages == "gff-test: warning: one\ngff-test: warning: two\n");
}

BOOST_AUTO_TEST_CASE(a_summary_is_printed_last) {
  const Ran ran = run([](const std::vector<std::string>&) {
    Warnings warnings{"one"};
    warnings.summary = "done";
    return warnings;
  });
  BOOST_TEST(ran.status == 0);
  BOOST_TEST(ran.messages == "gff-test: warning: one\ngff-test: done\n");
}

BOOST_AUTO_TEST_CASE(a_failure_is_one_line_and_a_status) {
  const Ran failed = run([](const std::vector<std::string>&) -> Warnings {
    fail_format({.file = "in.gff3", .line = 7, .found = "wrong"});
  });
  BOOST_TEST(failed.status == 1);
  BOOST_TEST(failed.messages == "gff-test: in.gff3:7: wrong\n");
  const Ran usage = run([](const std::vector<std::string>&) -> Warnings { fail_usage("expected a KEY"); });
  BOOST_TEST(usage.status == 2);
  BOOST_TEST(usage.messages == "gff-test: expected a KEY\n");
}

BOOST_AUTO_TEST_CASE(every_kind_of_exception_is_a_message_and_a_status) {
  const Ran memory = run([](const std::vector<std::string>&) -> Warnings { throw std::bad_alloc(); });
  BOOST_TEST(memory.status == 1);
  BOOST_TEST(memory.messages == "gff-test: out of memory\n");
  const Ran other = run([](const std::vector<std::string>&) -> Warnings { throw std::runtime_error("bad\n\x1B"); });
  BOOST_TEST(other.status == 1);
  BOOST_TEST(other.messages == "gff-test: bad\\x0a\\x1b\n");
}

BOOST_AUTO_TEST_CASE(a_closed_standard_stream_is_not_reused_for_another_file) {
  const TemporaryFolder folder;
  const std::string path = (folder / "other").string();
  const pid_t child = ::fork();
  if (child == 0) {
    ::close(0);
    ::close(1);
    ::dup2(::open("/dev/null", O_WRONLY | O_CLOEXEC), 2);
    char name[] = "gff-test";
    char* argv[] = {name, nullptr};
    ::_exit(run_tool("gff-test", 1, argv, [&](const std::vector<std::string>&) -> Warnings {
      const int fd = ::open(path.c_str(), O_RDWR | O_CREAT, 0600);
      if (fd < 3) fail_usage("it took the place of a standard stream");
      open_input("-");
      return {};
    }));
  }
  int status = 0;
  BOOST_REQUIRE(::waitpid(child, &status, 0) == child);
  BOOST_TEST(WIFEXITED(status));
  BOOST_TEST(WEXITSTATUS(status) == 1);  // standard input cannot be read
}

BOOST_AUTO_TEST_CASE(a_closed_pipe_ends_the_tool_by_a_signal) {
  const Ran ran = run([](const std::vector<std::string>&) -> Warnings {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) fail_with("pipe2");
    ::close(ends[0]);
    Descriptor(ends[1], "<stdout>").write("a", 1);
    return {};
  });
  BOOST_TEST(ran.status == 128 + SIGPIPE);
  BOOST_TEST(ran.messages == "");
}

BOOST_AUTO_TEST_SUITE_END()
