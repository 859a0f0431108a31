// Column 9, walked from left to right in either dialect: no map, no allocation, linear in its length.
//
//   GFF3   key=value;key=value      split at ';', then at the first '='; blanks before a key are not part of it; a
//                                   piece without '=' is a flag: a key with an empty value   (GFF3 1.26, column 9)
//   GTF    key "value"; key value;  a ';' inside quotes is no separator, and a backslash there takes the next byte
//                                   with it; an unclosed quote ends with the column          (GTF 2.2)
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "gff/dialect.hpp"
#include "io/scan.hpp"

namespace gff {

/// One piece between separators, as it stands. Never empty, and never only blanks.
struct Piece {
  const char* begin;      ///< blanks before the key included
  const char* key;        ///< where the key begins
  const char* end;        ///< the separator, or the end of the column
  const char* value;      ///< GTF: where the value begins (behind its quote)
  const char* value_end;  ///< GTF: where it ends (before its quote)

  std::string_view text() const { return {begin, end}; }
};

struct Attribute {
  std::string_view key;
  std::string_view value;  ///< as it stands: escapes kept, the quotes of GTF removed
};

/// The GFF3 piece that begins at `begin`, in a column that ends at `end`.
inline Piece gff3_piece(const char* begin, const char* end) {
  const void* const separator = std::memchr(begin, ';', static_cast<std::size_t>(end - begin));
  Piece piece{begin, begin, separator ? static_cast<const char*>(separator) : end, nullptr, nullptr};
  while (piece.key < piece.end && is_blank(*piece.key)) ++piece.key;
  return piece;
}

/// A forward walk over the pieces. Views into the column, valid as long as it is.
class Attributes {
 public:
  Attributes(std::string_view column, Dialect dialect)
      : at_(column.data()), end_(column.data() + column.size()), gtf_(dialect == Dialect::gtf) {
    if (column == ".") at_ = end_;  // no attributes
  }

  /// False when there is no further piece.
  bool next(Piece& piece) {
    while (at_ < end_) {
      if (gtf_) {
        find_gtf(piece, at_);
      } else {
        piece = gff3_piece(at_, end_);
      }
      at_ = piece.end < end_ ? piece.end + 1 : end_;
      if (piece.key < piece.end) return true;
    }
    return false;
  }

  /// The key and the value of `piece`.
  Attribute parse(const Piece& piece) const;

 private:
  void find_gtf(Piece& piece, const char* begin) const;

  const char* at_;
  const char* end_;
  bool gtf_;
};

/// The values of an attribute by the one rule: a GFF3 value is split at ',', a GTF value is one. Calls `use` with each
/// until it returns true; returns whether one did.
template <class Use>
bool any_value(std::string_view value, Dialect dialect, Use use) {
  if (dialect == Dialect::gff3) {
    for (std::size_t comma; (comma = value.find(',')) != std::string_view::npos; value.remove_prefix(comma + 1)) {
      if (use(value.substr(0, comma))) return true;
    }
  }
  return use(value);
}

/// A set of keys that are wanted, found in one pass over the pieces of a column.
class KeyTable {
 public:
  KeyTable() {
    for (const char special : {' ', '\t', ';'}) looks_[static_cast<unsigned char>(special)] = true;
  }
  /// The number of `key`, from 0; the same key has the same number.
  std::size_t add(std::string_view key);
  std::size_t size() const { return entries_.size(); }
  const std::string& key(std::size_t i) const { return entries_[i].key; }

  static constexpr std::size_t none = static_cast<std::size_t>(-1);
  /// Which key the piece has, or `none`; then `value` is its value. `column_end` is the end of the column.
  std::size_t match(const Piece& piece, Dialect dialect, const char* column_end, std::string_view& value) const {
    return dialect == Dialect::gff3 ? match_gff3(piece.key, column_end, value) : match_gtf(piece, column_end, value);
  }
  /// The same for the GFF3 piece whose key begins at `key`; its end need not be known.
  std::size_t match_gff3(const char* key, const char* column_end, std::string_view& value) const {
    if (key == column_end) return none;
    const std::size_t first = first_[static_cast<unsigned char>(*key)];
    if (first == 0) return none;
    const std::uint64_t first_bytes = eight_bytes(key, column_end);
    for (std::size_t i = first - 1; i != none; i = entries_[i].next) {
      if (((first_bytes ^ entries_[i].first_bytes) & entries_[i].mask) == 0 &&
          ends_gff3(entries_[i], key, column_end, value))
        return i;
    }
    return none;
  }

  /// By the first byte of a GFF3 piece: whether it needs a look, since its key may be in the table, or since it begins
  /// with a blank or is empty. Most pieces need none.
  using FirstBytes = bool[256];
  const FirstBytes& first_bytes() const { return looks_; }

  /// Calls `found(number, value)` for each piece of `column` whose key is in the table, from left to right.
  template <class Found>
  void for_each(std::string_view column, Dialect dialect, Found found) const {
    if (column == ".") return;  // no attributes
    const char* const end = column.data() + column.size();
    std::string_view value;
    if (dialect == Dialect::gtf) {
      Attributes walk(column, dialect);
      for (Piece piece; walk.next(piece);) {
        if (const std::size_t number = match(piece, dialect, end, value); number != none) found(number, value);
      }
      return;
    }
    for_each_part(column.data(), end, ';', looks_, [&](const char* key) {
      while (key < end && is_blank(*key)) ++key;
      if (const std::size_t number = match_gff3(key, end, value); number != none) found(number, value);
    });
  }

 private:
  struct Entry {
    std::uint64_t first_bytes;  ///< the first eight bytes of the key, what is missing zero
    std::uint64_t mask;
    std::string key;
    bool one_word;     ///< no blanks in it, as in every key of GTF
    std::size_t next;  ///< the next key with the same first byte, or `none`
  };
  /// The eight bytes at `from`, what lies behind `end` zero.
  static std::uint64_t eight_bytes(const char* from, const char* end) {
    std::uint64_t word = 0;
    if (end - from >= 8) [[likely]] {
      std::memcpy(&word, from, 8);
    } else {
      std::memcpy(&word, from, static_cast<std::size_t>(end - from));
    }
    return word;
  }
  bool ends_gff3(const Entry& entry, const char* key, const char* column_end, std::string_view& value) const;
  std::size_t match_gtf(const Piece& piece, const char* column_end, std::string_view& value) const;

  std::vector<Entry> entries_;
  bool looks_[256] = {};         ///< by the first byte of a piece
  std::size_t first_[256] = {};  ///< by the first byte of a key: its number and one, 0 for none
};

}  // namespace gff
