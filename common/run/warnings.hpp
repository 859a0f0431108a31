// The messages of a run that succeeded.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/error.hpp"

namespace gff {

/// The messages at the end of a run that succeeded: warnings, one line each, and what was done, if the tool reports that.
struct Warnings : std::vector<std::string> {
  using vector::vector;
  Warnings(std::vector<std::string> lines) : vector(std::move(lines)) {}
  std::string summary;
  ExitStatus status = ExitStatus::done;  ///< of a tool that judges its input
};

}  // namespace gff
