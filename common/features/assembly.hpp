// Transcripts or genes assembled from their parts, which may be in any order. Each is complete with the last record that belongs
// to it. Used in the second reading of a stream, after the models are finished.
//
// Threads: one thread at a time uses an object.
// Memory: 8 bytes for each feature, and 24 for each part of what is not complete yet. In files where the records of a gene
// are together, that is one gene.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "features/models.hpp"
#include "gff/position.hpp"

namespace gff {

/// A part of a transcript or gene: one record, or a piece of one.
struct Part {
  Span span;
  std::uint32_t seqid;  ///< its number
  PartKind kind;
  char strand;    ///< + or -, else .
  bool is_block;  ///< an exon, or of a transcript without exons a CDS, stop codon or UTR
};

class Assembly {
 public:
  /// What is assembled: the parts of a transcript, or the parts of all transcripts of a gene.
  enum class Unit : std::uint8_t { transcript, gene };

  /// `models` are finished and outlive the assembly.
  Assembly(const Models& models, Unit unit);

  /// Whether the feature is one that is put together.
  bool is_unit(FeatureNumber feature) const { return feature < left_.size() && is_unit_[feature]; }
  /// One record: calls `belongs(unit, is_own)` with each unit that it belongs to (`is_own`: the record is the unit), and then
  /// `complete(unit, parts)` if it was the last record of that. The parts are in the order of their lines, valid during the call.
  template <class Belongs, class Complete>
  void add(const Roles& roles, Belongs belongs, Complete complete) {
    for (const FeatureNumber own : roles.own) add_own(own, belongs, complete);
    if (roles.part == PartKind::none) return;
    const Part part = part_of(roles);
    for (const FeatureNumber above : roles.above) add_part(above, part, belongs, complete);
  }
  /// The same in two steps: first a record that is the feature `own`, then a part of the feature `above`.
  template <class Belongs, class Complete>
  void add_own(FeatureNumber own, Belongs belongs, Complete complete) {
    take(unit_of(own), unit_of(own) == own, nullptr, belongs, complete);
  }
  template <class Belongs, class Complete>
  void add_part(FeatureNumber above, Part part, Belongs belongs, Complete complete) {
    part.is_block = is_block(part.kind, models_.feature(above).has_exon);
    take(unit_of(above), false, &part, belongs, complete);
  }
  /// The part that a record is; whether it is a block depends on what it is below.
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
  std::vector<std::uint32_t> left_;      ///< by feature: the records that are still to come
  std::vector<std::uint32_t> place_of_;  ///< by feature: where its parts are in places_, from 1; 0: nowhere
  std::vector<std::vector<Part>> places_;
  std::vector<std::uint32_t> free_;  ///< places without an owner
};

/// The union of spans, or of what else has a start and an end: in rising order, none touching another. Sorts `spans` and writes
/// over them; of those that become one, the first stays and gets the last end.
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
