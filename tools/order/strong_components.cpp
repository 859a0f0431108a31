#include "order/strong_components.hpp"

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/strong_components.hpp>

namespace gff {

std::vector<std::uint32_t> strong_components(std::uint32_t nodes,
                                             const std::vector<std::pair<std::uint32_t, std::uint32_t>>& edges) {
  using Graph = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, boost::no_property,
                                                   boost::no_property, std::uint32_t>;
  const Graph graph(boost::edges_are_unsorted_multi_pass, edges.begin(), edges.end(), nodes);
  std::vector<std::uint32_t> component(nodes);
  boost::strong_components(
      graph, boost::make_iterator_property_map(component.begin(), boost::get(boost::vertex_index, graph)));
  return component;
}

}  // namespace gff
