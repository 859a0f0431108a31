#include "tosqlite/relations_table.hpp"

#include <algorithm>

#include "base/fail.hpp"
#include "base/quotable.hpp"
#include "features/gtf_kind.hpp"
#include "gff/attributes.hpp"
#include "gff/escape.hpp"
#include "tosqlite/schema.hpp"

namespace gff::sqlite {
namespace {

// The ID of a record is repeated for each of its parents. A line that is an ID and parents by halves would become a
// table as large as the square of its length: where the ID is longer than any that anybody gives, the two together have
// a limit.
constexpr std::size_t longest_usual_id = 1024;     // bytes
constexpr std::size_t largest_product = 64 << 20;  // bytes of an ID and its copies

Database& with_table(Database& database) {
  settle_table(database, std::string(relations_table),
               {{"dataset", "TEXT"}, {"child_record", "INTEGER"}, {"child", "TEXT"}, {"parent", "TEXT"}});
  return database;
}

/// What a column shows of a value or a list of them: `scratch`, or the text itself.
std::string_view as_in_column(std::string_view text, Dialect dialect, std::string& scratch) {
  if (dialect == Dialect::gtf) return text;
  scratch.clear();
  append_for_table(text, scratch, KeptEscapes::nul);
  return scratch;
}

Database& with_temporary_tables(Database& database) {
  database.execute(
      "CREATE TEMP TABLE lone_transcripts(record INTEGER, seqid TEXT, transcript TEXT);"
      "CREATE TEMP TABLE genes_of_transcripts(seqid TEXT, transcript TEXT, gene TEXT)");
  return database;
}

}  // namespace

LoneTranscripts::LoneTranscripts(Database& database)
    : addition_(with_temporary_tables(database), "INSERT INTO temp.lone_transcripts VALUES (?1, ?2, ?3)"),
      learning_(database, "INSERT INTO temp.genes_of_transcripts VALUES (?1, ?2, ?3)") {}

void LoneTranscripts::add(std::int64_t number, std::string_view seqid, std::string_view transcript) {
  any_ = true;
  addition_.bind(1, number);
  addition_.bind(2, seqid);
  addition_.bind(3, transcript);
  addition_.run();
}

void LoneTranscripts::learn(std::string_view seqid, std::string_view transcript, std::string_view gene) {
  names_.assign(seqid).append(1, '\t').append(transcript).append(1, '\t').append(gene);
  if (names_ == last_) return;
  last_.swap(names_);
  learning_.bind(1, seqid);
  learning_.bind(2, transcript);
  learning_.bind(3, gene);
  learning_.run();
}

void LoneTranscripts::write(Database& database, std::string_view dataset) {
  if (!any_) return;
  Statement rows(database,
                 "INSERT OR ABORT INTO relations(dataset, child_record, child, parent) "
                 "SELECT ?1, record, transcript, gene FROM temp.lone_transcripts "
                 "JOIN temp.genes_of_transcripts AS named USING (seqid, transcript) "
                 "GROUP BY record, transcript, gene ORDER BY record, min(named.rowid)");
  rows.bind(1, dataset);
  rows.run();
}

RelationsTable::RelationsTable(Database& database, std::string dataset, const std::vector<std::string>& extra)
    : database_(database),
      dataset_(std::move(dataset)),
      insertion_(with_table(database),
                 "INSERT OR ABORT INTO relations(dataset, child_record, child, parent) VALUES (?1, ?2, ?3, ?4)") {
  gff3_keys_.add("ID");
  gff3_keys_.add("Parent");
  gtf_keys_.add("gene_id");
  gtf_keys_.add("transcript_id");
  gff3_keys_.use_extra_columns(extra);
  gtf_keys_.use_extra_columns(extra);
  insertion_.bind(1, dataset_);
}

/// What the record is called, and what it is below.
void RelationsTable::find(const Record& record, Dialect dialect, std::int64_t number) {
  ids_.clear();
  parents_.clear();
  KeyTable& keys = dialect == Dialect::gtf ? gtf_keys_ : gff3_keys_;
  keys.for_each(record, dialect, [&](std::size_t key, std::string_view text) {
    any_value(text, keys.form(key, dialect), [&](std::string_view value) {
      (key == 0 ? ids_ : parents_).push_back(value);
      return false;
    });
    return false;
  });
  if (dialect == Dialect::gtf) find_in_gtf(record, number);
  std::erase_if(parents_, [](std::string_view parent) { return parent.empty() || parent == "."; });
}

/// ids_ are gene_ids and parents_ are transcript_ids so far.
void RelationsTable::find_in_gtf(const Record& record, std::int64_t number) {
  const std::string_view type = record.type();
  if (type == "gene") {
    parents_.clear();
    return;
  }
  std::erase(parents_, std::string_view());
  std::erase(ids_, std::string_view());
  if (!lone_) lone_.emplace(database_);
  const bool is_transcript = !parents_.empty() && gtf_kind(type) == GtfKind::transcript;
  for (const std::string_view transcript : parents_) {
    if (is_transcript && ids_.empty()) lone_->add(number, record.seqid(), transcript);
    for (const std::string_view gene : ids_) lone_->learn(record.seqid(), transcript, gene);
  }
  if (is_transcript || parents_.empty()) ids_.swap(parents_);
  if (!is_transcript) ids_.clear();
}

void RelationsTable::take(const Record& record, Dialect dialect, std::int64_t number) {
  find(record, dialect, number);
  if (parents_.empty()) return;
  std::string joined;
  for (const std::string_view& id : ids_) joined.append(&id == &ids_.front() ? "" : ",").append(id);
  if (joined.find_first_not_of(',') == std::string::npos || joined == ".") joined.clear();
  std::string child_text;  // what is bound must stay where it is
  const std::string_view child = as_in_column(joined, dialect, child_text);
  if (child.size() > longest_usual_id && child.size() > largest_product / parents_.size())
    fail_io(database_.name(), "--relations: an ID of " + std::to_string(child.size()) + " bytes with " +
                                  std::to_string(parents_.size()) +
                                  " parents would be written once for each: " + in_quotes(child));
  if (child.empty()) {
    insertion_.bind_null(3);
  } else {
    insertion_.bind(3, child);
  }
  insertion_.bind(2, number);
  std::string text;
  for (const std::string_view parent : parents_) {
    insertion_.bind(4, as_in_column(parent, dialect, text));
    insertion_.run();
  }
}

void RelationsTable::finish() {
  if (lone_) lone_->write(database_, dataset_);
  const std::string name(relations_table);
  for (const char* const column : {"child_record", "parent"})
    make_index(database_, {"index_" + name + "_" + column, name, {column}});
}

}  // namespace gff::sqlite
