#include "check/rules/model_rules.hpp"

#include <algorithm>
#include <string>

#include "check/text.hpp"

namespace gff::check {
namespace {

/// Of a transcript. A stop codon has 3 bases: what has more records of it is none, and each is compared with all CDS.
constexpr std::size_t most_stops = 64;

std::int8_t phase_of(const RecordView& record) {
  const std::string_view phase = record.column(Column::phase);
  return phase.size() == 1 && phase[0] >= '0' && phase[0] <= '2' ? static_cast<std::int8_t>(phase[0] - '0')
                                                                 : std::int8_t{-1};
}

}  // namespace

void ModelRules::add_below(FeatureNumber parent, FeatureNumber own, const RecordView& record) {
  Feature& feature = features_[parent];
  Details& details = features_.details(feature);
  const TypeInfo& type = *record.type;
  const bool elsewhere = feature.seqid != 0 && record.seqid != 0 && feature.seqid != record.seqid;
  details.has_unreadable |= elsewhere || type.name.empty() || (type.is_part() && !record.has_positions);
  details.has_exon |= type.exon;
  details.has_cds |= type.cds;
  if (!record.has_positions || elsewhere) return;
  details.start = details.start == 0 ? record.start : std::min(details.start, record.start);
  details.end = std::max(details.end, record.end);
  if (!type.is_part()) return;
  details.plus |= record.strand() == '+';
  details.minus |= record.strand() == '-';
  const auto kind = type.exon ? Part::Kind::exon : type.cds ? Part::Kind::cds : Part::Kind::stop_codon;
  features_.add_part(feature, {record.start, record.end, record.line_32(), 0, type.cds ? own : 0, kind,
                               phase_of(record), record.strand(), record.exception || record.trans_spliced,
                               record.partial, record.dialect == Dialect::gtf});
}

void ModelRules::finish() {
  for (FeatureNumber number = 1; number <= features_.size(); ++number) {
    const Feature& feature = features_[number];
    const Details* const details = features_.details(feature);
    if (!details || !details->has_unreadable) check_has_parts(feature, details);
    if (!details) continue;
    check_size(feature, *details);
    if (details->last_part != 0) check_parts(feature, *details);
  }
}

void ModelRules::check_has_parts(const Feature& feature, const Details* details) {
  const bool has_exon = details && details->has_exon;
  const bool has_cds = details && details->has_cds;
  if (feature.mrna && feature.line != 0 && !has_exon && !has_cds)
    report_.add(Rule::S18, {feature.line, 0, {}}, "a transcript with an exon or a CDS", {});
  if (feature.transcript && feature.line != 0 && !has_exon)
    report_.add(Rule::R6, {feature.line, 0, {}}, "a transcript with an exon", {});
}

void ModelRules::check_size(const Feature& feature, const Details& details) {
  if (!feature.gene || feature.line == 0 || details.has_unreadable || details.start == 0 || feature.start == 0) return;
  if (feature.start >= details.start && feature.end <= details.end) return;
  report_.add(Rule::S19, {feature.line, 0, {}},
              "a gene no larger than what is below it: " + span(details.start, details.end),
              span(feature.start, feature.end));
}

void ModelRules::check_parts(const Feature& feature, const Details& details) {
  read_parts(details);
  if (feature.several_lines)
    check_overlaps(parts_, Part::Kind::line, Rule::S04, "lines of one feature that do not overlap");
  if (exons_.size() > 1)
    check_overlaps(exons_, Part::Kind::exon, Rule::S15, "an exon that does not overlap another one of its transcript");
  if (!coding_.empty() && !details.has_unreadable && stops_.size() <= most_stops)
    coding_rules_.check(feature, exons_, coding_, stops_);
}

void ModelRules::read_parts(const Details& details) {
  features_.parts(details, parts_);
  exons_.clear();
  coding_.clear();
  stops_.clear();
  for (const Part& part : parts_) {
    if (part.kind == Part::Kind::exon) exons_.push_back(part);
    if (part.kind == Part::Kind::cds) coding_.push_back(part);
    if (part.kind == Part::Kind::stop_codon) stops_.push_back(part);
  }
}

void ModelRules::check_overlaps(std::vector<Part>& parts, Part::Kind kind, Rule rule, std::string_view expected) {
  std::sort(parts.begin(), parts.end(),
            [](const Part& a, const Part& b) { return a.start != b.start ? a.start < b.start : a.line < b.line; });
  const Part* before = nullptr;  // the one that reaches furthest
  for (const Part& part : parts) {
    if (part.kind != kind) continue;
    if (before && part.start <= before->end) {
      const Part& later = part.line > before->line ? part : *before;
      const Part& earlier = part.line > before->line ? *before : part;
      report_.add(rule, {later.line, 4, {}},
                  std::string(expected) + " (line " + std::to_string(earlier.line) + ": " +
                      span(earlier.start, earlier.end) + ")",
                  span(later.start, later.end), earlier.line);
    }
    if (!before || part.end > before->end) before = &part;
  }
}

}  // namespace gff::check
