// The second and further Parents of GFF3 features, which Models does not keep.
//
// Threads: one thread visits. After `finish`, any number of threads read. Memory: 16 bytes for each further Parent of a
// feature that is not a part.
#pragma once

#include <algorithm>
#include <cstdint>
#include <tuple>
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
        if (above != number && above != models.feature(number).parent) edges_.push_back({number, above, edges_.size()});
      }
    }
  }
  /// Call it after the last record.
  void finish() {
    // A feature of several lines names its parents on each of them.
    std::sort(edges_.begin(), edges_.end(), [](const Edge& a, const Edge& b) {
      return std::tie(a.child, a.parent, a.place) < std::tie(b.child, b.parent, b.place);
    });
    const auto same = [](const Edge& a, const Edge& b) { return a.child == b.child && a.parent == b.parent; };
    edges_.erase(std::unique(edges_.begin(), edges_.end(), same), edges_.end());
    std::sort(edges_.begin(), edges_.end(),
              [](const Edge& a, const Edge& b) { return std::tie(a.child, a.place) < std::tie(b.child, b.place); });
  }
  /// Calls `use` with each feature directly above `number`, in the order in which its records name them.
  template <class Use>
  void for_each_parent(const Models& models, FeatureNumber number, Use use) const {
    const FeatureNumber first = models.feature(number).parent;
    if (first == 0 || first == number) return;
    use(first);
    const auto before = [](const Edge& edge, FeatureNumber child) { return edge.child < child; };
    for (auto edge = std::lower_bound(edges_.begin(), edges_.end(), number, before);
         edge != edges_.end() && edge->child == number; ++edge)
      use(edge->parent);
  }

 private:
  struct Edge {
    FeatureNumber child;
    FeatureNumber parent;
    std::uint64_t place;  ///< number of the edge in the order of the records
  };
  std::vector<Edge> edges_;
};

}  // namespace gff
