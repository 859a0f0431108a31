// The text of --help.
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <cstddef>
#include <string>

#include "cli/option.hpp"

namespace gff {

/// The largest number of lines; a longer help lists the common options without explaining them. The width of a line.
constexpr std::size_t help_lines = 32;
constexpr std::size_t help_columns = 80;

/// The help: usage, summary, the options in groups, one on a line, and the examples.
std::string help_text(const Usage& usage);

}  // namespace gff
