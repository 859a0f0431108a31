#include "stats/name_table.hpp"

#include <algorithm>
#include <utility>

namespace gff::stats {

std::uint32_t NameTable::find_or_add(std::string_view name, const Ends& ends) {
  auto entry = numbers_.find(name);
  if (entry == numbers_.end()) {
    names_.emplace_back(name);
    entry = numbers_.emplace(names_.back(), static_cast<std::uint32_t>(names_.size() - 1)).first;
  }
  const std::string_view kept = entry->first;
  if (kept.size() >= UINT32_MAX) return entry->second;
  recent_[place(ends)] = {ends, kept.data() + std::min<std::size_t>(8, kept.size()),
                          static_cast<std::uint32_t>(kept.size()), entry->second};
  return entry->second;
}

const std::vector<std::uint32_t>& NameCounts::take(NameCounts& later) {
  std::vector<std::uint32_t>& numbers = later.number_in_sum_;
  for (std::size_t i = 0; i < later.counts_.size(); ++i) {
    if (i == numbers.size()) numbers.push_back(add(later.name(i), 0));
    counts_[numbers[i]] += std::exchange(later.counts_[i], 0);
  }
  return numbers;
}

std::vector<std::uint32_t> NameCounts::most_first() const {
  std::vector<std::uint32_t> numbers;
  for (std::uint32_t i = 0; i < counts_.size(); ++i) {
    if (counts_[i] > 0) numbers.push_back(i);
  }
  std::sort(numbers.begin(), numbers.end(), [&](std::uint32_t a, std::uint32_t b) {
    return counts_[a] != counts_[b] ? counts_[a] > counts_[b] : names_.name(a) < names_.name(b);
  });
  return numbers;
}

}  // namespace gff::stats
