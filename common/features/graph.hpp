// Directed graphs as lists of edges. Time: sorting the edges. No recursion: a chain of a million nodes does no harm.
//
// Threads: functions without state: any thread may call them.
#pragma once

#include <cstdint>
#include <vector>

namespace gff {

struct Edge {
  std::uint64_t from;
  std::uint64_t to;
};

/// The nodes that a walk from `nodes` meets, those themselves included; some of them twice. Changes the order of `edges`.
std::vector<std::uint64_t> reached_from(std::vector<std::uint64_t> nodes, std::vector<Edge>& edges);

/// The nodes of a cycle, if there is one, in the order of a walk. Changes the order of `edges`.
std::vector<std::uint64_t> cycle_in(std::vector<Edge>& edges);

}  // namespace gff
