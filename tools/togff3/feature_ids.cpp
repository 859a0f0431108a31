#include "togff3/feature_ids.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "base/keyed_hash.hpp"
#include "gff/escape.hpp"

namespace gff {
namespace {

struct Named {
  std::uint64_t hash;
  FeatureNumber feature;
};

/// Whether records get an ID from the feature: its own records, or the parts of a transcript.
bool is_named(const Models& models, FeatureNumber number) {
  if (models.space(number) == IdSpace::gff3) return false;
  return models.feature(number).has_record || models.space(number) == IdSpace::transcript;
}

/// Features by the hashes of their ids. `sorted` is by hash.
bool has_id(const Models& models, const std::vector<Named>& sorted, std::uint64_t hash, std::string_view id) {
  auto at = std::lower_bound(sorted.begin(), sorted.end(), hash,
                             [](const Named& named, std::uint64_t wanted) { return named.hash < wanted; });
  for (; at != sorted.end() && at->hash == hash; ++at) {
    if (models.id(at->feature) == id) return true;
  }
  return false;
}

}  // namespace

FeatureIds::FeatureIds(const Models& models, bool prefixed) : models_(models), prefixed_(prefixed) {
  // With prefixes, a gene and a transcript may have the same id.
  const auto hash_of = [&](std::string_view id, IdSpace space) {
    return seeded_hash(id) + (prefixed && space == IdSpace::gene ? 1 : 0);
  };
  std::vector<Named> all;
  for (FeatureNumber number = 1; number <= models.size(); ++number) {
    if (!is_named(models, number)) continue;
    all.push_back({hash_of(models.id(number), models.space(number)), number});
  }
  std::sort(all.begin(), all.end(),
            [](const Named& a, const Named& b) { return a.hash != b.hash ? a.hash < b.hash : a.feature < b.feature; });
  std::unordered_map<std::string_view, std::uint32_t> seen;  // of one hash: usually one id
  for (std::size_t i = 0; i < all.size();) {
    std::size_t end = i + 1;
    while (end < all.size() && all[end].hash == all[i].hash) ++end;
    if (end - i > 1) {
      seen.clear();
      for (std::size_t k = i; k < end; ++k) {
        const FeatureNumber feature = all[k].feature;
        std::uint32_t& copy = seen[models.id(feature)];
        if (++copy == 1) continue;
        // Another feature may have the id that a copy would get.
        for (std::string text;; ++copy) {
          text.assign(models.id(feature)).append("-").append(std::to_string(copy));
          if (!has_id(models, all, hash_of(text, models.space(feature)), text)) break;
        }
        copies_.emplace(feature, copy);
        if (first_copy_ == 0 || feature < first_copy_) first_copy_ = feature;
      }
    }
    i = end;
  }
}

void FeatureIds::append(FeatureNumber feature, std::string& to) const {
  if (prefixed_) to += models_.space(feature) == IdSpace::gene ? "gene:" : "transcript:";
  append_plain(feature, to);
}

void FeatureIds::append_plain(FeatureNumber feature, std::string& to) const {
  append_gff3_value(models_.id(feature), to);
  if (copies_.empty()) return;
  if (const auto copy = copies_.find(feature); copy != copies_.end()) to += '-' + std::to_string(copy->second);
}

}  // namespace gff
