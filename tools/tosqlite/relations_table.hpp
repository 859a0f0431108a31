// The table relations(dataset, child_record, child, parent): one row for each value of Parent in a record. child_record is the number
// of the record, child its ID or NULL. In GTF a transcript is below its gene_id, other records are below their transcript_id, or below
// their gene_id where they have none. A transcript that names no gene, as the bare ids of AUGUSTUS, is below each gene that another
// record of the seqid names with it.
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

/// Transcripts of GTF that name no gene. Only the end tells their genes: until then all is in temporary tables.
class LoneTranscripts {
 public:
  explicit LoneTranscripts(Database& database);
  /// The record `number` is this transcript.
  void add(std::int64_t number, std::string_view seqid, std::string_view transcript);
  /// A record names both. Neighbours are alike: of equal ones in a row the first is stored.
  void learn(std::string_view seqid, std::string_view transcript, std::string_view gene);
  /// Adds the rows of the data set.
  void write(Database& database, std::string_view dataset);

 private:
  Statement addition_;
  Statement learning_;
  bool any_ = false;
  std::string last_;   ///< the seqid, transcript and gene that were stored last
  std::string names_;  ///< those of the record at hand
};

class RelationsTable {
 public:
  /// `extra` are the extra columns of the stream, which are attributes.
  RelationsTable(Database& database, std::string dataset, const std::vector<std::string>& extra);
  /// `number` is the record's in its table.
  void take(const Record& record, Dialect dialect, std::int64_t number);
  /// After the last record: the rows that only the end tells, and the indexes.
  void finish();

 private:
  void find(const Record& record, Dialect dialect, std::int64_t number);
  void find_in_gtf(const Record& record, std::int64_t number);

  Database& database_;
  std::string dataset_;
  KeyTable gff3_keys_;
  KeyTable gtf_keys_;
  Statement insertion_;
  std::optional<LoneTranscripts> lone_;    ///< if there was a record of GTF
  std::vector<std::string_view> ids_;      ///< of the record at hand, as they are written
  std::vector<std::string_view> parents_;  ///< likewise
};

}  // namespace gff::sqlite
