// Loads the records of one data set into one database in one transaction. Until `finish` returns, an existing database
// does not change, and a new one does not exist: it is made under a temporary name.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gff/record.hpp"
#include "io/atomic_file.hpp"
#include "tosqlite/database.hpp"
#include "tosqlite/record_tables.hpp"
#include "tosqlite/relations_table.hpp"
#include "tosqlite/row.hpp"
#include "tosqlite/sequences_table.hpp"

namespace gff::sqlite {

struct LoadOptions {
  std::string path;     ///< path of the database
  std::string dataset;  ///< name of the data set
  std::string source;   ///< name of the input
  std::string table = "gff";
  bool split = false;      ///< one table for each type
  bool replace = false;    ///< replace the rows of the data set
  bool append = false;     ///< keep the rows of the data set
  bool relations = false;  ///< also make the table of child and parent
  RowOptions row;
  int threads = 0;        ///< extra threads that sort indexes
  int patience = 60'000;  ///< how long to wait for locks of other programs, in ms
};

class Load {
 public:
  /// Opens the database and begins the transaction. Throws Error if the data set exists and neither `replace` nor
  /// `append` is set.
  explicit Load(LoadOptions options);
  Load(const Load&) = delete;
  Load& operator=(const Load&) = delete;

  /// Makes the tables. Called once. `extra` are the extra columns of the stream. Without keys in the options, the usual
  /// keys of `dialect` are used. Throws UsageError.
  void settle(const std::vector<std::string>& extra, Dialect dialect);
  /// Whether `settle` was called.
  bool settled() const { return row_.has_value(); }
  /// Inserts a record. Returns the number of its values that are not UTF-8; they are stored as blobs.
  int take(const Record& record, Dialect dialect);
  /// Stores a line `##sequence-region …`. Returns false if the line cannot be read.
  bool take_directive(std::string_view line, Dialect dialect) { return sequences_->take(line, dialect); }
  /// Makes the indexes, checks that all `records` are stored, and commits. Returns a summary: "loaded 3 records of
  /// dataset a into a.sqlite, table gff (0.1 s)".
  std::string finish(std::uint64_t records);
  /// The extracted attributes.
  const gff::Row& row() const { return row_->row(); }

 private:
  void open();
  void begin();
  void refuse_or_remove_rows();
  void note_dataset(std::uint64_t records);
  std::string summary(std::uint64_t records) const;

  LoadOptions options_;
  std::chrono::steady_clock::time_point began_ = std::chrono::steady_clock::now();
  std::optional<AtomicFile> fresh_;  ///< file of a new database
  std::unique_ptr<Database> database_;
  std::optional<Row> row_;
  // Statements go before the database does.
  std::optional<RecordTables> tables_;
  std::optional<SequencesTable> sequences_;
  std::optional<RelationsTable> relations_;
};

}  // namespace gff::sqlite
