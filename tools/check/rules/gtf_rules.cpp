#include "check/rules/gtf_rules.hpp"

#include <algorithm>
#include <string>

#include "base/blanks.hpp"
#include "check/text.hpp"
#include "gff/dialect.hpp"

namespace gff::check {
namespace {

/// Whether column 9 begins with key=value.
bool has_gff3_form(std::string_view column) {
  const std::size_t first = column.find_first_not_of("; \t");
  if (first == std::string_view::npos) return false;
  const std::size_t word = column.find_first_of(" \t;=\"", first);
  return word != std::string_view::npos && column[word] == '=';
}

}  // namespace

void GtfRules::check_record(RecordView& record) {
  const std::string_view column = record.column(Column::attributes);
  if (const BareId bare = bare_id(record.column(Column::type), column)) {
    note_attribute(record, bare.key, bare.id);
    add(Rule::G04, record, {}, "key \"value\"; and gene_id first", column);
    return;
  }
  if (has_gff3_form(column)) {
    check_ids(record);
    add(Rule::G04, record, {}, "key \"value\"; instead of key=value", column);
    return;
  }
  const bool ids_are_columns = record.has_gene_id || record.has_transcript_id;
  std::string_view first;
  std::string_view second;
  Attributes attributes(column, Dialect::gtf);
  std::size_t number = 0;
  bool one_blank = true;
  for (AttributeField piece; attributes.next(piece); ++number) {
    const Attribute attribute = attributes.parse(piece);
    if (number == 0) first = attribute.key;
    if (number == 1) second = attribute.key;
    one_blank &= piece.key - piece.begin == (number > 0 ? 1 : 0);
    const std::string_view text = trimmed(piece.text());
    check_quotes(record, attribute.key, trimmed_left(text.substr(std::min(attribute.key.size(), text.size()))));
    note_attribute(record, attribute.key, attribute.value);
    if (attribute.key == "gene_id")
      check_one_id(record, attribute.key, record.gene_id, attributes, piece);
    else if (attribute.key == "transcript_id")
      check_one_id(record, attribute.key, record.transcript_id, attributes, piece);
  }
  check_ids(record);
  if (!ids_are_columns) check_order(record, first, second);
  check_blanks(record, one_blank);
}

/// `value`: what follows the key.
void GtfRules::check_quotes(const RecordView& record, std::string_view key, std::string_view value) {
  if (!value.starts_with('"')) {
    if (!is_number(value)) add(Rule::G05, record, key, "a value in quotes", value);
    return;
  }
  const bool odd = std::count(value.begin(), value.end(), '"') % 2 == 1;
  const bool ends_right = value.size() >= 2 && value.back() == '"';
  // A value that lacks its quote reaches to the end of the column, or to a quote of a later value.
  if (odd && (!ends_right || value.find(';') != std::string_view::npos))
    report_.add(Rule::G05, {record.line, 9, key}, "a quote that closes the value", value, 0, Severity::error);
  else if (!ends_right)
    add(Rule::G05, record, key, "a value in quotes", value);
}

/// `first`: the first value of the key in the record.
void GtfRules::check_one_id(const RecordView& record, std::string_view key, std::string_view first,
                            const Attributes& attributes, const AttributeField& piece) {
  attributes.for_each_text(piece, [&](std::string_view value) {
    if (value != first)
      add(Rule::G06, record, key, "one " + std::string(key) + ", '" + std::string(first) + "'", value);
  });
}

void GtfRules::check_ids(const RecordView& record) {
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
}

/// `first` and `second`: the keys.
void GtfRules::check_order(const RecordView& record, std::string_view first, std::string_view second) {
  if (record.has_gene_id && (first != "gene_id" || (record.has_transcript_id && second != "transcript_id")))
    add(Rule::G04, record, {}, "gene_id and then transcript_id first", record.column(Column::attributes));
}

/// `one_blank`: each attribute but the first has one blank before it.
void GtfRules::check_blanks(const RecordView& record, bool one_blank) {
  const std::string_view column = record.column(Column::attributes);
  const bool ends_right = column.empty() || column == "." || trimmed_right(column).ends_with(';');
  if (!ends_right) add(Rule::G04, record, {}, "';' after the last attribute", column);
  if (!one_blank) add(Rule::G04, record, {}, "one blank between attributes", column);
}

}  // namespace gff::check
