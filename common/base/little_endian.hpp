// Reads and writes little-endian numbers of binary formats, at any address (no alignment is needed).
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace gff {

/// The unsigned number of 1, 2 or 4 bytes at index `i`. `bytes` must have them all.
constexpr std::uint32_t byte_at(std::string_view bytes, std::size_t i) { return static_cast<unsigned char>(bytes[i]); }
constexpr std::uint32_t u16_at(std::string_view bytes, std::size_t i) {
  return byte_at(bytes, i) | byte_at(bytes, i + 1) << 8;
}
constexpr std::uint32_t u32_at(std::string_view bytes, std::size_t i) {
  return u16_at(bytes, i) | u16_at(bytes, i + 2) << 16;
}

/// Loads the eight bytes at `from` as one word: the first byte is in the lowest bits.
inline std::uint64_t load_little(const char* from) {
  std::uint64_t word;
  std::memcpy(&word, from, 8);
  if constexpr (std::endian::native == std::endian::big) word = __builtin_bswap64(word);
  return word;
}

/// Writes the lowest `size` bytes of `number`, the lowest byte first. Returns the address after them.
constexpr char* put_little(char* to, std::uint32_t number, int size) {
  for (int i = 0; i < size; ++i) *to++ = static_cast<char>(number >> 8 * i & 0xFF);
  return to;
}

}  // namespace gff
