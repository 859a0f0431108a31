// The bins of an index (SAMv1, 5.1.1; the CSI specification): intervals of a sequence on several levels. Each bin has
// an eighth of the bases of a bin on the level above. A record belongs to the smallest bin that holds all of it. A .tbi
// has six levels: the lowest has bins of 16 Ki bases, the highest has one bin of 512 Mi bases. The header of a .csi has
// its own numbers.
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <cstdint>

namespace gff {

struct Binning {
  unsigned min_shift = 14;  ///< a smallest bin has 2^min_shift bases
  unsigned depth = 5;       ///< levels below level 0, the one bin of the whole sequence

  /// The number of the first bin of a level; for level depth + 1, the number of all bins.
  static constexpr std::uint64_t first(unsigned level) { return ((std::uint64_t{1} << 3 * level) - 1) / 7; }
  /// The bin one level above that holds this bin; not for bin 0.
  static constexpr std::uint64_t parent(std::uint64_t bin) { return (bin - 1) / 8; }
  /// The number of the pseudo-bin in which indexes keep counts.
  constexpr std::uint64_t counts() const { return first(depth + 1) + 1; }

  /// A bin of `level` has 2^shift(level) bases.
  constexpr unsigned shift(unsigned level) const { return min_shift + 3 * (depth - level); }
  /// The bin of `level` that holds `position` (bases from 0).
  constexpr std::uint64_t at(unsigned level, std::uint64_t position) const {
    return first(level) + (position >> shift(level));
  }
  /// The level of a bin.
  static constexpr unsigned level(std::uint64_t bin) {
    unsigned level = 0;
    while (first(level + 1) <= bin) ++level;
    return level;
  }
  /// The first base of a bin, and the base after its last one (bases from 0).
  constexpr std::uint64_t begin(std::uint64_t bin) const { return (bin - first(level(bin))) << shift(level(bin)); }
  constexpr std::uint64_t end(std::uint64_t bin) const { return begin(bin) + (std::uint64_t{1} << shift(level(bin))); }
  /// The number of bases of a sequence that an index can hold.
  constexpr std::uint64_t reach() const { return std::uint64_t{1} << shift(0); }
};

}  // namespace gff
