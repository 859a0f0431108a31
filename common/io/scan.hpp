// Where bytes are: 64 at a time, as the bits of a mask, bit 0 for the first. SSE2 is part of x86-64's baseline; elsewhere
// eight bytes at a time in ordinary registers do the same.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace gff {

namespace detail {

#ifndef __SSE2__
constexpr std::uint64_t every_byte(unsigned char byte) { return 0x0101010101010101u * byte; }

/// The eight bytes at `from`, the first in the lowest bits.
inline std::uint64_t load_little(const char* from) {
  std::uint64_t word;
  std::memcpy(&word, from, 8);
  if constexpr (std::endian::native == std::endian::big) word = __builtin_bswap64(word);
  return word;
}

/// The top bits of the eight bytes, gathered into one byte.
constexpr std::uint64_t gather(std::uint64_t top_bits) { return (top_bits >> 7) * 0x0102040810204080u >> 56; }
#endif

}  // namespace detail

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
    const std::uint64_t word = detail::load_little(from + 8 * i);
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
  for (int i = 0; i < 8; ++i) {
    const std::uint64_t differs =
        detail::load_little(from + 8 * i) ^ detail::every_byte(static_cast<unsigned char>(byte));
    const std::uint64_t nonzero = ((differs & detail::every_byte(0x7F)) + detail::every_byte(0x7F)) | differs;
    mask |= detail::gather(~nonzero & detail::every_byte(0x80)) << 8 * i;
  }
  return mask;
#endif
}

/// The first place from `at` on, before `end`, of one of three bytes; `end` where there is none. For words of a few to a
/// few dozen bytes.
inline const char* find_any(const char* at, const char* const end, char a, char b, char c) {
#ifdef __SSE2__
  const __m128i first = _mm_set1_epi8(a);
  const __m128i second = _mm_set1_epi8(b);
  const __m128i third = _mm_set1_epi8(c);
  for (; end - at >= 16; at += 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
    const __m128i any = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, first), _mm_cmpeq_epi8(bytes, second)),
                                     _mm_cmpeq_epi8(bytes, third));
    if (const auto mask = static_cast<unsigned>(_mm_movemask_epi8(any)); mask != 0) return at + std::countr_zero(mask);
  }
#endif
  while (at < end && *at != a && *at != b && *at != c) ++at;
  return at;
}

/// Calls `use(begin)` for each part of a text between the places of `separator` that begins with a byte of which
/// `wanted[byte]` is true. Parts that nobody wants cost ten instructions each. An empty part begins with the separator
/// behind it; one at the end of the text is passed over. Never reads outside the text.
template <class Use>
inline void for_each_part(const char* const begin, const char* const end, char separator, const bool (&wanted)[256],
                          Use use) {
  if (begin == end) return;
  if (wanted[static_cast<unsigned char>(*begin)]) use(begin);
  const char* const last = end - 1;  // nothing begins behind a separator here
  for (const char* chunk = begin; chunk < last; chunk += 64) {
    const auto rest = static_cast<std::size_t>(last - chunk);
    std::uint64_t mask;
    if (rest >= 64) {
      mask = equal_in_64(chunk, separator);
    } else if (last - begin >= 64) {
      mask =
          equal_in_64(last - 64, separator) >> (64 - rest);  // the same bytes again, and those before them shifted out
    } else {
      char padded[64];
      std::memcpy(padded, chunk, rest);
      mask = equal_in_64(padded, separator) & ((std::uint64_t{1} << rest) - 1);
    }
    for (; mask != 0; mask &= mask - 1) {
      const char* const part = chunk + std::countr_zero(mask) + 1;
      if (wanted[static_cast<unsigned char>(*part)]) [[unlikely]]
        use(part);
    }
  }
}

}  // namespace gff
