// What a run that went well has to say.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/error.hpp"

namespace gff {

/// What is said at the end of a run that went well: warnings, one line each, and what was done, where a tool says that.
struct Warnings : std::vector<std::string> {
  using vector::vector;
  Warnings(std::vector<std::string> lines) : vector(std::move(lines)) {}
  std::string summary;
  ExitStatus status = ExitStatus::done;  ///< of a tool that judges its input
};

}  // namespace gff
