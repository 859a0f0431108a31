// The columns of a record as views (GFF3 1.26, "Description of the Format"). Nothing is copied or decoded.
//
// Threads: plain values; several threads may read the same object.
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

/// Splits the first `n` columns off a line that has not been scanned. Returns whether more columns follow. If the
/// line has fewer than `n` columns, the missing ones are empty.
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

/// A text of a record.
struct Cell {
  std::string_view text;
  bool in_line;  ///< a view into the line's padded text, valid as long as the line
};

class Record {
 public:
  /// `line.kind` must be LineKind::record. The record is valid until the next line is read.
  explicit Record(const Line& line) : line_(line) { assert(line.kind == LineKind::record); }

  /// Column `i` (from 0), which must exist. A view into the line.
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

  /// The semicolons of the line, if LineReader looked for them.
  Separators semicolons() const { return line_.semicolons; }

  /// The number of columns: nine and the extra ones.
  std::size_t columns() const { return line_.columns; }
  /// The line, without a tab after the last column.
  std::string_view text() const { return {line_.text.data(), length_to(line_.columns - 1)}; }
  /// Columns 1 to 8 and the tab after them.
  std::string_view before_attributes() const { return {line_.text.data(), attributes().data()}; }
  /// The text after column 9: nothing, or a tab and the extra columns.
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
