#include "check/rules/feature_line_rules.hpp"

#include <algorithm>
#include <string>

namespace gff::check {
namespace {

std::uint32_t hash_attributes(const RecordView& record) {
  return static_cast<std::uint32_t>(hash_text(record.column(Column::attributes), 1).low);
}

std::string of_feature(std::string_view what, const Feature& feature) {
  return "the " + std::string(what) + " of the feature, whose first line is " + std::to_string(feature.line);
}

/// What the lines of a feature have in common.
void describe(Feature& feature, const RecordView& record) {
  const TypeInfo& type = *record.type;
  feature.seqid = record.seqid;
  feature.type = type.hash;
  feature.term = type.term.number;
  feature.gene = type.gene;
  feature.transcript = type.transcript;
  feature.mrna = type.mrna;
}

bool is_on_other_seqid(const Feature& feature, const RecordView& record) {
  return feature.seqid != 0 && record.seqid != 0 && feature.seqid != record.seqid;
}

}  // namespace

void begin_feature(Feature& feature, const RecordView& record) {
  feature.line = record.line_32();
  feature.section = record.section;
  feature.text_hash = hash_text(record.text, 0).low;
  feature.attributes_hash = hash_attributes(record);
  describe(feature, record);
}

void widen_feature(Feature& feature, const RecordView& record) {
  const char strand = record.strand();
  feature.plus |= strand == '+';
  feature.minus |= strand == '-';
  feature.partial |= record.partial;
  feature.exception |= record.exception;
  feature.trans_spliced |= record.trans_spliced;
  if (!record.has_positions) return;
  feature.start = feature.start == 0 ? record.start : std::min(feature.start, record.start);
  feature.end = std::max(feature.end, record.end);
}

void FeatureLineRules::check_line(Feature& feature, const RecordView& record) {
  if (feature.line == 0)
    begin_feature(feature, record);
  else
    check_another_line(feature, record);
  widen_feature(feature, record);
}

void FeatureLineRules::check_repeat(const RecordView& record) {
  if (!report_.checks(Rule::S22)) return;
  if (const std::uint32_t first = texts_.insert(hash_text(record.text, 0), record.line_32()); first != 0)
    report_repeat(record, first);
}

void FeatureLineRules::report_repeat(const RecordView& record, std::uint32_t first) {
  report_.add(Rule::S22, {record.line, 0, {}}, "a record that was not there before", record.text, first);
}

void FeatureLineRules::check_another_line(Feature& feature, const RecordView& record) {
  const Hash128 text = hash_text(record.text, 0);
  const std::uint32_t same = text.low == feature.text_hash ? feature.line : texts_.insert(text, record.line_32());
  if (same != 0) return report_repeat(record, same);
  if (feature.type == 0) describe(feature, record);
  check_type(feature, record);
  check_seqid(feature, record);
  check_strand(feature, record);
  check_attributes(feature, record);
  check_overlap(feature, record);
}

void FeatureLineRules::check_type(const Feature& feature, const RecordView& record) {
  const TypeInfo& type = *record.type;
  if (type.hash != 0 && feature.type != type.hash)
    report_.add(Rule::S05, {record.line, 3, {}}, of_feature("type", feature), type.name, feature.line);
}

void FeatureLineRules::check_seqid(Feature& feature, const RecordView& record) {
  if (!is_on_other_seqid(feature, record)) return;
  feature.two_seqids = true;
  report_.add(Rule::S06, {record.line, 1, {}}, of_feature("seqid", feature), record.column(Column::seqid),
              feature.line);
}

void FeatureLineRules::check_strand(const Feature& feature, const RecordView& record) {
  const char strand = record.strand();
  const bool other_strand = (strand == '+' && feature.minus) || (strand == '-' && feature.plus);
  if (!other_strand || is_on_other_seqid(feature, record) || record.trans_spliced || feature.trans_spliced) return;
  report_.add(Rule::S07, {record.line, 7, {}}, of_feature("strand", feature), record.column(Column::strand),
              feature.line);
}

void FeatureLineRules::check_attributes(Feature& feature, const RecordView& record) {
  if (feature.attributes_differ || record.own_places || feature.attributes_hash == hash_attributes(record)) return;
  feature.attributes_differ = true;
  report_.add(Rule::S21, {record.line, 9, {}}, of_feature("attributes", feature), record.column(Column::attributes),
              feature.line);
}

/// A gene or a transcript has one line. The lines of other features are compared at the end.
void FeatureLineRules::check_overlap(Feature& feature, const RecordView& record) {
  const TypeInfo& type = *record.type;
  if (type.discontinuous || feature.type != type.hash || is_on_other_seqid(feature, record) || !record.has_positions ||
      feature.start == 0)
    return;
  if ((feature.gene || feature.transcript) && !record.trans_spliced && !record.exception) {
    report_.add(Rule::S04, {record.line, 9, "ID"},
                "an ID of one feature: line " + std::to_string(feature.line) + " has it", record.id, feature.line);
    return;
  }
  const auto part_of_feature = [](std::int64_t start, std::int64_t end, std::uint32_t line) {
    return Part{start, end, line, 0, 0, Part::Kind::line, -1, '.', false, false, false};
  };
  if (!feature.several_lines) features_.add_part(feature, part_of_feature(feature.start, feature.end, feature.line));
  feature.several_lines = true;
  features_.add_part(feature, part_of_feature(record.start, record.end, record.line_32()));
}

}  // namespace gff::check
