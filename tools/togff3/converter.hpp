// Converts GTF records to GFF3 (gff-togff3(1)).
//
// Threads: one thread at a time uses a converter; converters may share models, facts and ids.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/keyed_hash.hpp"
#include "features/coding_facts.hpp"
#include "features/models.hpp"
#include "gff/attributes.hpp"
#include "gff/output.hpp"
#include "gff/record.hpp"
#include "togff3/feature_ids.hpp"

namespace gff {

struct Gff3Counts {
  std::uint64_t without_parent = 0;  ///< records whose gene or transcript has no record
  std::string first_without_parent;  ///< the id of the first such gene or transcript

  void take(Gff3Counts& later);
};

class Gff3Converter {
 public:
  /// All arguments must outlive this object.
  Gff3Converter(const Models& models, const CodingFacts& facts, const FeatureIds& ids, bool keep_types);

  /// Writes a GTF record: usually one line; none for a UTR that is only the stop codon; two for a stop codon outside
  /// all CDS records.
  void convert(const Record& record, const Roles& roles, Output& out);
  Gff3Counts& counts() { return counts_; }

 private:
  struct Pair {
    std::string_view key;
    std::string_view value;
    std::size_t next;  ///< the next pair with this key; 0: none
    bool repeats;      ///< an earlier pair has the key
  };
  void read_pairs(const Record& record);
  Pair* last_pair_of(std::string_view key);
  std::string_view first_value(std::string_view key) const;
  std::string_view type_of(const Record& record, const Roles& roles, FeatureNumber transcript, Span span) const;
  bool needs_cds(FeatureNumber transcript, Span stop) const;
  void append_line(const Record& record, const Roles& roles, std::string_view type, PartKind kind, Span span);
  void append_id(const Roles& roles, std::string_view type, PartKind kind);
  void append_parent(const Roles& roles);
  void append_pairs();
  void separate();

  const Models& models_;
  const CodingFacts& facts_;
  const FeatureIds& ids_;
  const bool keep_types_;
  std::vector<Pair> pairs_;
  std::unordered_map<std::string_view, std::size_t, SeededHash>
      last_of_;  ///< index of the last pair of a key, if there are many
  std::string line_;
  std::size_t column_9_ = 0;  ///< start of column 9 in line_
  Gff3Counts counts_;
};

}  // namespace gff
