// The bins of an index (SAMv1, 5.1.1; the CSI specification): intervals of a sequence, each an eighth of one on the level above. A
// record belongs to the smallest bin that holds the whole record. A .tbi has six levels; the lowest
// has bins of 16 Ki bases and the highest one of 512 Mi; a .csi says how many it has.
//
// Threads: functions without state: any thread may call them.
#pragma once

#include <cstdint>

namespace gff {

struct Binning {
  unsigned min_shift = 14;  ///< the smallest bins have 2^min_shift bases
  unsigned depth = 5;       ///< levels below the one bin that is the whole sequence, level 0

  /// The number of the first bin of a level; with depth + 1, of all bins.
  static constexpr std::uint64_t first(unsigned level) { return ((std::uint64_t{1} << 3 * level) - 1) / 7; }
  static constexpr std::uint64_t parent(std::uint64_t bin) { return (bin - 1) / 8; }
  /// Not a bin: where indexes keep counts.
  constexpr std::uint64_t counts() const { return first(depth + 1) + 1; }

  constexpr unsigned shift(unsigned level) const { return min_shift + 3 * (depth - level); }
  /// The bin of a level that holds a position, in bases from 0.
  constexpr std::uint64_t at(unsigned level, std::uint64_t position) const {
    return first(level) + (position >> shift(level));
  }
  static constexpr unsigned level(std::uint64_t bin) {
    unsigned level = 0;
    while (first(level + 1) <= bin) ++level;
    return level;
  }
  /// The first base of a bin, and the base after its last one, from 0.
  constexpr std::uint64_t begin(std::uint64_t bin) const { return (bin - first(level(bin))) << shift(level(bin)); }
  constexpr std::uint64_t end(std::uint64_t bin) const { return begin(bin) + (std::uint64_t{1} << shift(level(bin))); }
  /// How many bases of a sequence an index can hold.
  constexpr std::uint64_t reach() const { return std::uint64_t{1} << shift(0); }
};

}  // namespace gff
