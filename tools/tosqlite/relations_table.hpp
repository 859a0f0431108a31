// The table relations(dataset, child_record, child, parent): one row for each value of Parent in a record. child_record is the number
// of the record, child its ID or NULL. In GTF a transcript is below its gene_id, other records are below their transcript_id, or below
// their gene_id where they have none.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "gff/dialect.hpp"
#include "gff/key_table.hpp"
#include "gff/record.hpp"
#include "tosqlite/database.hpp"

namespace gff::sqlite {

class RelationsTable {
 public:
  /// `extra` are the extra columns of the stream, which are attributes.
  RelationsTable(Database& database, std::string dataset, const std::vector<std::string>& extra);
  /// `number` is the record's in its table.
  void take(const Record& record, Dialect dialect, std::int64_t number);
  void make_indexes();

 private:
  void find(const Record& record, Dialect dialect);
  void find_in_gtf(const Record& record);

  Database& database_;
  std::string dataset_;
  KeyTable gff3_keys_;
  KeyTable gtf_keys_;
  Statement insertion_;
  std::vector<std::string_view> ids_;      ///< of the record at hand, as they are written
  std::vector<std::string_view> parents_;  ///< likewise
};

}  // namespace gff::sqlite
