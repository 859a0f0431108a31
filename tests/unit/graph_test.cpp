#include "features/graph.hpp"

#include <boost/test/unit_test.hpp>
#include <random>
#include <set>
#include <utility>
#include <vector>

using namespace gff;
using Edges = std::vector<Edge>;
using Nodes = std::vector<std::uint64_t>;
using NodeSet = std::set<std::uint64_t>;
using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

namespace {

NodeSet reached(Nodes from, Edges edges) {
  const Nodes nodes = reached_from(std::move(from), edges);
  return {nodes.begin(), nodes.end()};
}

Nodes in_loops(Edges edges) { return nodes_in_loops(edges); }

}  // namespace

BOOST_AUTO_TEST_SUITE(graph_test)

BOOST_AUTO_TEST_CASE(nodes_along_edges_are_reached) {
  const Edges edges{{3, 4}, {1, 2}, {2, 3}, {7, 1}, {2, 5}, {5, 2}};
  BOOST_TEST((reached({2}, edges) == NodeSet{2, 3, 4, 5}));
  BOOST_TEST((reached({4, 7}, edges) == NodeSet{1, 2, 3, 4, 5, 7}));
  BOOST_TEST((reached({}, edges).empty()));
  BOOST_TEST((reached({9}, {}) == NodeSet{9}));
}

BOOST_AUTO_TEST_CASE(nodes_in_loops_are_those_that_are_reached_from_themselves) {
  BOOST_TEST((in_loops({}).empty()));
  BOOST_TEST((in_loops({{1, 2}, {1, 3}, {2, 4}, {3, 4}, {4, 5}}).empty()));
  BOOST_TEST((in_loops({{1, 2}, {2, 2}, {2, 2}}) == Nodes{2}));
  BOOST_TEST((in_loops({{9, 1}, {1, 2}, {2, 3}, {3, 1}, {3, 8}}) == Nodes{1, 2, 3}));
  BOOST_TEST((in_loops({{1, 2}, {2, 1}, {1, 3}, {3, 2}}) == Nodes{1, 2, 3}),
             "3 leads into a loop that was found before");
  constexpr std::uint64_t far = UINT64_MAX;
  BOOST_TEST((in_loops({{far, 7}, {7, far - 1}, {far - 1, far}}) == Nodes{7, far - 1, far}));
}

BOOST_AUTO_TEST_CASE(random_graphs_have_the_loops_and_components_that_reachability_says) {
  std::mt19937 random(1);
  std::size_t loops = 0;
  for (int round = 0; round < 3000; ++round) {
    const std::uint32_t nodes = 1 + static_cast<std::uint32_t>(random()) % 9;
    Edges edges(random() % 16);
    Pairs pairs;
    for (Edge& edge : edges) {
      edge = {random() % nodes, random() % nodes};
      pairs.emplace_back(edge.from, edge.to);
    }
    std::vector<NodeSet> after(nodes);  // what is reached over at least one edge
    for (const Edge& edge : edges) after[edge.from].merge(reached({edge.to}, edges));
    Nodes wanted;
    for (std::uint32_t node = 0; node < nodes; ++node) {
      if (after[node].count(node) > 0) wanted.push_back(node);
    }
    BOOST_REQUIRE(in_loops(edges) == wanted);
    const auto components = strong_components(nodes, pairs);
    BOOST_REQUIRE(components.size() == nodes);
    for (std::uint32_t a = 0; a < nodes; ++a) {
      for (std::uint32_t b = 0; b < nodes; ++b) {
        const bool both = a == b || (after[a].count(b) > 0 && after[b].count(a) > 0);
        BOOST_REQUIRE((components[a] == components[b]) == both);
      }
    }
    loops += wanted.empty() ? 0 : 1;
  }
  BOOST_TEST(loops > 1000u);
  BOOST_TEST(loops < 2900u);
}

// Recursion would overflow the stack.
BOOST_AUTO_TEST_CASE(a_chain_of_a_million_edges_is_a_loop_only_if_it_is_closed) {
  constexpr std::uint32_t length = 1'000'000;
  Edges chain;
  Pairs pairs;
  for (std::uint32_t i = length; i > 0; --i) {
    chain.push_back({i, i + 1});
    pairs.emplace_back(i - 1, i);
  }
  BOOST_TEST(in_loops(chain).empty());
  BOOST_TEST(reached({1}, chain).size() == length + 1);
  auto components = strong_components(length + 1, pairs);
  BOOST_TEST(std::set(components.begin(), components.end()).size() == length + 1);
  chain.push_back({length + 1, 1});
  pairs.emplace_back(length, 0);
  BOOST_TEST(in_loops(chain).size() == length + 1);
  components = strong_components(length + 1, pairs);
  BOOST_TEST(std::set(components.begin(), components.end()).size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_star_of_edges_in_both_directions_has_every_node_in_a_loop) {
  Edges star;
  for (std::uint64_t i = 0; i < 300'000; ++i) star.insert(star.end(), {{1, 2 + i}, {2 + i, 1}});
  BOOST_TEST(in_loops(star).size() == 300'001u);
}

BOOST_AUTO_TEST_SUITE_END()
