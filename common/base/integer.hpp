// Converts between integers and decimal text.
//
// Threads: the function has no state; any thread may call it.
#pragma once

#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace gff {

/// Reads all of `text` as a decimal integer: digits, with a '-' before them if Integer is signed. Returns nothing if
/// `text` is something else or the number does not fit. For positions use parse_position (gff/position.hpp), which has
/// other rules.
template <class Integer>
std::optional<Integer> parse_integer(std::string_view text) {
  Integer number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

/// Appends `number` in decimal digits.
inline void append_integer(std::int64_t number, std::string& to) {
  char digits[20];
  to.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
}

}  // namespace gff
