// What --help prints.
//
// Threads: functions without state: any thread may call them.
#pragma once

#include <string>

#include "cli/option.hpp"

namespace gff {

/// A screen has 24 lines, one of which is for the prompt, of 80 columns.
constexpr std::size_t help_lines = 23;
constexpr std::size_t help_columns = 80;

/// The examples, then the usage, then each option in a line; where a screen does not hold that, the options that are common
/// to all tools stand together by their names.
std::string help_text(const Usage& usage);

}  // namespace gff
