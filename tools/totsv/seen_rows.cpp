#include "totsv/seen_rows.hpp"

#include "base/keyed_hash.hpp"

namespace gff {

SeenRows::SeenRows() : slots_(1024) {}

bool SeenRows::insert(std::string_view row) {
  static const HashKey second_key{seeded_hash(std::uint64_t{1}), seeded_hash(std::uint64_t{2})};
  Fingerprint fingerprint{seeded_hash(row), siphash(second_key, row)};
  if (fingerprint == Fingerprint{}) fingerprint.low = 1;
  Fingerprint& place = place_of(fingerprint, slots_);
  if (place == fingerprint) return false;
  place = fingerprint;
  if (++size_ > slots_.size() / 8 * 7) grow();
  return true;
}

SeenRows::Fingerprint& SeenRows::place_of(const Fingerprint& row, Slots& slots) {
  const std::size_t last = slots.size() - 1;
  std::size_t at = row.low & last;
  while (slots[at] != Fingerprint{} && slots[at] != row) at = (at + 1) & last;
  return slots[at];
}

void SeenRows::grow() {
  Slots larger(2 * slots_.size());
  for (const Fingerprint& row : slots_) {
    if (row != Fingerprint{}) place_of(row, larger) = row;
  }
  slots_.swap(larger);
}

}  // namespace gff
