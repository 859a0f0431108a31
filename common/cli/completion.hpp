// What --completion prints: a script by which a shell completes a tool's options, their values, and names of files where
// a FILE is meant.
//
// Threads: functions without state: any thread may call them.
#pragma once

#include <string>
#include <vector>

#include "cli/option.hpp"

namespace gff {

enum class Shell { bash, zsh, fish };

/// Their names, in that order.
const std::vector<std::string>& shell_names();

std::string completion_script(const Usage& usage, Shell shell);

}  // namespace gff
