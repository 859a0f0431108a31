#include "order/run_merge.hpp"

#include <algorithm>
#include <utility>

namespace gff {

bool RunMerge::is_before_in_all(const Head& a, const Head& b) {
  if (is_before(a.key, b.key)) return true;
  return a.reader < b.reader && !is_before(b.key, a.key);
}

RunMerge::RunMerge(const ScratchFile& file, std::span<const Run> runs, std::size_t buffer_size) {
  readers_.reserve(runs.size());
  for (const Run& run : runs) {
    readers_.emplace_back(file, run, buffer_size);
    if (readers_.back().next()) heads_.push_back({readers_.back().record().key(), readers_.size() - 1});
  }
  std::make_heap(heads_.begin(), heads_.end(), [](const Head& a, const Head& b) { return is_before_in_all(b, a); });
}

bool RunMerge::next() {
  if (!std::exchange(started_, true)) return !heads_.empty();
  Head& top = heads_.front();
  if (readers_[top.reader].next()) {
    top.key = readers_[top.reader].record().key();
  } else {
    top = heads_.back();
    heads_.pop_back();
  }
  sink_top();
  return !heads_.empty();
}

/// Puts the head on top to its place in the heap. Where the runs hardly overlap, it is there already.
void RunMerge::sink_top() {
  for (std::size_t at = 0;;) {
    std::size_t least = at;
    for (std::size_t below = 2 * at + 1; below < std::min(2 * at + 3, heads_.size()); ++below) {
      if (is_before_in_all(heads_[below], heads_[least])) least = below;
    }
    if (least == at) return;
    std::swap(heads_[at], heads_[least]);
    at = least;
  }
}

}  // namespace gff
