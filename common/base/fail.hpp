// Functions that throw the errors of base/error.hpp. Code that reports an error includes this header; code that catches
// one includes base/error.hpp. So a change of the errors compiles little code again.
//
// Threads: any thread may call the functions.
#pragma once

#include <string>
#include <string_view>

namespace gff {

struct Diagnostic;

/// Throws Error.
[[noreturn]] void fail_with(const std::string& message);

/// Throws UsageError.
[[noreturn]] void fail_usage(const std::string& message);

/// Throws IoError; its constructors explain the arguments.
[[noreturn]] void fail_io(std::string_view file, std::string_view what);
[[noreturn]] void fail_io(std::string_view file, std::string_view what, int error_number);

/// Throws WriteError.
[[noreturn]] void fail_write(std::string_view file);
[[noreturn]] void fail_write(std::string_view file, int error_number);
[[noreturn]] void fail_write(std::string_view file, std::string_view what, int error_number);

/// Throws FormatError.
[[noreturn]] void fail_format(Diagnostic diagnostic);

}  // namespace gff
