// The facts that the rules of gff-pick compare: coding bases and block bases of each transcript, and attributes.
//
// Threads: one thread visits. After the last `done`, any number of threads read.
// Memory: two or three CoveredBases; for each feature 1 bit for each rule KEY=VALUE, and 32 bytes for each KEY<.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/number.hpp"
#include "features/models.hpp"
#include "filter/attribute_values.hpp"
#include "pick/covered_bases.hpp"
#include "pick/pick_rules.hpp"

namespace gff {

class TranscriptFacts {
 public:
  /// Both arguments must outlive this object.
  TranscriptFacts(const Models& models, const PickRules& rules);

  void use_extra_columns(const std::vector<std::string>& names) { values_.use_extra_columns(names); }
  /// Adds a record that Models::visit has seen or, in a second reading, that a RoleReader has read.
  void visit(const Record& record, const Roles& roles);
  /// Call it at the end of each reading. Returns whether that reading was the last. A second reading is needed if the
  /// parts of a transcript are neither in rising nor in falling order.
  bool done();

  /// The number of bases of its CDS and stop_codon records.
  std::uint64_t coding_bases(FeatureNumber transcript) const { return coding_.bases(transcript); }
  /// The number of bases of its exon records or, if it has none, of its CDS, stop_codon and UTR records.
  std::uint64_t block_bases(FeatureNumber transcript) const {
    return (models_.feature(transcript).has_exon ? exons_ : others_).bases(transcript);
  }
  /// Whether the transcript has the value of rule `rule`.
  bool has_value(std::size_t rule, FeatureNumber transcript) const {
    return transcript <= has_value_[rule].size() && has_value_[rule][transcript - 1];
  }
  /// The smallest number of the transcript for the key of rule `rule`; nothing if it has none.
  std::optional<Number> number(std::size_t rule, FeatureNumber transcript) const {
    return transcript <= numbers_[rule].size() ? numbers_[rule][transcript - 1] : std::nullopt;
  }

 private:
  void note_span(const Roles& roles);
  void note_attributes(const Record& record, const Roles& roles);
  void read_attributes(const Record& record, Dialect dialect);
  void add_attributes(FeatureNumber number, bool from_own_record);

  const Models& models_;
  const PickRules& rules_;
  CoveredBases coding_;
  CoveredBases exons_;
  CoveredBases others_;  ///< CDS, stop codons and UTRs of transcripts without exons so far
  bool rereads_ = false;
  AttributeValues values_;
  std::vector<std::vector<bool>> has_value_;                 ///< by rule and feature
  std::vector<std::vector<std::optional<Number>>> numbers_;  ///< by rule and feature
  std::vector<bool> from_own_record_;                        ///< by feature: the facts are from its own record
  // Of the current record, by rule:
  std::vector<bool> its_values_;
  std::vector<std::optional<Number>> its_numbers_;
  std::string decoded_;
};

/// Calls `use(feature, is_own)` for each feature that this record describes: the feature that it is (`is_own`), or, for
/// a part, a transcript without a record of its own (GTF without transcript lines).
template <class Use>
void for_each_described(const Models& models, const Roles& roles, Use use) {
  for (const FeatureNumber number : roles.own) use(number, true);
  if (!roles.own.empty() || roles.part == PartKind::none) return;
  for (const FeatureNumber number : roles.above) {
    if (!models.feature(number).has_record) use(number, false);
  }
}

}  // namespace gff
