// A record as a row: columns by name, and their values decoded and typed. Tables and databases only encode them.
//
// Threads: one thread at a time uses a Row: it holds what it found in the current record.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gff/escape.hpp"
#include "gff/key.hpp"
#include "gff/record.hpp"

namespace gff {

/// A column of a row.
struct RowColumn {
  enum class From : std::uint8_t {
    record,   ///< one of the nine, or an extra column: `number` counts them from 0
    length,   ///< end - start + 1, bases
    key,      ///< an attribute: `number` is of its KEY, in keys()
    column_9  ///< an attribute even if an extra column has its name: `number` is of its KEY, in column_9_keys()
  };
  enum class Type : std::uint8_t { text, integer, real };

  std::string name;
  From from = From::record;
  std::size_t number = 0;

  /// Which one of the nine it is; nothing for an extra column, a length or an attribute.
  std::optional<Column> standard() const {
    if (from != From::record || number >= standard_columns) return std::nullopt;
    return static_cast<Column>(number);
  }
  Type type() const;
};

/// A value of a row.
struct RowValue {
  enum class Kind : std::uint8_t {
    missing,
    text,
    integer,
    real,
    too_large  ///< text that is a number, but none that a double can hold
  };
  Kind kind = Kind::missing;
  std::string_view text;  ///< decoded; a view of the record, or of `scratch`
  std::int64_t integer = 0;
  double real = 0;
  std::string scratch;
};

class Row {
 public:
  /// The nine columns, then the extra ones.
  void add_all(const std::vector<std::string>& extra);
  /// The extra column of that name.
  void add_extra(const std::string& name, const std::vector<std::string>& extra);
  /// A column by its name: one of the nine or `length`, else an extra column, else a KEY. NAME=… gives it another name;
  /// `attr:KEY` is always an attribute, in column 9. Throws UsageError.
  void add(const std::string& name, const std::vector<std::string>& extra);
  /// The first eight columns, then the extra ones, then each of `keys` that is not an extra column. A key with the name of one of
  /// the eight is called `attr:KEY`.
  void add_all_attributes(const std::vector<std::string>& extra, const std::vector<std::string>& keys);
  /// A KEY that is not one of the nine. Throws UsageError.
  void add_key(const KeyText& key);
  /// `names` are all the extra columns of the stream: keys of these names mean them. After the last column was added.
  void use_extra_columns(const std::vector<std::string>& names) { keys_.use_extra_columns(names); }

  const std::vector<RowColumn>& columns() const { return columns_; }
  const KeyColumns& keys() const { return keys_; }
  const KeyColumns& column_9_keys() const { return column_9_keys_; }
  /// Whether a column is made of attributes.
  bool reads_attributes() const { return keys_.size() + column_9_keys_.size() > 0; }
  /// Whether no record so far had any of the attributes that some column is made of.
  bool misses_any_key() const { return keys_.misses_any() || column_9_keys_.misses_any(); }

  /// Adds the keys that `other`, a copy of this row, has seen, and clears them there.
  void take_seen(Row& other) {
    keys_.take_seen(other.keys_);
    column_9_keys_.take_seen(other.column_9_keys_);
  }

  /// The following calls are about this record, which must outlive them.
  void start(const Record& record, Dialect dialect) {
    record_ = &record;
    if (keys_.size() > 0) keys_.find(record, dialect);
    if (column_9_keys_.size() > 0) column_9_keys_.find(record, dialect);
  }
  /// The value of a column as it is written, with its escapes; empty or '.' may mean that it is missing. Valid until the next call.
  Cell as_it_stands(const RowColumn& column) {
    switch (column.from) {
      case RowColumn::From::record: return {record_->column(column.number), true};
      case RowColumn::From::key: return keys_.value(column.number);
      case RowColumn::From::column_9: return column_9_keys_.value(column.number);
      default: return {length(), false};
    }
  }
  /// The values of an attribute or of an extra column that are not empty, in order, as they are written: views into the record.
  /// Another column has one.
  void values(const RowColumn& column, std::vector<std::string_view>& values);
  /// Whether that text is a missing value. Only in the seqid '.' is a value.
  static bool is_missing(const RowColumn& column, std::string_view text) {
    return text.empty() || (text == "." && !(column.from == RowColumn::From::record && column.number == 0));
  }
  /// Whether escapes of GFF3 are decoded in it: not in column 9, which is still syntax.
  static bool is_decoded(const RowColumn& column) {
    return column.from != RowColumn::From::record || column.number != static_cast<std::size_t>(Column::attributes);
  }
  /// The value, decoded and typed. `value.text` is valid as long as `value` and the record are.
  void read(const RowColumn& column, Dialect dialect, KeptEscapes kept, RowValue& value);

 private:
  std::string_view length();
  static void read_number(const RowColumn& column, RowValue& value);

  std::vector<RowColumn> columns_;
  KeyColumns keys_;
  KeyColumns column_9_keys_;  ///< keys that are never extra columns
  const Record* record_ = nullptr;
  std::string digits_;
};

}  // namespace gff
