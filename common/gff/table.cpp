#include "gff/table.hpp"

#include <algorithm>

#include "gff/columns.hpp"
#include "gff/escape.hpp"
#include "io/error.hpp"
#include "io/scan.hpp"

namespace gff {
namespace {

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
    for (std::size_t i = 0; i < all.size(); ++i) cells_.push_back({false, i});
    names_ = std::move(all);
    return;
  }
  for (const std::string& name : options_.columns) {
    const auto column = std::find(all.begin(), all.end(), name);
    if (column != all.end()) {
      cells_.push_back({false, static_cast<std::size_t>(column - all.begin())});
      names_.push_back(name);
      continue;
    }
    keys_.add(key_operand(name));
    cells_.push_back({true, keys_.size() - 1});
    names_.push_back(keys_.key(keys_.size() - 1).name);
  }
  key_seen_.assign(keys_.size(), false);
  keys_unseen_ = keys_.size();
}

std::vector<TableColumn> Table::columns() const {
  std::vector<TableColumn> columns;
  for (std::size_t i = 0; i < cells_.size(); ++i) {
    TableColumn& column = columns.emplace_back();
    append_unquoted(names_[i], column.name);
    if (!cells_[i].from_key && cells_[i].number < standard_columns)
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
  const bool decode = !options_.raw && dialect == Dialect::gff3;
  if (keys_.size() > 0) keys_.find(record.attributes(), dialect, record.semicolons());
  const std::size_t last = cells_.size() - 1;
  for (std::size_t i = 0; i <= last; ++i) {
    const Cell cell = cells_[i];
    const char behind = i == last ? '\n' : '\t';
    if (cell.from_key) {
      const std::string_view value = keys_.value(cell.number);
      if (record.holds(value)) {
        write_cell(value, decode, behind, out);
      } else {
        write_any_cell(value, decode, behind, out);
      }
      if (keys_unseen_ > 0 && !key_seen_[cell.number] && keys_.present(cell.number)) {
        key_seen_[cell.number] = true;
        --keys_unseen_;
      }
    } else if (cell.number == 0 && record.seqid() == ".") {
      out.append('.');  // the one column in which '.' is a name
      out.append(behind);
    } else {
      // Column 9 is still GFF syntax, in which an escape means something.
      write_cell(record.column(cell.number), decode && cell.number != attributes_column, behind, out);
    }
  }
}

/// A value in the reader's buffer, behind which 15 bytes can be read. Most are a few bytes without an escape.
void Table::write_cell(std::string_view value, bool decode, char behind, Output& out) {
  constexpr std::size_t slack = 15;  // of copy_and_find
  const bool plain = !value.empty() && value[0] != '"' && value.size() + slack < Output::most_room;
  if (plain && !(value[0] == '.' && value.size() == 1)) [[likely]] {
    char* const to = out.room(value.size() + slack + 1);
    const bool escapes = copy_and_find(to, value.data(), value.size(), '%');
    if (!escapes || !decode) [[likely]] {
      to[value.size()] = behind;
      out.advance(to + value.size() + 1);
      return;
    }
  }
  write_any_cell(value, decode, behind, out);
}

/// Any value.
void Table::write_any_cell(std::string_view value, bool decode, char behind, Output& out) {
  if (value.empty() || value == ".") {
    out.append(options_.na);
  } else if (!decode || value.find('%') == std::string_view::npos) {
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
  for (std::size_t i = 0; i < keys_.size(); ++i) {
    if (!key_seen_[i]) missing.push_back(keys_.absence(i));
  }
  return missing;
}

}  // namespace gff
