#include "check/rules/stream_rules.hpp"

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

/// The rules of GtfRules.
bool is_for_gtf(Rule rule) { return rule >= Rule::G01 && rule <= Rule::G06; }

/// The rules for the header, the seqid, the type and column 9 that only GFF3 has.
bool is_for_gff3(Rule rule) {
  constexpr Rule others[] = {Rule::F02, Rule::F03, Rule::F07, Rule::C15, Rule::C16,
                             Rule::C17, Rule::C18, Rule::C23, Rule::S16, Rule::S23};
  return (rule >= Rule::A01 && rule <= Rule::A20) ||
         std::find(std::begin(others), std::end(others), rule) != std::end(others);
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
  if ((is_gff3_ || right) && line.number != 1)
    report_.add(Rule::F02, place, has_version_ ? "one ##gff-version" : "##gff-version in line 1", line.text);
  has_version_ = true;
  declares_gff3_ |= right;
}

void StreamRules::check_region(const Line& line) {
  const SequenceRegion region = *sequence_region(line.text);
  const std::int64_t start = parse_position(region.start);
  const std::int64_t end = parse_position(region.end);
  const bool readable = start > 0 && end >= start;
  const bool has_more =
      !region.end.empty() &&
      !trimmed(line.text.substr(static_cast<std::size_t>(region.end.data() + region.end.size() - line.text.data())))
           .empty();
  if (!readable || has_more)
    report_.add(Rule::F05, {line.number, 0, {}}, "##sequence-region SEQID START END", line.text);
  if (region.seqid.empty()) return;
  has_regions_ = true;
  Sequence& one = sequence(region.seqid);
  if (one.region_line > 0) {
    report_.add(Rule::F06, {line.number, 0, {}}, "one ##sequence-region for a seqid", line.text, one.region_line);
    return;
  }
  one.region_line = line.number;
  if (!readable) return;
  one.start = start;
  one.end = end;
  check_records_before(one);
}

void StreamRules::decide_dialect(Dialect dialect) {
  has_dialect_ = true;
  is_gff3_ = declares_gff3_ || dialect == Dialect::gff3;
  for (std::size_t i = 0; i < rule_count; ++i) {
    const auto rule = static_cast<Rule>(i);
    if (is_gff3_ ? is_for_gtf(rule) : is_for_gff3(rule)) report_.drop(rule);
  }
}

Sequence& StreamRules::sequence(std::string_view seqid) {
  if (last_ && last_seqid_ == seqid) return *last_;
  last_seqid_ = seqid;
  last_ = &sequences_[last_seqid_];
  return *last_;
}

const Sequence& StreamRules::check_record(const RecordView& record) {
  const std::string_view seqid = record.column(Column::seqid);
  if (seqid.empty()) return nameless_;
  Sequence& one = sequence(seqid);
  if (one.first_record == 0) {
    one.first_record = record.line;
    one.number = ++seqids_;
    if (has_genome_ && !one.in_genome) report_.add(Rule::Z01, {record.line, 1, {}}, "a sequence of the genome", seqid);
  }
  one.circular |= record.circular;
  if (!record.has_positions || one.circular) return one;
  if (one.region_line == 0) {
    if (one.lowest == 0 || record.start < one.lowest) {
      one.lowest = record.start;
      one.lowest_line = record.line;
    }
    if (record.end > one.highest) {
      one.highest = record.end;
      one.highest_line = record.line;
    }
  } else if (one.start > 0) {
    if (record.start < one.start)
      add_outside(one, Rule::C08, record.line, Column::start, record.start);
    else if (record.end > one.end)
      add_outside(one, Rule::C08, record.line, Column::end, record.end);
  }
  if (one.in_genome && record.end > one.length) add_outside(one, Rule::Z02, record.line, Column::end, record.end);
  return one;
}

/// Its region follows records of the sequence: only those that reach furthest are known.
void StreamRules::check_records_before(const Sequence& sequence) {
  if (sequence.lowest == 0) return;
  if (sequence.lowest < sequence.start)
    add_outside(sequence, Rule::C08, sequence.lowest_line, Column::start, sequence.lowest);
  if (sequence.highest > sequence.end)
    add_outside(sequence, Rule::C08, sequence.highest_line, Column::end, sequence.highest);
}

void StreamRules::add_outside(const Sequence& sequence, Rule rule, std::uint64_t line, Column column,
                              std::int64_t position) {
  if (!report_.checks(rule)) return;
  Outside& outside = outside_[{&sequence, rule}];
  if (report_.shows(rule, outside.first.size()))
    outside.first.push_back({line, column, position});
  else
    ++outside.more;
}

void StreamRules::report_outside() {
  for (const auto& [key, outside] : outside_) {
    const auto& [sequence, rule] = key;
    if (sequence->circular) continue;
    const bool of_region = rule == Rule::C08;
    const std::string expected = of_region ? "a place in the ##sequence-region " + std::to_string(sequence->start) +
                                                 " to " + std::to_string(sequence->end)
                                           : "an end of at most " + std::to_string(sequence->length);
    for (const Outside::One& one : outside.first) {
      const auto column = static_cast<std::uint8_t>(static_cast<std::size_t>(one.column) + 1);
      report_.add(rule, {one.line, column, {}}, expected, std::to_string(one.position),
                  of_region ? sequence->region_line : 0);
    }
    report_.add_count(rule, outside.more);
  }
}

void StreamRules::finish() {
  report_outside();
  if (!is_gff3_) return;
  if (!has_version_) report_.add(Rule::F01, {1, 0, {}}, "##gff-version 3", {});
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
