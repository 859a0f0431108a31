#include "tosqlite/relations_table.hpp"

#include <algorithm>

#include "base/error.hpp"
#include "gff/attributes.hpp"
#include "gff/escape.hpp"
#include "tosqlite/schema.hpp"

namespace gff::sqlite {
namespace {

// The ID of a record stands beside each of its parents. A line that is an ID and parents by halves would become a table as
// large as the square of its length: where the ID is longer than any that anybody gives, the two together have a limit.
constexpr std::size_t longest_usual_id = 1024;     // bytes
constexpr std::size_t largest_product = 64 << 20;  // bytes of an ID and its copies

Database& with_table(Database& database) {
  settle_table(database, std::string(relations_table), {{"dataset", "TEXT"}, {"child", "TEXT"}, {"parent", "TEXT"}});
  return database;
}

std::optional<std::size_t> extra_column(const std::vector<std::string>& extra, std::string_view name) {
  const auto at = std::find(extra.begin(), extra.end(), name);
  if (at == extra.end()) return std::nullopt;
  return standard_columns + static_cast<std::size_t>(at - extra.begin());
}

/// What a column shows of a value or a list of them: `scratch`, or the text itself.
std::string_view as_in_column(std::string_view text, Dialect dialect, std::string& scratch) {
  if (dialect == Dialect::gtf) return text;
  scratch.clear();
  append_for_table(text, scratch, KeptEscapes::nul);
  return scratch;
}

}  // namespace

RelationsTable::RelationsTable(Database& database, std::string dataset, const std::vector<std::string>& extra)
    : database_(database),
      dataset_(std::move(dataset)),
      id_column_(extra_column(extra, "ID")),
      parent_column_(extra_column(extra, "Parent")),
      insertion_(with_table(database), "INSERT OR ABORT INTO relations(dataset, child, parent) VALUES (?1, ?2, ?3)") {
  insertion_.bind(1, dataset_);
}

void RelationsTable::append_values(const Record& record, Dialect dialect, std::string_view key,
                                   const std::optional<std::size_t>& column, std::vector<std::string_view>& values) {
  const auto append = [&](std::string_view value) {
    values.push_back(value);
    return false;
  };
  if (column) {
    any_value(record.column(*column), ValueForm::list, append);
    return;
  }
  Attributes walk(record.attributes(), dialect);
  for (AttributeField piece; walk.next(piece);) {
    if (walk.parse(piece).key != key) continue;
    walk.for_each_text(piece, [&](std::string_view text) { any_value(text, dialect, append); });
  }
}

void RelationsTable::take(const Record& record, Dialect dialect) {
  parents_.clear();
  append_values(record, dialect, "Parent", parent_column_, parents_);
  std::erase_if(parents_, [](std::string_view parent) { return parent.empty() || parent == "."; });
  if (parents_.empty()) return;
  ids_.clear();
  append_values(record, dialect, "ID", id_column_, ids_);
  std::string joined;
  for (const std::string_view& id : ids_) joined.append(&id == &ids_.front() ? "" : ",").append(id);
  if (joined.find_first_not_of(',') == std::string::npos || joined == ".") joined.clear();
  std::string child_text;  // what is bound must stay where it is
  const std::string_view child = as_in_column(joined, dialect, child_text);
  if (child.size() > longest_usual_id && child.size() > largest_product / parents_.size())
    throw IoError(database_.name(), "--relations: an ID of " + std::to_string(child.size()) + " bytes with " +
                                        std::to_string(parents_.size()) +
                                        " parents would be written once for each: " + in_quotes(child));
  if (child.empty()) {
    insertion_.bind_null(2);
  } else {
    insertion_.bind(2, child);
  }
  std::string text;
  for (const std::string_view parent : parents_) {
    insertion_.bind(3, as_in_column(parent, dialect, text));
    insertion_.run();
  }
}

void RelationsTable::make_indexes() {
  const std::string name(relations_table);
  for (const char* const column : {"child", "parent"})
    make_index(database_, {"index_" + name + "_" + column, name, {column}});
}

}  // namespace gff::sqlite
