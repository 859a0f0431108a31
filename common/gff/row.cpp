#include "gff/row.hpp"

#include <algorithm>
#include <cmath>
#include <system_error>

#include "base/integer.hpp"
#include "base/number.hpp"
#include "gff/columns.hpp"

namespace gff {
namespace {

constexpr std::string_view length_name = "length";

}  // namespace

RowColumn::Type RowColumn::type() const {
  if (from == From::length) return Type::integer;
  switch (standard().value_or(Column::attributes)) {
    case Column::start:
    case Column::end:
    case Column::phase: return Type::integer;
    case Column::score: return Type::real;
    default: return Type::text;
  }
}

void Row::add_all(const std::vector<std::string>& extra) {
  for (const std::string_view name : standard_column_names)
    columns_.push_back({std::string(name), RowColumn::From::record, columns_.size()});
  for (const std::string& name : extra) columns_.push_back({name, RowColumn::From::record, columns_.size()});
}

void Row::add_all_attributes(const std::vector<std::string>& extra, const std::vector<std::string>& keys) {
  constexpr auto attributes = static_cast<std::ptrdiff_t>(Column::attributes);
  const auto has = [](const auto& names, std::size_t count, std::string_view name) {
    return std::find(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(count), name) !=
           names.begin() + static_cast<std::ptrdiff_t>(count);
  };
  add_all(extra);
  columns_.erase(columns_.begin() + attributes);
  for (const std::string& key : keys) {
    if (has(extra, extra.size(), key)) continue;
    const bool taken = has(standard_column_names, static_cast<std::size_t>(attributes), key);
    add_key({taken ? "attr:" + key : key, false, true, {{key}}});
  }
}

void Row::add_extra(const std::string& name, const std::vector<std::string>& extra) {
  const auto number = static_cast<std::size_t>(std::find(extra.begin(), extra.end(), name) - extra.begin());
  columns_.push_back({name, RowColumn::From::record, standard_columns + number});
}

void Row::add(const std::string& name, const std::vector<std::string>& extra) {
  const auto find = [&](std::string_view wanted) -> std::optional<RowColumn> {
    const auto standard = std::find(standard_column_names.begin(), standard_column_names.end(), wanted);
    const auto number = static_cast<std::size_t>(standard - standard_column_names.begin());
    if (number < standard_columns) return RowColumn{std::string(wanted), RowColumn::From::record, number};
    if (wanted == length_name) return RowColumn{std::string(wanted), RowColumn::From::length, 0};
    const auto other = std::find(extra.begin(), extra.end(), wanted);
    if (other == extra.end()) return std::nullopt;
    return RowColumn{std::string(wanted), RowColumn::From::record,
                     standard_columns + static_cast<std::size_t>(other - extra.begin())};
  };
  if (const auto column = find(name)) {
    columns_.push_back(*column);
    return;
  }
  KeyText key = parse_key_text(name, name, true);
  const bool is_name = key.named && !key.attribute;
  if (const auto column = is_name ? find(std::string_view(name).substr(key.name.size() + 1)) : std::nullopt) {
    columns_.push_back(*column);
    columns_.back().name = key.name;
    return;
  }
  if (!key.attribute) {
    add_key(key);
    return;
  }
  column_9_keys_.add(key);
  columns_.push_back({key.name, RowColumn::From::column_9, column_9_keys_.size() - 1});
}

void Row::add_key(const KeyText& key) {
  keys_.add(key);
  columns_.push_back({key.name, RowColumn::From::key, keys_.size() - 1});
}

std::string_view Row::length() {
  digits_ = std::to_string(record_->end() - record_->start() + 1);
  return digits_;
}

void Row::values(const RowColumn& column, std::vector<std::string_view>& values) {
  values.clear();
  if (column.from == RowColumn::From::key) {
    keys_.values(column.number, values);
  } else if (column.from == RowColumn::From::column_9) {
    column_9_keys_.values(column.number, values);
  } else if (column.from == RowColumn::From::record && !column.standard()) {
    any_value(record_->column(column.number), ValueForm::list, [&](std::string_view value) {
      if (!value.empty()) values.push_back(value);
      return false;
    });
  } else {
    values.push_back(as_it_stands(column).text);
  }
}

void Row::read(const RowColumn& column, Dialect dialect, KeptEscapes kept, RowValue& value) {
  if (column.from == RowColumn::From::length) {
    value.kind = RowValue::Kind::integer;
    value.integer = record_->end() - record_->start() + 1;
    return;
  }
  const std::optional<Column> standard = column.standard();
  if (standard == Column::start || standard == Column::end) {
    value.kind = RowValue::Kind::integer;
    value.integer = parse_position(record_->column(*standard));
    return;
  }
  const auto [text, in_line] = as_it_stands(column);
  value.kind = is_missing(column, text) ? RowValue::Kind::missing : RowValue::Kind::text;
  value.text = text;
  if (dialect == Dialect::gff3 && is_decoded(column) && text.find('%') != std::string_view::npos) {
    value.scratch.clear();
    append_for_table(text, value.scratch, kept);
    value.text = value.scratch;
  } else if (!in_line) {
    value.text = value.scratch = text;  // of several values, joined: it is valid only until the next is asked for
  }
  if (value.kind == RowValue::Kind::text && column.type() != RowColumn::Type::text) read_number(column, value);
}

/// A number becomes one; what is none stays text. Blanks around it do not matter.
void Row::read_number(const RowColumn& column, RowValue& value) {
  std::string_view text = value.text;
  const std::size_t first = text.find_first_not_of(" \v\f");
  if (first == std::string_view::npos) return;
  text = text.substr(first, text.find_last_not_of(" \v\f") + 1 - first);
  if (text.size() > 1 && text[0] == '+' && text[1] != '-') text.remove_prefix(1);
  if (const auto integer =
          column.type() == RowColumn::Type::integer ? parse_integer<std::int64_t>(text) : std::nullopt) {
    value.kind = RowValue::Kind::integer;
    value.integer = *integer;
    return;
  }
  const char* const end = text.data() + text.size();
  const auto [at, error] = read_real(text.data(), end, value.real);
  if (at != end) return;
  if (error == std::errc::result_out_of_range) value.kind = RowValue::Kind::too_large;
  if (error == std::errc() && std::isfinite(value.real)) value.kind = RowValue::Kind::real;
}

}  // namespace gff
