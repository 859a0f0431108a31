#include "features/feature_store.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

#include "base/keyed_hash.hpp"

namespace gff::located {
namespace {

struct Keys {
  HashKey first{seeded_hash(std::uint64_t{11}), seeded_hash(std::uint64_t{12})};
  HashKey second{seeded_hash(std::uint64_t{13}), seeded_hash(std::uint64_t{14})};
};
const Keys& keys() {
  static const Keys drawn;
  return drawn;
}

std::uint64_t mix(std::uint64_t a, std::uint64_t b) {
  __extension__ using Wide = unsigned __int128;
  const Wide product = Wide{a} * b;
  return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

std::uint64_t word_at(const char* from) {
  std::uint64_t word;
  std::memcpy(&word, from, sizeof word);
  return word;
}

/// A record that names one parent twice.
bool is_same_record(const Part& a, const Part& b) {
  return a.line == b.line && a.kind == b.kind && a.line != UINT32_MAX;
}

}  // namespace

Hash128 hash_id(Space space, std::string_view id, std::uint64_t scope) {
  HashKey first = keys().first;
  HashKey second = keys().second;
  first.low ^= scope * 4 + static_cast<std::uint64_t>(space);
  second.low ^= scope * 4 + static_cast<std::uint64_t>(space);
  return {siphash(first, id), siphash(second, id)};
}

/// Two lanes of folded 64-bit products over 16 bytes a step (the construction of wyhash), with keys of this run.
Hash128 hash_text(std::string_view text, std::uint64_t seed) {
  const Keys& key = keys();
  std::uint64_t a = key.first.low ^ seed;
  std::uint64_t b = key.second.low ^ text.size();
  const char* at = text.data();
  std::size_t left = text.size();
  for (; left >= 16; at += 16, left -= 16) {
    const std::uint64_t first = word_at(at);
    const std::uint64_t second = word_at(at + 8);
    a = mix(a ^ first, key.first.high ^ second);
    b = mix(b ^ second, key.second.high ^ first);
  }
  char rest[16] = {};
  std::memcpy(rest, at, left);
  a = mix(a ^ word_at(rest), key.first.high ^ word_at(rest + 8));
  b = mix(b ^ word_at(rest + 8), key.second.high ^ word_at(rest));
  return {mix(a, key.second.low | 1), mix(b, key.first.low | 1)};
}

FeatureNumber FeatureStore::find_or_add(const Hash128& hash) {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = hash.low & mask;
  for (; slots_[slot] != 0; slot = (slot + 1) & mask) {
    if (features_[slots_[slot] - 1].hash == hash) return slots_[slot];
  }
  features_.emplace_back().hash = hash;
  const auto number = static_cast<FeatureNumber>(features_.size());
  slots_[slot] = number;
  if (features_.size() > slots_.size() / 4 * 3) widen();
  return number;
}

void FeatureStore::widen() {
  const std::size_t size = slots_.size() * 2;
  slots_ = {};
  slots_.resize(size);
  FeatureNumber number = 0;
  for (const Feature& feature : features_) {
    std::size_t slot = feature.hash.low & (size - 1);
    while (slots_[slot] != 0) slot = (slot + 1) & (size - 1);
    slots_[slot] = ++number;
  }
}

Details& FeatureStore::details(Feature& feature) {
  if (feature.details == 0) {
    details_.emplace_back();
    feature.details = static_cast<std::uint32_t>(details_.size());
  }
  return details_[feature.details - 1];
}

void FeatureStore::add_part(Feature& feature, Part part) {
  Details& one = details(feature);
  if (one.last_part != 0 && is_same_record(parts_[one.last_part - 1], part)) return;
  part.next = one.last_part;
  parts_.push_back(part);
  one.last_part = static_cast<std::uint32_t>(parts_.size());
}

void FeatureStore::parts(const Details& details, std::vector<Part>& parts) const {
  parts.clear();
  for (std::uint32_t at = details.last_part; at != 0; at = parts_[at - 1].next) parts.push_back(parts_[at - 1]);
  std::reverse(parts.begin(), parts.end());
}

std::uint32_t TextLines::insert(const Hash128& hash, std::uint32_t line) {
  if (hashes_.size() >= slots_.size() / 4 * 3) widen();
  const auto low = static_cast<std::uint32_t>(hash.low);
  std::size_t slot = low & (slots_.size() - 1);
  for (; slots_[slot].number != 0; slot = (slot + 1) & (slots_.size() - 1)) {
    const std::uint32_t number = slots_[slot].number;
    if (slots_[slot].low == low && hashes_[number - 1] == hash) return lines_[number - 1];
  }
  hashes_.push_back(hash);
  lines_.push_back(line);
  slots_[slot] = {low, static_cast<std::uint32_t>(hashes_.size())};
  return 0;
}

void TextLines::widen() {
  const std::vector<Slot> old = std::exchange(slots_, std::vector<Slot>(slots_.size() * 2));
  for (const Slot& one : old) {
    if (one.number == 0) continue;
    std::size_t slot = one.low & (slots_.size() - 1);
    while (slots_[slot].number != 0) slot = (slot + 1) & (slots_.size() - 1);
    slots_[slot] = one;
  }
}

}  // namespace gff::located
