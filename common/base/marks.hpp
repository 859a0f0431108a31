// Marks, by number, of what was seen.
//
// Threads: a function without state: any thread may call it.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace gff {

/// Adds the marks of `later` to `marks`, which are as many; `later` then has none.
inline void take_marks(std::vector<char>& marks, std::vector<char>& later) {
  for (std::size_t i = 0; i < marks.size(); ++i) {
    if (std::exchange(later[i], char{0})) marks[i] = 1;
  }
}

}  // namespace gff
