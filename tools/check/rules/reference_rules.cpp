#include "check/rules/reference_rules.hpp"

#include "check/text.hpp"

namespace gff::check {
namespace {

std::string line_of(const Feature& feature) { return "line " + std::to_string(feature.line); }

Place place_of(std::uint32_t line, ReferenceRules::Kind kind) {
  return {line, 9, kind == ReferenceRules::Kind::derives_from ? "Derives_from" : "Parent"};
}

}  // namespace

void ReferenceRules::add(FeatureNumber parent, std::string_view id, const RecordView& record, Kind kind) {
  const Feature& feature = features_[parent];
  const bool there = feature.line != 0;
  const bool is_gtf = record.dialect == Dialect::gtf;
  if (!there && !is_gtf) {
    any_before_line_ = true;
    missing_.try_emplace(parent, id);
  }
  const Reference reference{record.start, record.end,     record.line_32(),         parent,
                            record.seqid, record.section, record.type->term.number, record.strand(),
                            there,        kind,           record.trans_spliced,     is_gtf};
  if (!there || !fits(reference, feature)) references_.push_back(reference);
}

/// Whether nothing is wrong between a record and its parent, and no later line can change that.
bool ReferenceRules::fits(const Reference& reference, const Feature& parent) {
  if (reference.section != parent.section && !reference.is_gtf) return false;
  if (reference.kind == Kind::derives_from) return true;
  const bool inside = reference.start == 0 || (reference.start >= parent.start && reference.end <= parent.end);
  const bool other_strand = (reference.strand == '+' && parent.minus) || (reference.strand == '-' && parent.plus);
  return inside && !other_strand && reference.seqid == parent.seqid &&
         (reference.is_gtf || is_part(reference.term, parent.term));
}

bool ReferenceRules::is_part(std::uint16_t term, std::uint16_t whole) {
  if (term == Term::none || whole == Term::none) return true;  // other rules say so
  const std::uint32_t pair = std::uint32_t{term} << 16 | whole;
  const auto [found, is_new] = part_of_.try_emplace(pair, false);
  if (is_new) found->second = is_part_of(term, whole);
  return found->second;
}

void ReferenceRules::finish() {
  for (const Reference& reference : references_) check(reference);
  references_.clear();
}

void ReferenceRules::check(const Reference& reference) {
  const Feature& parent = features_[reference.parent];
  if (parent.line == 0) return report_missing(reference);
  if (!reference.is_gtf) {
    check_order(reference, parent);
    if (reference.kind == Kind::derives_from) return;
    check_part(reference, parent);
  }
  if (!check_seqid(reference, parent)) return;
  check_inside(reference, parent);
  check_strand(reference, parent);
}

void ReferenceRules::report_missing(const Reference& reference) {
  if (reference.is_gtf) return;
  const auto found = missing_.find(reference.parent);
  const std::string_view id = found == missing_.end() ? std::string_view() : found->second;
  report_.add(reference.kind == Kind::derives_from ? Rule::S24 : Rule::S01, place_of(reference.line, reference.kind),
              "the ID of a record", id);
}

void ReferenceRules::check_order(const Reference& reference, const Feature& parent) {
  const Place place = place_of(reference.line, reference.kind);
  if (reference.section != parent.section)
    report_.add(Rule::S03, place, "no ### between the record and " + line_of(parent) + ", whose ID it names", {},
                parent.line);
  if (!reference.parent_was_there)
    report_.add(Rule::S02, place, "the record after " + line_of(parent) + ", whose ID it names", {}, parent.line);
}

void ReferenceRules::check_part(const Reference& reference, const Feature& parent) {
  if (!is_part(reference.term, parent.term))
    report_.add(Rule::S17, {reference.line, 3, {}},
                "a type that is a part of the type of its parent in " + line_of(parent), {}, parent.line);
}

/// Whether positions can be compared.
bool ReferenceRules::check_seqid(const Reference& reference, const Feature& parent) {
  if (reference.seqid == parent.seqid || reference.seqid == 0 || parent.seqid == 0 || parent.two_seqids) return true;
  report_.add(Rule::S11, {reference.line, 1, {}}, "the seqid of its parent in " + line_of(parent), {}, parent.line);
  return false;
}

void ReferenceRules::check_inside(const Reference& reference, const Feature& parent) {
  if (reference.start == 0 || parent.start == 0) return;
  const bool before = reference.start < parent.start;
  if (!before && reference.end <= parent.end) return;
  report_.add(Rule::S10, {reference.line, static_cast<std::uint8_t>(before ? 4 : 5), {}},
              "a place inside its parent in " + line_of(parent) + ": " + span(parent.start, parent.end),
              span(reference.start, reference.end), parent.line);
}

void ReferenceRules::check_strand(const Reference& reference, const Feature& parent) {
  if ((reference.strand != '+' && reference.strand != '-') || (!parent.plus && !parent.minus)) return;
  const bool same = reference.strand == '+' ? parent.plus : parent.minus;
  if (same || reference.trans_spliced || parent.trans_spliced) return;
  report_.add(Rule::S12, {reference.line, 7, {}}, "the strand of its parent in " + line_of(parent),
              std::string(1, reference.strand), parent.line);
}

}  // namespace gff::check
