// Errors. They are thrown with file, line and column in their text, and caught in one place: gff::run_tool prints them and
// ends the program with their status.
//
// Threads: functions any thread may call; an error is caught in the thread that threw it, or handed to another by
// exception_ptr.
#pragma once

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

namespace gff {

struct Diagnostic;

/// The three ways in which a tool ends by itself.
enum class ExitStatus { done = 0, failed = 1, usage = 2 };

/// Something that ends the run. `what()` is ready for the terminal: one line, or three that show a place in what was typed.
class Error : public std::runtime_error {
 public:
  explicit Error(const std::string& message, ExitStatus status = ExitStatus::failed)
      : std::runtime_error(message), status_(status) {}
  ExitStatus status() const { return status_; }

 private:
  ExitStatus status_;
};

/// The command line is wrong.
class UsageError : public Error {
 public:
  explicit UsageError(const std::string& message) : Error(message, ExitStatus::usage) {}
};

/// The operating system fails, or compressed data are damaged.
class IoError : public Error {
 public:
  /// "genes.gff3: unexpected end of gzip data"
  IoError(std::string_view file, std::string_view what);
  /// "genes.gff3: cannot open: No such file or directory"; `error_number` is an errno.
  IoError(std::string_view file, std::string_view what, int error_number);
};

/// Writing failed, to the output or to a temporary file: nothing more should be written.
class WriteError : public IoError {
 public:
  WriteError(std::string_view file, int error_number) : IoError(file, "write error", error_number) {}
  WriteError(std::string_view file, std::string_view what, int error_number) : IoError(file, what, error_number) {}
  /// Where the reason is not known.
  explicit WriteError(std::string_view file) : IoError(file, "write error") {}
};

/// The annotation itself is not what the specification asks for.
class FormatError : public Error {
 public:
  explicit FormatError(Diagnostic diagnostic);
  /// "genes.gff3:1207: column 4 (start): expected …"; `line` counts from 1.
  FormatError(std::string_view file, std::uint64_t line, std::string_view what);
  /// Null if there is none: in lists, for example.
  const Diagnostic* diagnostic() const { return diagnostic_.get(); }

 private:
  std::shared_ptr<const Diagnostic> diagnostic_;  // a copy of an exception must not throw
};

/// `bytes` as text for a message: control characters are written \xHH (a tab \t), and text of more than `limit` bytes is cut
/// and ends in "...". Valid UTF-8 stays readable.
std::string quotable(std::string_view bytes, std::size_t limit = 60);

/// The name of a file fit for a message: escaped as by `quotable`, and of a very long one the end.
std::string quotable_path(std::string_view path);

/// `quotable` between single quotes.
std::string in_quotes(std::string_view bytes);

}  // namespace gff
