// A text with readable bytes after its end, so that it can be scanned many bytes at a time. These bytes may have any
// value: a scan loads them and ignores them.
//
// Threads: plain values; each thread uses its own, or all only read.
#pragma once

#include <cstddef>
#include <string_view>

namespace gff {

class PaddedView : public std::string_view {
 public:
  /// The number of bytes after the end that can be read.
  static constexpr std::size_t padding = 64;

  constexpr PaddedView() = default;  ///< no text and no readable bytes
  /// The caller ensures that `padding` bytes after `text` are readable as long as `text` is.
  constexpr explicit PaddedView(std::string_view text) : std::string_view(text) {}
  constexpr PaddedView(const char* begin, std::size_t size) : std::string_view(begin, size) {}
  constexpr PaddedView(const char* begin, const char* end) : std::string_view(begin, end) {}

  /// As substr; the bytes after a part are readable, too.
  constexpr PaddedView part(std::size_t offset, std::size_t size = npos) const {
    return PaddedView(substr(offset, size));
  }
};

}  // namespace gff
