// Reads several sorted runs as one. Lines with equal keys are in the order of the runs.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "order/runs.hpp"

namespace gff {

class RunMerge {
 public:
  /// Memory: `buffer_size` bytes for each run, and the longest line if it is longer.
  RunMerge(const ScratchFile& file, std::span<const Run> runs, std::size_t buffer_size);

  /// Moves to the next record. Returns false at the end.
  bool next();
  const RunRecord& record() const { return readers_[heads_.front().reader].record(); }
  /// The line of the record, LF included. Call it once for each record. Valid until the next call of `next`.
  std::string_view line() { return readers_[heads_.front().reader].line(long_line_); }

 private:
  /// The current record of a reader.
  struct Head {
    SortKey key;
    std::size_t reader;
  };
  static bool is_before_in_all(const Head& a, const Head& b);
  void sink_top();

  std::vector<RunReader> readers_;
  std::vector<Head> heads_;  ///< a heap with the least on top
  bool started_ = false;
  std::string long_line_;
};

}  // namespace gff
