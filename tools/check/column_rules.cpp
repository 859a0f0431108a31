#include "check/column_rules.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

#include "base/ascii.hpp"
#include "base/blanks.hpp"
#include "base/error.hpp"
#include "base/number.hpp"
#include "base/utf8.hpp"

namespace gff {
namespace {

using Bytes = std::array<bool, 256>;

template <class Wanted>
constexpr Bytes bytes_where(Wanted wanted) {
  Bytes bytes{};
  for (unsigned byte = 0; byte < bytes.size(); ++byte) bytes[byte] = wanted(byte);
  return bytes;
}

/// What a rule of `check_bytes` may object to.
constexpr Bytes suspicious =
    bytes_where([](unsigned byte) { return (byte < 0x20 && byte != '\t') || byte >= 0x7F || byte == '%'; });

/// GFF3 1.26, column 1: [a-zA-Z0-9.:^*$@!+_?-|], and escapes.
constexpr Bytes seqid_bytes = bytes_where([](unsigned byte) {
  const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
  return letter || byte == '%' || byte >= 0x80 ||
         std::string_view(".:^*$@!+_?-|").find(static_cast<char>(byte)) != std::string_view::npos;
});

bool is_in(const Bytes& bytes, char c) { return bytes[static_cast<unsigned char>(c)]; }

bool is_hexadecimal(char c) { return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'f'); }

/// Whether `text` is an integer, of any size and sign.
bool is_integer(std::string_view text) {
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  for (text = trimmed_left(text); !text.empty(); text = trimmed_left(text)) {
    ++words;
    text.remove_prefix(std::min(text.find_first_of(" \t"), text.size()));
  }
  return words;
}

Words quoted(std::string expected, std::string_view value) {
  return {std::move(expected), in_quotes(value), quotable(value)};
}

/// The number of the column that a byte lies in, from 1.
std::size_t column_of(std::string_view line, std::size_t byte) {
  return static_cast<std::size_t>(std::count(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(byte), '\t')) + 1;
}

void check_seqid(const CheckedRecord& record, Report& report) {
  const std::string_view seqid = record.column(Column::seqid);
  if (record.is_gtf()) return;
  const auto bad = std::find_if_not(seqid.begin(), seqid.end(), [](char c) { return is_in(seqid_bytes, c); });
  if (bad == seqid.end()) return;
  report.add(Rule::C18, {record.line, number_of(Column::seqid)}, [&] {
    return Words{{}, in_quotes({bad, 1}) + " in a seqid must be escaped: " + in_quotes(seqid), quotable(seqid)};
  });
}

void check_type(const CheckedRecord& record, Report& report) {
  if (record.is_gtf() || record.column(Column::type).empty()) return;  // GTF has its own types
  const Type& type = *record.type;
  const Place place{record.line, number_of(Column::type)};
  const std::string_view name = record.column(Column::type);
  const auto say = [&](Rule rule, const std::string& what) {
    report.add(rule, place, [&] { return Words{{}, "type " + in_quotes(name) + what, quotable(name)}; });
  };
  if (!type.term && type.nearest) return say(Rule::C16, " has the wrong case: " + std::string(type.nearest->name));
  if (type.marked_obsolete) return say(Rule::C17, " is marked as obsolete");
  if (!type.term) return say(Rule::C15, " is not a term of the Sequence Ontology");
  switch (type.term->kind) {
    case SoKind::feature:
      return;
    case SoKind::other:
      return say(Rule::C15, " is a term of the Sequence Ontology, but not a sequence_feature");
    case SoKind::renamed:
      return say(Rule::C23, " is the former name of " + std::string(so_term(type.number)->name));
    case SoKind::obsolete:
      const SoName* const now = type.number != type.term->number ? so_term(type.number) : nullptr;
      return say(Rule::C17, " is obsolete" + (now ? ": see " + std::string(now->name) : std::string()));
  }
}

/// One of columns 4 and 5. Whether it is a position.
bool check_position(const CheckedRecord& record, Column column, Report& report) {
  const std::string_view text = record.column(column);
  if (parse_position(text) > 0) return true;
  if (text.empty()) return false;  // C04
  const bool below = is_integer(text) && (text[0] == '-' || text.find_first_not_of("+0") == std::string_view::npos);
  report.add(below ? Rule::C05 : Rule::C07, {record.line, number_of(column)},
             [&] { return quoted("a positive integer", text); });
  return false;
}

void check_positions(const CheckedRecord& record, Report& report) {
  const bool start = check_position(record, Column::start, report);
  const bool end = check_position(record, Column::end, report);
  if (!start || !end || record.start <= record.end) return;
  report.add(Rule::C06, {record.line, number_of(Column::start)}, [&] {
    const std::string first(record.column(Column::start));
    return Words{{}, "start is greater than end: " + first + " > " + std::string(record.column(Column::end)), first};
  });
}

void check_score(const CheckedRecord& record, Report& report) {
  const std::string_view score = record.column(Column::score);
  if (score == "." || score.empty() || parse_number(score)) return;
  std::string word = lower_case(std::string(score));
  if (word.starts_with('-') || word.starts_with('+')) word.erase(0, 1);
  const bool special = word == "nan" || word == "inf" || word == "infinity";
  report.add(special ? Rule::C22 : Rule::C10, {record.line, number_of(Column::score)},
             [&] { return quoted(special ? "a finite number or '.'" : "a number or '.'", score); });
}

void check_strand(const CheckedRecord& record, Report& report) {
  const std::string_view strand = record.column(Column::strand);
  if (strand.empty() || strand == "+" || strand == "-" || strand == "." || strand == "?") return;
  report.add(Rule::C11, {record.line, number_of(Column::strand)}, [&] { return quoted("+, -, . or ?", strand); });
}

void check_phase(const CheckedRecord& record, Report& report) {
  const std::string_view phase = record.column(Column::phase);
  const Place place{record.line, number_of(Column::phase)};
  const Part part = record.type->part;
  if (phase.empty()) return;
  if (phase == ".") {
    if (part == Part::cds) report.add(Rule::C13, place, [&] { return quoted("a phase of 0, 1 or 2 for a CDS", phase); });
    return;
  }
  if (phase != "0" && phase != "1" && phase != "2")
    return report.add(Rule::C12, place, [&] { return quoted("0, 1, 2 or .", phase); });
  const bool codon = part == Part::start_codon || part == Part::stop_codon;
  if (part == Part::cds || (codon && record.is_gtf())) return;
  report.add(Rule::C14, place, [&] { return quoted("'.': only a CDS has a phase", phase); });
}

void check_escapes(const CheckedRecord& record, Report& report) {
  for (std::size_t i = 0; i + 1 < standard_columns; ++i) {
    const std::string_view column = record.columns[i];
    for (std::size_t at = 0; (at = column.find('%', at)) != std::string_view::npos; ++at) {
      if (at + 2 < column.size() && is_hexadecimal(column[at + 1]) && is_hexadecimal(column[at + 2])) continue;
      report.add(Rule::A09, {record.line, i + 1},
                 [&] { return quoted("two hexadecimal digits after '%'", column.substr(at, 3)); });
      break;
    }
  }
}

void check_controls(const CheckedRecord& record, Report& report) {
  const auto bad = std::find_if(record.text.begin(), record.text.end(), [](char c) {
    return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7F;
  });
  if (bad == record.text.end()) return;
  const std::size_t column = column_of(record.text, static_cast<std::size_t>(bad - record.text.begin()));
  report.add(Rule::C20, {record.line, std::min(column, standard_columns)}, [&] {
    const std::string found = *bad == '\0'   ? "a NUL byte"
                              : *bad == '\r' ? "a carriage return that ends no line"
                                             : in_quotes({bad, 1});
    return Words{"text without control characters", found, quotable({bad, 1})};
  });
}

}  // namespace

bool check_column_count(const CheckedRecord& record, const Line& line, const LineReader& lines, Report& report) {
  const std::size_t expected = standard_columns + lines.extra_columns().size();
  if (record.column_count != expected && !line.stray_tab) {
    const bool blanks = record.column_count < standard_columns && count_words(record.text) >= standard_columns &&
                        record.text.find(' ') != std::string_view::npos;
    const Rule rule = blanks ? Rule::C03 : record.column_count < expected ? Rule::C01 : Rule::C02;
    report.add(rule, {record.line}, [&] {
      const Diagnostic wrong = lines.what_is_wrong(line);
      if (blanks) return Words{"tabs between the columns", "blanks: " + in_quotes(record.text), quotable(record.text)};
      if (wrong.code == "column-count") return Words{wrong.expected, wrong.found, quotable(record.text)};
      return Words{std::to_string(expected) + " columns",
                   std::to_string(record.column_count) + ": " + in_quotes(record.text), quotable(record.text)};
    });
    return false;
  }
  for (std::size_t i = 0; i < standard_columns; ++i) {
    if (record.columns[i].empty())
      report.add(Rule::C04, {record.line, i + 1}, [&] { return Words{"a value or '.'", "nothing"}; });
  }
  return true;
}

void check_columns(const CheckedRecord& record, Report& report) {
  check_seqid(record, report);
  check_type(record, report);
  check_positions(record, report);
  check_score(record, report);
  check_strand(record, report);
  check_phase(record, report);
}

void check_bytes(const CheckedRecord& record, Report& report) {
  if (std::none_of(record.text.begin(), record.text.end(), [](char c) { return is_in(suspicious, c); })) return;
  check_controls(record, report);
  check_utf8(record.line, record.text, true, report);
  if (!record.is_gtf()) check_escapes(record, report);
}

void check_utf8(std::uint64_t line, std::string_view text, bool is_record, Report& report) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = static_cast<unsigned char>(text[at]) < 0x80 ? 1 : utf8_length(text.substr(at));
    if (length == 0) {
      const std::size_t column = is_record ? std::min(column_of(text, at), standard_columns) : 0;
      return report.add(Rule::F14, {line, column}, [&] {
        const std::string_view found = text.substr(at, 1);
        return Words{"text in UTF-8", in_quotes(found), quotable(found)};
      });
    }
    at += length;
  }
}

}  // namespace gff
