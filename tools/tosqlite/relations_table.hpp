// The table relations(dataset, child, parent): one row for each value of Parent in a record; child is the record's ID.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gff/dialect.hpp"
#include "gff/record.hpp"
#include "tosqlite/database.hpp"

namespace gff::sqlite {

class RelationsTable {
 public:
  /// ID and Parent are those among the `extra` columns of the stream, else the attributes.
  RelationsTable(Database& database, std::string dataset, const std::vector<std::string>& extra);
  void take(const Record& record, Dialect dialect);
  void make_indexes();

 private:
  /// Appends the values of one attribute, or of the extra column of that name, as they stand.
  static void append_values(const Record& record, Dialect dialect, std::string_view key,
                            const std::optional<std::size_t>& column, std::vector<std::string_view>& values);

  Database& database_;
  std::string dataset_;
  std::optional<std::size_t> id_column_;
  std::optional<std::size_t> parent_column_;
  Statement insertion_;
  std::vector<std::string_view> ids_;
  std::vector<std::string_view> parents_;
};

}  // namespace gff::sqlite
