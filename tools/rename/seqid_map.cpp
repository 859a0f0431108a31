#include "rename/seqid_map.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "base/ascii.hpp"
#include "base/blanks.hpp"
#include "base/diagnostic.hpp"
#include "base/fail.hpp"
#include "base/quotable.hpp"
#include "base/split.hpp"
#include "base/suggestion.hpp"
#include "gff/escape.hpp"
#include "io/text_file.hpp"

namespace gff {
namespace {

/// NCBI writes `na` where a sequence has no name.
bool is_absent(std::string_view name) { return name.empty() || name == "na"; }

/// A name that can be column 1 of a record and the first word of a FASTA header.
bool can_be_seqid(std::string_view name) {
  return !name.empty() && name.front() != '>' && name.front() != '#' &&
         std::none_of(name.begin(), name.end(), [](char c) { return is_control(c) || c == ' '; });
}

std::vector<std::string> cells_of(std::string_view line) {
  std::vector<std::string> cells;
  for (const std::string_view cell : split(line, '\t')) cells.emplace_back(trimmed(cell));
  return cells;
}

/// The place of a column by its name.
std::size_t column_called(const std::string& name, const std::string& option, const std::vector<std::string>& columns,
                          const std::string& path) {
  const auto found = std::find(columns.begin(), columns.end(), name);
  if (found != columns.end()) return static_cast<std::size_t>(found - columns.begin());
  std::string all;
  for (const std::string& column : columns) all += (all.empty() ? "" : ", ") + quotable(column);
  const std::string nearest = nearest_word(name, columns);
  fail_usage(option + ": " + path + " has no column " + in_quotes(name) + "; it has " + all +
             (nearest.empty() ? "" : "; did you mean " + in_quotes(nearest) + '?'));
}

/// A line of a table.
struct TableRow {
  std::vector<std::string> cells;
  std::uint64_t number;
};

/// chromAlias as a table of UCSC's database: another name, UCSC's name, and who calls it so (`ensembl,assembly`),
/// without a line of names. As a table with a column for each of these.
std::vector<std::string> widen(std::vector<TableRow>& rows) {
  std::vector<std::string> columns{"ucsc"};
  std::map<std::string, std::size_t> place_of;  // of UCSC's names, in `wide`
  std::vector<TableRow> wide;
  for (const TableRow& row : rows) {
    const auto [name, is_new] = place_of.try_emplace(row.cells[1], wide.size());
    if (is_new) wide.push_back({{row.cells[1]}, row.number});
    std::vector<std::string>& cells = wide[name->second].cells;
    for (const std::string_view source : split(row.cells[2], ',')) {
      const auto found = std::find(columns.begin(), columns.end(), source);
      const auto place = static_cast<std::size_t>(found - columns.begin());
      if (found == columns.end()) columns.emplace_back(source);
      if (cells.size() <= place) cells.resize(place + 1);
      cells[place] = row.cells[0];
    }
  }
  rows = std::move(wide);
  return columns;
}

}  // namespace

SeqidMap::SeqidMap(const std::string& path, const std::string& from, const std::string& to)
    : path_(path == "-" ? "<stdin>" : quotable_path(path)) {
  if (from.empty()) {
    for_each_line(path, [&](std::string_view text, std::uint64_t number) {
      if (!trimmed(text).empty() && !text.starts_with('#')) read_pair(text, number);
    });
  } else {
    read_table(path, from, to);
  }
  if (names_.empty()) fail_io(path_, "expected old and new names of sequences, got none");
  for (const auto& [old, now] : names_) new_names_.insert(now);
}

/// An old name, a tab and a new name. Without a tab, blanks separate them, as in the maps of bcftools.
void SeqidMap::read_pair(std::string_view text, std::uint64_t number) {
  std::vector<std::string> cells = cells_of(text);
  if (cells.size() == 1) {
    const std::string all = cells.front();
    const std::size_t blank = all.find(' ');
    if (blank != std::string::npos) cells = {all.substr(0, blank), std::string(trimmed(all.substr(blank)))};
  }
  if (cells.size() != 2 || cells[0].empty())
    fail(number, "an old name, a tab and a new name", in_quotes(text),
         cells.size() > 2 ? "--from and --to name the two columns of a table" : "");
  add(cells[0], cells[1], number);
}

/// The names of the columns are in the last line with '#' and a tab before the first row.
void SeqidMap::read_table(const std::string& path, const std::string& from, const std::string& to) {
  std::vector<std::string> columns;
  std::vector<TableRow> rows;
  for_each_line(path, [&](std::string_view text, std::uint64_t number) {
    if (trimmed(text).empty()) return;
    if (!text.starts_with('#')) {
      rows.push_back({cells_of(text), number});
    } else if (rows.empty() && text.find('\t') != std::string_view::npos) {
      columns = cells_of(text.substr(std::min(text.find_first_not_of("# "), text.size())));
    }
  });
  const bool has_three =
      std::all_of(rows.begin(), rows.end(), [](const TableRow& row) { return row.cells.size() == 3; });
  if (columns.empty() && has_three && !rows.empty()) columns = widen(rows);
  if (columns.empty())
    fail_io(path_, "expected a line with '#' and the names of columns, as in chromAlias.txt and assembly_report.txt");
  const std::size_t old = column_called(from, "--from", columns, path_);
  const std::size_t now = column_called(to, "--to", columns, path_);
  for (const auto& [cells, number] : rows) {
    if (std::max(old, now) >= cells.size() || is_absent(cells[old]) || is_absent(cells[now])) continue;
    add(cells[old], cells[now], number);
  }
}

void SeqidMap::add(const std::string& old, const std::string& now, std::uint64_t number) {
  if (!can_be_seqid(now)) fail(number, "a new name without blanks that does not begin with '>' or '#'", in_quotes(now));
  if (names_.empty()) first_ = old;
  const auto [entry, is_new] = names_.try_emplace(old, now);
  if (!is_new && entry->second != now)
    fail(number, "one new name of " + in_quotes(old) + ", " + in_quotes(entry->second), in_quotes(now));
}

void SeqidMap::fail(std::uint64_t number, std::string expected, std::string found, std::string advice) const {
  fail_format({.code = "seqid-map",
               .file = path_,
               .line = number,
               .expected = std::move(expected),
               .found = std::move(found),
               .advice = std::move(advice)});
}

const std::string* SeqidMap::find(std::string_view old) const {
  auto found = names_.find(old);
  if (found == names_.end() && old.find('%') != std::string_view::npos) {
    std::string scratch;
    found = names_.find(decoded(old, scratch));
  }
  return found == names_.end() ? nullptr : &found->second;
}

}  // namespace gff
