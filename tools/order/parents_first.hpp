// Orders records of one seqid with the same start so that none is before its parent (gff-order(1)). The next record is
// always the first one, longest first, whose parents are all written. If Parent links form a loop, the links between
// its features are ignored.
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
  /// Sets what is known of the stream at its end. Called before `arrange`.
  void use_stream(const DialectRule& dialect_rule, const std::vector<std::string>& extra_columns);
  /// Orders the lines. Each ends in LF and may have comments before it. Time: n log n. Memory: about 80 bytes for each
  /// ID and each Parent value; twice that if a record was before its parent.
  void arrange(std::vector<PaddedView>& lines);

 private:
  /// A record names a feature: the feature that it is, or a parent.
  struct Mention {
    std::uint64_t hash;
    Feature feature;       ///< all of one seqid
    std::uint32_t record;  ///< index of its line
    bool as_parent;

    bool names_same(const Mention& other) const { return hash == other.hash && feature == other.feature; }
  };
  /// `to` must follow `from`. Both are records or features; numbers of features follow those of records.
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
