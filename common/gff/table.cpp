#include "gff/table.hpp"

#include <cstring>

#include "gff/escape.hpp"
#include "gff/scan.hpp"

namespace gff {
namespace {

constexpr std::size_t slack = 15;  // of copy_short

/// Tables have no quotes, and readers take one at the beginning of a field for the beginning of a quoted one.
/// `Text` is an Output or a string.
template <class Text>
void append_unquoted(std::string_view text, Text& out) {
  if (text.starts_with('"')) {
    out.append("%22");
    text.remove_prefix(1);
  }
  out.append(text);
}

}  // namespace

void Table::settle_columns(const std::vector<std::string>& extra) {
  if (options_.columns.empty()) row_.add_all(extra);
  for (const std::string& name : options_.columns) row_.add(name, extra);
  row_.use_extra_columns(extra);
}

std::vector<TableColumn> Table::columns() const {
  std::vector<TableColumn> columns;
  for (const RowColumn& column : row_.columns()) {
    TableColumn& one = columns.emplace_back();
    append_unquoted(column.name, one.name);
    one.standard = column.standard();
    one.is_length = column.from == RowColumn::From::length;
  }
  return columns;
}

void Table::write_header(Output& out) const {
  if (!options_.header) return;
  const std::vector<RowColumn>& columns = row_.columns();
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (i > 0) out.append('\t');
    append_unquoted(columns[i].name, out);
  }
  out.append('\n');
}

void Table::write_row(const Record& record, Dialect dialect, Output& out) {
  row_.start(record, dialect);
  const std::string_view text = record.text();
  const bool decode =
      !options_.raw && dialect == Dialect::gff3 && std::memchr(text.data(), '%', text.size()) != nullptr;
  const std::vector<RowColumn>& columns = row_.columns();
  const std::size_t most = columns.size() * (text.size() + slack + 1);
  const RowColumn* const last = &columns.back();
  if (most > Output::most_room) {
    for (const RowColumn& column : columns)
      write_cell(column, row_.as_it_stands(column), decode, &column == last ? '\n' : '\t', out);
    return;
  }
  // As a rule: cells as they stand in the line, in room that is asked for once.
  char* to = out.room(most);
  for (const RowColumn* column = columns.data(); column <= last; ++column) {
    const std::string_view value = row_.as_it_stands(*column);
    const char behind = column == last ? '\n' : '\t';
    const bool plain = !value.empty() && value[0] != '"' && (value[0] != '.' || value.size() > 1);
    if (plain && record.holds(value) && !(decode && value.find('%') != std::string_view::npos)) [[likely]] {
      copy_short(to, value.data(), value.size());
      to += value.size();
      *to++ = behind;
    } else {
      out.advance(to);
      write_cell(*column, value, decode, behind, out);
      to = out.room(most);
    }
  }
  out.advance(to);
}

/// Any value.
void Table::write_cell(const RowColumn& column, std::string_view value, bool decode, char behind, Output& out) {
  if (Row::is_missing(column, value)) {
    out.append(options_.na);
  } else if (!decode || !Row::is_decoded(column) || value.find('%') == std::string_view::npos) {
    append_unquoted(value, out);
  } else {
    scratch_.clear();
    append_for_table(value, scratch_);
    append_unquoted(scratch_, out);
  }
  out.append(behind);
}

}  // namespace gff
