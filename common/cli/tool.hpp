// The frame of every tool: the only place that catches, prints messages, and decides the exit status.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace gff {

/// What is said at the end of a run that went well: warnings, one line each.
using Warnings = std::vector<std::string>;

/// Runs `tool` with the arguments and returns the exit status: 0 done, 1 it could not be done, 2 wrong usage. Messages
/// go to standard error as `name: message`, one line for a failure.
int run_tool(const std::string& name, int argc, char* argv[],
             const std::function<Warnings(const std::vector<std::string>&)>& tool);

}  // namespace gff
