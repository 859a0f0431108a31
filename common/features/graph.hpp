// Directed graphs as lists of edges. Time: sorting the edges. The functions use no recursion, so a chain of a million
// nodes needs no deep stack.
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <cstdint>
#include <vector>

namespace gff {

struct Edge {
  std::uint64_t from;
  std::uint64_t to;
};

/// Returns all nodes that can be reached from `nodes`, themselves included; some of them twice. Changes the order of
/// `edges`.
std::vector<std::uint64_t> reached_from(std::vector<std::uint64_t> nodes, std::vector<Edge>& edges);

/// Returns the nodes of one cycle in the order of its edges; empty if there is none. Changes the order of `edges`.
std::vector<std::uint64_t> cycle_in(std::vector<Edge>& edges);

}  // namespace gff
