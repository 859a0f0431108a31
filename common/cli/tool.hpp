// The frame of every tool. Only here errors are caught, messages are printed, and the exit status is decided.
//
// Threads: only the main thread.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "run/warnings.hpp"

namespace gff {

/// A tool: a function of the arguments that returns its warnings.
using Tool = std::function<Warnings(const std::vector<std::string>&)>;

/// Runs `tool` with the arguments and returns the exit status: 0 success, 1 failure, 2 wrong usage. Writes messages to
/// standard error as `name: message`. A message has one line, or three if it points at a place in an argument. A line
/// has at most 1 KiB. If an allocation fails anywhere, there is a message and the status is 1.
int run_tool(const char* name, int argc, char* argv[], const Tool& tool);

/// Writes `text` to standard output, for --help, --version and similar options. Throws WriteError.
void print(std::string_view text);

}  // namespace gff
