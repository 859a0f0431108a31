#include "check/rules/column_rules.hpp"

#include "base/ascii.hpp"
#include "base/number.hpp"
#include "check/text.hpp"

namespace gff::check {
namespace {

bool is_listed_seqid_byte(char c) {
  return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'z') ||
         std::string_view(".:^*$@!+_?-|").find(c) != std::string_view::npos;
}

/// Of what is_number refuses: "inf", "-Infinity", "NaN", and numbers that are too large for a double.
bool is_not_finite(std::string_view text) {
  if (parse_number(text)) return true;
  if (!text.empty() && (text[0] == '+' || text[0] == '-')) text.remove_prefix(1);
  const std::string low = lower_case(std::string(text));
  return low == "nan" || low == "inf" || low == "infinity";
}

}  // namespace

void ColumnRules::check_all(const RecordView& record) {
  check_empty(record);
  check_score(record);
  check_strand(record);
  check_phase(record);
}

void ColumnRules::check_empty(const RecordView& record) {
  for (std::uint8_t i = 0; i < standard_columns; ++i) {
    if (!record.columns[i].empty()) [[likely]]
      continue;
    const bool position = Column{i} == Column::start || Column{i} == Column::end;
    if (position && record.malformed) continue;  // MalformedRules reports it
    report_.add(Rule::C04, {record.line, static_cast<std::uint8_t>(i + 1), {}}, "a value, or '.' if there is none", {});
  }
}

void ColumnRules::check_score(const RecordView& record) {
  const std::string_view score = record.column(Column::score);
  if (score == "." || score.empty() || is_number(score)) [[likely]]
    return;
  if (is_not_finite(score))
    report_.add(Rule::C22, {record.line, 6, {}}, "a finite number or '.'", score);
  else
    report_.add(Rule::C10, {record.line, 6, {}}, "a number or '.'", score);
}

void ColumnRules::check_strand(const RecordView& record) {
  const std::string_view strand = record.column(Column::strand);
  if ((strand.size() != 1 || std::string_view("+-.?").find(strand[0]) == std::string_view::npos) && !strand.empty())
      [[unlikely]]
    report_.add(Rule::C11, {record.line, 7, {}}, "+ - . or ?", strand);
}

void ColumnRules::check_phase(const RecordView& record) {
  const std::string_view phase = record.column(Column::phase);
  const bool has_phase = phase.size() == 1 && phase[0] >= '0' && phase[0] <= '2';
  if (!has_phase && phase != "." && !phase.empty()) [[unlikely]]
    report_.add(Rule::C12, {record.line, 8, {}}, "0 1 2 or '.'", phase);
  if (record.type->cds) {
    if (phase == ".") [[unlikely]]
      report_.add(Rule::C13, {record.line, 8, {}}, "the phase of a CDS: 0 1 or 2", phase);
  } else if (has_phase && !(record.dialect == Dialect::gtf && record.type->codon)) [[unlikely]] {
    report_.add(Rule::C14, {record.line, 8, {}}, "'.' in a record that is not a CDS", phase);
  }
}

void ColumnRules::check_seqid(const RecordView& record) {
  const std::string_view seqid = record.column(Column::seqid);
  if (seqid == seqid_) return;
  seqid_ = seqid;
  for (std::size_t i = 0; i < seqid.size(); ++i) {
    if (seqid[i] == '%' || is_listed_seqid_byte(seqid[i]) || static_cast<unsigned char>(seqid[i]) < 0x20) continue;
    seqid_.clear();
    report_.add(Rule::C18, {record.line, 1, {}}, "characters of [a-zA-Z0-9.:^*$@!+_?-|], others as escapes", seqid);
    return;
  }
}

void ColumnRules::check_type(const RecordView& record) {
  if (record.type->term.state != TermState::current || record.type->attribute) [[unlikely]]
    report_type(record);
}

void ColumnRules::report_type(const RecordView& record) {
  const Term& term = record.type->term;
  const std::string_view type = record.column(Column::type);
  const Place place{record.line, 3, {}};
  const auto name = [&] { return "the term '" + std::string(term.name) + "'"; };
  switch (term.state) {
    case TermState::current:
      return report_.add(Rule::C15, place, "a term for features, not for what features may have", type);
    case TermState::renamed: report_.add(Rule::C23, place, name() + ", as it is called now", type); break;
    case TermState::other_case: report_.add(Rule::C16, place, name(), type); break;
    case TermState::obsolete: report_.add(Rule::C17, place, "a term that is not obsolete", type); break;
    default:
      if (!type.empty()) report_.add(Rule::C15, place, "a term of the Sequence Ontology", type);
  }
}

}  // namespace gff::check
