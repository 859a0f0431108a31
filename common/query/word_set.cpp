#include "query/word_set.hpp"

#include <algorithm>
#include <cstring>
#include <limits>

#include "io/error.hpp"

namespace gff {

/// A hash: eight bytes at a time, multiplied and folded; short words, few of them alike.
std::uint32_t WordSet::tag(std::string_view word) {
  constexpr std::uint64_t odd = 0x9E3779B97F4A7C15u;  // 2^64 / golden ratio
  std::uint64_t h = word.size() * odd;
  const auto mix = [&](std::uint64_t bytes) {
    h = (h ^ bytes) * odd;
    h ^= h >> 32;
  };
  while (word.size() >= 8) {
    std::uint64_t bytes;
    std::memcpy(&bytes, word.data(), 8);
    mix(bytes);
    word.remove_prefix(8);
  }
  std::uint64_t rest = 0;
  if (!word.empty()) std::memcpy(&rest, word.data(), word.size());
  mix(rest);
  return static_cast<std::uint32_t>(h >> 32);
}

std::size_t WordSet::find(std::string_view word, std::uint32_t tag) const {
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t i = tag >> shift_;; i = (i + 1) & mask) {
    const Slot& slot = slots_[i];
    if (slot.begin == empty) return i;
    if (slot.tag == tag && word == std::string_view(bytes_.data() + slot.begin, slot.length)) return i;
  }
}

void WordSet::insert(std::string_view word) {
  if (word.size() > std::numeric_limits<std::uint32_t>::max()) throw Error("a value is longer than 4 GiB");
  if (2 * (size_ + 1) > slots_.size()) grow();
  const std::uint32_t its_tag = tag(word);
  Slot& slot = slots_[find(word, its_tag)];
  if (slot.begin != empty) return;
  slot = {bytes_.size(), static_cast<std::uint32_t>(word.size()), its_tag};
  bytes_.append(word);
  shortest_ = std::min(shortest_, word.size());
  any_percent_ = any_percent_ || word.find('%') != std::string_view::npos;
  lengths_ |= std::uint64_t{1} << (word.size() & 63);
  if (!word.empty()) first_bytes_[static_cast<unsigned char>(word[0])] = true;
  ++size_;
}

/// The slots are in the order of their tags, but for a few, and stay so: memory is walked through from end to end.
void WordSet::grow() {
  if (shift_ == 0) throw Error("more than 2,147,483,648 values");
  std::vector<Slot> old(slots_.empty() ? 8 : 2 * slots_.size());
  shift_ = slots_.empty() ? 29 : shift_ - 1;
  old.swap(slots_);
  for (const Slot& slot : old) {
    if (slot.begin != empty) slots_[find({bytes_.data() + slot.begin, slot.length}, slot.tag)] = slot;
  }
}

}  // namespace gff
