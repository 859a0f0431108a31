// Finds features that are above themselves (S08).
//
// Threads: one thread at a time uses an object. Memory: 8 bytes for each parent of a feature beyond its first; `find`
// also needs 4 bytes for each feature and 16 for each level.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "check/features.hpp"

namespace gff::check {

class ParentLoops {
 public:
  explicit ParentLoops(const FeatureStore& features) : features_(features) {}

  /// Adds a parent of `child` other than its first, which the store has.
  void add_further_parent(FeatureNumber child, FeatureNumber parent) { further_.emplace_back(child, parent); }
  /// The features in loops, in the order of their numbers. Call it once, after the last line.
  std::vector<FeatureNumber> find();

 private:
  FeatureNumber parent(FeatureNumber number, std::uint32_t i) const;

  const FeatureStore& features_;
  std::vector<std::pair<FeatureNumber, FeatureNumber>> further_;  ///< child and parent
};

}  // namespace gff::check
