// Records as rows of a table: tab-separated, nothing quoted, every line with the same number of tabs.
//
// Threads: each thread has a copy, once the columns are settled.
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
  std::vector<std::string> columns;  ///< names as on the command line; none: the nine, then the extra columns
  bool header = true;
  std::string na;               ///< what means a missing value
  bool raw = false;             ///< percent escapes as they are
  bool all_attributes = false;  ///< the first eight columns, then a column for each key
  std::string explode;          ///< a column: each of its values gets a row; empty: none
};

/// A column as the table has it.
struct TableColumn {
  std::string name;                ///< as in the header
  std::optional<Column> standard;  ///< one of the nine; an extra column, a length or an attribute is none
  bool is_length = false;
};

class Table {
 public:
  explicit Table(TableOptions options) : options_(std::move(options)) {}

  /// Finds out what each name means, now that the extra columns of the stream are known; see Row::add(). `keys` are those of the
  /// stream, for `all_attributes`. Called once. Throws UsageError.
  void settle_columns(const std::vector<std::string>& extra, const std::vector<std::string>& keys = {});
  /// Whether a column is made of attributes.
  bool reads_attributes() const { return row_.reads_attributes(); }
  /// The columns, once they are settled.
  std::vector<TableColumn> columns() const;
  void write_header(Output& out) const;
  /// Writes the row of a record, or with `explode` its rows.
  void write_row(const Record& record, Dialect dialect, Output& out);
  const Row& row() const { return row_; }
  /// Adds the keys that `other`, a copy of this object, has seen, and clears them there.
  void take_seen(Table& other) { row_.take_seen(other.row_); }

 private:
  void find_exploded();
  template <class Value>
  void write_cells(const Record& record, Dialect dialect, Value value_of, Output& out);
  void write_cell(const RowColumn& column, std::string_view value, bool decode, char behind, Output& out);

  TableOptions options_;
  Row row_;
  std::optional<std::size_t> exploded_;   ///< the column of `explode`
  std::vector<std::string_view> values_;  ///< of that column, in the record at hand
  std::string scratch_;
};

}  // namespace gff
