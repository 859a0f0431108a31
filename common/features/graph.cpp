#include "features/graph.hpp"

#include <algorithm>
#include <cstddef>

namespace gff {
namespace {

/// Edges in the order of the nodes that they leave, and which nodes a walk has been at.
class Walk {
 public:
  explicit Walk(std::vector<Edge>& edges) : edges_(edges), states_(edges.size(), State::unseen) {
    std::sort(edges.begin(), edges.end(), [](const Edge& a, const Edge& b) { return a.from < b.from; });
  }

  enum class State : char { unseen, open, done };

  /// The first of the edges that leave `node`; edges.size() where none does.
  std::size_t first_edge(std::uint64_t node) const {
    const auto edge = std::lower_bound(edges_.begin(), edges_.end(), node,
                                       [](const Edge& e, std::uint64_t from) { return e.from < from; });
    if (edge == edges_.end() || edge->from != node) return edges_.size();
    return static_cast<std::size_t>(edge - edges_.begin());
  }
  bool is_of_same_node(std::size_t edge, std::size_t first) const {
    return edge < edges_.size() && edges_[edge].from == edges_[first].from;
  }
  /// Of a node, by its first edge.
  State& state(std::size_t first) { return states_[first]; }

 private:
  const std::vector<Edge>& edges_;
  std::vector<State> states_;
};

}  // namespace

std::vector<std::uint64_t> reached_from(std::vector<std::uint64_t> nodes, std::vector<Edge>& edges) {
  Walk walk(edges);
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const std::size_t first = walk.first_edge(nodes[i]);
    if (first == edges.size() || walk.state(first) == Walk::State::done) continue;
    walk.state(first) = Walk::State::done;
    for (std::size_t edge = first; walk.is_of_same_node(edge, first); ++edge) nodes.push_back(edges[edge].to);
  }
  return nodes;
}

std::vector<std::uint64_t> cycle_in(std::vector<Edge>& edges) {
  Walk walk(edges);
  struct Step {
    std::size_t first;  ///< edge of the node
    std::size_t next;   ///< the edge to be followed next
  };
  std::vector<Step> path;
  for (std::size_t start = 0; start < edges.size(); ++start) {
    if (start > 0 && walk.is_of_same_node(start, start - 1)) continue;
    if (walk.state(start) == Walk::State::done) continue;
    path.push_back({start, start});
    walk.state(start) = Walk::State::open;
    while (!path.empty()) {
      Step& step = path.back();
      if (!walk.is_of_same_node(step.next, step.first)) {
        walk.state(step.first) = Walk::State::done;
        path.pop_back();
        continue;
      }
      const std::uint64_t node = edges[step.next++].to;
      const std::size_t first = walk.first_edge(node);
      if (first == edges.size() || walk.state(first) == Walk::State::done) continue;
      if (walk.state(first) == Walk::State::open) {
        std::vector<std::uint64_t> cycle;
        auto at = path.end();
        do cycle.push_back(edges[(--at)->first].from);
        while (cycle.back() != node);
        std::reverse(cycle.begin(), cycle.end());
        return cycle;
      }
      walk.state(first) = Walk::State::open;
      path.push_back({first, first});
    }
  }
  return {};
}

}  // namespace gff
