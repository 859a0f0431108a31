// Converts GFF3 records to GTF (gff-togtf(1)).
//
// Threads: one thread at a time uses a converter; converters may share models, facts and ids.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "features/coding_facts.hpp"
#include "features/models.hpp"
#include "gff/output.hpp"
#include "gff/record.hpp"
#include "togtf/genome_codons.hpp"
#include "togtf/gtf_ids.hpp"

namespace gff {

struct GtfCounts {
  std::map<std::string, std::uint64_t, std::less<>> left_out;  ///< records in no model, by type

  void take(GtfCounts& later);
};

struct GtfOptions {
  GtfIdKeys keys;
  bool fill = false;
  bool keep_types = false;
};

/// Appends `text` as a value of GTF: with a backslash before each quote and backslash.
void append_gtf_quoted(std::string_view text, std::string& to);
/// Appends `key "value";`, with a blank before it, except after a tab.
void append_gtf_pair(std::string_view key, std::string_view value, std::string& to);

class GtfConverter {
 public:
  /// All arguments must outlive this object. `codons` may be null.
  GtfConverter(const Models& models, const CodingFacts& facts, const GtfIds& ids, const GtfOptions& options,
               const GenomeCodons* codons);

  /// Writes a GFF3 record: a line for each of its transcripts.
  void convert(const Record& record, const Roles& roles, Output& out);
  GtfCounts& counts() { return counts_; }

 private:
  struct Pair {
    PaddedView key;
    PaddedView values;  ///< with ',' between
  };
  enum class Role : std::uint8_t { gene, transcript, other };
  struct Ids {
    std::string_view gene;
    std::string_view transcript;  ///< empty: none
  };
  void read_pairs(const Record& record);
  std::string_view first_value(std::string_view key) const;
  bool has_key(std::string_view key) const;
  void convert_part(const Record& record, const Roles& roles);
  bool convert_own(const Record& record, const Roles& roles);
  bool convert_below(const Record& record, const Roles& roles);
  bool convert_named(const Record& record);
  bool ids_below(FeatureNumber above, const Roles& roles, Ids& ids) const;
  std::string_view type_of(const Record& record, PartKind part, Role role) const;
  void append_codons(const Record& record, FeatureNumber transcript, const Ids& ids);
  void append_line(const Record& record, PartKind part, Role role, Span span, const Ids& ids,
                   const Codon* codon = nullptr);
  void append_columns(const Record& record, std::string_view type, Span span, const Codon* codon);
  void append_pairs(Role role);
  void append_plain(const Pair& pair);
  void append_values(std::string_view key, std::string_view values);
  void append_biotype(const Record& record, std::string_view type, Role role);

  const Models& models_;
  const CodingFacts& facts_;
  const GtfIds& ids_;
  const GtfOptions& options_;
  const GenomeCodons* const codons_;  ///< null: no codons are written
  std::vector<Pair> pairs_;           ///< of the current record
  Span span_{0, 0};                   ///< span of that record
  std::string line_;
  Output* out_ = nullptr;
  bool wrote_ = false;  ///< a line was written for the current record
  std::string value_;
  GtfCounts counts_;
};

}  // namespace gff
