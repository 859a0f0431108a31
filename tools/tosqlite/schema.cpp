#include "tosqlite/schema.hpp"
#include "base/ascii.hpp"

#include <algorithm>

#include "base/fail.hpp"
#include "base/quotable.hpp"
#include "gff/columns.hpp"

namespace gff::sqlite {
namespace {

enum class Affinity : std::uint8_t { integer, real, text, numeric, none };

/// What SQLite makes of a declared type ("Datatypes in SQLite", 3.1).
Affinity affinity(std::string type) {
  type = lower_case(std::move(type));
  const auto has = [&](std::string_view part) { return type.find(part) != std::string::npos; };
  if (has("int")) return Affinity::integer;
  if (has("char") || has("clob") || has("text")) return Affinity::text;
  if (has("blob") || type.empty()) return Affinity::none;
  if (has("real") || has("floa") || has("doub")) return Affinity::real;
  return Affinity::numeric;
}

constexpr std::string_view record_column = "record";
constexpr std::string_view primary_key = " PRIMARY KEY";

std::string declaration(const Column& column) { return sql_name(column.name) + " " + column.type; }

std::string list(const std::vector<std::string>& items) {
  std::string text;
  for (const std::string& item : items) text.append(text.empty() ? "" : ", ").append(item);
  return text;
}

/// The columns of a table: name and declared type.
std::vector<Column> columns_of(Database& database, std::string_view table) {
  Statement query(database, "SELECT name, type FROM pragma_table_info(?1)");
  query.bind(1, table);
  std::vector<Column> columns;
  while (query.step()) columns.push_back({std::string(query.text(0)), std::string(query.text(1))});
  return columns;
}

bool has_column(const std::vector<Column>& columns, std::string_view name) {
  return std::any_of(columns.begin(), columns.end(), [&](const Column& one) { return same_name(one.name, name); });
}

/// The name that an index of ours has: its own, or one with '_' after it where that was taken. Empty where it is not
/// there.
std::string name_there(Database& database, const Index& index) {
  for (std::string& name : database.texts("SELECT name FROM pragma_index_list(?1)", {index.table})) {
    const std::string_view own = std::string_view(name).substr(0, index.name.size());
    if (same_name(own, index.name) && name.find_first_not_of('_', own.size()) == std::string::npos) return name;
  }
  return {};
}

/// Whether there is a table or an index of that name. SQLite has these in memory; it reads sqlite_master from end to
/// end.
bool is_taken(Database& database, const std::string& name) {
  return database.number("SELECT count(*) FROM pragma_table_info(?1)", {name}) > 0 ||
         database.number("SELECT count(*) FROM pragma_index_xinfo(?1)", {name}) > 0;
}

void add_missing_columns(Database& database, const std::string& table, const std::vector<Column>& wanted) {
  const std::vector<Column> there = columns_of(database, table);
  for (const Column& column : wanted) {
    const auto same =
        std::find_if(there.begin(), there.end(), [&](const Column& one) { return same_name(one.name, column.name); });
    if (same == there.end()) {
      Column plain = column;  // a primary key cannot be added
      if (plain.type.ends_with(primary_key)) plain.type.resize(plain.type.size() - primary_key.size());
      database.execute("ALTER TABLE " + sql_name(table) + " ADD COLUMN " + declaration(plain));
      continue;
    }
    const Affinity kind = affinity(same->type);
    if (kind != Affinity::none && kind != affinity(column.type))
      fail_io(database.name(), "table " + in_quotes(table) + ": expected the column " + in_quotes(column.name) +
                                   " to be " + column.type + ", got " + in_quotes(same->type));
  }
}

}  // namespace

const std::vector<Column>& record_columns() {
  static const std::vector<Column> columns = [] {
    std::vector<Column> made{{std::string(record_column), "INTEGER PRIMARY KEY"}, {"dataset", "TEXT"}};
    for (const std::string_view name : standard_column_names) {
      const bool integer = name == "start" || name == "end" || name == "phase";
      made.push_back({std::string(name), integer ? "INTEGER" : name == "score" ? "REAL" : "TEXT"});
    }
    return made;
  }();
  return columns;
}

std::string why_no_table(std::string_view name) {
  if (same_name(name.substr(0, 7), "sqlite_")) return "names that begin with sqlite_ are SQLite's own";
  for (const std::string_view ours : {sequences_table, datasets_table, relations_table}) {
    if (same_name(name, ours)) return "the table " + std::string(ours) + " holds something else";
  }
  return {};
}

void settle_table(Database& database, const std::string& name, const std::vector<Column>& columns) {
  if (is_taken(database, name)) {
    const std::vector<std::string> kinds = database.texts(
        "SELECT CASE WHEN sql LIKE 'CREATE VIRTUAL%' THEN 'virtual table' ELSE type END "
        "FROM sqlite_master WHERE name = ?1 COLLATE NOCASE AND type <> 'trigger'",
        {name});
    if (!kinds.empty() && kinds.front() != "table")
      fail_io(database.name(),
              "expected " + in_quotes(name) + " to be a table, got one of another kind: " + quotable(kinds.front()));
    add_missing_columns(database, name, columns);
    return;
  }
  std::vector<std::string> declarations;
  declarations.reserve(columns.size());
  for (const Column& column : columns) declarations.push_back(declaration(column));
  database.execute("CREATE TABLE " + sql_name(name) + "(" + list(declarations) + ")");
}

std::vector<Index> record_indexes(const std::string& table, const std::vector<Column>& columns) {
  const std::string prefix = "index_" + table + "_";
  std::vector<Index> indexes;
  for (const std::string_view key : {"ID", "Parent", "gene_id", "transcript_id"}) {
    const bool there = std::any_of(columns.begin(), columns.end(), [&](const Column& one) { return one.name == key; });
    if (there) indexes.push_back({prefix + std::string(key), table, {std::string(key)}});
  }
  indexes.push_back({prefix + "type", table, {"dataset", "type"}});
  indexes.push_back({prefix + "position", table, {"dataset", "seqid", "start", "end"}});
  return indexes;
}

void make_index(Database& database, const Index& index) {
  if (!name_there(database, index).empty()) return;
  std::string name = index.name;
  while (is_taken(database, name)) name += '_';
  std::vector<std::string> columns;
  for (const std::string& column : index.columns) columns.push_back(sql_name(column));
  database.execute("CREATE INDEX " + sql_name(name) + " ON " + sql_name(index.table) + "(" + list(columns) + ")");
}

void drop_index(Database& database, const Index& index) {
  if (const std::string name = name_there(database, index); !name.empty())
    database.execute("DROP INDEX " + sql_name(name));
}

std::int64_t last_record(Database& database) {
  std::int64_t last = 0;
  for (const std::string& table : record_tables(database)) {
    if (!has_column(columns_of(database, table), record_column)) continue;
    last = std::max(last, database.number("SELECT max(" + sql_name(record_column) + ") FROM " + sql_name(table)));
  }
  return last;
}

std::vector<std::string> record_tables(Database& database) {
  std::vector<std::string> tables;
  for (std::string& table : database.texts("SELECT name FROM sqlite_master WHERE type = 'table' "
                                           "AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name")) {
    const std::vector<Column> there = columns_of(database, table);
    const std::vector<Column>& wanted = record_columns();
    const bool all = std::all_of(wanted.begin(), wanted.end(), [&](const Column& column) {
      return column.name == record_column || has_column(there, column.name);
    });
    if (all) tables.push_back(std::move(table));
  }
  return tables;
}

}  // namespace gff::sqlite
