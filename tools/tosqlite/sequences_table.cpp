#include "tosqlite/sequences_table.hpp"

#include <charconv>
#include <system_error>

#include "gff/escape.hpp"
#include "tosqlite/schema.hpp"

namespace gff::sqlite {
namespace {

Database& with_table(Database& database) {
  const std::string name(sequences_table);
  settle_table(database, name, {{"dataset", "TEXT"}, {"seqid", "TEXT"}, {"start", "INTEGER"}, {"end", "INTEGER"}});
  make_index(database, {"index_" + name, name, {"dataset", "seqid"}});
  return database;
}

/// The next word of `text`, which is taken off it.
std::string_view take_word(std::string_view& text) {
  text = trimmed_left(text);
  const std::string_view word = text.substr(0, text.find_first_of(" \t"));
  text.remove_prefix(word.size());
  return word;
}

bool take_number(std::string_view& text, std::int64_t& number) {
  const std::string_view word = take_word(text);
  const auto [at, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  return error == std::errc() && at == word.data() + word.size();
}

}  // namespace

SequencesTable::SequencesTable(Database& database, std::string dataset)
    : dataset_(std::move(dataset)),
      insertion_(with_table(database),
                 "INSERT INTO sequences(dataset, seqid, start, \"end\") SELECT ?1, ?2, ?3, ?4 WHERE NOT EXISTS "
                 "(SELECT 1 FROM sequences WHERE dataset = ?1 AND seqid = ?2 AND start = ?3 AND \"end\" = ?4)") {
  insertion_.bind(1, dataset_);
}

bool SequencesTable::take(std::string_view directive, Dialect dialect) {
  constexpr std::string_view name = "##sequence-region";
  if (!directive.starts_with(name) || (directive.size() > name.size() && !is_blank(directive[name.size()])))
    return true;
  std::string_view rest = directive.substr(name.size());
  const std::string_view seqid = take_word(rest);
  std::int64_t start = 0;
  std::int64_t end = 0;
  if (seqid.empty() || !take_number(rest, start) || !take_number(rest, end)) return false;
  seqid_.clear();
  if (dialect == Dialect::gff3) {
    append_for_table(seqid, seqid_, KeptEscapes::nul);
  } else {
    seqid_ = seqid;
  }
  insertion_.bind(2, seqid_);
  insertion_.bind(3, start);
  insertion_.bind(4, end);
  insertion_.run();
  return true;
}

}  // namespace gff::sqlite
