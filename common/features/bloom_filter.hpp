// A Bloom filter: a set of any number of words in a fixed amount of memory. The filter answers "perhaps" for every word
// that was added, and for a few other words.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace gff {

/// Words are hashes of 64 bits. Each sets four bits in one cache line. With 500,000 words, one of 600 answers is wrong;
/// with 2,000,000, one of 8.
class BloomFilter {
 public:
  void add(std::uint64_t hash) {
    for_each_bit(hash, [&](std::uint64_t& word, std::uint64_t bit) {
      word |= bit;
      return true;
    });
  }
  /// False if no word with this hash was added.
  bool may_have(std::uint64_t hash) {
    return for_each_bit(hash, [](const std::uint64_t& word, std::uint64_t bit) { return (word & bit) != 0; });
  }
  void clear() { std::fill(words_.begin(), words_.end(), 0); }

 private:
  static constexpr std::size_t words_in_a_line = 8;
  static constexpr std::size_t lines = 16 * 1024;  // 1 MiB: inside the second-level cache

  template <class Use>
  bool for_each_bit(std::uint64_t hash, Use use) {
    std::uint64_t* const line = words_.data() + hash % lines * words_in_a_line;
    hash *= 0x9E3779B97F4A7C15u;  // the bits that chose the line choose none inside it
    for (int i = 0; i < 4; ++i, hash <<= 9) {
      if (!use(line[hash >> 61], std::uint64_t{1} << (hash >> 55 & 63))) return false;
    }
    return true;
  }

  std::vector<std::uint64_t> words_ = std::vector<std::uint64_t>(lines * words_in_a_line);
};

}  // namespace gff
