#include "check/attribute_rules.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "base/ascii.hpp"
#include "base/blanks.hpp"
#include "base/error.hpp"
#include "base/number.hpp"
#include "gff/position.hpp"

namespace gff {
namespace {

constexpr std::size_t column_9 = number_of(Column::attributes);

/// GFF3 1.26, column 9: "attributes that begin with an uppercase letter are reserved".
constexpr std::array<std::string_view, 11> reserved_keys{"ID",           "Name", "Alias",  "Parent",        "Target",     "Gap",
                                                         "Derives_from", "Note", "Dbxref", "Ontology_term", "Is_circular"};
/// Those that may have only one value: all but Parent, Alias, Note, Dbxref and Ontology_term. ID has a rule of its own.
constexpr std::array<std::string_view, 5> single_keys{"Name", "Target", "Gap", "Derives_from", "Is_circular"};
/// Readers look for these: in another case nobody finds them.
constexpr std::array<std::string_view, 5> structural_keys{"ID", "Parent", "Derives_from", "Is_circular", "Ontology_term"};

template <std::size_t n>
bool is_one_of(const std::array<std::string_view, n>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool equal_but_for_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (std::size_t at; (at = text.find(separator)) != std::string_view::npos; text.remove_prefix(at + 1))
    parts.push_back(text.substr(0, at));
  parts.push_back(text);
  return parts;
}

Place place_of(const CheckedRecord& record, std::string_view key = {}) { return {record.line, column_9, key}; }

void add(Report& report, Rule rule, const CheckedRecord& record, const Piece& piece, std::string expected) {
  report.add(rule, place_of(record, piece.key), [&] {
    return Words{std::move(expected), in_quotes(piece.value), quotable(piece.value)};
  });
}

void say(Report& report, Rule rule, const CheckedRecord& record, const Piece& piece, std::string_view what) {
  report.add(rule, place_of(record, piece.key),
             [&] { return Words{{}, std::string(what) + ": " + in_quotes(piece.text), quotable(piece.text)}; });
}

/// Keys that stand in the record twice.
void check_repeated_keys(const CheckedRecord& record, Report& report) {
  if (!report.wants(Rule::A05)) return;
  const auto found = [&](std::string_view key) {
    report.add(Rule::A05, place_of(record, key), [&] {
      return Words{{}, "key " + in_quotes(key) + " stands twice in the record: write one with a comma between its values",
                   quotable(key)};
    });
  };
  constexpr std::size_t few = 40;  // then it is faster to compare each with each
  const auto& pieces = record.pieces;
  if (pieces.size() <= few) {
    for (std::size_t i = 1; i < pieces.size(); ++i) {
      const std::string_view key = pieces[i].key;
      if (key.empty()) continue;
      for (std::size_t j = 0; j < i; ++j) {
        if (pieces[j].key == key) return found(key);
      }
    }
    return;
  }
  std::vector<std::string_view> keys;
  for (const Piece& piece : pieces) {
    if (!piece.key.empty()) keys.push_back(piece.key);
  }
  std::sort(keys.begin(), keys.end());
  if (const auto twice = std::adjacent_find(keys.begin(), keys.end()); twice != keys.end()) found(*twice);
}

/// "id start end" or "id start end strand".
bool is_target(std::string_view value) {
  const auto words = split(value, ' ');
  if (words.size() != 3 && words.size() != 4) return false;
  const std::int64_t start = parse_position(words[1]);
  const std::int64_t end = parse_position(words[2]);
  const bool strand = words.size() == 3 || words[3] == "+" || words[3] == "-";
  return !words[0].empty() && start > 0 && end >= start && strand;
}

/// "M8 D3 M6": match, insertion, deletion, forward and reverse frameshift.
bool is_gap(std::string_view value) {
  const auto words = split(value, ' ');
  return std::all_of(words.begin(), words.end(), [](std::string_view word) {
    return word.size() > 1 && std::string_view("MIDFR").find(word[0]) != std::string_view::npos &&
           std::all_of(word.begin() + 1, word.end(), is_digit);
  });
}

bool is_cross_reference(std::string_view value) {
  const std::size_t colon = value.find(':');
  return colon != std::string_view::npos && colon > 0 && colon + 1 < value.size();
}

void check_key(const CheckedRecord& record, const Piece& piece, Report& report) {
  const std::string_view key = piece.key;
  if (is_one_of(reserved_keys, key)) return;
  const auto meant = std::find_if(structural_keys.begin(), structural_keys.end(),
                                  [&](std::string_view one) { return equal_but_for_case(one, key); });
  if (meant != structural_keys.end()) {
    if (!record.find(*meant)) {
      report.add(Rule::A18, place_of(record, key),
                 [&] { return Words{"the key " + std::string(*meant), in_quotes(key), quotable(key)}; });
      return;
    }
  }
  if (key[0] < 'A' || key[0] > 'Z') return;
  report.add(Rule::A08, place_of(record, key), [&] {
    return Words{{}, "key " + in_quotes(key) + " begins with a capital, but is not reserved: use a small letter",
                 quotable(key)};
  });
}

/// What the value of a reserved key must be like.
void check_reserved(const CheckedRecord& record, const Piece& piece, Report& report) {
  const std::string_view key = piece.key;
  const std::string_view value = piece.value;
  if (key == "ID") {
    if (value.find(',') != std::string_view::npos) add(report, Rule::A10, record, piece, "one ID, without a comma");
  } else if (is_one_of(single_keys, key) && value.find(',') != std::string_view::npos) {
    add(report, Rule::A17, record, piece, "one value: a comma in it must be written %2C");
  }
  if (key == "Target") {
    if (!is_target(value)) add(report, Rule::A13, record, piece, "'id start end' or 'id start end strand'");
  } else if (key == "Gap") {
    if (!is_gap(value)) add(report, Rule::A14, record, piece, "operations such as 'M8 D3 M6'");
  } else if (key == "Is_circular") {
    if (value != "true") add(report, Rule::A16, record, piece, "true");
  } else if (key == "Dbxref" || key == "Ontology_term") {
    for (const std::string_view one : split(value, ',')) {
      if (is_cross_reference(one)) continue;
      return report.add(Rule::A15, place_of(record, key), [&] {
        return Words{"DBTAG:ID", in_quotes(one), quotable(one)};
      });
    }
  }
}

bool has_bad_escape(std::string_view text, std::string_view& found) {
  const auto is_hexadecimal = [](char c) { return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'f'); };
  for (std::size_t at = 0; (at = text.find('%', at)) != std::string_view::npos; ++at) {
    if (at + 2 < text.size() && is_hexadecimal(text[at + 1]) && is_hexadecimal(text[at + 2])) continue;
    found = text.substr(at, 3);
    return true;
  }
  return false;
}

void check_value(const CheckedRecord& record, const Piece& piece, Report& report) {
  const std::string_view value = piece.value;
  if (value.empty()) {
    const Rule rule = piece.key == "Parent" ? Rule::A20 : Rule::A04;
    return report.add(rule, place_of(record, piece.key), [] { return Words{"a value", "nothing"}; });
  }
  if (piece.key == "Parent" && (value.starts_with(',') || value.ends_with(',') ||
                                value.find(",,") != std::string_view::npos))
    add(report, Rule::A20, record, piece, "the ID of a parent in each value");
  if (value.find('=') != std::string_view::npos) add(report, Rule::A02, record, piece, "'=' written as %3D");
  if (value.size() > 1 && value.starts_with('"') && value.ends_with('"'))
    add(report, Rule::A12, record, piece, "a value without quotes");
  if (value.find('&') != std::string_view::npos) add(report, Rule::A19, record, piece, "'&' written as %26");
  if (std::string_view bad; has_bad_escape(piece.text, bad))
    report.add(Rule::A09, place_of(record, piece.key), [&] {
      return Words{"two hexadecimal digits after '%'", in_quotes(bad), quotable(piece.value)};
    });
  check_reserved(record, piece, report);
}

void check_piece(const CheckedRecord& record, const Piece& piece, Report& report) {
  const bool first = &piece == record.pieces.data();
  if (trimmed(piece.text).empty()) {
    report.add(Rule::A06, place_of(record), [&] { return Words{"an attribute", "nothing between semicolons"}; });
    return;
  }
  if (is_blank(piece.text[0]))
    say(report, Rule::A07, record, piece, first ? "a blank before the first attribute" : "a blank after ';'");
  if (!piece.has_equals) {
    report.add(Rule::A01, place_of(record), [&] {
      return Words{"key=value", in_quotes(piece.text), quotable(piece.text)};
    });
    return;
  }
  if (piece.key.empty()) {
    report.add(Rule::A03, place_of(record), [&] {
      return Words{"a key before '='", in_quotes(piece.text), quotable(piece.text)};
    });
    return;
  }
  check_key(record, piece, report);
  check_value(record, piece, report);
}

/// Records that others could name, or that need a parent.
void check_names(const CheckedRecord& record, Report& report) {
  const Type& type = *record.type;
  if ((type.is_gene || type.is_transcript) && !record.find("ID"))
    report.add(Rule::S16, place_of(record), [&] { return Words{{}, type.name + " without ID: nothing can be below it"}; });
  const bool needs_parent = type.part == Part::exon || type.part == Part::cds;
  if (needs_parent && !record.find("Parent"))
    report.add(Rule::S23, place_of(record), [&] { return Words{{}, type.name + " without Parent"}; });
}

// --- GTF -------------------------------------------------------------------------------------------------------------

void check_gtf_id(const CheckedRecord& record, std::string_view key, Rule missing, bool on_gene_line, Report& report) {
  const auto found = std::find_if(record.pieces.begin(), record.pieces.end(),
                                  [&](const Piece& piece) { return piece.key == key; });
  if (found == record.pieces.end()) {
    if (on_gene_line) return;
    report.add(missing, place_of(record, key), [&] { return Words{{}, "no " + std::string(key)}; });
  } else if (found->value.empty()) {
    report.add(Rule::G03, on_gene_line ? Severity::info : Severity::error, place_of(record, key),
               [&] { return Words{{}, "empty " + std::string(key)}; });
  }
}

/// GTF 2.2: gene_id and transcript_id first, each attribute ends in a semicolon, one blank between attributes.
void check_gtf_form(const CheckedRecord& record, bool is_gene, Report& report) {
  const auto bad = [&](std::string what) {
    report.add(Rule::G04, place_of(record), [&] { return Words{{}, std::move(what)}; });
  };
  const auto& pieces = record.pieces;
  const std::string_view column = record.column(Column::attributes);
  const bool begins = pieces[0].key == "gene_id" && (is_gene || (pieces.size() > 1 && pieces[1].key == "transcript_id"));
  if (!begins) return bad("column 9 does not begin with gene_id and transcript_id");
  if (!trimmed_right(column).ends_with(';')) return bad("no ';' at the end of column 9");
  const bool one_blank = std::all_of(pieces.begin() + 1, pieces.end(), [](const Piece& piece) {
    return piece.text.size() > 1 && piece.text[0] == ' ' && piece.text[1] != ' ';
  });
  if (!one_blank) bad("attributes are not separated by a semicolon and one blank");
}

void check_gtf_values(const CheckedRecord& record, Report& report) {
  for (const Piece& piece : record.pieces) {
    if (!piece.closed) {
      report.add(Rule::G05, Severity::error, place_of(record, piece.key),
                 [&] { return Words{"a quote at the end of the value", in_quotes(piece.text), quotable(piece.value)}; });
    } else if (!piece.quoted && !parse_number(piece.value)) {
      add(report, Rule::G05, record, piece, "a number or a value in quotes");
    }
  }
}

}  // namespace

bool check_dialect(const CheckedRecord& record, bool claims_gff3, Report& report) {
  const std::string_view column = record.column(Column::attributes);
  if (!claims_gff3 || find_dialect(record.column(Column::type), column, Format::declared_gff3) != Dialect::gtf) return true;
  report.add(Rule::A11, place_of(record),
             [&] { return Words{"key=value", "attributes of GTF: " + in_quotes(column), quotable(column)}; });
  return false;
}

void check_gff3_attributes(const CheckedRecord& record, Report& report) {
  for (const Piece& piece : record.pieces) check_piece(record, piece, report);
  check_repeated_keys(record, report);
  check_names(record, report);
}

void check_gtf_attributes(const CheckedRecord& record, Report& report) {
  const std::string_view type = record.column(Column::type);
  const bool is_gene = type == "gene";
  if (const BareId bare = bare_id(type, record.column(Column::attributes))) {
    report.add(Rule::G04, place_of(record), [&] {
      return Words{std::string(bare.key) + " \"" + quotable(bare.id) + "\";", "a bare id: " + in_quotes(bare.id), quotable(bare.id)};
    });
    return;
  }
  check_gtf_id(record, "gene_id", Rule::G01, false, report);
  check_gtf_id(record, "transcript_id", Rule::G02, is_gene, report);
  if (record.pieces.empty()) return;
  check_gtf_form(record, is_gene, report);
  check_gtf_values(record, report);
}

}  // namespace gff
