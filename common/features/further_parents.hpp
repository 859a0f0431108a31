// The second and further Parents of GFF3 features, which Models does not keep.
//
// Threads: one thread visits. After `finish`, any number of threads read. Memory: 8 bytes for each further Parent of a
// feature that is not a part.
#pragma once

#include <algorithm>
#include <utility>
#include <vector>

#include "features/models.hpp"

namespace gff {

class FurtherParents {
 public:
  /// Adds a record that `models` has visited.
  void visit(const Models& models, const Roles& roles) {
    if (roles.dialect != Dialect::gff3) return;
    for (const FeatureNumber number : roles.own) {
      for (const FeatureNumber above : roles.above) {
        if (above != number && above != models.feature(number).parent) edges_.emplace_back(number, above);
      }
    }
  }
  /// Call it after the last record.
  void finish() {
    std::sort(edges_.begin(), edges_.end());
    edges_.erase(std::unique(edges_.begin(), edges_.end()), edges_.end());
  }
  /// Calls `use` with each feature directly above `number`: the first Parent, then the others.
  template <class Use>
  void for_each_parent(const Models& models, FeatureNumber number, Use use) const {
    const FeatureNumber first = models.feature(number).parent;
    if (first == 0 || first == number) return;
    use(first);
    for (auto edge = std::lower_bound(edges_.begin(), edges_.end(), Edge{number, 0});
         edge != edges_.end() && edge->first == number; ++edge)
      use(edge->second);
  }

 private:
  using Edge = std::pair<FeatureNumber, FeatureNumber>;  ///< a feature, and one above it
  std::vector<Edge> edges_;
};

}  // namespace gff
