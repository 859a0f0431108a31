// Blanks, and texts without those around them.
//
// Threads: functions without state: any thread may call them.
#pragma once

#include <string_view>

namespace gff {

constexpr bool is_blank(char c) { return c == ' ' || c == '\t'; }

/// `text` without the blanks before it.
constexpr std::string_view trimmed_left(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  return text;
}

/// `text` without the blanks after it.
constexpr std::string_view trimmed_right(std::string_view text) {
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

constexpr std::string_view trimmed(std::string_view text) { return trimmed_left(trimmed_right(text)); }

}  // namespace gff
