// The text of --version.
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gff {

/// The version of gffpipe: "0.1.0".
std::string_view version();

/// The text for one tool: "gff-select (gffpipe) 0.1.0" and the versions of the libraries, without RE2, which has none.
/// `libraries` are those that only this tool uses; they are last.
std::string version_text(std::string_view tool, const std::vector<std::string>& libraries = {});

}  // namespace gff
