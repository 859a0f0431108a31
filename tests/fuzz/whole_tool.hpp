// The whole of a tool, called as a function: a command line and a stream in, status, output and messages out, and what
// it promises for any input. The input of such a target: a line in which each byte chooses an option from the tool's
// table, a line for each value that these options need, and the stream.
#pragma once

#include <fcntl.h>
#include <sys/time.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <ctime>
#include <list>
#include <string>
#include <string_view>
#include <vector>

#include "fuzz/fuzz.hpp"
#include "support/gff.hpp"
#include "support/io.hpp"
#include "support/strings.hpp"

// Where a sanitizer is, it reports to standard error, which is redirected while a tool runs.
extern "C" __attribute__((weak)) void __sanitizer_set_report_fd(void* fd);

namespace gff::fuzz {

/// `main` of a tool under another name.
using Main = int(int argc, char* argv[]);

/// The options that a target chooses from: those of the tool, and some of all tools. An option that ends in '=' takes a
/// line of the input for its value, one that ends in "=@" a file that holds such a line, with '|' for its line ends;
/// "=" alone makes an operand.
inline std::vector<std::string> with_common_options(std::vector<std::string> options) {
  for (const char* const common : {"--on-error=skip", "--format=gff3", "--format=gtf", "--max-line=", "--no-comments",
                                   "--no-fasta", "--quiet", "--bgzip", "--wrong"})
    options.push_back(common);
  return options;
}

struct Ran {
  int status = 0;
  std::string written;   ///< to standard output
  std::string messages;  ///< on standard error

  bool operator==(const Ran&) const = default;
};

/// All bytes of a file, from its beginning.
inline std::string contents_of(const Descriptor& file) {
  std::string bytes(static_cast<std::size_t>(file.status().st_size), '\0');
  bytes.resize(file.read_at(0, bytes.data(), bytes.size()));
  return bytes;
}

/// A pipe that holds the bytes, which must be fewer than 64 KiB, and then ends.
inline Descriptor pipe_of(std::string_view bytes) {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) std::abort();
  Descriptor(ends[1], "pipe").write(bytes.data(), bytes.size());
  return Descriptor(ends[0], "pipe");
}

/// libFuzzer reads its clock at each SIGALRM, but the tools use SIGALRM too. So libFuzzer gets another signal.
inline void watch_by_another_signal() {
  struct sigaction watch {};
  ::sigaction(SIGALRM, nullptr, &watch);
  if (watch.sa_handler == SIG_DFL) return;  // no libFuzzer
  struct itimerval every {};
  const struct itimerval never {};
  ::setitimer(ITIMER_REAL, &never, &every);
  ::sigaction(SIGRTMIN, &watch, nullptr);
  struct sigevent event {};
  event.sigev_notify = SIGEV_SIGNAL;
  event.sigev_signo = SIGRTMIN;
  timer_t timer{};
  const struct itimerspec times {
    {every.it_interval.tv_sec, 0}, { every.it_interval.tv_sec, 0 }
  };
  expect(::timer_create(CLOCK_MONOTONIC, &event, &timer) == 0 && ::timer_settime(timer, 0, &times, nullptr) == 0,
         "there is a timer");
}

inline bool prepare_the_program() {
  watch_by_another_signal();
  const std::intptr_t standard_error = ::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 10);
  if (__sanitizer_set_report_fd) __sanitizer_set_report_fd(reinterpret_cast<void*>(standard_error));
  return true;
}

/// What the reader reads of a stream that a tool has read or written.
inline test::ReadText stream_of(const std::string& text, OnError on_error = OnError::pass) {
  test::ReadOptions options;
  options.on_error = on_error;
  test::ReadText read = test::read_text(text, options);
  expect(read.error.empty(), read.error.c_str());
  return read;
}

/// The lines of a stream up to its sequence section.
inline test::Strings lines_of(const std::string& text) {
  test::Strings lines;
  for (const test::KeptLine& line : stream_of(text).lines) lines.push_back(line.text);
  return lines;
}

/// Runs a tool with these arguments on standard input.
inline Ran run(const std::string& name, Main* main, std::vector<std::string> arguments, const Descriptor& input) {
  [[maybe_unused]] static const bool prepared = prepare_the_program();
  arguments.insert(arguments.begin(), name);
  std::vector<char*> argv;
  for (std::string& argument : arguments) argv.push_back(argument.data());
  argv.push_back(nullptr);
  const Descriptor out = test::input_of({});
  const Descriptor err = test::input_of({});
  Ran ran;
  {
    const test::Redirected standard_input(STDIN_FILENO, input.fd());
    const test::Redirected standard_output(STDOUT_FILENO, out.fd());
    const test::Redirected standard_error(STDERR_FILENO, err.fd());
    ran.status = main(static_cast<int>(arguments.size()), argv.data());
  }
  ran.written = contents_of(out);
  ran.messages = contents_of(err);
  return ran;
}

/// What a tool promises of its status and its messages.
inline void expect_promises(const std::string& name, const Ran& ran) {
  expect(ran.status >= 0 && ran.status <= 2, "the status is 0, 1 or 2");
  std::size_t failures = 0;
  for (const std::string& line : test::parts_of(ran.messages, '\n'))
    failures += line.starts_with(name + ": ") && !line.starts_with(name + ": warning: ");
  if (ran.status != 0) expect(failures == 1, "a failure is one message");
  expect(ran.messages.empty() || (ran.messages.starts_with(name + ": ") && ran.messages.ends_with('\n')),
         "messages are whole lines");
  const auto obeyed = [](char c) { return (static_cast<unsigned char>(c) < ' ' && c != '\n') || c == '\x7F'; };
  expect(std::none_of(ran.messages.begin(), ran.messages.end(), obeyed), "messages are fit for a terminal");
}

/// A tool with a table of its options.
class WholeTool {
 public:
  WholeTool(std::string name, Main* main, std::vector<std::string> options)
      : name_(std::move(name)), main_(main), options_(std::move(options)) {}

  /// Takes the command line and the stream from the input. False where it would open files of the machine, or is too
  /// long.
  bool take(std::string_view input, std::vector<std::string> arguments = {}) {
    constexpr std::size_t most_options = 8;
    constexpr std::size_t longest = 20'000;  // bytes: a pipe holds it, and the twins take their time
    if (input.size() > longest) return false;
    Choices lines(input);
    Choices choices(lines.line().substr(0, most_options));
    std::vector<std::string> operands;
    arguments_ = std::move(arguments);
    files_.clear();
    while (!choices.rest().empty()) {
      const std::string& option = options_[choices.next(options_.size())];
      const bool takes_file = option.ends_with('@');
      if (!takes_file && !option.ends_with('=')) {
        arguments_.push_back(option);
        continue;
      }
      std::string value(lines.line());
      if (value.find("=@") != std::string::npos) return false;
      if (takes_file) {
        std::replace(value.begin(), value.end(), '|', '\n');
        files_.push_back(test::input_of(value));
        arguments_.push_back(option.substr(0, option.size() - 1) + "/proc/self/fd/" +
                             std::to_string(files_.back().fd()));
      } else if (option == "=") {
        operands.push_back(value);
      } else {
        arguments_.push_back(option + value);
      }
    }
    arguments_.push_back("--");
    arguments_.insert(arguments_.end(), operands.begin(), operands.end());
    stream_ = lines.rest();
    return true;
  }

  /// Whether the command line has an option that begins so.
  bool has(std::string_view option) const {
    return std::any_of(arguments_.begin(), arguments_.end() - operands(),
                       [&](const std::string& one) { return one.starts_with(option); });
  }
  const std::string& stream() const { return stream_; }
  /// Whether the stream is read unchanged. The first bytes show whether it is compressed or not text.
  bool reads_text() const { return is_text(stream_); }
  /// Whether the tool succeeded, and wrote text that is read unchanged. If a line ended in more than one CR, one CR
  /// less is written, and the next reader takes the last CR for a part of the line end.
  bool has_written_text(const Ran& ran) const {
    return ran.status == 0 && is_text(ran.written) && ran.written.find("\r\n") == std::string::npos;
  }

  Ran run_on(std::string_view stream) const { return run(test::input_of(stream), {}); }
  /// Runs the tool and checks the result. Runs it again from a pipe with one more thread: the result is the same.
  Ran run_and_check() const {
    const Ran ran = run_on(stream_);
    check(ran);
    const Ran again = run(pipe_of(stream_), "--threads=1");
    expect(again.written == ran.written, "from a pipe, with threads, the same is written");
    // A tool that needs no more of a file stops reading, and does not detect errors in the rest.
    if (!has("--max-count") && !has("--reader")) expect(again == ran, "from a pipe, with threads, all is the same");
    return ran;
  }

  /// What every tool promises.
  void check(const Ran& ran) const {
    expect_promises(name_, ran);
    if (ran.status == 0 && has("--quiet")) expect(ran.messages.empty(), "a quiet tool that succeeds says nothing");
    if (has("--bgzip")) return;
    // A sequence section is written byte for byte.
    const std::string written = "\n" + ran.written;
    const bool has_sequences =
        written.find("\n>") != std::string::npos || written.find("\n##FASTA") != std::string::npos;
    expect(has_sequences || written.ends_with('\n'), "whole lines are written");
  }

 private:
  /// Neither compressed (bzip2 begins with a B) nor with a byte-order mark, nor what looks like UTF-16.
  static bool is_text(const std::string& bytes) {
    if (bytes.size() > 1 && bytes[1] == '\0') return false;
    const char first = bytes.empty() ? '#' : bytes[0];
    return first == '\t' || first == '\n' || (first >= ' ' && first < '\x7F' && first != 'B');
  }

  std::ptrdiff_t operands() const { return arguments_.end() - std::find(arguments_.begin(), arguments_.end(), "--"); }

  Ran run(const Descriptor& input, const std::string& first_option) const {
    std::vector<std::string> arguments = arguments_;
    if (!first_option.empty()) arguments.insert(arguments.begin(), first_option);
    return fuzz::run(name_, main_, std::move(arguments), input);
  }

  std::string name_;
  Main* main_;
  std::vector<std::string> options_;
  std::vector<std::string> arguments_;
  std::list<Descriptor> files_;
  std::string stream_;
};

}  // namespace gff::fuzz
