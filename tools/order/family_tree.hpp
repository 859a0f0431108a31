// The records of families at one place, put so that each feature is followed by what is below it (gff-order(1), --by-family):
// its exons, its coding regions, its other parts, then all other features, each with what is below it.
//
// A record below several features follows the last of them. Features that are, in a loop, their own ancestors are not put below
// each other.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/keyed_hash.hpp"
#include "features/models.hpp"
#include "features/relations.hpp"
#include "gff/dialect.hpp"
#include "order/sorted_line.hpp"

namespace gff {

class FamilyTree {
 public:
  /// What is known of the stream at its end.
  void use_stream(const DialectRule& dialect_rule, const std::vector<std::string>& extra_columns);
  /// Puts the lines of one seqid, each ending in LF and perhaps with comments before it, into their order. Time: n log n.
  /// Memory: about 150 bytes for each line, and its IDs.
  void arrange(std::vector<PaddedView>& lines);

 private:
  using NodeNumber = std::uint32_t;
  /// A feature with its records, or a record that has no ID.
  struct Node {
    Span span{0, 0};               ///< of its first record; without records, of all below it; 0: of nothing
    std::uint32_t appearance = 0;  ///< the order in which features first appear
    std::uint32_t rank = 0;       ///< among those below one feature: exons, coding regions, other parts, other features
    std::uint32_t waits_for = 0;  ///< so many features above it are not written
    bool has_record = false;      ///< else it is only named
    bool needs_record = false;    ///< it is of GFF3
  };
  struct Edge {
    NodeNumber above;
    NodeNumber below;
    bool operator==(const Edge&) const = default;
  };
  struct Place {
    NodeNumber node;
    Span span;
    std::uint32_t line;
  };

  void read_all(const std::vector<PaddedView>& lines);
  void read(PaddedView text, std::uint32_t line);
  void learn_genes(const std::vector<PaddedView>& lines);
  NodeNumber node(const Feature& feature);
  void note_record(NodeNumber number, const Place& place, std::uint32_t rank);
  NodeNumber own_node(Place place, std::string_view type);
  void link(const Place& own);
  void link_edges();
  void cut_loops();
  void write_all();
  bool is_before(NodeNumber a, NodeNumber b) const;
  void write_from(NodeNumber top);

  SortedLines lines_;
  Relations relations_;
  std::string scratch_;
  std::array<std::unordered_map<std::string, NodeNumber, SeededHash>, 3> numbers_;  ///< by the space of the ID
  std::vector<Node> nodes_;
  std::uint32_t appearances_ = 0;
  std::vector<Edge> edges_;             ///< sorted by what is above; those below one feature in their order
  std::vector<Place> places_;           ///< of the lines; sorted by node, then by position
  std::vector<NodeNumber> open_;        ///< what is to be written next is last
  std::vector<std::uint32_t> written_;  ///< lines
};

}  // namespace gff
