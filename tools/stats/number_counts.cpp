#include "stats/number_counts.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <string>
#include <utility>

namespace gff::stats {
namespace {

std::uint64_t number_of(const SortedCounts& sorted) {
  std::uint64_t all = 0;
  for (const auto& [number, times] : sorted) all += times;
  return all;
}

/// Exact while it has 64 bits.
Value sum_of(const SortedCounts& sorted) {
  std::uint64_t exact = 0;
  double rounded = 0;
  bool overflow = false;
  for (const auto& [number, times] : sorted) {
    std::uint64_t product = 0;
    overflow |= __builtin_mul_overflow(number, times, &product);
    overflow |= __builtin_add_overflow(exact, product, &exact);
    rounded += static_cast<double>(number) * static_cast<double>(times);
  }
  if (overflow) return rounded;
  return exact;
}

double as_double(const Value& value) {
  const auto* const whole = std::get_if<std::uint64_t>(&value);
  return whole ? static_cast<double>(*whole) : std::get<double>(value);
}

/// The number at a place, from 0, of all numbers in rising order.
std::uint64_t at(const SortedCounts& sorted, std::uint64_t place) {
  for (const auto& [number, times] : sorted) {
    if (place < times) return number;
    place -= times;
  }
  return sorted.back().number;
}

/// `quarters` quarters of the numbers are at most this one; between two numbers, a point on the line between them (type
/// 7 of Hyndman and Fan 1996, as of R, NumPy and datamash).
Value quartile(const SortedCounts& sorted, std::uint64_t all, std::uint64_t quarters) {
  const std::uint64_t fourfold = (all - 1) * quarters;
  const std::uint64_t low = at(sorted, fourfold / 4);
  if (fourfold % 4 == 0) return low;
  const std::uint64_t step = at(sorted, fourfold / 4 + 1) - low;
  if (step == 0) return low;
  const double part = static_cast<double>(step) * static_cast<double>(fourfold % 4) / 4;
  const double value = static_cast<double>(low) + part;
  if (part == std::floor(part)) return low + static_cast<std::uint64_t>(part);
  return value;
}

/// The largest number that, with all that are larger, makes up half of the sum.
std::uint64_t n50(const SortedCounts& sorted, double sum) {
  double from_top = 0;
  for (auto one = sorted.rbegin(); one != sorted.rend(); ++one) {
    from_top += static_cast<double>(one->number) * static_cast<double>(one->times);
    if (2 * from_top >= sum) return one->number;
  }
  return 0;
}

std::string range(std::uint64_t first, std::uint64_t last) {
  return first == last ? std::to_string(first) : std::to_string(first) + "-" + std::to_string(last);
}

/// Adds a row for each bin, from the bin of the smallest to the bin of the largest number. `last_of(first)` is the last
/// number of the bin that begins with `first`.
template <class LastOf>
void add_bins(Report& report, std::string_view section, std::string_view group, const SortedCounts& sorted,
              LastOf last_of) {
  if (sorted.empty()) return;
  std::uint64_t first = 0;
  while (last_of(first) < sorted.front().number) first = last_of(first) + 1;
  for (auto one = sorted.begin(); one != sorted.end(); first = last_of(first) + 1) {
    const std::uint64_t last = last_of(first);
    std::uint64_t times = 0;
    for (; one != sorted.end() && one->number <= last; ++one) times += one->times;
    report.add(section, group, range(first, last), times);
  }
}

}  // namespace

void NumberCounts::widen() {
  constexpr std::size_t least = 8;
  std::vector<NumberCount> before(std::max(least, 2 * slots_.size()));
  before.swap(slots_);
  shift_ = 64 - std::countr_zero(slots_.size());
  for (const NumberCount& slot : before) {
    if (slot.times > 0) slots_[place(slot.number)] = slot;
  }
}

std::uint64_t NumberCounts::all() const {
  std::uint64_t sum = 0;
  for (const NumberCount& slot : slots_) sum += slot.times;
  return sum;
}

std::uint64_t NumberCounts::sum() const {
  std::uint64_t sum = 0;
  for (const NumberCount& slot : slots_) sum += slot.number * slot.times;
  return sum;
}

SortedCounts NumberCounts::take_sorted() {
  std::erase_if(slots_, [](const NumberCount& slot) { return slot.times == 0; });
  std::sort(slots_.begin(), slots_.end());
  used_ = 0;
  return std::exchange(slots_, {});
}

void add_numbers(Report& report, std::string_view section, std::string_view group, const SortedCounts& sorted) {
  if (sorted.empty()) return;
  const std::uint64_t all = number_of(sorted);
  const Value sum = sum_of(sorted);
  report.add(section, group, "number", all);
  report.add(section, group, "sum", sum);
  report.add(section, group, "minimum", sorted.front().number);
  report.add(section, group, "q1", quartile(sorted, all, 1));
  report.add(section, group, "median", quartile(sorted, all, 2));
  report.add(section, group, "q3", quartile(sorted, all, 3));
  report.add(section, group, "mean", as_double(sum) / static_cast<double>(all));
  report.add(section, group, "maximum", sorted.back().number);
}

void add_summary(Report& report, std::string_view section, std::string_view group, const SortedCounts& sorted) {
  if (sorted.empty()) return;
  add_numbers(report, section, group, sorted);
  report.add(section, group, "N50", n50(sorted, as_double(sum_of(sorted))));
}

void add_octaves(Report& report, std::string_view section, std::string_view group, const SortedCounts& sorted) {
  add_bins(report, section, group, sorted,
           [](std::uint64_t first) { return first == 0 ? 0 : std::bit_floor(first) + (std::bit_floor(first) - 1); });
}

void add_steps(Report& report, std::string_view section, std::string_view group, const SortedCounts& sorted) {
  // Up to 10 each number; then up to 20, 50, 100, 200, 500, 1000, ...
  add_bins(report, section, group, sorted, [](std::uint64_t first) {
    if (first <= 10) return first;
    std::uint64_t last = 10;
    for (std::uint64_t ten = 10; last < first; ten *= 10) {
      for (const std::uint64_t factor : {2U, 5U, 10U}) {
        if (last < first) last = factor * ten;
      }
    }
    return last;
  });
}

}  // namespace gff::stats
