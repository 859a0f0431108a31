// The observer of how far the input has been read.
//
// Threads: the thread that reads.
#pragma once

#include <cstdint>

namespace gff {

enum class ShowProgress : std::uint8_t { automatic, always, never };

/// One reading of the input, from its beginning. Used by the thread that reads.
class Progress {
 public:
  Progress() = default;
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  virtual ~Progress() = default;
  /// Called once a block, with the number of records so far.
  virtual void look(std::uint64_t records) = 0;
};

}  // namespace gff
