#include "check/rules/malformed_rules.hpp"

#include <algorithm>
#include <string>

#include "base/ascii.hpp"
#include "base/blanks.hpp"
#include "check/text.hpp"
#include "gff/position.hpp"

namespace gff::check {
namespace {

constexpr std::string_view bad_bytes("\0\r", 2);

/// What is wrong with a text that is not a position.
Rule rule_of_position(std::string_view text) {
  if (text.empty()) return Rule::C04;
  const std::string_view digits = text.substr(text[0] == '-' ? 1 : 0);
  const bool integer = !digits.empty() && std::all_of(digits.begin(), digits.end(), is_digit);
  const bool too_small = text[0] == '-' || text.find_first_not_of('0') == std::string_view::npos;
  return integer && too_small ? Rule::C05 : Rule::C07;
}

/// Whether a record has the words of nine columns; if it has tabs, the eighth word must be a phase.
bool has_blanks_for_tabs(std::string_view record) {
  const auto found = split_words(record);
  if (found.size() < standard_columns) return false;
  return record.find('\t') == std::string_view::npos || found[static_cast<std::size_t>(Column::phase)].size() == 1;
}

/// The words of a line as its columns.
void take_words(RecordView& record) {
  std::string_view rest = record.text;
  for (std::size_t i = 0; i < standard_columns; ++i) {
    rest = trimmed_left(rest);
    const std::size_t size = i + 1 < standard_columns ? rest.find_first_of(" \t") : std::string_view::npos;
    record.columns[i] = rest.substr(0, size);
    rest.remove_prefix(record.columns[i].size());
  }
}

}  // namespace

bool MalformedRules::check_record(const Line& line, const LineReader& lines, RecordView& record) {
  const Diagnostic diagnostic = lines.what_is_wrong(line);
  record.malformed = true;
  record.line = line.number;
  record.text = line.text;
  take_columns(line.text, record.columns);
  const std::size_t columns = static_cast<std::size_t>(std::count(line.text.begin(), line.text.end(), '\t')) + 1;
  if (diagnostic.code == "column-count") {
    const std::size_t expected = standard_columns + lines.extra_columns().size();
    if (!check_column_count(diagnostic, columns, expected, record)) return false;
  } else if (diagnostic.code == "bad-byte") {
    report_.add(Rule::C20, diagnostic,
                diagnostic.column <= standard_columns ? record.columns[diagnostic.column - 1] : record.text);
    if (columns < standard_columns) return false;
  }
  if (record.has_tabs) check_positions(line, lines, record);
  record.start = parse_position(record.column(Column::start));
  record.end = parse_position(record.column(Column::end));
  record.has_positions = record.start > 0 && record.end >= record.start;
  return true;
}

/// Whether anything of the record can be read all the same.
bool MalformedRules::check_column_count(const Diagnostic& diagnostic, std::size_t columns, std::size_t expected,
                                        RecordView& record) {
  if (columns < standard_columns && has_blanks_for_tabs(record.text)) {
    report_.add(Rule::C03, diagnostic, record.text);
    record.has_tabs = false;
    take_words(record);
    return true;
  }
  report_.add(columns > expected ? Rule::C02 : Rule::C01, diagnostic, record.text);
  if (columns > expected) return true;
  if (expected > standard_columns) return false;
  // Which column is missing is not known; the last one says what the record is part of.
  const std::string_view last = record.text.substr(record.text.rfind('\t') + 1);
  record.columns = {};
  record.columns[static_cast<std::size_t>(Column::attributes)] = last;
  record.has_tabs = false;
  return last.find_first_of("=\"") != std::string_view::npos;
}

/// Start and end, if one of them is not a position or the end is before the start.
void MalformedRules::check_positions(const Line& line, const LineReader& lines, const RecordView& record) {
  for (const Diagnostic& wrong : lines.wrong_positions(line)) {
    const std::string_view text = record.columns[wrong.column - 1];
    if (text.find_first_of(bad_bytes) != std::string_view::npos) continue;  // C20
    if (wrong.code == "end-before-start") {
      report_.add(Rule::C06, wrong, text);
      report_.add(Rule::R18, wrong, text);
    } else {
      report_.add(rule_of_position(text), wrong, text);
    }
  }
}

}  // namespace gff::check
