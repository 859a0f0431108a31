// A record as a row: columns by name, and their values decoded and typed. Tables and databases only encode them.
//
// A Row belongs to one thread: it holds what it found in the record at hand.
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
    record,  ///< one of the nine, or an extra column: `number` counts them from 0
    length,  ///< end - start + 1, bases
    key      ///< an attribute: `number` is that of its KEY
  };
  enum class Type : std::uint8_t { text, integer, real };

  std::string name;
  From from = From::record;
  std::size_t number = 0;

  /// One of the nine; an extra column, a length or an attribute is none.
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
  /// A column by its name: one of the nine or `length`, else an extra column, else a KEY. NAME=… gives it another name; `attr:KEY` is
  /// always an attribute. Throws UsageError.
  void add(const std::string& name, const std::vector<std::string>& extra);
  /// A KEY that is always an attribute. Throws UsageError.
  void add_key(const KeyText& key);

  const std::vector<RowColumn>& columns() const { return columns_; }
  const KeyColumns& keys() const { return keys_; }
  /// Whether a column is made of attributes.
  bool reads_attributes() const { return keys_.size() > 0; }

  /// What `other`, a copy, has seen of the keys I have seen too; it has then seen nothing.
  void take_seen(Row& other) { keys_.take_seen(other.keys_); }

  /// The questions to come are about this record, which must outlive them.
  void start(const Record& record, Dialect dialect) {
    record_ = &record;
    if (keys_.size() > 0) keys_.find(record.attributes(), dialect, record.semicolons());
  }
  /// The value of a column as it stands, with its escapes; empty or '.' may mean that it is missing. Valid until the next call.
  std::string_view as_it_stands(const RowColumn& column) {
    switch (column.from) {
      case RowColumn::From::record: return record_->column(column.number);
      case RowColumn::From::key: return keys_.value(column.number);
      default: return length();
    }
  }
  /// Whether that text is no value. In the seqid alone '.' is one.
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
  const Record* record_ = nullptr;
  std::string digits_;
};

}  // namespace gff
