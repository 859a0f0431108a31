// A record: the columns of a line as views (GFF3 1.26, "Description of the Format"). Nothing is copied or decoded.
//
// Threads: values, which threads may read at the same time.
#pragma once

#include <array>
#include <cassert>
#include <cstdint>
#include <string_view>

#include "gff/line.hpp"
#include "gff/position.hpp"

namespace gff {

/// The nine columns by position, from 0.
enum class Column : std::size_t { seqid, source, type, start, end, score, strand, phase, attributes };
constexpr std::size_t standard_columns = 9;

/// The first `n` columns of a line that nobody has looked at, into `columns`. Whether it has more than these: else the
/// last of them is what there was, or empty.
template <std::size_t n>
bool take_columns(std::string_view line, std::array<std::string_view, n>& columns) {
  std::size_t tab = 0;
  for (std::string_view& column : columns) {
    tab = line.find('\t');
    column = line.substr(0, tab);
    line.remove_prefix(tab == std::string_view::npos ? line.size() : tab + 1);
  }
  return tab != std::string_view::npos;
}

/// A text that a record has.
struct Cell {
  std::string_view text;
  bool in_line;  ///< it lies in the line, as a part of its padded text, and is valid as long as that
};

class Record {
 public:
  /// `line.kind` is LineKind::record. Valid as long as the line is.
  explicit Record(const Line& line) : line_(line) { assert(line.kind == LineKind::record); }

  PaddedView column(std::size_t i) const {
    const char* const begin = i == 0 ? line_.text.data() : line_.tabs[i - 1] + 1;
    return {begin, static_cast<std::size_t>(column_end(i) - begin)};
  }
  PaddedView column(Column name) const { return column(static_cast<std::size_t>(name)); }

  std::string_view seqid() const { return column(Column::seqid); }
  std::string_view source() const { return column(Column::source); }
  std::string_view type() const { return column(Column::type); }
  std::int64_t start() const { return parse_position(column(Column::start)); }  ///< bases, 1-based
  std::int64_t end() const { return parse_position(column(Column::end)); }      ///< bases, 1-based, inclusive
  std::string_view strand() const { return column(Column::strand); }
  PaddedView attributes() const { return column(Column::attributes); }

  /// Where the semicolons of the line are, if LineReader looked for them.
  Separators semicolons() const { return line_.semicolons; }

  /// All columns, the nine and the extra ones.
  std::size_t columns() const { return line_.columns; }
  /// The line, less a tab after the last column.
  std::string_view text() const { return {line_.text.data(), length_to(line_.columns - 1)}; }
  /// Columns 1 to 8 and the tab after them.
  std::string_view before_attributes() const { return {line_.text.data(), attributes().data()}; }
  /// What follows column 9: nothing, or a tab and the extra columns.
  std::string_view after_attributes() const {
    const char* const begin = column_end(standard_columns - 1);
    return {begin, column_end(line_.columns - 1)};
  }

 private:
  const char* column_end(std::size_t i) const {
    if (i + 1 < line_.columns || line_.stray_tab) return line_.tabs[i];
    return line_.text.data() + line_.text.size();
  }
  std::size_t length_to(std::size_t i) const { return static_cast<std::size_t>(column_end(i) - line_.text.data()); }

  const Line& line_;
};

}  // namespace gff
