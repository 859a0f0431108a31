#include "tosqlite/row.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "base/fail.hpp"
#include "base/quotable.hpp"

namespace gff::sqlite {
Row::Row(const RowOptions& options, const std::vector<std::string>& extra)
    : keep_attributes_(options.keep_attributes), columns_(record_columns()) {
  for (std::size_t i = 0; i < columns_.size(); ++i) by_name_.emplace(columns_[i].name, i);
  row_.add_all({});
  for (const std::string& operand : options.keys) {
    const KeyText key = parse_key_text(operand, operand, true);
    if (std::find(extra.begin(), extra.end(), key.name) != extra.end()) continue;
    row_.add_key(key);
    add_column(key.name, "KEY " + in_quotes(operand));
  }
  row_.use_extra_columns(extra);
  for (std::size_t i = 0; i < keys().size(); ++i) strip_.add(keys().key(i), keys().table());
  for (const std::string& name : extra) {
    row_.add_extra(name, extra);
    add_column(name, "extra column " + in_quotes(name));
  }
  values_.resize(columns_.size() - 2);
}

void Row::add_column(const std::string& name, std::string_view what) {
  const auto [same, is_new] = by_name_.emplace(lower_case(name), columns_.size());
  if (!is_new) {
    const std::string& there = columns_[same->second].name;
    fail_usage(std::string(what) + ": there is a column " + in_quotes(there) + " already" +
               (there == name ? "" : ", and SQLite does not tell upper case from lower case") +
               " (NAME=KEY gives another name)");
  }
  columns_.push_back({name, "TEXT"});
}

void Row::read(const Record& record, Dialect dialect) {
  row_.start(record, dialect);
  for (std::size_t i = 0; i < values_.size(); ++i) {
    const RowColumn& column = row_.columns()[i];
    if (column.standard() == gff::Column::attributes) {
      read_attributes(record, dialect, values_[i]);
    } else {
      row_.read(column, dialect, KeptEscapes::nul, values_[i]);
    }
  }
}

/// Less what has a column of its own.
void Row::read_attributes(const Record& record, Dialect dialect, RowValue& value) {
  value.text = record.attributes();
  if (!keep_attributes_ && strip_.match(record, dialect)) value.text = strip_.remains(value.scratch);
  const bool missing = value.text.empty() || value.text == ".";
  value.kind = missing ? RowValue::Kind::missing : RowValue::Kind::text;
}

/// Text in a column of numbers stays as it is. A number that no double can hold (1e400) becomes a blob of its text: of
/// the text itself SQLite would make infinity.
int Row::bind(Statement& statement) const {
  int parameter = 3;
  int blobs = 0;
  for (const RowValue& value : values_) {
    switch (value.kind) {
      case RowValue::Kind::missing: statement.bind_null(parameter); break;
      case RowValue::Kind::text: blobs += statement.bind(parameter, value.text) ? 0 : 1; break;
      case RowValue::Kind::integer: statement.bind(parameter, value.integer); break;
      case RowValue::Kind::real: statement.bind(parameter, value.real); break;
      case RowValue::Kind::too_large: statement.bind_blob(parameter, value.text); break;
    }
    ++parameter;
  }
  return blobs;
}

}  // namespace gff::sqlite
