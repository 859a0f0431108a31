#include "totsv/reader_snippet.hpp"
#include "base/ascii.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

#include "base/keyed_hash.hpp"
#include "base/utf8.hpp"

namespace gff {
namespace {

// --- words of each language ------------------------------------------------------------------------------------------

enum class Invalid { code_point, byte };  ///< how a byte that is not UTF-8 is written: "\udcff", "\xff"

std::string hex(unsigned byte) {
  constexpr std::string_view digits = "0123456789abcdef";
  return {digits[byte >> 4], digits[byte & 15]};
}

/// A string of Python or R between double quotes.
std::string escaped(std::string_view text, Invalid invalid) {
  std::string literal = "\"";
  while (!text.empty()) {
    const auto byte = static_cast<unsigned char>(text[0]);
    const std::size_t length = utf8_length(text);
    if (length == 0) {
      literal += (invalid == Invalid::code_point ? "\\udc" : "\\x") + hex(byte);
    } else if (byte == '"' || byte == '\\') {
      literal.append(1, '\\').append(1, text[0]);
    } else if (byte < ' ' || byte == 0x7F) {
      literal += byte == '\t' ? "\\t" : "\\x" + hex(byte);
    } else {
      literal += text.substr(0, length);
    }
    text.remove_prefix(std::max<std::size_t>(length, 1));
  }
  return literal + '"';
}

std::string python(std::string_view text) { return escaped(text, Invalid::code_point); }
std::string r(std::string_view text) { return escaped(text, Invalid::byte); }

std::string doubled(std::string_view text, char quote) {
  std::string literal(1, quote);
  for (const char c : text) literal.append(c == quote ? 2 : 1, c);
  return literal + quote;
}

std::string sql_string(std::string_view text) { return doubled(text, '\''); }
std::string sql_name(std::string_view text) { return doubled(text, '"'); }

/// A word of a command in the sqlite3 shell, between double quotes as in C.
std::string sqlite_word(std::string_view text) {
  std::string word = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') word += '\\';
    if (c == '\n') {
      word += "\\n";
    } else {
      word += c;
    }
  }
  return word + '"';
}

std::string shell_word(std::string_view text) {
  std::string word = "'";
  for (const char c : text) word += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return word + "'";
}

// --- columns ---------------------------------------------------------------------------------------------------------

enum class Type { word, text, position, number, phase };  ///< a word: one of few, in many records

Type type_of(const TableColumn& column) {
  if (column.is_length) return Type::position;
  if (!column.standard) return Type::text;
  switch (*column.standard) {
    case Column::seqid:
    case Column::source:
    case Column::type:
    case Column::strand: return Type::word;
    case Column::start:
    case Column::end: return Type::position;
    case Column::score: return Type::number;
    case Column::phase: return Type::phase;
    case Column::attributes: break;
  }
  return Type::text;
}

/// What a language calls the types, in the order of Type.
using TypeNames = std::array<std::string_view, 5>;
constexpr TypeNames pandas_types{"\"category\"", "\"string\"", "\"int64\"", "\"float64\"", "\"Int8\""};
constexpr TypeNames polars_types{"pl.String", "pl.String", "pl.Int64", "pl.Float64", "pl.Int8"};
constexpr TypeNames readr_types{"c", "c", "d", "d", "i"};
constexpr TypeNames fread_types{"character", "character", "numeric", "numeric", "integer"};
constexpr TypeNames base_r_types{"character", "character", "numeric", "numeric", "integer"};
constexpr TypeNames duckdb_types{"'VARCHAR'", "'VARCHAR'", "'BIGINT'", "'DOUBLE'", "'TINYINT'"};
constexpr TypeNames sqlite_types{"TEXT", "TEXT", "INTEGER", "REAL", "INTEGER"};

std::string_view name_of(const TypeNames& names, const TableColumn& column) {
  return names[static_cast<std::size_t>(type_of(column))];
}

enum class Case { matters, ignored };  ///< whether `ID` and `id` are two names

/// The names with a number after those that were there before.
std::vector<std::string> distinct_names(const std::vector<TableColumn>& columns, Case letters) {
  const auto seen_as = [&](const std::string& name) { return letters == Case::ignored ? lower_case(name) : name; };
  std::unordered_set<std::string, SeededHash> taken;
  taken.reserve(columns.size());
  std::vector<std::size_t> again;  // the columns whose names were there before
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (!taken.insert(seen_as(columns[i].name)).second) again.push_back(i);
  }
  std::vector<std::string> names;
  names.reserve(columns.size());
  for (const TableColumn& column : columns) names.push_back(column.name);
  std::unordered_map<std::string, int, SeededHash> numbers;  // the last that each of them was given
  for (const std::size_t i : again) {
    int& number = numbers.try_emplace(seen_as(columns[i].name), 1).first->second;
    do {
      names[i] = columns[i].name + '_' + std::to_string(++number);
    } while (!taken.insert(seen_as(names[i])).second);
  }
  return names;
}

bool header_names_them(const TableFile& table, const std::vector<std::string>& names) {
  return table.header &&
         std::equal(names.begin(), names.end(), table.columns.begin(),
                    [](const std::string& name, const TableColumn& column) { return name == column.name; });
}

/// One item of a list a line, commas between; `write` gives the i-th.
template <class Write>
std::string lines_of(std::size_t count, std::string_view indent, Write write) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text.append(indent).append(write(i)).append(i + 1 < count ? ",\n" : "\n");
  return text;
}

// --- one function a consumer -----------------------------------------------------------------------------------------

std::string for_pandas(const TableFile& table) {
  const auto names = distinct_names(table.columns, Case::matters);
  std::string text = "import pandas as pd\n\ntypes = {\n" +
                     lines_of(names.size(), "    ",
                              [&](std::size_t i) {
                                return python(names[i]) + ": " + std::string(name_of(pandas_types, table.columns[i]));
                              }) +
                     "}\ntable = pd.read_csv(\n    " + python(table.name) + R"(, sep="\t", )";
  if (header_names_them(table, names)) {
    text += "header=0";
  } else {
    text += table.header ? "header=0, names=list(types)" : "header=None, names=list(types)";
  }
  text += ", index_col=False, dtype=types,\n    quoting=3, keep_default_na=False, na_values=[" + python(table.na) +
          "], skip_blank_lines=False,\n    float_precision=\"round_trip\", encoding_errors=\"surrogateescape\"";
  if (table.compressed) text += ", compression=\"gzip\"";
  return text + ",\n)\n";
}

std::string for_polars(const TableFile& table) {
  const auto names = distinct_names(table.columns, Case::matters);
  return "import polars as pl\n\ntypes = {\n" +
         lines_of(names.size(), "    ",
                  [&](std::size_t i) {
                    return python(names[i]) + ": " + std::string(name_of(polars_types, table.columns[i]));
                  }) +
         "}\ntable = pl.read_csv(\n    " + python(table.name) + R"(, separator="\t", has_header=)" +
         (table.header ? "True" : "False") + ", schema=types, glob=False,\n    quote_char=None, null_values=[" +
         python(table.na) + "],\n)\n";
}

std::string for_readr(const TableFile& table) {
  const auto names = distinct_names(table.columns, Case::matters);
  std::string types;
  for (const TableColumn& column : table.columns) types += name_of(readr_types, column);
  std::string text = "table <- readr::read_tsv(\n  " +
                     (table.compressed ? "gzfile(" + r(table.name) + ")" : r(table.name)) + ", col_types = \"" + types +
                     "\",\n";
  if (!header_names_them(table, names)) {
    text += table.header ? "  skip = 1, col_names = c(\n" : "  col_names = c(\n";
    text += lines_of(names.size(), "    ", [&](std::size_t i) { return r(names[i]); }) + "  ),\n";
  }
  return text + R"(  quote = "", comment = "", na = )" + r(table.na) +
         ", trim_ws = FALSE, skip_empty_rows = FALSE, name_repair = \"minimal\"\n)\n";
}

std::string for_fread(const TableFile& table) {
  const auto names = distinct_names(table.columns, Case::matters);
  std::string types;
  for (const TableColumn& column : table.columns)
    types += (types.empty() ? "" : ", ") + r(name_of(fread_types, column));
  // fread passes over empty lines at the beginning, which in one column are rows: a header in front keeps them.
  const bool bare = !table.header && names.size() == 1;
  std::string text = "table <- data.table::fread(\n  ";
  if (bare || table.compressed) {
    text += "cmd = " + r((bare ? "echo x; " : "") + (table.compressed ? "gzip -dc " : std::string("cat ")) +
                         shell_word(table.name));
  } else {
    text += "file = " + r(table.name);
  }
  text += std::string(R"(, sep = "\t", header = )") + (table.header || bare ? "TRUE" : "FALSE") +
          ",\n  colClasses = c(" + types + "),\n";
  if (!header_names_them(table, names))
    text +=
        "  col.names = c(\n" + lines_of(names.size(), "    ", [&](std::size_t i) { return r(names[i]); }) + "  ),\n";
  return text + "  quote = \"\", na.strings = " + r(table.na) +
         ", strip.white = FALSE, blank.lines.skip = FALSE, encoding = \"UTF-8\"\n)\n";
}

/// Base R makes names of its own out of those of the header: the snippet names the columns.
std::string for_base_r(const TableFile& table) {
  const auto names = distinct_names(table.columns, Case::matters);
  std::string types;
  for (const TableColumn& column : table.columns)
    types += (types.empty() ? "" : ", ") + r(name_of(base_r_types, column));
  // read.table takes empty lines at the beginning for the end of the file: as for fread.
  const bool bare = !table.header && names.size() == 1;
  std::string file = table.compressed ? "gzfile(" + r(table.name) + ")" : r(table.name);
  if (bare)
    file =
        "pipe(" + r("echo x; " + std::string(table.compressed ? "gzip -dc " : "cat ") + shell_word(table.name)) + ")";
  return "table <- read.table(\n  " + file + R"(, sep = "\t", header = )" + (table.header || bare ? "TRUE" : "FALSE") +
         ", row.names = NULL,\n  col.names = c(\n" +
         lines_of(names.size(), "    ", [&](std::size_t i) { return r(names[i]); }) + "  ), check.names = FALSE,\n" +
         "  colClasses = c(" + types + "),\n" + R"(  quote = "", comment.char = "", na.strings = )" + r(table.na) +
         ", strip.white = FALSE, blank.lines.skip = FALSE, encoding = \"UTF-8\"\n)\n";
}

/// DuckDB takes the name of a file for a pattern, in which a set of one character means itself.
std::string without_patterns(std::string_view path) {
  std::string text;
  for (const char c : path) {
    if (c == '*' || c == '?' || c == '[') {
      text.append({'[', c, ']'});
    } else {
      text += c;
    }
  }
  return text;
}

std::string for_duckdb(const TableFile& table) {
  const auto names = distinct_names(table.columns, Case::ignored);
  return "CREATE TABLE gff AS SELECT * FROM read_csv(\n  " + sql_string(without_patterns(table.name)) +
         ", delim = '\\t', header = " + (table.header ? "true" : "false") +
         ", auto_detect = false,\n  quote = '', escape = '', comment = '', nullstr = " + sql_string(table.na) +
         (table.compressed ? ", compression = 'gzip'" : "") + ",\n  columns = {\n" +
         lines_of(names.size(), "    ",
                  [&](std::size_t i) {
                    return sql_string(names[i]) + ": " + std::string(name_of(duckdb_types, table.columns[i]));
                  }) +
         "  }\n);\n";
}

std::string for_sqlite(const TableFile& table) {
  const auto names = distinct_names(table.columns, Case::ignored);
  std::string text = "CREATE TABLE gff(\n" +
                     lines_of(names.size(), "  ",
                              [&](std::size_t i) {
                                return sql_name(names[i]) + ' ' + std::string(name_of(sqlite_types, table.columns[i]));
                              }) +
                     ");\n.mode tabs\n.import " + (table.header ? "--skip 1 " : "") +
                     sqlite_word(table.compressed ? "|gzip -dc " + shell_word(table.name) : table.name) + " gff\n";
  std::vector<std::string> may_be_missing;
  for (std::size_t i = 0; i < names.size(); ++i)
    if (type_of(table.columns[i]) != Type::position) may_be_missing.push_back(sql_name(names[i]));
  if (may_be_missing.empty()) return text;
  return text + "UPDATE gff SET\n" +
         lines_of(may_be_missing.size(), "  ",
                  [&](std::size_t i) {
                    return may_be_missing[i] + " = iif(" + may_be_missing[i] + " = " + sql_string(table.na) +
                           ", NULL, " + may_be_missing[i] + ")";
                  }) +
         ";\n";
}

}  // namespace

std::string reader_snippet(Consumer consumer, const TableFile& table) {
  switch (consumer) {
    case Consumer::pandas: return for_pandas(table);
    case Consumer::polars: return for_polars(table);
    case Consumer::readr: return for_readr(table);
    case Consumer::fread: return for_fread(table);
    case Consumer::r: return for_base_r(table);
    case Consumer::duckdb: return for_duckdb(table);
    case Consumer::sqlite: break;
  }
  return for_sqlite(table);
}

}  // namespace gff
