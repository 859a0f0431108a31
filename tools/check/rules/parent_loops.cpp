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
  const std::vector<std::uint32_t> components = strong_components(size, successor);
  std::vector<FeatureNumber> found;
  for (std::uint32_t node = 0; node < size; ++node) {
    for (std::uint32_t i = 0, other; (other = successor(node, i)) != no_node; ++i) {
      if (components[other] != components[node]) continue;
      found.push_back(node + 1);
      break;
    }
  }
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
