// Marks for what has been seen: one char for each numbered item, 1 if it was seen.
//
// Threads: the function has no state; any thread may call it.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace gff {

/// Adds the marks of `later` to `marks`, and clears them in `later`. Both have the same size.
inline void take_marks(std::vector<char>& marks, std::vector<char>& later) {
  for (std::size_t i = 0; i < marks.size(); ++i) {
    if (std::exchange(later[i], char{0})) marks[i] = 1;
  }
}

}  // namespace gff
