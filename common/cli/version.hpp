// What --version prints.
//
// Threads: functions without state: any thread may call them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gff {

/// "0.1.0"
std::string_view version();

/// "gff-select (gffpipe) 0.1.0" and the versions of the libraries, those that only this tool uses last.
std::string version_text(std::string_view tool, const std::vector<std::string>& libraries = {});

}  // namespace gff
