// Counts of numbers, such as lengths of records or exons of a transcript. Quantiles are exact.
//
// Threads: one thread at a time uses an object. Memory: 16 to 32 bytes for each different number.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/keyed_hash.hpp"
#include "stats/report.hpp"

namespace gff::stats {

/// A number and how often it occurred.
struct NumberCount {
  std::uint64_t number = 0;
  std::uint64_t times = 0;
  auto operator<=>(const NumberCount&) const = default;
};
/// Different numbers in rising order.
using SortedCounts = std::vector<NumberCount>;

class NumberCounts {
 public:
  void add(std::uint64_t number, std::uint64_t times = 1) {
    if (2 * used_ >= slots_.size()) [[unlikely]]
      widen();
    NumberCount& slot = slots_[place(number)];
    if (slot.times == 0) {
      slot.number = number;
      ++used_;
    }
    slot.times += times;
  }
  /// The number of occurrences of `number`.
  std::uint64_t times(std::uint64_t number) const { return slots_.empty() ? 0 : slots_[place(number)].times; }
  /// The number of all occurrences.
  std::uint64_t all() const;
  /// The sum of all numbers, modulo 2^64.
  std::uint64_t sum() const;
  /// Returns all different numbers with their counts, sorted in the memory of the table. The object is empty then.
  SortedCounts take_sorted();

 private:
  /// A multiplicative hash with the key of this run, so that the author of a file cannot choose numbers with the same
  /// place. Four neighbouring numbers share a cache line, because most lengths of exons are similar.
  std::size_t place(std::uint64_t number) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t i = static_cast<std::size_t>((number / 4 * factor_ >> shift_ & ~std::uint64_t{3}) | number % 4);
    while (slots_[i].times != 0 && slots_[i].number != number) i = (i + 1) & mask;
    return i;
  }
  void widen();

  std::vector<NumberCount> slots_;  ///< a power of two, at most half full; 0 times: free
  std::uint64_t factor_ = seeded_hash(std::uint64_t{1}) | 1;
  int shift_ = 64;  ///< 64 - bits of a place
  std::size_t used_ = 0;
};

/// Adds the rows number, sum, minimum, q1, median, q3, mean, maximum and N50 of `numbers`, if there are any.
void add_summary(Report& report, std::string_view section, std::string_view group, const SortedCounts& numbers);
/// The same without N50: for numbers that are not lengths.
void add_numbers(Report& report, std::string_view section, std::string_view group, const SortedCounts& numbers);
/// Adds a row for each power of two, "1", "2-3", "4-7", ..., from the first to the last that has a number.
void add_octaves(Report& report, std::string_view section, std::string_view group, const SortedCounts& numbers);
/// Adds a row for each of 0 to 10 and for "11-20", "21-50", "51-100", ..., from the first to the last that has a
/// number.
void add_steps(Report& report, std::string_view section, std::string_view group, const SortedCounts& numbers);

}  // namespace gff::stats
