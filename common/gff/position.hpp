// Positions on a sequence: decimal integers from 1 to 2^62, 1-based (GFF3 1.26, columns 4 and 5).
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace gff {

constexpr std::int64_t largest_position = std::int64_t{1} << 62;

/// A piece of a sequence.
struct Span {
  std::int64_t start;  ///< bases, 1-based
  std::int64_t end;    ///< bases, 1-based, inclusive
};

/// Returns the position that `text` is (bases, 1-based), or 0 if it is not a position.
constexpr std::int64_t parse_position(std::string_view text) {
  while (text.size() > 1 && text.front() == '0') text.remove_prefix(1);
  if (text.size() > 19) return 0;
  std::uint64_t value = 0;  // 19 digits fit
  for (const char c : text) {
    const auto digit = static_cast<unsigned>(c - '0');
    if (digit > 9) return 0;
    value = value * 10 + digit;
  }
  return value <= static_cast<std::uint64_t>(largest_position) ? static_cast<std::int64_t>(value) : 0;
}

namespace detail {

/// Whether the first `length` (1 to 8) of the eight bytes at `from` are digits.
inline bool are_digits(const char* from, std::size_t length) {
  std::uint64_t bytes;
  std::memcpy(&bytes, from, 8);
  bytes ^= 0x3030303030303030u;
  // A byte above 9 gets its top bit by the addition, or has it already.
  const std::uint64_t wrong = (bytes | (bytes + 0x7676767676767676u)) & 0x8080808080808080u;
  return std::endian::native == std::endian::little ? wrong << (64 - 8 * length) == 0 : wrong >> (64 - 8 * length) == 0;
}

/// Whether `text` is a positive integer of at most 16 digits that does not begin with 0. Eight bytes must be readable
/// at any place in it.
inline bool is_plain_number(std::string_view text) {
  if (text.empty() || text.size() > 16 || text[0] == '0') return false;
  if (text.size() <= 8) return are_digits(text.data(), text.size());
  return are_digits(text.data(), 8) && are_digits(text.data() + text.size() - 8, 8);
}

/// The first `length` (1 to 8) of the eight bytes at `from`, as a number with the same order as the text.
inline std::uint64_t ordered(const char* from, std::size_t length) {
  std::uint64_t bytes;
  std::memcpy(&bytes, from, 8);
  if constexpr (std::endian::native == std::endian::little) bytes = __builtin_bswap64(bytes);
  return bytes >> (64 - 8 * length);
}

}  // namespace detail

/// Whether `start` and `end` are positions and `end` is not before `start`. Eight bytes must be readable at any place
/// in them. Usual numbers are compared as text, without computing their values.
inline bool are_positions(std::string_view start, std::string_view end) {
  if (detail::is_plain_number(start) && detail::is_plain_number(end)) [[likely]] {
    if (start.size() != end.size()) return start.size() < end.size();
    const std::size_t size = start.size();
    const std::size_t head = std::min(size, std::size_t{8});
    const std::uint64_t first = detail::ordered(start.data(), head);
    const std::uint64_t last = detail::ordered(end.data(), head);
    if (first != last || size <= 8) return first <= last;
    return detail::ordered(start.data() + size - 8, 8) <= detail::ordered(end.data() + size - 8, 8);
  }
  const std::int64_t first = parse_position(start);
  const std::int64_t last = parse_position(end);
  return first > 0 && last >= first;
}

}  // namespace gff
