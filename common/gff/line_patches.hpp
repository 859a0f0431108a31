// Replaces parts of a line. All other bytes stay.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "gff/output.hpp"

namespace gff {

/// Allocates nothing per line once its buffers have grown.
class LinePatches {
 public:
  void clear() {
    patches_.clear();
    texts_.clear();
  }
  bool empty() const { return patches_.empty(); }

  /// Replaces `old`, a view into the line, by `now`, which is copied. Call it from left to right.
  void replace(std::string_view old, std::string_view now) {
    patches_.push_back({old, texts_.size(), now.size()});
    texts_ += now;
  }
  void remove(std::string_view old) { replace(old, {}); }

  /// Writes the line with its changes, and a line end. The `old` texts must be views into `line`.
  void write(std::string_view line, Output& out) const {
    const char* at = line.data();
    for (const Patch& patch : patches_) {
      const char* const begin = std::max(at, patch.old.data());  // removed pieces may share a separator
      out.append(std::string_view(at, static_cast<std::size_t>(begin - at)));
      out.append(std::string_view(texts_).substr(patch.text, patch.size));
      at = std::max(at, patch.old.data() + patch.old.size());
    }
    out.append(std::string_view(at, static_cast<std::size_t>(line.data() + line.size() - at)));
    out.append('\n');
  }

 private:
  struct Patch {
    std::string_view old;
    std::size_t text;  ///< where the new text is in texts_
    std::size_t size;
  };
  std::vector<Patch> patches_;
  std::string texts_;
};

}  // namespace gff
