#include "features/id_table.hpp"

#include <algorithm>
#include <limits>
#include <new>

#include "base/fail.hpp"
#include "base/keyed_hash.hpp"

namespace gff {

IdTable::IdTable() : slots_(16) {}

std::uint64_t IdTable::hash(IdSpace space, std::string_view id) {
  constexpr std::uint64_t odd = 0x9E3779B97F4A7C15u;  // 2^64 / golden ratio
  return seeded_hash(id) + static_cast<std::uint64_t>(space) * odd;
}

std::string_view IdTable::text(Place place) const {
  return {arena_.get() + place + head, word(place + 1 + sizeof(std::uint32_t))};
}

/// The slot of `id`, or the free one where it belongs.
std::size_t IdTable::slot(IdSpace space, std::string_view id, std::uint64_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  const std::uint64_t tag = hash >> (64 - tag_bits);
  for (std::size_t i = hash & mask;; i = (i + 1) & mask) {
    if (slots_[i] == 0) return i;
    if ((slots_[i] & ((1u << tag_bits) - 1)) != tag) continue;
    const Place place = slots_[i] >> tag_bits;
    if (space_of(place) == space && text(place) == id) return i;
  }
}

IdTable::Place IdTable::insert(IdSpace space, std::string_view id, std::uint64_t h) {
  std::size_t i = slot(space, id, h);
  if (slots_[i] != 0) return slots_[i] >> tag_bits;
  if (4 * (size_ + 1) > 3 * slots_.size()) {
    widen();
    i = slot(space, id, h);
  }
  const Place place = append(space, id);
  slots_[i] = place << tag_bits | h >> (64 - tag_bits);
  ++size_;
  return place;
}

bool IdTable::mark(Place place, std::uint8_t mark) {
  const bool is_new = !is_marked(place, mark);
  arena_[place] = static_cast<char>(byte(place) | mark);
  return is_new;
}

/// Twice as many slots. The old ones are not needed: the arena has everything.
void IdTable::widen() {
  const std::size_t slots = 2 * slots_.size();
  std::vector<std::uint64_t>().swap(slots_);
  slots_.resize(slots);
  for (Place place = 1; place < used_; place += head + text(place).size()) {
    const std::uint64_t h = hash(space_of(place), text(place));
    std::size_t i = h & (slots - 1);
    while (slots_[i] != 0) i = (i + 1) & (slots - 1);
    slots_[i] = place << tag_bits | h >> (64 - tag_bits);
  }
}

IdTable::Place IdTable::append(IdSpace space, std::string_view id) {
  if (id.size() > std::numeric_limits<std::uint32_t>::max()) fail_with("a value is longer than 4 GiB");
  const std::size_t size = head + id.size();
  if (used_ + size > capacity_) {
    constexpr std::size_t first_capacity = 64 * 1024;
    const std::size_t larger = std::max({2 * capacity_, used_ + size, first_capacity});
    if (larger >> (64 - tag_bits) != 0) throw std::bad_alloc();  // a place must fit into a slot
    // realloc moves pages, not bytes, where the arena is large; what is not used yet is not resident.
    auto* const moved = static_cast<char*>(std::realloc(arena_.get(), larger));
    if (!moved) throw std::bad_alloc();
    static_cast<void>(arena_.release());
    arena_.reset(moved);
    capacity_ = larger;
  }
  const Place place = used_;
  char* const to = arena_.get() + place;
  const auto length = static_cast<std::uint32_t>(id.size());
  *to = static_cast<char>(static_cast<unsigned>(space) << space_shift);
  constexpr std::uint32_t number = 0;
  std::memcpy(to + 1, &number, sizeof number);
  std::memcpy(to + 1 + sizeof number, &length, sizeof length);
  std::memcpy(to + head, id.data(), id.size());
  used_ += size;
  return place;
}

}  // namespace gff
