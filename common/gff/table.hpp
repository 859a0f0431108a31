// Records as rows of a table: tab-separated, nothing quoted, every line with the same number of tabs.
//
// Threads: each thread has a copy, once the columns are settled.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gff/key.hpp"
#include "gff/output.hpp"
#include "gff/record.hpp"

namespace gff {

struct TableOptions {
  std::vector<std::string> columns;  ///< names as on the command line; none: the nine, then the extra columns
  bool header = true;
  std::string na;    ///< what stands for a missing value
  bool raw = false;  ///< percent escapes as they are
};

/// A column as the table has it.
struct TableColumn {
  std::string name;                ///< as in the header
  std::optional<Column> standard;  ///< one of the nine; an extra column or an attribute is none
};

class Table {
 public:
  explicit Table(TableOptions options) : options_(std::move(options)) {}

  /// Finds out what each name means, now that the extra columns of the stream are known: one of the nine, else an extra
  /// column, else a KEY; `attr:KEY` always a KEY. Called once. Throws UsageError.
  void settle_columns(const std::vector<std::string>& extra);
  /// Whether a column is made of attributes.
  bool reads_attributes() const { return keys_.size() > 0; }
  /// The columns, once they are settled.
  std::vector<TableColumn> columns() const;
  void write_header(Output& out) const;
  void write_row(const Record& record, Dialect dialect, Output& out);
  /// What no record had: "no record had the attribute 'strat'; did you mean the column 'start'?".
  std::vector<std::string> unseen() const;
  /// What `other`, a copy, has seen I have seen too; it has then seen nothing.
  void take_seen(Table& other) { keys_.take_seen(other.keys_); }

 private:
  struct Cell {
    bool from_key;       ///< of keys_, else a column of the record
    std::size_t number;  ///< from 0
  };
  void write_cell(Cell cell, std::string_view value, bool decode, char behind, Output& out);

  TableOptions options_;
  std::vector<std::string> names_;
  std::vector<Cell> cells_;
  KeyColumns keys_;
  std::vector<std::string> columns_meant_;  ///< of each key: the column of which its name is a slip
  std::string scratch_;
};

}  // namespace gff
