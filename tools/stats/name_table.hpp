// Names, numbered from 0 in the order in which they first occur: types, sources, seqids, biotypes.
//
// Threads: one thread at a time uses a table. Memory: each name, and about 100 bytes. No allocation for a name that is known.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/keyed_hash.hpp"

namespace gff::stats {

class NameTable {
 public:
  /// The number of `name`, which is added if it is new. Records are like those just before: a small cache by a cheap hash
  /// finds nearly all.
  std::uint32_t number(std::string_view name) {
    const std::uint32_t cached = cache_[cache_place(name)];
    if (cached < names_.size() && names_[cached] == name) [[likely]]
      return cached;
    return find_or_add(name);
  }
  const std::string& name(std::size_t number) const { return names_[number]; }
  std::size_t size() const { return names_.size(); }

 private:
  static constexpr std::size_t cache_size = 64;
  static std::size_t cache_place(std::string_view name) {
    if (name.empty()) return 0;
    const auto byte = [&](std::size_t i) { return static_cast<std::size_t>(static_cast<unsigned char>(name[i])); };
    return (name.size() + byte(0) + 5 * byte(name.size() / 2) + 3 * byte(name.size() - 1)) % cache_size;
  }
  std::uint32_t find_or_add(std::string_view name) {
    const auto known = numbers_.find(name);
    std::uint32_t number = known == numbers_.end() ? static_cast<std::uint32_t>(names_.size()) : known->second;
    if (known == numbers_.end()) {
      names_.emplace_back(name);
      numbers_.emplace(names_.back(), number);
    }
    return cache_[cache_place(name)] = number;
  }

  std::deque<std::string> names_;
  std::unordered_map<std::string_view, std::uint32_t, SeededHash> numbers_;  ///< views into names_
  std::array<std::uint32_t, cache_size> cache_{};
};

/// Names and how often each occurred.
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
  /// Adds the counts of `later`, whose names come after mine, and clears them there.
  void take(NameCounts& later);
  /// The numbers of all names that occurred: the most frequent first, equally frequent ones by name.
  std::vector<std::uint32_t> most_first() const;

 private:
  NameTable names_;
  std::vector<std::uint64_t> counts_;
};

/// A thread's table of more names than this is not kept from one block to the next.
constexpr std::size_t few_names = 1024;

}  // namespace gff::stats
