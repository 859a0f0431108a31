// What --version prints.
#pragma once

#include <string>
#include <string_view>

namespace gff {

/// "0.1.0"
std::string_view version();

/// "gff-select (gffpipe) 0.1.0" and the versions of the libraries.
std::string version_text(std::string_view tool);

}  // namespace gff
