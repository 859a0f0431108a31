// Splits text at a separator.
//
// Threads: the function has no state; any thread may call it.
#pragma once

#include <string_view>
#include <vector>

namespace gff {

/// Returns the parts of `text` between separators, from left to right. An empty text has one empty part. The parts are
/// views into `text`.
inline std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (std::size_t at; (at = text.find(separator)) != std::string_view::npos; text.remove_prefix(at + 1))
    parts.push_back(text.substr(0, at));
  parts.push_back(text);
  return parts;
}

}  // namespace gff
