// The tables for the records of a load: one, or one for each type.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/keyed_hash.hpp"
#include "tosqlite/database.hpp"
#include "tosqlite/schema.hpp"

namespace gff::sqlite {

class RecordTables {
 public:
  /// The largest number of tables, because SQLite holds all definitions in memory.
  static constexpr std::size_t most_tables = 4000;

  /// `dataset` is the name of the data set. The table `name` gets all records; with `split`, it gets those without a
  /// type.
  RecordTables(Database& database, std::string dataset, std::string name, std::vector<Column> columns, bool split);

  /// Returns the statement that inserts the next record, which has this type. Its first two parameters, the record's
  /// number and the data set, are already bound. Makes the table for the first record in it.
  Statement& insertion(std::string_view type) {
    Statement& insertion = split_ ? insertion_by_type(type) : *tables_.front().insertion;
    insertion.bind(1, ++record_);
    return insertion;
  }
  /// The number of the record that was inserted last. This number is unique in the database.
  std::int64_t record() const { return record_; }
  /// Makes the missing indexes.
  void make_indexes();
  /// The number of rows of the data set that were added, counted in the tables.
  std::int64_t rows_added();
  /// The names of the tables.
  std::vector<std::string> names() const;

 private:
  struct Table {
    std::string name;
    std::int64_t rows_before = 0;  ///< rows of the data set before this load
    std::optional<Statement> insertion;
    std::uint64_t last_use = 0;
  };
  Statement& insertion_by_type(std::string_view type);
  std::size_t table_of_type(std::string_view type);
  std::size_t add_table(std::string name);
  void prepare(Table& table);
  std::int64_t rows(const Table& table);

  Database& database_;
  std::string dataset_;
  std::string name_;
  std::vector<Column> columns_;
  std::int64_t record_;
  bool split_;
  std::string sql_values_;  ///< the text after the table's name in an insertion
  std::vector<Table> tables_;
  std::unordered_map<std::string, std::size_t, SeededHash> by_type_;
  std::string type_;  ///< type of the record before; current_ is its table
  std::size_t current_ = 0;
  std::size_t prepared_ = 0;
  std::uint64_t uses_ = 0;
};

}  // namespace gff::sqlite
