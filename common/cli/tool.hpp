// The frame of every tool: the only place that catches, prints messages, and decides the exit status.
//
// Threads: only the main thread.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "run/warnings.hpp"

namespace gff {

/// What a tool does with its arguments.
using Tool = std::function<Warnings(const std::vector<std::string>&)>;

/// Runs `tool` with the arguments and returns the exit status: 0 done, 1 it could not be done, 2 wrong usage. Messages
/// go to standard error as `name: message`, one line for a failure, three where it shows a place; a line has at most
/// 1 KiB. If memory is short anywhere, there is a message and the status is 1.
int run_tool(const char* name, int argc, char* argv[], const Tool& tool);

/// Writes to standard output what --help, --version and the like print. Throws WriteError.
void print(std::string_view text);

}  // namespace gff
