#include "check/stream_rules.hpp"

#include <algorithm>
#include <vector>

#include "base/ascii.hpp"
#include "base/blanks.hpp"
#include "gff/position.hpp"
#include "gff/sequence_list.hpp"
#include "gff/sequence_region.hpp"

namespace gff::check {
namespace {

constexpr std::string_view version_directive = "##gff-version";
/// The version of GVF, which is GFF3 as well.
constexpr std::string_view gvf_version = "gvf-version";

std::string_view first_word(std::string_view text) { return text.substr(0, text.find_first_of(" \t")); }

/// "3", or "3.1.26".
bool is_version_3(std::string_view version) {
  if (!version.starts_with('3')) return false;
  bool digit_before = true;
  for (const char c : version.substr(1)) {
    if (c == '.' ? !digit_before : !is_digit(c)) return false;
    if (version[1] != '.') return false;
    digit_before = c != '.';
  }
  return digit_before;
}

}  // namespace

void StreamRules::read_genome(const std::string& path) {
  has_genome_ = true;
  for_each_sequence(path, [&](const ListedSequence& listed) {
    Sequence& one = sequences_[std::string(listed.name)];
    one.in_genome = true;
    one.length = listed.length;
  });
}

void StreamRules::check_line_end(const Line& line) {
  if (line.ends_in_lf || has_crlf_) return;
  has_crlf_ = true;
  report_.add(Rule::F08, {line.number, 0, {}}, "LF at the end of a line", "CR LF");
}

void StreamRules::check_line(const Line& line) {
  switch (line.kind) {
    case LineKind::blank: return report_.add(Rule::F11, {line.number, 0, {}}, "no blank line", line.text);
    case LineKind::directive: return check_directive(line);
    case LineKind::unnamed_directive: return check_unnamed_directive(line);
    default: return;
  }
}

void StreamRules::check_directive(const Line& line) {
  if (line.text.starts_with(version_directive))
    return check_version(line, trimmed(line.text.substr(version_directive.size())));
  if (sequence_region(line.text)) check_region(line);
}

void StreamRules::check_unnamed_directive(const Line& line) {
  const std::string_view name = first_word(line.text.substr(2));
  const bool names_nothing = name.empty() || name[0] == '#';
  if (is_gff3_ && !names_nothing && name != gvf_version)
    report_.add(Rule::F07, {line.number, 0, {}}, "a directive of the specification", line.text);
}

void StreamRules::check_version(const Line& line, std::string_view version) {
  const Place place{line.number, 0, {}};
  const bool right = is_version_3(version);
  if (!right && is_gff3_) report_.add(Rule::F03, place, "version 3", line.text);
  if (is_gff3_ && line.number != 1)
    report_.add(Rule::F02, place, has_version_ ? "one ##gff-version" : "##gff-version in line 1", line.text);
  has_version_ = true;
  declares_gff3_ |= right;
}

void StreamRules::check_region(const Line& line) {
  const SequenceRegion region = *sequence_region(line.text);
  const std::int64_t start = parse_position(region.start);
  const std::int64_t end = parse_position(region.end);
  if (region.seqid.empty() || start == 0 || end < start) {
    report_.add(Rule::F05, {line.number, 0, {}}, "##sequence-region SEQID START END", line.text);
    if (region.seqid.empty()) return;
  }
  has_regions_ = true;
  Sequence& one = sequence(region.seqid);
  if (one.region_line > 0) {
    report_.add(Rule::F06, {line.number, 0, {}}, "one ##sequence-region for a seqid", line.text, one.region_line);
    return;
  }
  one.region_line = line.number;
  if (start > 0 && end >= start) {
    one.start = start;
    one.end = end;
  }
}

void StreamRules::decide_dialect(Dialect dialect) {
  dialect_known_ = true;
  is_gff3_ = declares_gff3_ || dialect == Dialect::gff3;
  if (is_gff3_) {
    if (!has_version_) report_.add(Rule::F01, {1, 0, {}}, "##gff-version 3", {});
    return;
  }
  for (const Rule rule : {Rule::F01, Rule::F02, Rule::F03, Rule::F07}) report_.drop(rule);
}

Sequence& StreamRules::sequence(std::string_view seqid) {
  if (last_ && last_seqid_ == seqid) return *last_;
  last_seqid_ = seqid;
  last_ = &sequences_[last_seqid_];
  return *last_;
}

const Sequence& StreamRules::check_record(const RecordView& record) {
  const std::string_view seqid = record.column(Column::seqid);
  Sequence& one = sequence(seqid);
  if (one.first_record == 0) {
    one.first_record = record.line;
    one.number = ++seqids_;
    if (has_genome_ && !one.in_genome) report_.add(Rule::Z01, {record.line, 1, {}}, "a sequence of the genome", seqid);
  }
  one.circular |= record.circular;
  if (!record.has_positions || one.circular) return one;
  if (one.start > 0 && (record.start < one.start || record.end > one.end)) {
    const bool before = record.start < one.start;
    report_.add(Rule::C08, {record.line, static_cast<std::uint8_t>(before ? 4 : 5), {}},
                "a place in the ##sequence-region " + std::to_string(one.start) + " to " + std::to_string(one.end),
                record.column(before ? Column::start : Column::end), one.region_line);
  }
  if (one.in_genome && record.end > one.length)
    report_.add(Rule::Z02, {record.line, 5, {}}, "an end of at most " + std::to_string(one.length),
                record.column(Column::end));
  return one;
}

void StreamRules::finish() {
  if (!dialect_known_) decide_dialect(Dialect::gff3);
  if (!is_gff3_) return;
  std::vector<std::pair<std::uint64_t, std::string_view>> without;
  for (const auto& [seqid, one] : sequences_) {
    if (one.first_record > 0 && one.region_line == 0) without.emplace_back(one.first_record, seqid);
  }
  std::sort(without.begin(), without.end());
  for (const auto& [line, seqid] : without)
    report_.add(has_regions_ ? Rule::C09 : Rule::F13, {line, 1, {}}, "a ##sequence-region for the seqid", seqid);
}

void StreamRules::check_end(const StreamEnd& end, std::uint64_t last_line) {
  if (end.began_with_mark) report_.add(Rule::F10, {1, 0, {}}, "no byte-order mark", {});
  if (end.lacks_last_newline) report_.add(Rule::F09, {last_line, 0, {}}, "a newline at the end of the file", {});
  if (end.record_in_sequences == 0) return;
  if (end.record_begins_like_header)
    report_.add(Rule::C19, {end.record_in_sequences, 1, {}},
                "a seqid without '>' (%3E), with which the sequence section begins", {});
  else
    report_.add(Rule::F12, {end.record_in_sequences, 0, {}}, "only sequences after ##FASTA or '>'", {});
}

}  // namespace gff::check
