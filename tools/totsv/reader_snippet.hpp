// Code for one program that reads the table of gff-totsv. It leaves nothing to guess: every column has its type, there are no quotes
// and no comments, and only missing cells are missing.
//
// Threads: functions without state: any thread may call them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gff/table.hpp"

namespace gff {

enum class Consumer { pandas, polars, readr, fread, r, duckdb, sqlite };

/// The table as it will be written.
struct TableFile {
  std::string name = "table.tsv";
  bool compressed = false;
  bool header = true;
  std::string na;  ///< what means a missing value
  std::vector<TableColumn> columns;
};

/// The snippet, whole lines. The table's own header names the columns, unless it has none or has a name twice: then the
/// snippet names them, a later `ID` as `ID_2` (in SQL also a later `id`). start and end are 64-bit integers (in R, which
/// has none, doubles: exact to 2^53), score is a double, phase an integer, all else text.
std::string reader_snippet(Consumer consumer, const TableFile& table);

}  // namespace gff
