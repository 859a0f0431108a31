// The row of a record in a table: its columns and their values.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/keyed_hash.hpp"
#include "gff/attribute_remover.hpp"
#include "gff/record.hpp"
#include "gff/row.hpp"
#include "tosqlite/database.hpp"
#include "tosqlite/schema.hpp"

namespace gff::sqlite {

struct RowOptions {
  std::vector<std::string> keys;  ///< KEY operands
  bool keep_attributes = false;   ///< the keys also stay in column 9
};

/// Allocates nothing per record once its buffers have grown. Values are views, valid until the next `read` and as long
/// as the record.
class Row {
 public:
  /// `extra` are the extra columns of the stream; a key that is one of them gets no second column. Throws UsageError if
  /// SQLite would treat two columns as equal.
  Row(const RowOptions& options, const std::vector<std::string>& extra);

  /// The columns: record, dataset, the nine of GFF, one for each key, the extra ones.
  const std::vector<Column>& columns() const { return columns_; }
  /// Reads the values of a record: decoded; missing ones are NULL.
  void read(const Record& record, Dialect dialect);
  /// The type as it is stored; empty if it is missing.
  std::string_view type() const {
    const RowValue& type = values_[static_cast<std::size_t>(gff::Column::type)];
    return type.kind == RowValue::Kind::missing ? std::string_view() : type.text;
  }
  /// Binds the values to the parameters from 3 on; 1 and 2 are the record's number and the data set. Returns the number
  /// of values that are not UTF-8.
  int bind(Statement& statement) const;
  const gff::Row& row() const { return row_; }

 private:
  const KeyColumns& keys() const { return row_.keys(); }
  void add_column(const std::string& name, std::string_view what);
  void read_attributes(const Record& record, Dialect dialect, RowValue& value);

  bool keep_attributes_;
  gff::Row row_;  ///< the nine, one for each key, the extra ones
  AttributeRemover strip_;
  std::vector<Column> columns_;
  std::unordered_map<std::string, std::size_t, SeededHash> by_name_;  ///< by name in lower case: index of the column
  std::vector<RowValue> values_;                                      ///< of the columns after dataset
};

}  // namespace gff::sqlite
