// Writes records as rows of a table: tab-separated, without quotes, every line with the same number of tabs.
//
// Threads: after `settle_columns`, each thread uses its own copy.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gff/output.hpp"
#include "gff/record.hpp"
#include "gff/row.hpp"

namespace gff {

struct TableOptions {
  std::vector<std::string> columns;  ///< as on the command line; empty: the nine, then the extra ones
  bool header = true;
  std::string na;               ///< text of a missing value
  bool raw = false;             ///< percent escapes are not decoded
  bool all_attributes = false;  ///< the first eight columns, then a column for each key
  std::string explode;          ///< a column; each of its values gets a row; empty: no column
};

/// A column of the table.
struct TableColumn {
  std::string name;                ///< as in the header
  std::optional<Column> standard;  ///< which of the nine; nothing for others
  bool is_length = false;
};

class Table {
 public:
  explicit Table(TableOptions options) : options_(std::move(options)) {}

  /// Resolves the names of the columns, when the extra columns of the stream are known; see Row::add(). `keys` are the
  /// keys of the stream, for `all_attributes`. Called once. Throws UsageError.
  void settle_columns(const std::vector<std::string>& extra, const std::vector<std::string>& keys = {});
  /// Whether a column has values of attributes.
  bool reads_attributes() const { return row_.reads_attributes(); }
  /// The columns, after `settle_columns`.
  std::vector<TableColumn> columns() const;
  void write_header(Output& out) const;
  /// Writes the row of a record; with `explode`, its rows.
  void write_row(const Record& record, Dialect dialect, Output& out);
  const Row& row() const { return row_; }
  /// Adds the keys that `other`, a copy of this object, has seen, and clears them in `other`.
  void take_seen(Table& other) { row_.take_seen(other.row_); }

 private:
  void find_exploded();
  template <class Value>
  void write_cells(const Record& record, Dialect dialect, Value value_of, Output& out);
  void write_cell(const RowColumn& column, std::string_view value, bool decode, char separator, Output& out);

  TableOptions options_;
  Row row_;
  std::optional<std::size_t> exploded_;   ///< the column of `explode`
  std::vector<std::string_view> values_;  ///< values of that column in the current record
  std::string scratch_;
};

}  // namespace gff
