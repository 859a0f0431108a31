// Finds the loops of a directed graph.
//
// Threads: the function has no state; any thread may call it.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace gff {

/// Returns the component number of each node. Two nodes have the same number if each can be reached from the other.
/// `edges` are pairs of nodes, numbered from 0 to `nodes` - 1. Time and memory: linear.
std::vector<std::uint32_t> strong_components(std::uint32_t nodes,
                                             const std::vector<std::pair<std::uint32_t, std::uint32_t>>& edges);

}  // namespace gff
