#include "features/feature_table.hpp"

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>

#include "base/fail.hpp"
#include "base/keyed_hash.hpp"

namespace gff {
namespace {

std::uint32_t hash_of(std::uint32_t scope, std::string_view id) {
  constexpr std::uint64_t odd = 0x9E3779B97F4A7C15u;  // 2^64 / golden ratio
  return static_cast<std::uint32_t>((seeded_hash(id) + scope * odd) >> 32);
}

}  // namespace

FeatureTable::FeatureTable() : slots_(16) {}

/// The slot of the ID, or the free one where it belongs.
std::size_t FeatureTable::slot(std::uint32_t scope, std::string_view id, std::uint32_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t i = hash & mask;; i = (i + 1) & mask) {
    const Slot& slot = slots_[i];
    if (slot.feature == 0) return i;
    if (slot.hash != hash) continue;
    const Id& stored = ids_[slot.feature - 1];
    if (stored.scope == scope && std::string_view(stored.text, stored.length) == id) return i;
  }
}

FeatureNumber FeatureTable::find(IdSpace space, std::uint32_t seqid, std::string_view id) const {
  const std::uint32_t scope = scope_of(space, seqid);
  return slots_[slot(scope, id, hash_of(scope, id))].feature;
}

FeatureNumber FeatureTable::insert(IdSpace space, std::uint32_t seqid, std::string_view id) {
  const std::uint32_t scope = scope_of(space, seqid);
  const std::uint32_t hash = hash_of(scope, id);
  std::size_t i = slot(scope, id, hash);
  if (slots_[i].feature != 0) return slots_[i].feature;
  if (id.size() > std::numeric_limits<std::uint32_t>::max()) fail_with("a value is longer than 4 GiB");
  if (ids_.size() >= std::numeric_limits<FeatureNumber>::max() - 1) fail_with("the input has more than 2^32 features");
  if (4 * (ids_.size() + 1) > 3 * slots_.size()) {
    widen();
    i = slot(scope, id, hash);
  }
  ids_.push_back({keep(id), static_cast<std::uint32_t>(id.size()), scope});
  slots_[i] = {hash, static_cast<FeatureNumber>(ids_.size())};
  return slots_[i].feature;
}

void FeatureTable::widen() {
  const std::vector<Slot> old = std::exchange(slots_, std::vector<Slot>(2 * slots_.size()));
  const std::size_t mask = slots_.size() - 1;
  for (const Slot& one : old) {
    if (one.feature == 0) continue;
    std::size_t i = one.hash & mask;
    while (slots_[i].feature != 0) i = (i + 1) & mask;
    slots_[i] = one;
  }
}

/// A copy of the text that stays where it is.
const char* FeatureTable::keep(std::string_view text) {
  constexpr std::size_t usual_chunk = 64 * 1024;
  if (text.size() > room_) {
    room_ = std::max(usual_chunk, text.size());
    chunks_.push_back(std::make_unique_for_overwrite<char[]>(room_));
    end_ = chunks_.back().get();
  }
  char* const to = end_;
  std::copy(text.begin(), text.end(), to);
  end_ += text.size();
  room_ -= text.size();
  return to;
}

}  // namespace gff
