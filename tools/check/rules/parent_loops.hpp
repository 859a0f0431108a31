// Finds features that are above themselves (S08).
//
// Threads: one thread at a time uses an object. Memory: 8 bytes for each parent of a feature beyond its first; `find`
// also needs 2 bytes for each feature and 16 for each level.
#pragma once

#include <cstddef>
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
  enum class State : std::uint8_t { unseen, open, done };
  /// A feature on the way up, and the next of its parents.
  struct Step {
    FeatureNumber number;
    std::size_t next;  ///< 0: the first parent; otherwise index in further_ + 1
  };
  void walk_up(FeatureNumber start);
  void push(FeatureNumber number);
  FeatureNumber next_parent(Step& step) const;
  void mark_loop(FeatureNumber top);

  const FeatureStore& features_;
  std::vector<std::pair<FeatureNumber, FeatureNumber>> further_;  ///< child and parent
  std::vector<State> states_;
  std::vector<bool> in_loop_;
  std::vector<Step> way_;  ///< instead of recursion: a file may have a chain of any length
};

}  // namespace gff::check
