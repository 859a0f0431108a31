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

FormatError::FormatError(Diagnostic diagnostic)
    : Error(message(diagnostic)), diagnostic_(std::make_shared<const Diagnostic>(std::move(diagnostic))) {}

}  // namespace gff
