// Writes code with which a program reads the table of gff-totsv. The code leaves nothing to guess: every column has its
// type, there are no quotes and no comments, and only missing cells are missing.
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gff/table.hpp"

namespace gff {

enum class Consumer { pandas, polars, readr, fread, r, duckdb, sqlite };

/// The form of the table.
struct TableFile {
  std::string name = "table.tsv";
  bool compressed = false;
  bool header = true;
  std::string na;  ///< text of a missing value
  std::vector<TableColumn> columns;
};

/// Returns the code as whole lines. The table's header names the columns. If the table has no header or a name occurs
/// twice, the code names the columns, a later `ID` as `ID_2` (in SQL also a later `id`). start and end are 64-bit
/// integers, score is a double, phase an integer, all others are text. R has no 64-bit integers: in R, start and end
/// are doubles, exact to 2^53.
std::string reader_snippet(Consumer consumer, const TableFile& table);

}  // namespace gff
