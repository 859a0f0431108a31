// An observer of how much of the input has been read.
//
// Threads: only the thread that reads the input.
#pragma once

#include <cstdint>

namespace gff {

enum class ShowProgress : std::uint8_t { automatic, always, never };

/// Observes one reading of the input, from its beginning.
class Progress {
 public:
  Progress() = default;
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  virtual ~Progress() = default;
  /// Called after each block with the number of records so far.
  virtual void look(std::uint64_t records) = 0;
};

}  // namespace gff
