// Numbers names from 0 in the order of first occurrence: types, sources, seqids, biotypes.
//
// Threads: one thread at a time uses a table. Memory: 1 KB, each name, and about 100 bytes for it. Allocates nothing
// for a known name.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/keyed_hash.hpp"

namespace gff::stats {

class NameTable {
 public:
  /// The number of `name`, which is added if it is new. Names repeat in neighbouring records, so a small cache finds
  /// nearly all.
  std::uint32_t number(std::string_view name) {
    const Ends ends = ends_of(name);
    const Recent& recent = recent_[place(ends)];
    if (recent.ends == ends && recent.size == name.size() &&
        (name.size() <= 16 || std::memcmp(recent.rest, name.data() + 8, name.size() - 16) == 0)) [[likely]]
      return recent.number;
    return find_or_add(name, ends);
  }
  const std::string& name(std::size_t number) const { return names_[number]; }
  std::size_t size() const { return names_.size(); }

 private:
  /// The first and last eight bytes of a name, or the bytes of a shorter one.
  struct Ends {
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    bool operator==(const Ends&) const = default;
  };
  struct Recent {
    Ends ends;
    const char* rest = nullptr;       ///< the name from its ninth byte
    std::uint32_t size = UINT32_MAX;  ///< size of the name; UINT32_MAX: none
    std::uint32_t number = 0;
  };
  static constexpr int recent_bits = 5;

  template <class Word>
  static std::uint64_t load(const char* from) {
    Word word;
    std::memcpy(&word, from, sizeof word);
    return word;
  }
  static Ends ends_of(std::string_view name) {
    const char* const begin = name.data();
    const char* const end = begin + name.size();
    if (name.size() >= 8) return {load<std::uint64_t>(begin), load<std::uint64_t>(end - 8)};
    if (name.size() >= 4) return {load<std::uint32_t>(begin), load<std::uint32_t>(end - 4)};
    if (name.size() >= 2) return {load<std::uint16_t>(begin), load<std::uint16_t>(end - 2)};
    return {name.empty() ? 0 : load<std::uint8_t>(begin), 0};
  }
  static std::size_t place(const Ends& ends) {
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15u;  // 2^64 / golden ratio
    return static_cast<std::size_t>((ends.first + std::rotl(ends.last, 29)) * odd >> (64 - recent_bits));
  }
  std::uint32_t find_or_add(std::string_view name, const Ends& ends);

  std::deque<std::string> names_;
  std::unordered_map<std::string_view, std::uint32_t, SeededHash> numbers_;  ///< views into names_
  std::array<Recent, std::size_t{1} << recent_bits> recent_{};
};

/// Names with the number of their occurrences.
class NameCounts {
 public:
  std::uint32_t add(std::string_view name, std::uint64_t times = 1) {
    const std::uint32_t number = names_.number(name);
    if (number >= counts_.size()) counts_.resize(number + 1);
    counts_[number] += times;
    return number;
  }
  std::size_t size() const { return names_.size(); }
  const std::string& name(std::size_t number) const { return names_.name(number); }
  std::uint64_t count(std::size_t number) const { return counts_[number]; }
  /// Adds the counts of `later` to this object and clears them in `later`. `later` must have read the records that
  /// follow, and must not have been merged into another object. Returns the number in this object of each name of
  /// `later`, as a view into `later`.
  const std::vector<std::uint32_t>& take(NameCounts& later);
  /// The numbers of all names that occurred: the most frequent first; names with equal counts by name.
  std::vector<std::uint32_t> most_first() const;

 private:
  NameTable names_;
  std::vector<std::uint64_t> counts_;
  std::vector<std::uint32_t> number_in_sum_;  ///< after a merge: the number in the other object
};

/// A table of a thread with more names than this is not kept for the next block.
constexpr std::size_t few_names = 1024;

}  // namespace gff::stats
