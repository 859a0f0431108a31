#include "gff/table.hpp"

#include <algorithm>
#include <cstring>

#include "base/error.hpp"
#include "base/suggestion.hpp"
#include "gff/columns.hpp"
#include "gff/escape.hpp"
#include "gff/scan.hpp"

namespace gff {
namespace {

constexpr std::size_t slack = 15;  // of copy_short
constexpr auto attributes_column = static_cast<std::size_t>(Column::attributes);

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

/// The KEY operand in the name of a column: less `attr:` at its beginning or behind `NAME=`.
std::string key_operand(std::string_view name) {
  constexpr std::string_view mark = "attr:";
  std::string operand(name.starts_with(mark) ? name.substr(mark.size()) : name);
  const std::size_t key = operand.find('=') + 1;
  if (key > 0 && std::string_view(operand).substr(key).starts_with(mark)) operand.erase(key, mark.size());
  return operand;
}

}  // namespace

void Table::settle_columns(const std::vector<std::string>& extra) {
  std::vector<std::string> all(standard_column_names.begin(), standard_column_names.end());
  all.insert(all.end(), extra.begin(), extra.end());
  if (options_.columns.empty()) {
    for (std::size_t i = 0; i < all.size(); ++i) cells_.push_back({From::record, i});
    names_ = std::move(all);
    return;
  }
  for (const std::string& name : options_.columns) {
    const auto column = std::find(all.begin(), all.end(), name);
    if (column != all.end()) {
      cells_.push_back({From::record, static_cast<std::size_t>(column - all.begin())});
      names_.push_back(name);
      continue;
    }
    const std::string operand = key_operand(name);
    const bool in_column_9 = operand.size() < name.size();
    KeyColumns& keys = in_column_9 ? attributes_ : keys_;
    keys.add(operand);
    if (!in_column_9) columns_meant_.push_back(nearest_word(name, all));
    cells_.push_back({in_column_9 ? From::attributes : From::keys, keys.size() - 1});
    names_.push_back(keys.key(keys.size() - 1).name);
  }
  keys_.use_extra_columns(extra);
}

std::vector<TableColumn> Table::columns() const {
  std::vector<TableColumn> columns;
  for (std::size_t i = 0; i < cells_.size(); ++i) {
    TableColumn& column = columns.emplace_back();
    append_unquoted(names_[i], column.name);
    if (cells_[i].from == From::record && cells_[i].number < standard_columns)
      column.standard = static_cast<Column>(cells_[i].number);
  }
  return columns;
}

void Table::write_header(Output& out) const {
  if (!options_.header) return;
  for (std::size_t i = 0; i < names_.size(); ++i) {
    if (i > 0) out.append('\t');
    append_unquoted(names_[i], out);
  }
  out.append('\n');
}

void Table::write_row(const Record& record, Dialect dialect, Output& out) {
  if (keys_.size() > 0) keys_.find(record, dialect);
  if (attributes_.size() > 0) attributes_.find(record, dialect);
  const std::string_view text = record.text();
  const bool decode =
      !options_.raw && dialect == Dialect::gff3 && std::memchr(text.data(), '%', text.size()) != nullptr;
  const std::size_t most = cells_.size() * (text.size() + slack + 1);
  const Cell* const last = &cells_.back();
  const auto value_of = [&](const Cell& cell) __attribute__((always_inline)) {
    if (cell.from == From::record) return record.column(cell.number);
    return (cell.from == From::keys ? keys_ : attributes_).value(cell.number);
  };
  if (most > Output::most_room) {
    for (const Cell* cell = cells_.data(); cell <= last; ++cell)
      write_cell(*cell, value_of(*cell), decode, cell == last ? '\n' : '\t', out);
    return;
  }
  // As a rule: cells as they stand in the line, in room that is asked for once.
  char* to = out.room(most);
  for (const Cell* cell = cells_.data(); cell <= last; ++cell) {
    const std::string_view value = value_of(*cell);
    const char behind = cell == last ? '\n' : '\t';
    const bool plain = !value.empty() && value[0] != '"' && (value[0] != '.' || value.size() > 1);
    if (plain && record.holds(value) && !(decode && value.find('%') != std::string_view::npos)) [[likely]] {
      copy_short(to, value.data(), value.size());
      to += value.size();
      *to++ = behind;
    } else {
      out.advance(to);
      write_cell(*cell, value, decode, behind, out);
      to = out.room(most);
    }
  }
  out.advance(to);
}

/// Any value.
void Table::write_cell(const Cell& cell, std::string_view value, bool decode, char behind, Output& out) {
  const bool is_seqid = cell.from == From::record && cell.number == 0;  // the one column in which '.' is a name
  // Column 9 is still GFF syntax, in which an escape means something.
  const bool is_syntax = cell.from == From::record && cell.number == attributes_column;
  if (value.empty() || (value == "." && !is_seqid)) {
    out.append(options_.na);
  } else if (!decode || is_syntax || value.find('%') == std::string_view::npos) {
    append_unquoted(value, out);
  } else {
    scratch_.clear();
    append_for_table(value, scratch_);
    append_unquoted(scratch_, out);
  }
  out.append(behind);
}

std::vector<std::string> Table::unseen() const {
  std::vector<std::string> missing;
  const std::vector<std::size_t> unseen_keys = keys_.unseen();
  const std::vector<std::size_t> unseen_attributes = attributes_.unseen();
  for (const Cell& cell : cells_) {
    const bool is_key = cell.from == From::keys;
    const auto& unseen = is_key ? unseen_keys : unseen_attributes;
    if (cell.from == From::record || !std::binary_search(unseen.begin(), unseen.end(), cell.number)) continue;
    missing.push_back((is_key ? keys_ : attributes_).absence(cell.number));
    if (is_key && !columns_meant_[cell.number].empty())
      missing.back() += "; did you mean the column " + in_quotes(columns_meant_[cell.number]) + "?";
  }
  return missing;
}

}  // namespace gff
