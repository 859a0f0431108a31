// The table relations(dataset, child_record, child, parent): one row for each value of Parent in a record. child_record
// is the number of the record, child its ID or NULL. In GTF, the parent of a transcript is its gene_id; the parent of
// another record is its transcript_id, or its gene_id if it has none. A transcript that names no gene (the bare ids of
// AUGUSTUS) is below each gene that another record of the seqid names together with it.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gff/dialect.hpp"
#include "gff/key_table.hpp"
#include "gff/record.hpp"
#include "tosqlite/database.hpp"

namespace gff::sqlite {

/// GTF transcripts that name no gene. Their genes are known only at the end; until then, all names are in temporary
/// tables.
class LoneTranscripts {
 public:
  explicit LoneTranscripts(Database& database);
  /// Adds a transcript: record `number`.
  void add(std::int64_t number, std::string_view seqid, std::string_view transcript);
  /// Adds a transcript and gene that one record names. Of equal neighbouring records, only the first is stored.
  void learn(std::string_view seqid, std::string_view transcript, std::string_view gene);
  /// Adds the rows of these transcripts to the table.
  void write(Database& database, std::string_view dataset);

 private:
  Statement addition_;
  Statement learning_;
  bool any_ = false;
  std::string last_;   ///< seqid, transcript and gene that were stored last
  std::string names_;  ///< the same of the current record
};

class RelationsTable {
 public:
  /// `extra` are the extra columns of the stream, which count as attributes.
  RelationsTable(Database& database, std::string dataset, const std::vector<std::string>& extra);
  /// Adds the rows of a record; `number` is its number in its table.
  void take(const Record& record, Dialect dialect, std::int64_t number);
  /// Call it after the last record: adds the rows that are known only now, and makes the indexes.
  void finish();

 private:
  void find(const Record& record, Dialect dialect, std::int64_t number);
  void find_in_gtf(const Record& record, std::int64_t number);

  Database& database_;
  std::string dataset_;
  KeyTable gff3_keys_;
  KeyTable gtf_keys_;
  Statement insertion_;
  std::optional<LoneTranscripts> lone_;    ///< set if there was a GTF record
  std::vector<std::string_view> ids_;      ///< of the current record, undecoded
  std::vector<std::string_view> parents_;  ///< of the current record, undecoded
};

}  // namespace gff::sqlite
