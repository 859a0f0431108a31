// Finds bytes 64 at a time and returns them as the bits of a mask; bit 0 is the first byte. Uses SSE2, which every
// x86-64 has; on other machines, ordinary registers hold eight bytes at a time.
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#else
#include "base/little_endian.hpp"
#endif

namespace gff {

namespace detail {

#ifndef __SSE2__
constexpr std::uint64_t every_byte(unsigned char byte) { return 0x0101010101010101u * byte; }

/// Sets the top bit of each of the eight bytes of `word` that is equal to `byte`.
constexpr std::uint64_t equal_in_word(std::uint64_t word, char byte) {
  const std::uint64_t differs = word ^ every_byte(static_cast<unsigned char>(byte));
  return ~(((differs & every_byte(0x7F)) + every_byte(0x7F)) | differs) & every_byte(0x80);
}

/// Gathers the top bits of eight bytes in one byte.
constexpr std::uint64_t gather(std::uint64_t top_bits) { return (top_bits >> 7) * 0x0102040810204080u >> 56; }
#endif

}  // namespace detail

/// The number of the lowest bit that is set. `bits` must not be 0.
inline std::size_t first_bit(std::uint64_t bits) { return static_cast<unsigned>(std::countr_zero(bits)); }

/// Finds the bytes of at most 13 among the 64 at `from`: tab, LF, CR, NUL and rare control characters. Fastest if there
/// is none.
inline std::uint64_t controls_in_64(const char* from) {
#ifdef __SSE2__
  const auto* const vectors = reinterpret_cast<const __m128i*>(from);
  const __m128i limit = _mm_set1_epi8(13);
  const __m128i a = _mm_loadu_si128(vectors);
  const __m128i b = _mm_loadu_si128(vectors + 1);
  const __m128i c = _mm_loadu_si128(vectors + 2);
  const __m128i d = _mm_loadu_si128(vectors + 3);
  const auto at_most_13 = [&](__m128i bytes) {
    return static_cast<std::uint64_t>(
        static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_min_epu8(bytes, limit), bytes))));
  };
  if (at_most_13(_mm_min_epu8(_mm_min_epu8(a, b), _mm_min_epu8(c, d))) == 0) return 0;
  return at_most_13(a) | at_most_13(b) << 16 | at_most_13(c) << 32 | at_most_13(d) << 48;
#else
  std::uint64_t mask = 0;
  for (int i = 0; i < 8; ++i) {
    const std::uint64_t word = load_little(from + 8 * i);
    // The top bit of a byte survives where it is above 13: low seven bits carry into it, or it was set.
    const std::uint64_t above = ((word & detail::every_byte(0x7F)) + detail::every_byte(0x7F - 13)) | word;
    mask |= detail::gather(~above & detail::every_byte(0x80)) << 8 * i;
  }
  return mask;
#endif
}

/// Finds the bytes equal to `byte` among the 64 at `from`.
inline std::uint64_t equal_in_64(const char* from, char byte) {
#ifdef __SSE2__
  const __m128i wanted = _mm_set1_epi8(byte);
  const auto part = [&](int i) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from) + i);
    return static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, wanted))));
  };
  return part(0) | part(1) << 16 | part(2) << 32 | part(3) << 48;
#else
  std::uint64_t mask = 0;
  for (int i = 0; i < 8; ++i) mask |= detail::gather(detail::equal_in_word(load_little(from + 8 * i), byte)) << 8 * i;
  return mask;
#endif
}

/// Finds the bytes equal to `a`, `b` or `c` among the 16 at `from`.
inline std::uint64_t any_in_16(const char* from, char a, char b, char c) {
#ifdef __SSE2__
  const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from));
  const auto equal = [&](char byte) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(byte)); };
  return static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(equal(a), equal(b)), equal(c))));
#else
  std::uint64_t mask = 0;
  for (int i = 0; i < 2; ++i) {
    const std::uint64_t word = load_little(from + 8 * i);
    mask |=
        detail::gather(detail::equal_in_word(word, a) | detail::equal_in_word(word, b) | detail::equal_in_word(word, c))
        << 8 * i;
  }
  return mask;
#endif
}

/// Returns the address of the first `a`, `b` or `c` from `at` on, or `end` if there is none before `end`. For words of
/// up to a few dozen bytes.
inline const char* find_any(const char* at, const char* const end, char a, char b, char c) {
  for (; end - at >= 16; at += 16) {
    if (const std::uint64_t mask = any_in_16(at, a, b, c); mask != 0) return at + first_bit(mask);
  }
  while (at < end && *at != a && *at != b && *at != c) ++at;
  return at;
}

/// The separators of a text, found by an earlier scan. Bit i of word w is for the byte at `origin` + 64 w + i. `origin`
/// is at or before the beginning of the text. Bits outside the text may have any value.
struct Separators {
  const char* origin = nullptr;
  const std::uint64_t* words = nullptr;  ///< null: unknown
};

/// Finds `separator` among the 64 bytes from `chunk` on, in a text from `begin` to `end`. Never reads outside the text.
inline std::uint64_t separators_in_64(const char* chunk, const char* begin, const char* end, char separator) {
  const auto rest = static_cast<std::size_t>(end - chunk);
  if (rest >= 64) return equal_in_64(chunk, separator);
  if (chunk > begin) return equal_in_64(end - 64, separator) >> (64 - rest);  // those before them shifted out
  char padded[64];
  std::memcpy(padded, chunk, rest);
  return equal_in_64(padded, separator) & ((std::uint64_t{1} << rest) - 1);
}

/// A `wanted` of for_each_part that is true for every byte.
struct EveryPart {
  constexpr bool operator[](std::size_t /*byte*/) const { return true; }
};

/// Divides a text at `separator` and calls `use(begin, end)` for each part that is wanted, until it returns true.
/// `wanted[byte]` decides by the first byte of the part; it is a table of 256 bool, or EveryPart. A part that is not
/// wanted costs six instructions. The first byte of an empty part is the separator after it; an empty part at the end
/// of the text is skipped. `places` are the places of the separators, if they are known. Never reads outside the text.
template <class Wanted, class Use>
inline void for_each_part(const char* const begin, const char* const end, char separator, Separators places,
                          const Wanted& wanted, Use use) {
  const char* part = begin;
  const auto use_parts = [&](const char* chunk, std::uint64_t separators) __attribute__((always_inline)) {
    for (; separators != 0; separators &= separators - 1) {
      const char* const part_end = chunk + first_bit(separators);
      if (wanted[static_cast<unsigned char>(*part)] && use(part, part_end)) return true;
      part = part_end + 1;
    }
    return false;
  };
  if (places.words) {
    const auto first = static_cast<std::size_t>(begin - places.origin);
    const auto end_offset = static_cast<std::size_t>(end - places.origin);
    const std::uint64_t* word = places.words + first / 64;
    const std::uint64_t* const last = places.words + end_offset / 64;
    const char* chunk = places.origin + first / 64 * 64;
    for (std::uint64_t separators = *word & ~std::uint64_t{0} << first % 64;; separators = *++word, chunk += 64) {
      if (word == last) separators &= (std::uint64_t{1} << end_offset % 64) - 1;
      if (use_parts(chunk, separators)) return;
      if (word == last) break;
    }
  } else {
    for (const char* chunk = begin; chunk < end; chunk += 64) {
      if (use_parts(chunk, separators_in_64(chunk, begin, end, separator))) return;
    }
  }
  if (part < end && wanted[static_cast<unsigned char>(*part)]) use(part, end);
}

constexpr std::size_t copy_slack = 15;  ///< bytes that copy_short reads and writes after its text

/// Copies `size` bytes, and reads and writes up to `copy_slack` bytes more. For short texts with such room after both:
/// a call of memcpy would cost more than the copy.
inline void copy_short(char* to, const char* from, std::size_t size) {
#ifdef __SSE2__
  for (std::size_t i = 0; i < size; i += 16)
    _mm_storeu_si128(reinterpret_cast<__m128i*>(to + i), _mm_loadu_si128(reinterpret_cast<const __m128i*>(from + i)));
#else
  std::memcpy(to, from, size);
#endif
}

}  // namespace gff
