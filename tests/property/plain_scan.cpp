#include "plain_scan.hpp"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

// The other branch of the header, under another name, so that both can be in one program.
#undef __SSE2__
#define gff gff_without_sse2
#include "gff/scan.hpp"
#undef gff

namespace plain_scan {

std::uint64_t controls_in_64(const char* from) { return gff_without_sse2::controls_in_64(from); }

std::uint64_t equal_in_64(const char* from, char byte) { return gff_without_sse2::equal_in_64(from, byte); }

const char* find_any(const char* at, const char* end, char a, char b, char c) {
  return gff_without_sse2::find_any(at, end, a, b, c);
}

void copy_short(char* to, const char* from, std::size_t size) { gff_without_sse2::copy_short(to, from, size); }

Parts parts(const char* begin, const char* end, char separator, const bool (&wanted)[256]) {
  Parts found;
  gff_without_sse2::for_each_part(begin, end, separator, {}, wanted, [&](const char* part, const char* part_end) {
    found.emplace_back(static_cast<std::size_t>(part - begin), static_cast<std::size_t>(part_end - begin));
    return false;
  });
  return found;
}

}  // namespace plain_scan
