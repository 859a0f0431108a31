// Habits of other programs: what an option, an operand or a tool that is unknown here is called here.
//
// Threads: functions without state: any thread may call them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/option.hpp"

namespace gff {

/// What an option of samtools, bcftools, grep or cut is called here, as it is typed: "-@" for "-j". Only options that are among
/// `options` are proposed. Empty if nothing is known.
std::string option_meant(std::string_view option, const std::vector<Option>& options);

/// The tool among `tools` that is meant by a word that people type after `gff`: "order" for "sort". Empty if none is.
std::string tool_meant(std::string_view word, const std::vector<std::string>& tools);

/// What operands beyond one FILE may have meant, in parentheses after a blank: a region, names of columns. `asks` is the tool.
std::string operands_meant(std::string_view tool, const std::vector<std::string>& operands);

}  // namespace gff
