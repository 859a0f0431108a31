#include "check/region_rules.hpp"

#include <algorithm>

#include "base/error.hpp"
#include "gff/sequence_region.hpp"

namespace gff {

Seqids::Index Seqids::find(std::string_view seqid) {
  if (last_ < names_.size() && names_[last_] == seqid) return last_;
  if (const auto found = indexes_.find(seqid); found != indexes_.end()) return last_ = found->second;
  names_.emplace_back(seqid);
  last_ = static_cast<Index>(names_.size() - 1);
  indexes_.emplace(names_.back(), last_);
  return last_;
}

RegionRules::Region& RegionRules::region(Seqids::Index seqid) {
  if (seqid >= regions_.size()) regions_.resize(seqid + 1);
  return regions_[seqid];
}

void RegionRules::look_at_directive(const Line& line) {
  const auto words = sequence_region(line.text);
  if (!words) return;
  const Span span{parse_position(words->start), parse_position(words->end)};
  if (words->seqid.empty() || span.start == 0 || span.end < span.start) return;  // F05
  any_directive_ = true;
  Region& own = region(seqids_.find(words->seqid));
  if (own.span) {
    report_.add(Rule::F06, {line.number}, [&] {
      return Words{{}, "##sequence-region of " + in_quotes(words->seqid) + " stands in line " +
                           std::to_string(own.line) + " already", quotable(words->seqid), own.line};
    });
    return;
  }
  own.span = span;
  own.line = line.number;
}

void RegionRules::look(const CheckedRecord& record, Seqids::Index seqid) {
  Region& own = region(seqid);
  if (own.first_record == 0) own.first_record = record.line;
  if (record.value("Is_circular") == "true") own.circular = true;
  if (!record.has_positions()) return;
  if (own.span && record.start >= own.span->start && record.end <= own.span->end) return;
  if (own.span || record.start < own.least || own.least == 0 || record.end > own.most) {
    // Without a directive so far, only what reaches further than the records before it: a directive may follow.
    if (!own.span) {
      own.least = own.least == 0 ? record.start : std::min(own.least, record.start);
      own.most = std::max(own.most, record.end);
    }
    outside_.push_back({record.line, {record.start, record.end}, seqid});
  }
}

void RegionRules::add_outside(const Outside& record) {
  const Region& own = region(record.seqid);
  if (!own.span || own.circular) return;
  if (record.span.start >= own.span->start && record.span.end <= own.span->end) return;
  const std::size_t column = number_of(record.span.start < own.span->start ? Column::start : Column::end);
  report_.add(Rule::C08, {record.line, column}, [&] {
    const auto text = [](const Span& span) { return std::to_string(span.start) + "-" + std::to_string(span.end); };
    return Words{{}, "record " + text(record.span) + " is outside of ##sequence-region " +
                         quotable(seqids_[record.seqid]) + " " + text(*own.span),
                 text(record.span), own.line};
  });
}

void RegionRules::finish(bool is_gtf) {
  for (const Outside& record : outside_) add_outside(record);
  if (is_gtf) return;
  for (std::size_t i = 0; i < regions_.size(); ++i) {
    const Region& own = regions_[i];
    if (own.span || own.first_record == 0) continue;
    const std::string& seqid = seqids_[static_cast<Seqids::Index>(i)];
    report_.add(any_directive_ ? Rule::C09 : Rule::F13, {own.first_record, number_of(Column::seqid)}, [&] {
      return Words{{}, "seqid " + in_quotes(seqid) + " has no ##sequence-region", quotable(seqid)};
    });
  }
}

}  // namespace gff
