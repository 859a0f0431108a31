#include "check/rules/attribute_rules.hpp"

#include <algorithm>
#include <cstring>
#include <string>

#include "base/ascii.hpp"
#include "base/blanks.hpp"
#include "check/text.hpp"
#include "gff/attributes.hpp"
#include "gff/position.hpp"

namespace gff::check {
namespace {

constexpr std::string_view reserved[] = {"ID",           "Name", "Alias",  "Parent",        "Target",     "Gap",
                                         "Derives_from", "Note", "Dbxref", "Ontology_term", "Is_circular"};
constexpr std::size_t few_keys = 32;

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_reserved(std::string_view key) {
  return std::find(std::begin(reserved), std::end(reserved), key) != std::end(reserved);
}
bool has_single_value(std::string_view key) {
  return key == "Name" || key == "Target" || key == "Gap" || key == "Derives_from" || key == "Is_circular";
}

bool is_target(std::string_view value) {
  const auto parts = split_words(value);
  if (parts.size() < 3 || parts.size() > 4) return false;
  const std::int64_t start = parse_position(parts[1]);
  const std::int64_t end = parse_position(parts[2]);
  return start > 0 && end >= start && (parts.size() == 3 || parts[3] == "+" || parts[3] == "-" || parts[3] == ".");
}

bool is_gap(std::string_view value) {
  const auto operations = split_words(value);
  return !operations.empty() && std::all_of(operations.begin(), operations.end(), [](std::string_view one) {
    return std::string_view("MIDFR").find(one[0]) != std::string_view::npos && parse_position(one.substr(1)) > 0;
  });
}

bool is_cross_reference(std::string_view value) {
  const std::size_t colon = value.find(':');
  return colon != std::string_view::npos && colon > 0 && colon + 1 < value.size();
}

}  // namespace

void KeySet::clear() {
  keys_.clear();
  seen_ = 0;
  if (!many_.empty()) many_.clear();
}

bool KeySet::insert(std::string_view key) {
  const std::uint64_t bit = std::uint64_t{1} << ((static_cast<unsigned char>(key[0]) * 7u +
                                                  static_cast<unsigned char>(key.back()) * 3u + key.size()) &
                                                 63);
  if (keys_.size() < few_keys) {
    const bool again = (seen_ & bit) != 0 && std::find(keys_.begin(), keys_.end(), key) != keys_.end();
    seen_ |= bit;
    if (!again) keys_.push_back(key);
    return !again;
  }
  if (many_.empty()) many_.insert(keys_.begin(), keys_.end());
  return many_.insert(key).second;
}

void AttributeRules::check_record(RecordView& record, const RareBytes& bytes) {
  check_attributes(record, bytes);
  check_links(record);
}

void AttributeRules::report_gtf(const RecordView& record) {
  report_.add(Rule::A11, {record.line, 9, {}}, "attributes as key=value", record.column(Column::attributes));
}

void AttributeRules::check_attributes(RecordView& record, const RareBytes& bytes) {
  const std::string_view column = record.column(Column::attributes);
  if (column == "." || column.empty()) return;
  keys_.clear();
  if (bytes.percent) [[unlikely]] {
    if (const std::size_t at = find_bad_escape(column); at != std::string_view::npos)
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

void AttributeRules::check_piece(RecordView& record, std::string_view piece, bool ampersand) {
  const std::size_t sign = piece.find('=');
  if (sign == std::string_view::npos) [[unlikely]]
    return add(Rule::A01, record, {}, "key=value", piece);
  const std::string_view key = piece.substr(0, sign);
  const std::string_view value = piece.substr(sign + 1);
  if (key.empty()) [[unlikely]]
    return add(Rule::A03, record, {}, "a key before '='", piece);
  if (!keys_.insert(key)) [[unlikely]]
    add(Rule::A05, record, key, "one '" + std::string(key) + "' with ',' between its values", value);
  check_key(record, key);
  if (value.empty()) [[unlikely]] {
    report_empty_value(record, key);
  } else {
    check_value(record, key, value, ampersand);
  }
  note_attribute(record, key, value);
}

void AttributeRules::report_empty_value(const RecordView& record, std::string_view key) {
  if (key == "Parent")
    add(Rule::A20, record, key, "the ID of a parent", {});
  else
    add(Rule::A04, record, key, "a value after '='", {});
}

void AttributeRules::check_key(const RecordView& record, std::string_view key) {
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
    const std::string_view exact = key == "id" ? "ID=" : "Parent=";
    if (column.find(exact) == std::string_view::npos) add(Rule::A18, record, key, key == "id" ? "ID" : "Parent", key);
  }
}

void AttributeRules::check_value(const RecordView& record, std::string_view key, std::string_view value,
                                 bool ampersand) {
  if (value.find('=') != std::string_view::npos) [[unlikely]]
    add(Rule::A02, record, key, "%3D for '='", value);
  if (value.size() >= 2 && value.front() == '"' && value.back() == '"') [[unlikely]]
    add(Rule::A12, record, key, "a value without quotes", value);
  if (ampersand && value.find('&') != std::string_view::npos) add(Rule::A19, record, key, "%26 for '&'", value);
  if (is_upper(key[0])) check_reserved(record, key, value);
}

void AttributeRules::check_reserved(const RecordView& record, std::string_view key, std::string_view value) {
  check_list(record, key, value);
  if (key == "Target") {
    if (any_value(value, ValueForm::list, [](std::string_view one) { return !is_target(one); }))
      add(Rule::A13, record, key, "ID start end [strand]", value);
  } else if (key == "Gap") {
    if (any_value(value, ValueForm::list, [](std::string_view one) { return !is_gap(one); }))
      add(Rule::A14, record, key, "operations such as 'M8 D3 M6'", value);
  } else if (key == "Is_circular") {
    if (value != "true") add(Rule::A16, record, key, "'true'", value);
  } else if (key == "Dbxref" || key == "Ontology_term") {
    check_cross_references(record, key, value);
  }
}

/// The commas of a value.
void AttributeRules::check_list(const RecordView& record, std::string_view key, std::string_view value) {
  if (value.find(',') == std::string_view::npos) return;
  if (key == "ID") add(Rule::A10, record, key, "an ID without ',' (%2C)", value);
  if (has_single_value(key)) add(Rule::A17, record, key, "one value (%2C for ',')", value);
  if (key == "Parent" && any_value(value, ValueForm::list, [](std::string_view one) { return one.empty(); }))
    add(Rule::A20, record, key, "the ID of a parent between commas", value);
}

void AttributeRules::check_cross_references(const RecordView& record, std::string_view key, std::string_view value) {
  any_value(value, ValueForm::list, [&](std::string_view one) {
    if (!is_cross_reference(one)) add(Rule::A15, record, key, "DBTAG:ID", one);
    return false;
  });
}

/// What a record should say of others.
void AttributeRules::check_links(const RecordView& record) {
  const TypeInfo& type = *record.type;
  if ((type.gene || type.transcript) && !record.has_id)
    report_.add(Rule::S16, {record.line, 9, {}}, "an ID", record.column(Column::attributes));
  if ((type.exon || type.cds) && !record.has_parent)
    report_.add(Rule::S23, {record.line, 9, {}}, "a Parent", record.column(Column::attributes));
}

}  // namespace gff::check
