#include "check/rules/parent_loops.hpp"

#include <algorithm>

#include "features/graph.hpp"

namespace gff::check {

std::vector<FeatureNumber> ParentLoops::find() {
  std::sort(further_.begin(), further_.end());
  const auto size = static_cast<std::uint32_t>(features_.size());
  const auto successor = [&](std::uint32_t node, std::uint32_t i) {
    const FeatureNumber above = parent(node + 1, i);
    return above == 0 ? no_node : above - 1;
  };
  std::vector<FeatureNumber> found = nodes_in_loops(size, successor);
  for (FeatureNumber& number : found) ++number;
  return found;
}

/// Parent i of a feature, from 0; 0: there is no other one.
FeatureNumber ParentLoops::parent(FeatureNumber number, std::uint32_t i) const {
  const FeatureNumber first = features_[number].parent;
  if (first != 0 && i == 0) return first;
  const auto further = std::lower_bound(further_.begin(), further_.end(), std::pair(number, FeatureNumber{0})) +
                       (first == 0 ? i : i - 1);
  return further < further_.end() && further->first == number ? further->second : 0;
}

}  // namespace gff::check
