// Assembles transcripts or genes from their parts, which may be in any order. A transcript or gene is complete after
// its last record. Use an Assembly in the second reading of a stream, when the models are finished.
//
// Threads: one thread at a time uses an object. Memory: 8 bytes for each feature, and 24 for each part of a transcript
// or gene that is not yet complete. If the records of each gene are together in the file, only one gene at a time is
// not complete.
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <vector>

#include "features/models.hpp"
#include "gff/position.hpp"

namespace gff {

/// A part of a transcript or gene: a record, or a piece of one.
struct Part {
  Span span;
  std::uint32_t seqid;  ///< number of the seqid
  PartKind kind;
  char strand;    ///< + or -, otherwise .
  bool is_block;  ///< an exon; without exons also a CDS, stop codon or UTR
};

/// The strands of the parts of one unit. A part without a strand is on the strand of the first other part of its seqid.
class PartStrands {
 public:
  explicit PartStrands(const std::vector<Part>& parts);
  /// + or -, or '.' if no part of the seqid has a strand.
  char of(const Part& part) const;

 private:
  std::map<std::uint32_t, char> strands_;  ///< by seqid
};

class Assembly {
 public:
  /// What is assembled: the parts of each transcript, or the parts of all transcripts of each gene.
  enum class Unit : std::uint8_t { transcript, gene };

  /// `models` must be finished and must outlive the assembly.
  Assembly(const Models& models, Unit unit);

  /// Whether the feature is a unit: a transcript or gene that this object assembles.
  bool is_unit(FeatureNumber feature) const { return feature < left_.size() && is_unit_[feature]; }
  /// Adds a record. For each unit of the record, one after another, calls `belongs(unit, is_own)` and, if the record
  /// completes the unit, `complete(unit, parts)`. `is_own`: the record is the unit itself. `parts` are in the order of
  /// their lines and valid during the call. With genes as units, a part of several transcripts of one gene
  /// is added once for each of these transcripts: `belongs` is called, and `parts` has the part, once for each.
  template <class Belongs, class Complete>
  void add(const Roles& roles, Belongs belongs, Complete complete) {
    for (const FeatureNumber own : roles.own) add_own(own, belongs, complete);
    if (roles.part == PartKind::none) return;
    const Part part = part_of(roles);
    for (const FeatureNumber above : roles.above) add_part(above, part, belongs, complete);
  }
  /// The same in two steps: first `add_own` for each feature that the record is, then `add_part` for each feature
  /// above.
  template <class Belongs, class Complete>
  void add_own(FeatureNumber own, Belongs belongs, Complete complete) {
    if (models_.feature(own).is_product()) return;
    take(unit_of(own), unit_of(own) == own, nullptr, belongs, complete);
  }
  template <class Belongs, class Complete>
  void add_part(FeatureNumber above, Part part, Belongs belongs, Complete complete) {
    part.is_block = is_block(part.kind, models_.feature(above).has_exon);
    take(unit_of(above), false, &part, belongs, complete);
  }
  /// The part that a record is. `is_block` is set by `add_part`, because it depends on the feature above.
  static Part part_of(const Roles& roles) { return {roles.span, roles.seqid, roles.part, roles.strand, false}; }
  /// Whether a part of this kind is a block of a transcript.
  static bool is_block(PartKind kind, bool has_exon);

 private:
  template <class Belongs, class Complete>
  void take(FeatureNumber unit, bool is_own, const Part* part, Belongs belongs, Complete complete) {
    if (!is_unit(unit)) return;
    belongs(unit, is_own);
    if (part) open(unit).push_back(*part);
    if (--left_[unit] != 0) return;
    complete(unit, static_cast<const std::vector<Part>&>(open(unit)));
    close(unit);
  }
  FeatureNumber unit_of(FeatureNumber feature) const {
    return unit_ == Unit::gene ? models_.gene_of(feature) : feature;
  }
  std::vector<Part>& open(FeatureNumber unit);
  void close(FeatureNumber unit);

  const Models& models_;
  const Unit unit_;
  std::vector<bool> is_unit_;            ///< by feature
  std::vector<std::uint32_t> left_;      ///< by feature: records not yet added
  std::vector<std::uint32_t> place_of_;  ///< by feature: index + 1 of its parts in places_; 0: none
  std::vector<std::vector<Part>> places_;
  std::vector<std::uint32_t> free_;  ///< free places, from 1
};

/// Replaces `spans` by their union: sorted, not touching each other. Works for any type with a start and an end.
/// If pieces overlap or touch, the first of them stays and gets their largest end.
template <class Piece>
void unite(std::vector<Piece>& spans) {
  if (spans.empty()) return;
  std::sort(spans.begin(), spans.end(), [](const Piece& a, const Piece& b) { return a.start < b.start; });
  auto last = spans.begin();
  for (const Piece& span : spans) {
    if (span.start <= last->end + 1) {
      last->end = std::max(last->end, span.end);
    } else {
      *++last = span;
    }
  }
  spans.erase(last + 1, spans.end());
}

}  // namespace gff
