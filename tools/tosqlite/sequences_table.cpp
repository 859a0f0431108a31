#include "tosqlite/sequences_table.hpp"

#include "base/integer.hpp"
#include "gff/escape.hpp"
#include "gff/sequence_region.hpp"
#include "tosqlite/schema.hpp"

namespace gff::sqlite {
namespace {

Database& with_table(Database& database) {
  const std::string name(sequences_table);
  settle_table(database, name, {{"dataset", "TEXT"}, {"seqid", "TEXT"}, {"start", "INTEGER"}, {"end", "INTEGER"}});
  make_index(database, {"index_" + name, name, {"dataset", "seqid"}});
  return database;
}

}  // namespace

SequencesTable::SequencesTable(Database& database, std::string dataset)
    : dataset_(std::move(dataset)),
      insertion_(
          with_table(database),
          "INSERT OR ABORT INTO sequences(dataset, seqid, start, \"end\") SELECT ?1, ?2, ?3, ?4 WHERE NOT EXISTS "
          "(SELECT 1 FROM sequences WHERE dataset = ?1 AND seqid = ?2 AND start = ?3 AND \"end\" = ?4)") {
  insertion_.bind(1, dataset_);
}

bool SequencesTable::take(std::string_view directive, Dialect dialect) {
  const auto region = sequence_region(directive);
  if (!region) return true;
  const auto start = parse_integer<std::int64_t>(region->start);
  const auto end = parse_integer<std::int64_t>(region->end);
  if (region->seqid.empty() || !start || !end) return false;
  seqid_.clear();
  if (dialect == Dialect::gff3) {
    append_for_table(region->seqid, seqid_, KeptEscapes::nul);
  } else {
    seqid_ = region->seqid;
  }
  insertion_.bind(2, seqid_);
  insertion_.bind(3, *start);
  insertion_.bind(4, *end);
  insertion_.run();
  return true;
}

}  // namespace gff::sqlite
