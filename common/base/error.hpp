// Errors. Their text includes file, line and column. gff::run_tool catches them, prints the text and ends the program
// with their status; no other code does.
//
// Threads: any thread may call the functions. An error is caught in the thread that threw it, or an exception_ptr moves
// it to another thread.
#pragma once

#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

#include "base/exit_status.hpp"

namespace gff {

struct Diagnostic;

/// An error that ends the run. `what()` is ready for the terminal: one line, or three lines that point at a place in a
/// command-line argument.
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

/// Writing to the output or to a temporary file failed. After it, nothing more is written.
class WriteError : public IoError {
 public:
  WriteError(std::string_view file, int error_number) : IoError(file, "write error", error_number) {}
  WriteError(std::string_view file, std::string_view what, int error_number) : IoError(file, what, error_number) {}
  /// For a failure without an errno.
  explicit WriteError(std::string_view file) : IoError(file, "write error") {}
};

/// A text file does not have the form that it should have: an annotation, or a file of names or regions.
class FormatError : public Error {
 public:
  /// "genes.gff3:1207: column 4 (start): expected …"
  explicit FormatError(Diagnostic diagnostic);
  const Diagnostic& diagnostic() const { return *diagnostic_; }

 private:
  std::shared_ptr<const Diagnostic> diagnostic_;  // a copy of an exception must not throw
};

}  // namespace gff
