// Whole numbers in text.
//
// Threads: any number may call it.
#pragma once

#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace gff {

/// The decimal integer that `text` is, all of it: digits, and a '-' before them where Integer is signed. Nothing if it is
/// something else or does not fit. Not for positions, which have rules of their own (gff/position.hpp).
template <class Integer>
std::optional<Integer> parse_integer(std::string_view text) {
  Integer number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

/// Appends a number in decimal digits.
inline void append_integer(std::int64_t number, std::string& to) {
  char digits[20];
  to.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
}

}  // namespace gff
