// Defines the tables of a database, and adds to an existing database the tables and columns that a load needs.
//
// Threads: the functions have no state; any thread may call them.
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

/// The first columns of every table of records: record, dataset, and the nine of GFF.
const std::vector<Column>& record_columns();

// The other tables.
inline constexpr std::string_view sequences_table = "sequences";
inline constexpr std::string_view datasets_table = "datasets";
inline constexpr std::string_view relations_table = "relations";

/// The reason why `name` cannot be the name of a table of records; empty if it can.
std::string why_no_table(std::string_view name);

/// Makes the table `name` with these columns. If it exists, adds the columns that it lacks. Throws Error if something
/// else has that name, or if an existing column has a type that would change values.
void settle_table(Database& database, const std::string& name, const std::vector<Column>& columns);

/// An index of gff-tosqlite.
struct Index {
  std::string name;
  std::string table;
  std::vector<std::string> columns;
};
/// The indexes of a table of records: on ID, Parent, gene_id and transcript_id if they are columns, on type, and on
/// position in each data set.
std::vector<Index> record_indexes(const std::string& table, const std::vector<Column>& columns);
/// Makes an index, if it does not exist.
void make_index(Database& database, const Index& index);
void drop_index(Database& database, const Index& index);

/// The names of the tables of records: those that have all of `record_columns`. A table of another program may lack
/// `record`.
std::vector<std::string> record_tables(Database& database);
/// The largest number of a record in any of these tables; 0 if there is none.
std::int64_t last_record(Database& database);

}  // namespace gff::sqlite
