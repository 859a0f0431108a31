// Records of one seqid that start together, longest first, are put so that none is before its parent
// (gff-order(1)): the next one is always the first record whose parents are all written. If Parent links form a loop, the links
// between these features are ignored.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "features/relations.hpp"
#include "gff/dialect.hpp"
#include "order/sorted_line.hpp"

namespace gff {

class ParentsFirst {
 public:
  /// What is known of the stream at its end.
  void use_stream(const DialectRule& dialect_rule, const std::vector<std::string>& extra_columns);
  /// Puts the lines, each ending in LF and perhaps with comments before it, into their order. Time: n log n. Memory: about 80
  /// bytes for each ID and each
  /// Parent value, and twice that if a record was before its parent.
  void arrange(std::vector<PaddedView>& lines);

 private:
  /// A record says that it is a feature, or that it is below one.
  struct Mention {
    std::uint64_t hash;
    Feature feature;       ///< all of one seqid
    std::uint32_t record;  ///< its number among the lines
    bool as_parent;

    bool names_same(const Mention& other) const { return hash == other.hash && feature == other.feature; }
  };
  /// `to` waits for `from`; both are records, or features, whose numbers follow those of the records.
  struct Edge {
    std::uint32_t from;
    std::uint32_t to;
  };

  void collect(PaddedView text, std::uint32_t record);
  void collect_all(const std::vector<PaddedView>& lines);
  void learn_genes(const std::vector<PaddedView>& lines);
  void mention(const Feature& feature, std::uint32_t record, bool as_parent);
  bool some_before_parents();
  void draw(std::uint32_t records);
  void cut_circles(std::uint32_t records);
  std::vector<std::uint32_t> order(std::uint32_t records) const;

  SortedLines lines_;
  Relations relations_;
  std::vector<Mention> mentions_;
  std::deque<std::string> decoded_;  ///< IDs that were escaped
  std::string scratch_;
  std::vector<Edge> edges_;
  std::uint32_t nodes_ = 0;
};

}  // namespace gff
