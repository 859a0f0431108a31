// Loops of a directed graph.
//
// Threads: a function without state: any thread may call it.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace gff {

/// Of each node the number of its component: nodes have the same one if each can be reached from the other. `edges` are pairs
/// of nodes, which are numbers below `nodes`. Time and memory: linear.
std::vector<std::uint32_t> strong_components(std::uint32_t nodes,
                                             const std::vector<std::pair<std::uint32_t, std::uint32_t>>& edges);

}  // namespace gff
