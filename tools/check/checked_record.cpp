#include "check/checked_record.hpp"

#include <cstring>

#include "base/blanks.hpp"
#include "gff/attributes.hpp"

namespace gff {
namespace {

Piece gff3_piece_of(std::string_view text) {
  Piece piece;
  piece.text = text;
  const std::string_view from_key = trimmed_left(text);
  const std::size_t equals = from_key.find('=');
  piece.has_equals = equals != std::string_view::npos;
  piece.key = from_key.substr(0, equals);
  if (piece.has_equals) piece.value = from_key.substr(equals + 1);
  return piece;
}

void read_gff3(CheckedRecord& record, std::string_view column) {
  for (;;) {
    const auto* const semicolon = static_cast<const char*>(std::memchr(column.data(), ';', column.size()));
    if (!semicolon) break;
    const auto size = static_cast<std::size_t>(semicolon - column.data());
    record.pieces.push_back(gff3_piece_of(column.substr(0, size)));
    column.remove_prefix(size + 1);
  }
  if (!column.empty()) record.pieces.push_back(gff3_piece_of(column));
}

void read_gtf(CheckedRecord& record, std::string_view column) {
  if (const BareId bare = bare_id(record.column(Column::type), column)) {
    Piece piece;
    piece.text = column;
    piece.key = bare.key;
    piece.value = bare.id;
    record.pieces.push_back(piece);
    return;
  }
  Attributes attributes(column, Dialect::gtf);
  for (AttributeField field; attributes.next(field);) {
    const Attribute attribute = attributes.parse(field);
    Piece piece;
    piece.text = field.text();
    piece.key = attribute.key;
    piece.value = attribute.value;
    piece.has_equals = true;
    const char* const value = attribute.value.data();
    piece.quoted = value > field.begin && value[-1] == '"';
    piece.closed = !piece.quoted || (value + attribute.value.size() < field.end && value[attribute.value.size()] == '"');
    record.pieces.push_back(piece);
  }
}

}  // namespace

void read_pieces(CheckedRecord& record) {
  record.pieces.clear();
  const std::string_view column = record.column(Column::attributes);
  if (column == "." || column.empty()) return;
  if (record.is_gtf()) {
    read_gtf(record, column);
  } else {
    read_gff3(record, column);
  }
}

}  // namespace gff
