// A record as a row of a table: columns have names, and values are decoded and typed. The code for tables and databases
// only encodes them.
//
// Threads: one thread at a time uses a Row, because it stores the values of the current record.
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
    record,   ///< one of the nine or an extra column: `number` is its position from 0
    length,   ///< end - start + 1, bases
    key,      ///< an attribute: `number` is the index of its KEY in keys()
    column_9  ///< never an extra column: `number` is an index of column_9_keys()
  };
  enum class Type : std::uint8_t { text, integer, real };

  std::string name;
  From from = From::record;
  std::size_t number = 0;

  /// Which of the nine columns it is; nothing for an extra column, a length or an attribute.
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
    too_large  ///< text that is a number too large for a double
  };
  Kind kind = Kind::missing;
  std::string_view text;  ///< decoded; a view of the record or of `scratch`
  std::int64_t integer = 0;
  double real = 0;
  std::string scratch;
};

class Row {
 public:
  /// Adds the nine columns, then the extra ones.
  void add_all(const std::vector<std::string>& extra);
  /// Adds the extra column `name`.
  void add_extra(const std::string& name, const std::vector<std::string>& extra);
  /// Adds a column by its name: one of the nine or `length`, otherwise an extra column, otherwise a KEY. NAME=… gives
  /// it another name; `attr:KEY` is always an attribute of column 9. Throws UsageError.
  void add(const std::string& name, const std::vector<std::string>& extra);
  /// Adds the first eight columns, then the extra ones, then each of `keys` that is not an extra column. A key with the
  /// name of one of the eight is called `attr:KEY`.
  void add_all_attributes(const std::vector<std::string>& extra, const std::vector<std::string>& keys);
  /// Adds a KEY that is not one of the nine columns. Throws UsageError.
  void add_key(const KeyText& key);
  /// Call it after the last column was added. `names` are all extra columns of the stream: a key with such a name means
  /// the column.
  void use_extra_columns(const std::vector<std::string>& names) { keys_.use_extra_columns(names); }

  const std::vector<RowColumn>& columns() const { return columns_; }
  const KeyColumns& keys() const { return keys_; }
  const KeyColumns& column_9_keys() const { return column_9_keys_; }
  /// Whether a column has values of attributes.
  bool reads_attributes() const { return keys_.size() + column_9_keys_.size() > 0; }
  /// Whether some column had no attribute in any record so far.
  bool misses_any_key() const { return keys_.misses_any() || column_9_keys_.misses_any(); }

  /// Adds the keys that `other`, a copy of this row, has seen, and clears them in `other`.
  void take_seen(Row& other) {
    keys_.take_seen(other.keys_);
    column_9_keys_.take_seen(other.column_9_keys_);
  }

  /// Selects the record for the following calls. The record must live until the last of these calls.
  void start(const Record& record, Dialect dialect) {
    record_ = &record;
    if (keys_.size() > 0) keys_.find(record, dialect);
    if (column_9_keys_.size() > 0) column_9_keys_.find(record, dialect);
  }
  /// The value of a column, undecoded; empty or '.' may mean that it is missing. Valid until the next call.
  Cell as_it_stands(const RowColumn& column) {
    switch (column.from) {
      case RowColumn::From::record: return {record_->column(column.number), true};
      case RowColumn::From::key: return keys_.value(column.number);
      case RowColumn::From::column_9: return column_9_keys_.value(column.number);
      default: return {length(), false};
    }
  }
  /// Stores the values of an attribute or of an extra column that are not empty in `values`: in order, undecoded, as
  /// views into the record. Another column has one value, which may be valid only until the next call.
  void values(const RowColumn& column, std::vector<std::string_view>& values);
  /// Whether `text` means that the value is missing: empty or '.'. In the seqid, '.' is a value.
  static bool is_missing(const RowColumn& column, std::string_view text) {
    return text.empty() || (text == "." && !(column.from == RowColumn::From::record && column.number == 0));
  }
  /// Whether escapes of GFF3 are decoded in the column: in all except column 9 as a whole, which is still syntax.
  static bool is_decoded(const RowColumn& column) {
    return column.from != RowColumn::From::record || column.number != static_cast<std::size_t>(Column::attributes);
  }
  /// Stores the value of a column in `value`, decoded and typed. `value.text` is valid as long as `value` and the
  /// record are.
  void read(const RowColumn& column, Dialect dialect, KeptEscapes kept, RowValue& value);

 private:
  std::string_view length();
  static void read_number(const RowColumn& column, RowValue& value);

  std::vector<RowColumn> columns_;
  KeyColumns keys_;
  KeyColumns column_9_keys_;  ///< keys that never mean extra columns
  const Record* record_ = nullptr;
  std::string digits_;
};

}  // namespace gff
