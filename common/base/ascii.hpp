// Classes of ASCII characters and ASCII lower case. The locale has no effect.
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <algorithm>
#include <string>

namespace gff {

/// Whether `c` is one of 0 to 9.
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Whether `c` is a control character: below the blank, or DEL.
constexpr bool is_control(char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7F'; }

/// `c` in lower case. Other bytes, those of UTF-8 included, do not change.
constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// `text` in lower case: `lower` of each byte.
inline std::string lower_case(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), lower);
  return text;
}

}  // namespace gff
