#include "query/word_set.hpp"

#include <algorithm>
#include <cstring>
#include <limits>

#include "io/error.hpp"

namespace gff {

/// Eight bytes at a time, multiplied and folded: short words, few of them alike.
std::uint64_t WordSet::hash(std::string_view word) {
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
  return h;
}

std::size_t WordSet::find(std::string_view word, std::uint64_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  const auto tag = static_cast<std::uint32_t>(hash >> 32);
  for (std::size_t i = hash & mask;; i = (i + 1) & mask) {
    const Slot& slot = slots_[i];
    if (slot.begin == empty) return i;
    if (slot.tag == tag && word == std::string_view(bytes_.data() + slot.begin, slot.length)) return i;
  }
}

void WordSet::insert(std::string_view word) {
  if (word.size() > std::numeric_limits<std::uint32_t>::max()) throw Error("a value is longer than 4 GiB");
  if (2 * (size_ + 1) > slots_.size()) grow();
  const std::uint64_t h = hash(word);
  Slot& slot = slots_[find(word, h)];
  if (slot.begin != empty) return;
  slot = {bytes_.size(), static_cast<std::uint32_t>(word.size()), static_cast<std::uint32_t>(h >> 32)};
  bytes_.append(word);
  shortest_ = std::min(shortest_, word.size());
  any_percent_ = any_percent_ || word.find('%') != std::string_view::npos;
  lengths_ |= std::uint64_t{1} << (word.size() & 63);
  if (!word.empty()) first_bytes_[static_cast<unsigned char>(word[0])] = true;
  ++size_;
}

void WordSet::grow() {
  std::vector<Slot> old(slots_.empty() ? 8 : 2 * slots_.size());
  old.swap(slots_);
  for (const Slot& slot : old) {
    if (slot.begin == empty) continue;
    const std::string_view word(bytes_.data() + slot.begin, slot.length);
    slots_[find(word, hash(word))] = slot;
  }
}

}  // namespace gff
