// The messages at the end of a run without errors.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/exit_status.hpp"

namespace gff {

/// The warnings of a run, one line each, and its summary.
struct Warnings : std::vector<std::string> {
  using vector::vector;
  Warnings(std::vector<std::string> lines) : vector(std::move(lines)) {}
  /// What was done, if the tool reports that; empty otherwise.
  std::string summary;
  ExitStatus status = ExitStatus::done;  ///< other than done for a tool that judges its input
};

}  // namespace gff
