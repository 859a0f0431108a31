#include "features/graph.hpp"

#include <boost/test/unit_test.hpp>
#include <random>
#include <set>

using namespace gff;
using Edges = std::vector<Edge>;
using Nodes = std::vector<std::uint64_t>;
using NodeSet = std::set<std::uint64_t>;

namespace {

NodeSet reached(Nodes from, Edges edges) {
  const Nodes nodes = reached_from(std::move(from), edges);
  return {nodes.begin(), nodes.end()};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(graph_test)

BOOST_AUTO_TEST_CASE(what_is_reached) {
  const Edges edges{{3, 4}, {1, 2}, {2, 3}, {7, 1}, {2, 5}, {5, 2}};
  BOOST_TEST((reached({2}, edges) == NodeSet{2, 3, 4, 5}));
  BOOST_TEST((reached({4, 7}, edges) == NodeSet{1, 2, 3, 4, 5, 7}));
  BOOST_TEST((reached({}, edges).empty()));
  BOOST_TEST((reached({9}, {}) == NodeSet{9}));
}

BOOST_AUTO_TEST_CASE(a_cycle_is_found_where_there_is_one) {
  Edges none;
  BOOST_TEST(cycle_in(none).empty());
  Edges tree{{1, 2}, {1, 3}, {2, 4}, {3, 4}, {4, 5}};
  BOOST_TEST(cycle_in(tree).empty());
  Edges self{{1, 2}, {2, 2}};
  BOOST_TEST((cycle_in(self) == Nodes{2}));
  Edges three{{9, 1}, {1, 2}, {2, 3}, {3, 1}, {3, 8}};
  const Nodes cycle = cycle_in(three);
  BOOST_TEST((NodeSet(cycle.begin(), cycle.end()) == NodeSet{1, 2, 3}));
}

BOOST_AUTO_TEST_CASE(what_is_called_a_cycle_is_one) {
  std::mt19937 random(1);
  std::size_t cycles = 0;
  for (int round = 0; round < 2000; ++round) {
    Edges edges(random() % 12);
    for (Edge& edge : edges) edge = {random() % 8, random() % 8};
    std::set<std::pair<std::uint64_t, std::uint64_t>> all;
    for (const Edge& edge : edges) all.insert({edge.from, edge.to});
    bool any = false;
    for (const Edge& edge : edges) any = any || reached({edge.to}, edges).count(edge.from) > 0;
    const Nodes cycle = cycle_in(edges);
    BOOST_REQUIRE(cycle.empty() == !any);
    for (std::size_t i = 0; i < cycle.size(); ++i)
      BOOST_REQUIRE(all.count({cycle[i], cycle[(i + 1) % cycle.size()]}) == 1u);
    cycles += any ? 1 : 0;
  }
  BOOST_TEST(cycles > 500u);
}

BOOST_AUTO_TEST_CASE(a_long_chain_is_no_danger) {
  Edges chain;
  for (std::uint64_t i = 1'000'000; i > 0; --i) chain.push_back({i, i + 1});
  BOOST_TEST(cycle_in(chain).empty());
  BOOST_TEST(reached({1}, chain).size() == 1'000'001u);
  chain.push_back({1'000'001, 1});
  BOOST_TEST(cycle_in(chain).size() == 1'000'001u);
}

BOOST_AUTO_TEST_SUITE_END()
