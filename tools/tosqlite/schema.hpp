// The tables of a database, and how an existing database gets the tables and columns that a load needs.
//
// Threads: functions without state: any thread may call them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "tosqlite/database.hpp"

namespace gff::sqlite {

struct Column {
  std::string name;
  std::string type;  ///< INTEGER, REAL or TEXT; a constraint may follow
};

/// The columns with which every table of records begins: record, dataset, and the nine of GFF.
const std::vector<Column>& record_columns();

// The tables beside those of records.
inline constexpr std::string_view sequences_table = "sequences";
inline constexpr std::string_view datasets_table = "datasets";
inline constexpr std::string_view relations_table = "relations";

/// Why `name` cannot be the name of a table of records; empty where it can.
std::string why_no_table(std::string_view name);

/// Makes the table `name` with these columns. Of one that is there already, the columns that it lacks are added.
/// Throws Error where there is something else of that name, or where a column has a type that would change values.
void settle_table(Database& database, const std::string& name, const std::vector<Column>& columns);

/// An index of ours.
struct Index {
  std::string name;
  std::string table;
  std::vector<std::string> columns;
};
/// Those of a table of records: on ID, Parent, gene_id and transcript_id where they are columns, on type and on position in each data set.
std::vector<Index> record_indexes(const std::string& table, const std::vector<Column>& columns);
/// Makes an index that is not there.
void make_index(Database& database, const Index& index);
void drop_index(Database& database, const Index& index);

/// The tables of records: those that have all of `record_columns`, except that a table of another program may lack `record`.
std::vector<std::string> record_tables(Database& database);
/// The largest number of a record in any of them; 0 where there is none.
std::int64_t last_record(Database& database);

}  // namespace gff::sqlite
