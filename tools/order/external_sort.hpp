// Sorts any number of lines in a given amount of memory. Lines that do not fit are written to a temporary file as
// sorted runs, and the runs are merged at the end. Stable: lines with equal keys keep the order of the input.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "order/run_merge.hpp"
#include "order/runs.hpp"
#include "order/scratch_file.hpp"
#include "order/sort_buffer.hpp"

namespace gff {

class ExternalSort {
 public:
  /// Memory: `memory` bytes, and the longest line. Temporary files are in `directory`. They need the size of the lines
  /// and 24 bytes for each line; twice that while many runs are merged into fewer.
  ExternalSort(std::size_t memory, std::string directory)
      : memory_(memory), directory_(std::move(directory)), buffer_(memory) {}

  /// Adds a line, without its line end. Throws Error if it has 4 GiB or more.
  void add(const SortKey& key, std::string_view line);

  /// In the keys of all lines, replaces each `place` p by `settled(p)`. Lines on disk are read and written again.
  void move_places(const std::function<std::uint32_t(std::uint32_t)>& settled);

  struct Sorted {
    SortKey key;
    std::string_view line;  ///< ends in LF
  };
  /// Returns the next line in order; false at the end. After the first call no line can be added. The line is valid
  /// until the next call. If `lines_stay()`, it is valid as long as this object and has the padding of a PaddedView.
  bool next(Sorted& sorted);
  /// Whether all lines are in memory.
  bool lines_stay() const { return runs_.empty(); }

 private:
  void write_run();
  void reduce_runs();
  void begin_merge();

  std::size_t memory_;
  std::string directory_;
  SortBuffer buffer_;  ///< the latest lines
  std::optional<ScratchFile> file_;
  std::vector<Run> runs_;  ///< the earlier lines, in the file
  // While the sorted lines are read:
  bool merging_ = false;
  std::optional<RunMerge> merge_;
  bool runs_left_ = false;
  bool from_runs_ = false;  ///< the last line is from a run
  std::size_t next_in_buffer_ = 0;
};

}  // namespace gff
