// Directed graphs: what is reached, and what is in loops. The functions use no recursion, so a chain of a million nodes
// needs no deep stack.
//
// Boost.Graph is not used. boost::strong_components needs twice the memory (24 bytes for each node instead of 12; in a
// chain of 5 million nodes 84 instead of 32) and 1.6 to 4 times the time. It also needs numbered nodes and a graph of
// its own. Here the nodes are 64-bit places, or a store has their edges already.
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace gff {

struct Edge {
  std::uint64_t from;
  std::uint64_t to;
};

/// Returns all nodes that can be reached from `nodes`, themselves included; some of them twice. Changes the order of
/// `edges`. Time: sorting the edges. Memory: 1 bit for each edge, and the result.
std::vector<std::uint64_t> reached_from(std::vector<std::uint64_t> nodes, std::vector<Edge>& edges);

/// Returns the nodes that can be reached from themselves over at least one edge, in order. Changes the order of
/// `edges`. Time: sorting the edges. Memory: 4 bytes for each edge, and 16 for each level. At most 2^32 - 2 edges.
std::vector<std::uint64_t> nodes_in_loops(std::vector<Edge>& edges);

/// What a `successor` returns after the last successor of a node.
constexpr std::uint32_t no_node = UINT32_MAX;

/// Returns the component number of each node: two nodes have the same number if each can be reached from the other.
/// Nodes are numbered from 0 to `nodes` - 1. `successor(node, i)` is the node to which edge i (from 0) of `node` leads,
/// or `no_node`. Time: at most two calls for each edge. Memory: 4 bytes for each node, and 16 for each level.
///
/// Algorithm: D. J. Pearce, "A space-efficient algorithm for finding strongly connected components", 2016.
template <class Successor>
std::vector<std::uint32_t> strong_components(std::uint32_t nodes, Successor successor) {
  struct Step {
    std::uint32_t node;
    std::uint32_t edge;  ///< the edge that is followed next
    bool is_first;       ///< no node that was visited before it is reached from it
  };
  // A number is 0 before the visit. Then it is the lowest place on the walk that is known to be reached from the node,
  // and at last the number of its component. Components count down from `nodes`: they are above all places on the walk.
  std::vector<std::uint32_t> numbers(nodes);
  std::vector<Step> path;
  std::vector<std::uint32_t> waiting;  // visited, without a component, and not on the path
  std::uint32_t place = 0;
  std::uint32_t component = nodes;
  for (std::uint32_t start = 0; start < nodes; ++start) {
    if (numbers[start] != 0) continue;
    numbers[start] = ++place;
    path.push_back({start, 0, true});
    while (!path.empty()) {
      Step& step = path.back();
      std::uint32_t& number = numbers[step.node];
      const std::uint32_t other = successor(step.node, step.edge);
      if (other == no_node) {
        if (step.is_first) {
          for (; !waiting.empty() && numbers[waiting.back()] >= number; waiting.pop_back(), --place)
            numbers[waiting.back()] = component;
          number = component--;
          --place;
        } else {
          waiting.push_back(step.node);
        }
        path.pop_back();
      } else if (numbers[other] == 0) {
        numbers[other] = ++place;
        path.push_back({other, 0, true});  // after its visit, this edge is looked at again
      } else {
        if (numbers[other] < number) {
          number = numbers[other];
          step.is_first = false;
        }
        ++step.edge;
      }
    }
  }
  return numbers;
}

/// Returns the nodes that can be reached from themselves over at least one edge, in order. Arguments, time and memory
/// are those of `strong_components`, with one more call for each edge.
template <class Successor>
std::vector<std::uint32_t> nodes_in_loops(std::uint32_t nodes, Successor successor) {
  const std::vector<std::uint32_t> components = strong_components(nodes, successor);
  std::vector<std::uint32_t> found;
  for (std::uint32_t node = 0; node < nodes; ++node) {
    for (std::uint32_t i = 0, other; (other = successor(node, i)) != no_node; ++i) {
      if (components[other] != components[node]) continue;
      found.push_back(node);
      break;
    }
  }
  return found;
}

/// `strong_components` for a graph of pairs of nodes. Memory also: 4 bytes for each edge, and 4 for each node.
std::vector<std::uint32_t> strong_components(std::uint32_t nodes,
                                             const std::vector<std::pair<std::uint32_t, std::uint32_t>>& edges);

}  // namespace gff
