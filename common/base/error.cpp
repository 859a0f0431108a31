#include "base/error.hpp"

#include <cstring>
#include <utility>

#include "base/diagnostic.hpp"
#include "base/quotable.hpp"

namespace gff {

IoError::IoError(std::string_view file, std::string_view what)
    : Error((file.empty() ? std::string("''") : quotable_path(file)) + ": " + std::string(what)) {}

IoError::IoError(std::string_view file, std::string_view what, int error_number)
    : IoError(file, std::string(what) + ": " + std::strerror(error_number)) {}

FormatError::FormatError(std::string_view file, std::uint64_t line, std::string_view what)
    : Error(quotable_path(file) + ":" + std::to_string(line) + ": " + std::string(what)) {}

FormatError::FormatError(Diagnostic diagnostic)
    : Error(message(diagnostic)), diagnostic_(std::make_shared<const Diagnostic>(std::move(diagnostic))) {}

}  // namespace gff
