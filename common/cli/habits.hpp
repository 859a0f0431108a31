// Suggestions for users of other programs: the name in gffpipe for an option, an operand or a tool that gffpipe does
// not have.
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/option.hpp"

namespace gff {

/// The option of gffpipe for an option of samtools, bcftools, grep or cut, as it is typed: "-@" for "-j". Only options
/// in `options` are suggested. Empty if there is none.
std::string suggested_option(std::string_view option, const std::vector<Option>& options);

/// The tool among `tools` for another name that people type after `gff`: "order" for "sort". Empty if there is none.
std::string suggested_tool(std::string_view word, const std::vector<std::string>& tools);

/// The suggestion for further operands after one FILE, which may be a region or names of columns. The suggestion is in
/// parentheses after a blank; empty if there is none. `tool` is the tool that was called.
std::string operands_hint(std::string_view tool, const std::vector<std::string>& operands);

}  // namespace gff
