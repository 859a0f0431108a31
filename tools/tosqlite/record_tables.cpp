#include "tosqlite/record_tables.hpp"

#include <algorithm>

#include "base/fail.hpp"
#include "base/quotable.hpp"

namespace gff::sqlite {
namespace {

// Statements that are ready at a time; few files have more types.
constexpr std::size_t most_prepared = 64;

}  // namespace

RecordTables::RecordTables(Database& database, std::string dataset, std::string name, std::vector<Column> columns,
                           bool split)
    : database_(database),
      dataset_(std::move(dataset)),
      name_(std::move(name)),
      columns_(std::move(columns)),
      record_(last_record(database)),
      split_(split) {
  std::string values;
  for (const Column& column : columns_) {
    sql_values_.append(sql_values_.empty() ? "(" : ", ").append(sql_name(column.name));
    values += values.empty() ? ") VALUES (?1" : ", ?";
  }
  sql_values_.append(values).append(")");
  if (!split_) prepare(tables_[add_table(name_)]);
}

Statement& RecordTables::insertion_by_type(std::string_view type) {
  if (tables_.empty() || type != type_) {
    current_ = table_of_type(type);
    type_ = type;
    Table& table = tables_[current_];
    table.last_use = ++uses_;
    if (!table.insertion) prepare(table);
  }
  return *tables_[current_].insertion;
}

std::size_t RecordTables::table_of_type(std::string_view type) {
  const auto found = by_type_.find(std::string(type));
  if (found != by_type_.end()) return found->second;
  const std::string name = type.empty() ? name_ : std::string(type);
  // Types that differ only in case share a table: SQLite does not tell its name from another's.
  const auto same =
      std::find_if(tables_.begin(), tables_.end(), [&](const Table& table) { return same_name(table.name, name); });
  const std::size_t number = same == tables_.end() ? add_table(name) : static_cast<std::size_t>(same - tables_.begin());
  by_type_.emplace(type, number);
  return number;
}

std::size_t RecordTables::add_table(std::string name) {
  if (const std::string why = why_no_table(name); !why.empty())
    fail_with("there can be no table for the type " + in_quotes(name) + ": " + why + " (load without --split)");
  if (tables_.size() == most_tables)
    fail_with("expected at most " + std::to_string(most_tables) + " types with --split, got more");
  settle_table(database_, name, columns_);
  // The rows of a table without any come faster where the indexes are made after them.
  if (database_.texts("SELECT 1 FROM " + sql_name(name) + " LIMIT 1").empty()) {
    for (const Index& index : record_indexes(name, columns_)) drop_index(database_, index);
  }
  Table table{std::move(name), 0, std::nullopt, 0};
  table.rows_before = rows(table);
  tables_.push_back(std::move(table));
  return tables_.size() - 1;
}

void RecordTables::prepare(Table& table) {
  if (prepared_ == most_prepared) {
    const auto oldest = std::min_element(tables_.begin(), tables_.end(), [](const Table& a, const Table& b) {
      return a.insertion && (!b.insertion || a.last_use < b.last_use);
    });
    oldest->insertion.reset();
    --prepared_;
  }
  table.insertion.emplace(database_, "INSERT OR ABORT INTO " + sql_name(table.name) + sql_values_);
  table.insertion->bind(2, dataset_);
  ++prepared_;
}

std::int64_t RecordTables::rows(const Table& table) {
  return database_.number("SELECT count(*) FROM " + sql_name(table.name) + " WHERE dataset = ?1", {dataset_});
}

void RecordTables::make_indexes() {
  for (const Table& table : tables_) {
    for (const Index& index : record_indexes(table.name, columns_)) make_index(database_, index);
  }
}

std::int64_t RecordTables::rows_added() {
  std::int64_t added = 0;
  for (const Table& table : tables_) added += rows(table) - table.rows_before;
  return added;
}

std::vector<std::string> RecordTables::names() const {
  std::vector<std::string> names;
  for (const Table& table : tables_) names.push_back(table.name);
  return names;
}

}  // namespace gff::sqlite
