// What --help prints.
//
// Threads: functions without state: any thread may call them.
#pragma once

#include <cstddef>
#include <string>

#include "cli/option.hpp"

namespace gff {

/// A longer help names the common options without explaining them.
constexpr std::size_t help_lines = 32;
constexpr std::size_t help_columns = 80;

/// The usage, one sentence, the options in their groups, one on a line, and the examples.
std::string help_text(const Usage& usage);

}  // namespace gff
