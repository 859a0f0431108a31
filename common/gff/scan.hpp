// Where bytes are: 64 at a time, as the bits of a mask, bit 0 for the first. SSE2 is part of x86-64's baseline; elsewhere
// eight bytes at a time in ordinary registers do the same.
//
// Threads: functions without state: any thread may call them.
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

/// The top bits of those of the eight bytes of `word` that are `byte`.
constexpr std::uint64_t equal_in_word(std::uint64_t word, char byte) {
  const std::uint64_t differs = word ^ every_byte(static_cast<unsigned char>(byte));
  return ~(((differs & every_byte(0x7F)) + every_byte(0x7F)) | differs) & every_byte(0x80);
}

/// The top bits of the eight bytes, gathered into one byte.
constexpr std::uint64_t gather(std::uint64_t top_bits) { return (top_bits >> 7) * 0x0102040810204080u >> 56; }
#endif

}  // namespace detail

/// The number of the first bit that is set; there is one.
inline std::size_t first_bit(std::uint64_t bits) { return static_cast<unsigned>(std::countr_zero(bits)); }

/// Which of the 64 bytes at `from` are at most 13: tab, LF, CR, NUL and the rarer controls among them. Fastest where
/// there is none.
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

/// Which of the 64 bytes at `from` are `byte`.
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

/// Which of the 16 bytes at `from` are one of three.
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

/// The first place from `at` on, before `end`, of one of three bytes; `end` where there is none. For words of a few to a
/// few dozen bytes.
inline const char* find_any(const char* at, const char* const end, char a, char b, char c) {
  for (; end - at >= 16; at += 16) {
    if (const std::uint64_t mask = any_in_16(at, a, b, c); mask != 0) return at + first_bit(mask);
  }
  while (at < end && *at != a && *at != b && *at != c) ++at;
  return at;
}

/// Where the separators of a text are, found by an earlier scan: bit i of word w is for the byte at 64 w + i after
/// `origin`, which is at or before the text's beginning. Bits outside the text may have any value.
struct Separators {
  const char* origin = nullptr;
  const std::uint64_t* words = nullptr;  ///< nullptr: nobody has looked
};

/// The `separator`s among 64 bytes from `chunk` on, of a text from `begin` to `end`. Never reads outside the text.
inline std::uint64_t separators_in_64(const char* chunk, const char* begin, const char* end, char separator) {
  const auto rest = static_cast<std::size_t>(end - chunk);
  if (rest >= 64) return equal_in_64(chunk, separator);
  if (chunk > begin) return equal_in_64(end - 64, separator) >> (64 - rest);  // those before them shifted out
  char padded[64];
  std::memcpy(padded, chunk, rest);
  return equal_in_64(padded, separator) & ((std::uint64_t{1} << rest) - 1);
}

/// For for_each_part: every part is wanted.
struct EveryPart {
  constexpr bool operator[](std::size_t /*byte*/) const { return true; }
};

/// Calls `use(begin, end)` for each part of a text between the places of `separator` that begins with a byte for which
/// `wanted[byte]` is true, until it returns true. `wanted` is a table of 256 bool, or EveryPart. A part that is not wanted
/// costs six instructions. An empty part begins with the separator after it; one at the end of the text is passed over.
/// Never reads outside the text.
template <class Wanted, class Use>
inline void for_each_part(const char* const begin, const char* const end, char separator, Separators known,
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
  if (known.words) {
    const auto first = static_cast<std::size_t>(begin - known.origin);
    const auto behind = static_cast<std::size_t>(end - known.origin);
    const std::uint64_t* word = known.words + first / 64;
    const std::uint64_t* const last = known.words + behind / 64;
    const char* chunk = known.origin + first / 64 * 64;
    for (std::uint64_t separators = *word & ~std::uint64_t{0} << first % 64;; separators = *++word, chunk += 64) {
      if (word == last) separators &= (std::uint64_t{1} << behind % 64) - 1;
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

/// Copies `size` bytes. Up to `copy_slack` bytes more are read and written: for short texts with room after both, where a call of
/// memcpy would cost more than the bytes.
inline void copy_short(char* to, const char* from, std::size_t size) {
#ifdef __SSE2__
  for (std::size_t i = 0; i < size; i += 16)
    _mm_storeu_si128(reinterpret_cast<__m128i*>(to + i), _mm_loadu_si128(reinterpret_cast<const __m128i*>(from + i)));
#else
  std::memcpy(to, from, size);
#endif
}

}  // namespace gff
