// Orders the records of families at one position so that the records below a feature follow it (gff-order(1),
// --by-family): its exons, its coding regions, its other parts, then all other features, each followed by the records
// below it.
//
// A record below several features follows the last of them. If Parent links form a loop, the links between its features
// are ignored.
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
  /// Sets what is known of the stream at its end. Called before `arrange`.
  void use_stream(const DialectRule& dialect_rule, const std::vector<std::string>& extra_columns);
  /// Orders the lines of one seqid. Each ends in LF and may have comments before it. Time: n log n. Memory: about 150
  /// bytes for each line, and its IDs.
  void arrange(std::vector<PaddedView>& lines);

 private:
  using NodeNumber = std::uint32_t;
  /// A feature with its records, or a record that has no ID.
  struct Node {
    Span span{0, 0};               ///< span of its first record, otherwise of all records below; 0: none
    std::uint32_t appearance = 0;  ///< order of first appearance
    std::uint32_t rank = 0;        ///< order below a feature: exons, coding regions, other parts, others
    std::uint32_t waits_for = 0;   ///< number of features above it that are not yet written
    bool has_record = false;       ///< false: it is only named
    bool needs_record = false;     ///< a GFF3 feature: without a record it is ignored
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
  std::array<std::unordered_map<std::string, NodeNumber, SeededHash>, 3> numbers_;  ///< by IdSpace
  std::vector<Node> nodes_;
  std::uint32_t appearances_ = 0;
  std::vector<Edge> edges_;             ///< sorted by `above`; nodes below one feature in order
  std::vector<Place> places_;           ///< places of the lines, sorted by node, then by position
  std::vector<NodeNumber> open_;        ///< nodes to be written; the next is last
  std::vector<std::uint32_t> written_;  ///< lines
};

}  // namespace gff
