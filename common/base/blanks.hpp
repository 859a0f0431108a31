// Blanks (space and tab), and how to remove them from the ends of a text. The results are views into the argument.
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <string_view>

namespace gff {

/// Whether `c` is a space or a tab.
constexpr bool is_blank(char c) { return c == ' ' || c == '\t'; }

/// `text` without the blanks at its beginning.
constexpr std::string_view trimmed_left(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  return text;
}

/// `text` without the blanks at its end.
constexpr std::string_view trimmed_right(std::string_view text) {
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

/// `text` without the blanks at both ends.
constexpr std::string_view trimmed(std::string_view text) { return trimmed_left(trimmed_right(text)); }

}  // namespace gff
