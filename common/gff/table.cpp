#include "gff/table.hpp"

#include <cstring>

#include "base/fail.hpp"
#include "base/quotable.hpp"
#include "gff/escape.hpp"
#include "gff/scan.hpp"

namespace gff {
namespace {

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

void Table::settle_columns(const std::vector<std::string>& extra, const std::vector<std::string>& keys) {
  if (options_.all_attributes) {
    row_.add_all_attributes(extra, keys);
  } else if (options_.columns.empty()) {
    row_.add_all(extra);
  }
  for (const std::string& name : options_.columns) row_.add(name, extra);
  if (!options_.explode.empty()) find_exploded();
  if (exploded_ == row_.columns().size()) row_.add(options_.explode, extra);
  row_.use_extra_columns(extra);
}

/// The column that `explode` names, by its name in the header or as it was asked for. If no columns were chosen, it is
/// added after the others.
void Table::find_exploded() {
  const std::vector<RowColumn>& columns = row_.columns();
  exploded_ = columns.size();
  for (std::size_t i = columns.size(); i-- > 0;) {
    const std::string_view asked =
        i < options_.columns.size() ? std::string_view(options_.columns[i]) : columns[i].name;
    const bool named = columns[i].name == options_.explode || asked == options_.explode ||
                       asked.substr(asked.find('=') + 1) == options_.explode;
    if (named) exploded_ = i;
  }
  if (exploded_ < columns.size() &&
      (columns[*exploded_].standard() || columns[*exploded_].from == RowColumn::From::length))
    fail_usage("--explode: expected an attribute, got the column " + in_quotes(options_.explode));
  if (exploded_ == columns.size() && !options_.columns.empty())
    fail_usage("--explode: expected one of the columns of the table, got " + in_quotes(options_.explode) +
               " (add it to --columns)");
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
  const auto value_of = [&](const RowColumn& column) { return row_.as_it_stands(column); };
  if (!exploded_) [[likely]]
    return write_cells(record, dialect, value_of, out);
  const RowColumn* const exploded = &row_.columns()[*exploded_];
  row_.values(*exploded, values_);
  if (values_.empty()) values_.emplace_back();
  for (const std::string_view value : values_)
    write_cells(
        record, dialect,
        [&](const RowColumn& column) {
          return &column == exploded ? Cell{value, true} : value_of(column);
        },
        out);
}

/// Writes a row, in which `value_of(column)` is a value as it is written. It decodes cells itself and does not call
/// Row::read, which also types each value: most cells are copied as the bytes of the line.
template <class Value>
void Table::write_cells(const Record& record, Dialect dialect, Value value_of, Output& out) {
  const std::string_view text = record.text();
  const bool decode =
      !options_.raw && dialect == Dialect::gff3 && std::memchr(text.data(), '%', text.size()) != nullptr;
  const std::vector<RowColumn>& columns = row_.columns();
  const std::size_t most = columns.size() * (text.size() + copy_slack + 1);
  const RowColumn* const last = &columns.back();
  if (most > Output::most_room) {
    for (const RowColumn& column : columns)
      write_cell(column, value_of(column).text, decode, &column == last ? '\n' : '\t', out);
    return;
  }
  // As a rule: cells as they are written in the line, in room that is asked for once.
  char* to = out.room(most);
  for (const RowColumn* column = columns.data(); column <= last; ++column) {
    const auto [value, in_line] = value_of(*column);
    const char separator = column == last ? '\n' : '\t';
    const bool plain = !value.empty() && value[0] != '"' && (value[0] != '.' || value.size() > 1);
    if (plain && in_line && !(decode && value.find('%') != std::string_view::npos)) [[likely]] {
      copy_short(to, value.data(), value.size());
      to += value.size();
      *to++ = separator;
    } else {
      out.advance(to);
      write_cell(*column, value, decode, separator, out);
      to = out.room(most);
    }
  }
  out.advance(to);
}

/// Any value.
void Table::write_cell(const RowColumn& column, std::string_view value, bool decode, char separator, Output& out) {
  if (Row::is_missing(column, value)) {
    out.append(options_.na);
  } else if (!decode || !Row::is_decoded(column) || value.find('%') == std::string_view::npos) {
    append_unquoted(value, out);
  } else {
    scratch_.clear();
    append_for_table(value, scratch_);
    append_unquoted(scratch_, out);
  }
  out.append(separator);
}

}  // namespace gff
