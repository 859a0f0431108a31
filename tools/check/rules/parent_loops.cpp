#include "check/rules/parent_loops.hpp"

#include <algorithm>

namespace gff::check {

std::vector<FeatureNumber> ParentLoops::find() {
  std::sort(further_.begin(), further_.end());
  states_.assign(features_.size() + 1, State::unseen);
  in_loop_.assign(features_.size() + 1, false);
  std::vector<FeatureNumber> found;
  for (FeatureNumber number = 1; number <= features_.size(); ++number) {
    if (states_[number] == State::unseen) walk_up(number);
  }
  for (FeatureNumber number = 1; number <= features_.size(); ++number) {
    if (in_loop_[number]) found.push_back(number);
  }
  return found;
}

/// In depth, over all parents.
void ParentLoops::walk_up(FeatureNumber start) {
  push(start);
  while (!way_.empty()) {
    const FeatureNumber parent = next_parent(way_.back());
    if (parent == 0) {
      states_[way_.back().number] = State::done;
      way_.pop_back();
    } else if (states_[parent] == State::unseen) {
      push(parent);
    } else if (states_[parent] == State::open) {
      mark_loop(parent);
    }
  }
}

void ParentLoops::push(FeatureNumber number) {
  states_[number] = State::open;
  way_.push_back({number, 0});
}

/// 0: there is no other one.
FeatureNumber ParentLoops::next_parent(Step& step) const {
  if (step.next == 0) {
    const auto first = std::lower_bound(further_.begin(), further_.end(), std::pair(step.number, FeatureNumber{0}));
    step.next = static_cast<std::size_t>(first - further_.begin()) + 1;
    if (const FeatureNumber parent = features_[step.number].parent; parent != 0) return parent;
  }
  if (step.next > further_.size() || further_[step.next - 1].first != step.number) return 0;
  return further_[step.next++ - 1].second;
}

void ParentLoops::mark_loop(FeatureNumber top) {
  for (std::size_t i = way_.size(); i-- > 0;) {
    in_loop_[way_[i].number] = true;
    if (way_[i].number == top) return;
  }
}

}  // namespace gff::check
