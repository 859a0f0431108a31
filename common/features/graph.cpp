#include "features/graph.hpp"

#include <algorithm>

namespace gff {
namespace {

/// Edges in the order of the nodes that they leave. A node is the place of its first edge, size() if it has none.
class SortedEdges {
 public:
  explicit SortedEdges(std::vector<Edge>& edges) : edges_(edges) {
    std::sort(edges.begin(), edges.end(), [](const Edge& a, const Edge& b) { return a.from < b.from; });
  }
  std::size_t size() const { return edges_.size(); }
  std::size_t find(std::uint64_t node) const {
    const auto edge = std::lower_bound(edges_.begin(), edges_.end(), node,
                                       [](const Edge& e, std::uint64_t from) { return e.from < from; });
    return edge == edges_.end() || edge->from != node ? size() : static_cast<std::size_t>(edge - edges_.begin());
  }
  /// Whether `edge` leaves the node of `other`, which is an edge or size().
  bool is_of_same_node(std::size_t edge, std::size_t other) const {
    return edge < size() && edges_[edge].from == edges_[other].from;
  }
  bool is_node(std::size_t edge) const { return edge == 0 || !is_of_same_node(edge, edge - 1); }

 private:
  const std::vector<Edge>& edges_;
};

}  // namespace

std::vector<std::uint64_t> reached_from(std::vector<std::uint64_t> nodes, std::vector<Edge>& edges) {
  const SortedEdges sorted(edges);
  std::vector<bool> done(edges.size());
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const std::size_t node = sorted.find(nodes[i]);
    if (node == sorted.size() || done[node]) continue;
    done[node] = true;
    for (std::size_t edge = node; sorted.is_of_same_node(edge, node); ++edge) nodes.push_back(edges[edge].to);
  }
  return nodes;
}

std::vector<std::uint64_t> nodes_in_loops(std::vector<Edge>& edges) {
  const SortedEdges sorted(edges);
  const auto successor = [&](std::uint32_t node, std::uint32_t i) {
    const std::size_t edge = std::size_t{node} + i;
    if (!sorted.is_of_same_node(edge, node) || !sorted.is_node(node)) return no_node;
    return static_cast<std::uint32_t>(sorted.find(edges[edge].to));
  };
  const auto nodes = static_cast<std::uint32_t>(edges.size()) + 1;  // the last is all those that no edge leaves
  std::vector<std::uint64_t> names;
  for (const std::uint32_t node : nodes_in_loops(nodes, successor)) names.push_back(edges[node].from);
  return names;
}

std::vector<std::uint32_t> strong_components(std::uint32_t nodes,
                                             const std::vector<std::pair<std::uint32_t, std::uint32_t>>& edges) {
  std::vector<std::uint32_t> first(std::size_t{nodes} + 1);  // of each node: where its list of nodes begins
  for (const auto& [from, to] : edges) ++first[from];
  std::uint32_t sum = 0;
  for (std::uint32_t& begin : first) begin = sum += begin;
  std::vector<std::uint32_t> others(edges.size());
  for (const auto& [from, to] : edges) others[--first[from]] = to;
  return strong_components(nodes, [&](std::uint32_t node, std::uint32_t i) {
    return i < first[node + 1] - first[node] ? others[first[node] + i] : no_node;
  });
}

}  // namespace gff
