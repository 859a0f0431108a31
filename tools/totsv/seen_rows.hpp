// Remembers which rows of a table have been written. Two rows count as equal if 128 bits of a keyed hash are equal: by
// chance, this happens once in 10^20 tables of a thousand million rows.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/large_pages.hpp"

namespace gff {

/// Memory: 16 bytes for each different row, and up to as much again for free places; three times as much while it
/// grows.
class SeenRows {
 public:
  SeenRows();
  /// Adds a row. Returns whether it is new.
  bool insert(std::string_view row);

 private:
  struct Fingerprint {
    std::uint64_t low = 0;  ///< both 0: a free place
    std::uint64_t high = 0;
    bool operator==(const Fingerprint&) const = default;
  };
  using Slots = std::vector<Fingerprint, LargePages<Fingerprint>>;
  static Fingerprint& place_of(const Fingerprint& row, Slots& slots);
  void grow();

  Slots slots_;  ///< a power of two
  std::size_t size_ = 0;
};

}  // namespace gff
