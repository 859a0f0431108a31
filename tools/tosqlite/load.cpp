#include "tosqlite/load.hpp"

#include <sys/stat.h>

#include <cerrno>
#include <cstdio>
#include <utility>

#include "base/fail.hpp"
#include "base/grouped.hpp"
#include "base/quotable.hpp"
#include "cli/version.hpp"

namespace gff::sqlite {
namespace {

/// The columns of the table datasets.
const std::vector<Column>& dataset_columns() {
  static const std::vector<Column> columns{{"dataset", "TEXT PRIMARY KEY"},
                                           {"source", "TEXT"},
                                           {"records", "INTEGER"},
                                           {"loaded_at", "TEXT"},
                                           {"version", "TEXT"}};
  return columns;
}

/// Whether there is such a table, and it is ours, since it has these two columns: somebody else's may have its name.
bool has_table(Database& database, std::string_view table, std::string_view column) {
  return database.number(
             "SELECT count(*) FROM sqlite_master, pragma_table_info(?1) AS columns "
             "WHERE sqlite_master.type = 'table' AND sqlite_master.name = ?1 COLLATE NOCASE "
             "AND lower(columns.name) IN ('dataset', ?2)",
             {table, column}) == 2;
}

/// SQLite would take the journal of another database for the new one's, and undo changes that were never made.
void refuse_journals(const std::string& place, const std::string& name) {
  for (const char* const ending : companions) {
    struct stat there {};
    if (::lstat((place + ending).c_str(), &there) == 0)
      fail_io(name, "does not exist, but its " + quotable_path(name + ending) +
                        " does, which SQLite would use: remove that file, or restore the database");
  }
}

}  // namespace

Load::Load(LoadOptions options) : options_(std::move(options)) {
  open();
  begin();
}

void Load::open() {
  const std::string place = behind_links(options_.path);
  struct stat there {};
  if (::stat(place.c_str(), &there) == 0) {
    if (S_ISDIR(there.st_mode)) fail_io(options_.path, "cannot write", EISDIR);
    if (!S_ISREG(there.st_mode)) fail_io(options_.path, "expected a database, got something that is not a file");
    database_ = std::make_unique<Database>(place, options_.path, Database::Kind::shared, options_.patience);
    return;
  }
  if (errno != ENOENT) fail_io(options_.path, "cannot write", errno);
  refuse_journals(place, options_.path);
  fresh_.emplace(place);
  database_ =
      std::make_unique<Database>(fresh_->temporary_path(), options_.path, Database::Kind::unshared, options_.patience);
}

void Load::begin() {
  if (options_.threads > 0) database_->execute("PRAGMA threads = " + std::to_string(options_.threads));
  database_->execute("BEGIN IMMEDIATE");
  settle_table(*database_, std::string(datasets_table), dataset_columns());
  refuse_or_remove_rows();
  sequences_.emplace(*database_, options_.dataset);
}

/// A data set that exists already: in `datasets`, or, if another program wrote it, only in a table of records.
void Load::refuse_or_remove_rows() {
  if (options_.append || fresh_) return;
  bool there = !database_->texts("SELECT dataset FROM datasets WHERE dataset = ?1", {options_.dataset}).empty();
  const std::vector<std::string> tables = record_tables(*database_);
  for (const std::string& table : tables) {
    const std::string of_dataset = sql_name(table) + " WHERE dataset = ?1";
    if (options_.replace) {
      database_->texts("DELETE FROM " + of_dataset, {options_.dataset});
    } else {
      there = there || !database_->texts("SELECT 1 FROM " + of_dataset + " LIMIT 1", {options_.dataset}).empty();
    }
  }
  if (options_.replace) {
    const std::pair<std::string_view, std::string_view> ours[] = {
        {sequences_table, "seqid"}, {relations_table, "child"}, {datasets_table, "loaded_at"}};
    for (const auto& [table, column] : ours) {
      if (has_table(*database_, table, column))
        database_->texts("DELETE FROM " + sql_name(table) + " WHERE dataset = ?1", {options_.dataset});
    }
  } else if (there) {
    fail_io(options_.path, "has a data set " + in_quotes(options_.dataset) +
                               " already (--replace puts this one in its place, --append adds to it, --dataset "
                               "gives another name)");
  }
}

void Load::settle(const std::vector<std::string>& extra, Dialect dialect) {
  if (options_.row.keys.empty()) {
    options_.row.keys = {"ID", "Parent"};
    if (dialect == Dialect::gtf) options_.row.keys = {"gene_id", "transcript_id"};
  }
  row_.emplace(options_.row, extra);
  if (const std::size_t most = database_->most_columns(); row_->columns().size() > most)
    fail_io(options_.path,
            "a table has at most " + std::to_string(most) + " columns, not " + std::to_string(row_->columns().size()));
  tables_.emplace(*database_, options_.dataset, options_.table, row_->columns(), options_.split);
  if (options_.relations) relations_.emplace(*database_, options_.dataset, extra);
}

int Load::take(const Record& record, Dialect dialect) {
  row_->read(record, dialect);
  Statement& insertion = tables_->insertion(row_->type());
  const int blobs = row_->bind(insertion);
  insertion.run();
  if (relations_) relations_->take(record, dialect, tables_->record());
  return blobs;
}

void Load::note_dataset(std::uint64_t records) {
  Statement note(*database_,
                 "INSERT OR ABORT INTO datasets(dataset, source, records, loaded_at, version) "
                 "VALUES (?1, ?2, ?3, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), ?4) "
                 "ON CONFLICT(dataset) DO UPDATE SET records = records + excluded.records, "
                 "loaded_at = excluded.loaded_at, version = excluded.version, source = "
                 "CASE WHEN source = excluded.source THEN source ELSE source || ', ' || excluded.source END");
  const std::string by = "gffpipe " + std::string(version());
  note.bind(1, options_.dataset);
  note.bind(2, options_.source);
  note.bind(3, static_cast<std::int64_t>(records));
  note.bind(4, by);
  note.run();
}

std::string Load::finish(std::uint64_t records) {
  tables_->make_indexes();
  if (relations_) relations_->finish();
  note_dataset(records);
  // Last of all: a trigger of the database may have removed rows, even at the line before.
  const auto added = static_cast<std::uint64_t>(tables_->rows_added());
  if (added != records)
    fail_io(options_.path, "expected " + std::to_string(records) + " new rows, found " + std::to_string(added) +
                               ": nothing was loaded");
  std::string done = summary(records);
  char time[32];
  done.reserve(done.size() + sizeof time);  // once it is committed, nothing may fail, not even for lack of memory
  relations_.reset();
  sequences_.reset();
  tables_.reset();
  database_->execute("COMMIT");
  database_->close();
  if (fresh_) {
    fresh_->flush();
    refuse_journals(behind_links(options_.path), options_.path);
    fresh_->appear();
  }
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began_;
  std::snprintf(time, sizeof time, " (%.1f s)", took.count());
  done += time;
  return done;
}

/// Without the time that it took.
std::string Load::summary(std::uint64_t records) const {
  const std::vector<std::string> names = tables_->names();
  return "loaded " + counted(records, "record", "records") + " of dataset " + quotable(options_.dataset) + " into " +
         quotable_path(options_.path) + ", " +
         (names.size() == 1 ? "table " + quotable(names.front()) : std::to_string(names.size()) + " tables");
}

}  // namespace gff::sqlite
