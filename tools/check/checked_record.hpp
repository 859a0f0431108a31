// A record as the rules see it: its columns, even if their number is wrong, and the pieces of its column 9.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "check/types.hpp"
#include "gff/dialect.hpp"
#include "gff/record.hpp"

namespace gff {

/// A piece of column 9.
struct Piece {
  std::string_view text;   ///< as it stands between two semicolons
  std::string_view key;    ///< without the blanks before it
  std::string_view value;  ///< without the quotes of GTF
  bool has_equals = false;
  bool quoted = false;  ///< GTF: in quotes
  bool closed = true;   ///< GTF: a quote follows
};

/// Views into the line, valid until the next one.
struct CheckedRecord {
  std::uint64_t line = 0;
  std::string_view text;
  std::array<std::string_view, standard_columns> columns;  ///< those that are missing are empty
  std::size_t column_count = 0;
  Dialect dialect = Dialect::gff3;
  Types::Index type_index = 0;
  const Type* type = nullptr;
  std::int64_t start = 0;  ///< bases, 1-based; 0 if it is not a position
  std::int64_t end = 0;    ///< likewise, inclusive
  std::vector<Piece> pieces;

  std::string_view column(Column name) const { return columns[static_cast<std::size_t>(name)]; }
  bool is_gtf() const { return dialect == Dialect::gtf; }
  bool has_positions() const { return start > 0 && end >= start; }
  /// The first piece with this key that has a value; null if there is none.
  const Piece* find(std::string_view key) const {
    for (const Piece& piece : pieces) {
      if (piece.key == key && !piece.value.empty()) return &piece;
    }
    return nullptr;
  }
  std::string_view value(std::string_view key) const {
    const Piece* const piece = find(key);
    return piece ? piece->value : std::string_view();
  }
};

/// Number of a column in messages, from 1.
constexpr std::size_t number_of(Column column) { return static_cast<std::size_t>(column) + 1; }

/// Reads the pieces of column 9 into `record.pieces`; empty ones between two semicolons included.
void read_pieces(CheckedRecord& record);

}  // namespace gff
