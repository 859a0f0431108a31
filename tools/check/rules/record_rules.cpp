#include "check/rules/record_rules.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <optional>

#include "base/ascii.hpp"
#include "base/blanks.hpp"
#include "base/error.hpp"
#include "base/number.hpp"
#include "base/utf8.hpp"
#include "gff/attributes.hpp"

namespace gff::check {
namespace {

constexpr std::string_view reserved[] = {"ID",           "Name", "Alias",  "Parent",        "Target",     "Gap",
                                         "Derives_from", "Note", "Dbxref", "Ontology_term", "Is_circular"};
constexpr std::size_t few_keys = 32;

bool is_hex(char c) { return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'f'); }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_reserved(std::string_view key) {
  return std::find(std::begin(reserved), std::end(reserved), key) != std::end(reserved);
}
bool has_single_value(std::string_view key) {
  return key == "Name" || key == "Target" || key == "Gap" || key == "Derives_from" || key == "Is_circular";
}
bool is_listed_seqid_byte(char c) {
  return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'z') ||
         std::string_view(".:^*$@!+_?-|").find(c) != std::string_view::npos;
}

/// Where a '%' does not begin an escape; npos: nowhere.
std::size_t bad_escape(std::string_view text) {
  for (std::size_t at = 0; (at = text.find('%', at)) != std::string_view::npos; ++at) {
    if (at + 2 >= text.size() || !is_hex(text[at + 1]) || !is_hex(text[at + 2])) return at;
  }
  return std::string_view::npos;
}

std::size_t invalid_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = utf8_length(text.substr(at));
    if (length == 0) return at;
    at += length;
  }
  return std::string_view::npos;
}

/// What is wrong with a text that is not a position.
Rule rule_of_position(std::string_view text) {
  if (text.empty()) return Rule::C04;
  const std::string_view digits = text.substr(text[0] == '-' ? 1 : 0);
  const bool integer = !digits.empty() && std::all_of(digits.begin(), digits.end(), is_digit);
  const bool too_small = text[0] == '-' || text.find_first_not_of('0') == std::string_view::npos;
  return integer && too_small ? Rule::C05 : Rule::C07;
}

/// The words between blanks.
std::vector<std::string_view> words(std::string_view text) {
  std::vector<std::string_view> found;
  while (!(text = trimmed_left(text)).empty()) {
    found.push_back(text.substr(0, text.find_first_of(" \t")));
    text.remove_prefix(found.back().size());
  }
  return found;
}

/// Whether a record has the words of nine columns; if it has tabs, the eighth word must be a phase.
bool has_blanks_for_tabs(std::string_view record) {
  const auto found = words(record);
  if (found.size() < standard_columns) return false;
  return record.find('\t') == std::string_view::npos || found[static_cast<std::size_t>(Column::phase)].size() == 1;
}

bool is_target(std::string_view value) {
  const auto parts = words(value);
  if (parts.size() < 3 || parts.size() > 4) return false;
  const std::int64_t start = parse_position(parts[1]);
  const std::int64_t end = parse_position(parts[2]);
  return start > 0 && end >= start && (parts.size() == 3 || parts[3] == "+" || parts[3] == "-" || parts[3] == ".");
}

bool is_gap(std::string_view value) {
  const auto operations = words(value);
  return !operations.empty() && std::all_of(operations.begin(), operations.end(), [](std::string_view one) {
    return std::string_view("MIDFR").find(one[0]) != std::string_view::npos && parse_position(one.substr(1)) > 0;
  });
}

bool is_cross_reference(std::string_view value) {
  const std::size_t colon = value.find(':');
  return colon != std::string_view::npos && colon > 0 && colon + 1 < value.size();
}

/// "inf", "-Infinity", "NaN", "NA".
bool is_not_finite(std::string_view text) {
  if (!text.empty() && (text[0] == '+' || text[0] == '-')) text.remove_prefix(1);
  const std::string low = lower_case(std::string(text));
  return low == "nan" || low == "inf" || low == "infinity";
}

bool is_number(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  return parse_number(text).has_value();
}

/// A key that says that a transcript lacks an end.
bool says_partial(std::string_view key, std::string_view value) {
  if (key == "partial")
    return value == "true" || value == "1" || value == "yes" || value.find('1') != std::string_view::npos;
  if (key == "start_range" || key == "end_range" || key == "fragmented" || key == "pseudo") return true;
  if (key == "tag") return value.find("_NF") != std::string_view::npos;
  return key.ends_with("_NF");
}

bool is_biotype(std::string_view key) {
  return key.ends_with("biotype") || key == "gene_type" || key == "transcript_type";
}

}  // namespace

/// Quick: wrong bytes are rare.
RecordRules::Bytes RecordRules::look(std::string_view text) {
  unsigned rare = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    rare |= static_cast<unsigned>(byte >= 0x7F) |
            static_cast<unsigned>(byte < 0x20) * static_cast<unsigned>(byte != '\t') |
            static_cast<unsigned>(byte == '%') | static_cast<unsigned>(byte == '&');
  }
  return rare == 0 ? Bytes{} : look_closely(text);
}

RecordRules::Bytes RecordRules::look_closely(std::string_view text) {
  Bytes bytes;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    bytes.high |= byte >= 0x80;
    bytes.control |= (byte < 0x20 && byte != '\t') || byte == 0x7F;
    bytes.percent |= byte == '%';
    bytes.ampersand |= byte == '&';
  }
  return bytes;
}

void RecordRules::check(RecordView& record, bool gff3_is_declared) {
  record.type = &types_.find(record.column(Column::type));
  if (!record.has_tabs) [[unlikely]]
    return take_all(record);
  const Bytes bytes = look(record.text);
  if (bytes.high || bytes.control || bytes.percent) [[unlikely]]
    check_bytes(record, bytes);
  check_columns(record);
  if (record.dialect == Dialect::gtf && gff3_is_declared) {
    report_.add(Rule::A11, {record.line, 9, {}}, "attributes as key=value", record.column(Column::attributes));
    check_type(record);
    return;
  }
  if (record.dialect == Dialect::gtf) {
    check_gtf(record);
  } else {
    check_seqid(record);
    check_type(record);
    check_gff3(record, bytes);
    check_links(record);
  }
}

/// Only notes what attributes say: of a line that may be anything.
void RecordRules::take_all(RecordView& record) {
  Attributes attributes(record.column(Column::attributes), record.dialect);
  for (AttributeField piece; attributes.next(piece);) {
    const Attribute attribute = attributes.parse(piece);
    take(record, attribute.key, attribute.value);
  }
}

bool RecordRules::check_malformed(const Line& line, const LineReader& lines, RecordView& record) {
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
                diagnostic.column <= standard_columns ? record.columns[diagnostic.column - 1] : std::string_view(line.text));
    if (columns < standard_columns) return false;
  } else {
    check_positions(diagnostic, record);
  }
  record.start = parse_position(record.column(Column::start));
  record.end = parse_position(record.column(Column::end));
  record.has_positions = record.start > 0 && record.end >= record.start;
  return true;
}

/// Whether anything of the record can be read all the same.
bool RecordRules::check_column_count(const Diagnostic& diagnostic, std::size_t columns, std::size_t expected,
                                     RecordView& record) {
  if (columns < standard_columns && has_blanks_for_tabs(record.text)) {
    report_.add(Rule::C03, diagnostic, record.text);
    record.has_tabs = false;
    take_words(record);
    return true;
  }
  report_.add(columns > expected ? Rule::C02 : Rule::C01, diagnostic, record.text);
  if (columns >= standard_columns) return true;
  // Which column is missing is not known; the last one says what the record is part of.
  const std::string_view last = record.text.substr(record.text.rfind('\t') + 1);
  record.columns = {};
  record.columns[static_cast<std::size_t>(Column::attributes)] = last;
  record.has_tabs = false;
  return last.find_first_of("=\"") != std::string_view::npos;
}

/// The words of a line as its columns.
void RecordRules::take_words(RecordView& record) {
  std::string_view rest = record.text;
  for (std::size_t i = 0; i < standard_columns; ++i) {
    rest = trimmed_left(rest);
    const std::size_t size = i + 1 < standard_columns ? rest.find_first_of(" \t") : std::string_view::npos;
    record.columns[i] = rest.substr(0, size);
    rest.remove_prefix(record.columns[i].size());
  }
}

/// Start and end, if one of them is not a position or the end is before the start.
void RecordRules::check_positions(const Diagnostic& diagnostic, const RecordView& record) {
  const std::string_view end = record.column(Column::end);
  if (diagnostic.code == "end-before-start") {
    report_.add(Rule::C06, diagnostic, end);
    report_.add(Rule::R18, diagnostic, end);
    return;
  }
  const std::string_view first = record.columns[diagnostic.column - 1];
  report_.add(rule_of_position(first), diagnostic, first);
  if (diagnostic.code == "start" && parse_position(end) == 0) {
    Diagnostic second = diagnostic;
    second.column = static_cast<std::size_t>(Column::end) + 1;
    second.found = in_quotes(end);
    report_.add(rule_of_position(end), second, end);
  }
}

void RecordRules::check_text(std::string_view text, std::uint64_t line) {
  if (!text_is_utf8_ || !look(text).high || invalid_utf8(text) == std::string_view::npos) return;
  text_is_utf8_ = false;
  report_.add(Rule::F14, {line, 0, {}}, "UTF-8 (iconv -f latin1 -t utf8 converts Latin-1)", text);
}

void RecordRules::check_bytes(const RecordView& record, const Bytes& bytes) {
  for (std::uint8_t i = 0; i < standard_columns; ++i) {
    const std::string_view column = record.columns[i];
    const Place place{record.line, static_cast<std::uint8_t>(i + 1), {}};
    if (bytes.high && invalid_utf8(column) != std::string_view::npos) {
      check_text(column, record.line);
      report_.add(Rule::C21, place, "UTF-8", column);
    }
    if (bytes.control && !record.malformed && look_closely(column).control)
      report_.add(Rule::C20, place, "control characters as escapes such as %01", column);
    if (bytes.percent && record.dialect == Dialect::gff3 && Column{i} != Column::attributes &&
        bad_escape(column) != std::string_view::npos)
      report_.add(Rule::A09, place, "'%' and two hexadecimal digits (%25 for '%')", column.substr(bad_escape(column)));
  }
}

void RecordRules::check_columns(const RecordView& record) {
  for (std::uint8_t i = 0; i < standard_columns; ++i) {
    const bool position = Column{i} == Column::start || Column{i} == Column::end;
    if (record.columns[i].empty() && !(position && record.malformed)) [[unlikely]]
      report_.add(Rule::C04, {record.line, static_cast<std::uint8_t>(i + 1), {}}, "a value, or '.' if there is none",
                  {});
  }
  const std::string_view score = record.column(Column::score);
  if (score != "." && !score.empty() && !is_number(score)) [[unlikely]] {
    if (is_not_finite(score))
      report_.add(Rule::C22, {record.line, 6, {}}, "a finite number or '.'", score);
    else
      report_.add(Rule::C10, {record.line, 6, {}}, "a number or '.'", score);
  }
  const std::string_view strand = record.column(Column::strand);
  if ((strand.size() != 1 || std::string_view("+-.?").find(strand[0]) == std::string_view::npos) && !strand.empty())
      [[unlikely]]
    report_.add(Rule::C11, {record.line, 7, {}}, "+ - . or ?", strand);
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

void RecordRules::check_seqid(const RecordView& record) {
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

void RecordRules::check_type(const RecordView& record) {
  const Term& term = record.type->term;
  if (term.state == TermState::current && !record.type->attribute) [[likely]]
    return;
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

bool RecordRules::occurs_again(std::string_view key) {
  const std::uint64_t bit = std::uint64_t{1} << ((static_cast<unsigned char>(key[0]) * 7u +
                                                  static_cast<unsigned char>(key.back()) * 3u + key.size()) &
                                                 63);
  if (keys_.size() < few_keys) {
    const bool again = (keys_seen_ & bit) != 0 && std::find(keys_.begin(), keys_.end(), key) != keys_.end();
    keys_seen_ |= bit;
    if (!again) keys_.push_back(key);
    return again;
  }
  if (many_keys_.empty()) many_keys_.insert(keys_.begin(), keys_.end());
  return !many_keys_.insert(key).second;
}

void RecordRules::check_gff3(RecordView& record, const Bytes& bytes) {
  const std::string_view column = record.column(Column::attributes);
  if (column == "." || column.empty()) return;
  keys_.clear();
  keys_seen_ = 0;
  if (!many_keys_.empty()) many_keys_.clear();
  if (bytes.percent) [[unlikely]] {
    if (const std::size_t at = bad_escape(column); at != std::string_view::npos)
      add(Rule::A09, record, {}, "'%' and two hexadecimal digits (%25 for '%')", column.substr(at));
  }
  const char* at = column.data();
  const char* const end = at + column.size();
  while (at < end) {
    const auto* const found = static_cast<const char*>(std::memchr(at, ';', static_cast<std::size_t>(end - at)));
    const char* const piece_end = found ? found : end;
    std::string_view piece(at, piece_end);
    if (piece.empty()) [[unlikely]] {
      add(Rule::A06, record, {}, "an attribute before ';'", {});
    } else {
      if (is_blank(piece[0])) [[unlikely]] {
        add(Rule::A07, record, {}, "no blank before a key", piece);
        piece = trimmed_left(piece);
      }
      if (!piece.empty()) check_piece(record, piece, bytes.ampersand);
    }
    at = piece_end + 1;
  }
}

void RecordRules::check_piece(RecordView& record, std::string_view piece, bool ampersand) {
  const std::size_t sign = piece.find('=');
  if (sign == std::string_view::npos) [[unlikely]]
    return add(Rule::A01, record, {}, "key=value", piece);
  const std::string_view key = piece.substr(0, sign);
  const std::string_view value = piece.substr(sign + 1);
  if (key.empty()) [[unlikely]]
    return add(Rule::A03, record, {}, "a key before '='", piece);
  if (occurs_again(key)) [[unlikely]]
    add(Rule::A05, record, key, "one '" + std::string(key) + "' with ',' between its values", value);
  check_key(record, key);
  if (value.empty()) [[unlikely]] {
    if (key == "Parent")
      add(Rule::A20, record, key, "the ID of a parent", {});
    else
      add(Rule::A04, record, key, "a value after '='", {});
  } else {
    check_value(record, key, value, ampersand);
  }
  take(record, key, value);
}

void RecordRules::check_key(const RecordView& record, std::string_view key) {
  if (is_upper(key[0])) {
    if (is_reserved(key)) return;
    const std::string low = lower_case(std::string(key));
    if (low == "id" || low == "parent")
      add(Rule::A18, record, key, low == "id" ? "ID" : "Parent", key);
    else
      add(Rule::A08, record, key, "a key in lower case, or one of the reserved keys", key);
  } else if ((key == "id" && !record.has_id) || (key == "parent" && !record.has_parent)) [[unlikely]] {
    // A key of the producer's own where ID is there, too.
    const std::string_view column = record.column(Column::attributes);
    const std::string_view meant = key == "id" ? "ID=" : "Parent=";
    if (column.find(meant) == std::string_view::npos) add(Rule::A18, record, key, key == "id" ? "ID" : "Parent", key);
  }
}

void RecordRules::check_value(const RecordView& record, std::string_view key, std::string_view value, bool ampersand) {
  if (value.find('=') != std::string_view::npos) [[unlikely]]
    add(Rule::A02, record, key, "%3D for '='", value);
  if (value.size() >= 2 && value.front() == '"' && value.back() == '"') [[unlikely]]
    add(Rule::A12, record, key, "a value without quotes", value);
  if (ampersand && value.find('&') != std::string_view::npos) add(Rule::A19, record, key, "%26 for '&'", value);
  if (is_upper(key[0])) check_reserved(record, key, value);
}

void RecordRules::check_reserved(const RecordView& record, std::string_view key, std::string_view value) {
  const bool list = value.find(',') != std::string_view::npos;
  if (list && key == "ID") add(Rule::A10, record, key, "an ID without ',' (%2C)", value);
  if (list && has_single_value(key)) add(Rule::A17, record, key, "one value (%2C for ',')", value);
  if (key == "Target") {
    if (any_value(value, ValueForm::list, [](std::string_view one) { return !is_target(one); }))
      add(Rule::A13, record, key, "ID start end [strand]", value);
  } else if (key == "Gap") {
    if (any_value(value, ValueForm::list, [](std::string_view one) { return !is_gap(one); }))
      add(Rule::A14, record, key, "operations such as 'M8 D3 M6'", value);
  } else if (key == "Is_circular") {
    if (value != "true") add(Rule::A16, record, key, "'true'", value);
  } else if (key == "Dbxref" || key == "Ontology_term") {
    any_value(value, ValueForm::list, [&](std::string_view one) {
      if (!is_cross_reference(one)) add(Rule::A15, record, key, "DBTAG:ID", one);
      return false;
    });
  } else if (list && key == "Parent") {
    if (any_value(value, ValueForm::list, [](std::string_view one) { return one.empty(); }))
      add(Rule::A20, record, key, "the ID of a parent between commas", value);
  }
}

void RecordRules::take(RecordView& record, std::string_view key, std::string_view value) {
  switch (key.empty() ? '\0' : key[0]) {
    case 'I':
      if (key == "ID" && !record.has_id) {
        record.id = value;
        record.has_id = true;
      } else if (key == "Is_circular") {
        record.circular = value == "true";
      }
      return;
    case 'P':
      if (key == "Parent" && !record.has_parent) {
        record.parent = value;
        record.has_parent = true;
      }
      return;
    case 'D':
      if (key == "Derives_from") record.derives_from = value;
      return;
    case 'T':
    case 'G':
      if (key == "Target" || key == "Gap") record.own_places = true;
      return;
    case 'g':
      if (key == "gene_id" && !record.has_gene_id) {
        record.gene_id = value;
        record.has_gene_id = true;
      } else if (is_biotype(key)) {
        record.has_biotype = true;
      }
      return;
    case 'b': record.has_biotype |= key == "biotype"; return;
    case 'l': record.has_locus_tag |= key == "locus_tag"; return;
    case 't':
      if (key == "transcript_id" && !record.has_transcript_id) {
        record.transcript_id = value;
        record.has_transcript_id = true;
      } else if (key == "tag") {
        record.partial |= says_partial(key, value);
      } else if (key == "transl_except") {
        record.exception = true;
      } else if (key == "trans_splicing") {
        record.trans_spliced = record.exception = true;
      } else if (is_biotype(key)) {
        record.has_biotype = true;
      }
      return;
    case 'e':
      if (key == "exception") {
        record.exception = true;
        record.trans_spliced |= value.find("trans") == 0;
      } else if (key == "end_range") {
        record.partial = true;
      }
      return;
    case 'p':
      record.has_product |= key == "product";
      record.partial |= says_partial(key, value);
      return;
    case 's':
    case 'c':
    case 'm': record.partial |= says_partial(key, value); return;
    default: return;
  }
}

/// What a record should say of others.
void RecordRules::check_links(const RecordView& record) {
  const TypeInfo& type = *record.type;
  if ((type.gene || type.transcript) && !record.has_id)
    report_.add(Rule::S16, {record.line, 9, {}}, "an ID", record.column(Column::attributes));
  if ((type.exon || type.cds) && !record.has_parent)
    report_.add(Rule::S23, {record.line, 9, {}}, "a Parent", record.column(Column::attributes));
}

void RecordRules::check_gtf(RecordView& record) {
  const std::string_view column = record.column(Column::attributes);
  if (const BareId bare = bare_id(record.column(Column::type), column)) {
    take(record, bare.key, bare.id);
    report_.add(Rule::G04, {record.line, 9, {}}, "key \"value\"; and gene_id first", column);
    return;
  }
  std::string_view first;
  std::string_view second;
  Attributes attributes(column, Dialect::gtf);
  std::size_t number = 0;
  bool one_blank = true;
  for (AttributeField piece; attributes.next(piece); ++number) {
    const Attribute attribute = attributes.parse(piece);
    if (number == 0) first = attribute.key;
    if (number == 1) second = attribute.key;
    const std::string_view text = trimmed(piece.text());
    one_blank &= piece.key - piece.begin == (number > 0 ? 1 : 0);
    const std::string_view after_key = trimmed_left(text.substr(std::min(attribute.key.size(), text.size())));
    if (!after_key.starts_with('"')) {
      if (!is_number(after_key)) add(Rule::G05, record, attribute.key, "a value in quotes", after_key);
    } else if (after_key.size() < 2 || after_key.back() != '"') {
      const bool open = std::count(after_key.begin(), after_key.end(), '"') % 2 == 1;
      report_.add(Rule::G05, {record.line, 9, attribute.key},
                  open ? "a quote that closes the value" : "a value in quotes", after_key, 0,
                  open ? Severity::error : Severity::warning);
    }
    take(record, attribute.key, attribute.value);
  }
  check_ids_of_gtf(record, first, second);
  const bool ends_right = column.empty() || trimmed_right(column).ends_with(';');
  if (!ends_right) add(Rule::G04, record, {}, "';' after the last attribute", column);
  if (!one_blank) add(Rule::G04, record, {}, "one blank between attributes", column);
}

void RecordRules::check_ids_of_gtf(const RecordView& record, std::string_view first, std::string_view second) {
  const bool gene = record.column(Column::type) == "gene";
  const std::string_view column = record.column(Column::attributes);
  if (!record.has_gene_id)
    add(Rule::G01, record, "gene_id", "a gene_id", column);
  else if (record.gene_id.empty())
    add(Rule::G03, record, "gene_id", "a gene_id that is not empty", {});
  if (!record.has_transcript_id) {
    if (!gene) add(Rule::G02, record, "transcript_id", "a transcript_id", column);
  } else if (record.transcript_id.empty()) {
    report_.add(Rule::G03, {record.line, 9, "transcript_id"}, "a transcript_id that is not empty", {}, 0,
                gene ? Severity::info : Severity::error);
  }
  if (record.has_gene_id && (first != "gene_id" || (record.has_transcript_id && second != "transcript_id")))
    add(Rule::G04, record, {}, "gene_id and then transcript_id first", column);
}

}  // namespace gff::check
