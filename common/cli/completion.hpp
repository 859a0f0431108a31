// The text of --completion: a shell script that completes the tool's options, their values, and file names for FILE.
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <string>
#include <vector>

#include "cli/option.hpp"

namespace gff {

enum class Shell { bash, zsh, fish };

/// The names of the shells, in the order of Shell.
const std::vector<std::string>& shell_names();

/// The script that completes the command line `usage` in `shell`.
std::string completion_script(const Usage& usage, Shell shell);

}  // namespace gff
