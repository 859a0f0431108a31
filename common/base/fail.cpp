#include "base/fail.hpp"

#include <utility>

#include "base/diagnostic.hpp"
#include "base/error.hpp"

namespace gff {

void fail_with(const std::string& message) { throw Error(message); }

void fail_usage(const std::string& message) { throw UsageError(message); }

void fail_io(std::string_view file, std::string_view what) { throw IoError(file, what); }
void fail_io(std::string_view file, std::string_view what, int error_number) {
  throw IoError(file, what, error_number);
}

void fail_write(std::string_view file) { throw WriteError(file); }
void fail_write(std::string_view file, int error_number) { throw WriteError(file, error_number); }
void fail_write(std::string_view file, std::string_view what, int error_number) {
  throw WriteError(file, what, error_number);
}

void fail_format(Diagnostic diagnostic) { throw FormatError(std::move(diagnostic)); }

}  // namespace gff
