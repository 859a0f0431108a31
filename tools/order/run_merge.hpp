// Several sorted runs read as one. Of lines with equal keys, those of an earlier run come first.
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
  /// Memory: `buffer_size` bytes for each run, and one line where it is longer than that.
  RunMerge(const ScratchFile& file, std::span<const Run> runs, std::size_t buffer_size);

  /// Continues to the next record; false at the end.
  bool next();
  const RunRecord& record() const { return readers_[heads_.front().reader].record(); }
  /// The line of the record, LF included, to be asked for once for each. Valid until the next call of `next`.
  std::string_view line() { return readers_[heads_.front().reader].line(long_line_); }

 private:
  /// Where a reader is.
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
