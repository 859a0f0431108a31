// Walks over column 9 from left to right in either dialect. Uses no map and allocates nothing; time is linear in the
// length.
//
//   GFF3   key=value;key=value      split at ';', then at the first '='; blanks before a key are not part of it; a
//                                   piece without '=' is a flag: a key with an empty value   (GFF3 1.26, column 9)
//   GTF    key "value"; key value;  a ';' inside quotes is not a separator; a backslash inside quotes escapes the next
//                                   byte; an unclosed quote reaches to the end of the column   (GTF 2.2)
//          key "a","b"; key "a" "b";  every quoted string is a value (AGAT, BioPerl); so is text without quotes after a
//                                   ',' outside quotes
//          key "3"-UTR";            a quote closes a value if the next byte that is not a blank is ';', ',' or a quote,
//                                   or if the column ends there
//          key "say "hi"";          exception: of two quotes side by side before ';', ',' or the end of the column,
//                                   the first is part of the value, and the second closes it
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

#include "base/blanks.hpp"
#include "base/padded_view.hpp"
#include "gff/dialect.hpp"
#include "gff/scan.hpp"

namespace gff {

/// One piece of column 9 between separators, as it is written.
struct AttributeField {
  const char* begin;      ///< the start, with the blanks before the key
  const char* key;        ///< where the key begins
  const char* end;        ///< the separator, or the end of the column
  const char* value;      ///< GTF: the start of the first value (after its quote)
  const char* value_end;  ///< GTF: the end of the first value (before its quote)

  std::string_view text() const { return {begin, end}; }
  /// GTF: whether there is text after the quote that closes the first value. If so, next_gtf_value() finds further
  /// values.
  bool may_have_more_values() const { return end - value_end > 1; }
};

/// Finds the next value of a GTF piece that ends at `end`. `at` is the end of the previous value: in the first call
/// AttributeField::value_end, in later calls what the previous call stored in it. Returns false if there is none.
bool next_gtf_value(const char*& at, const char* end, std::string_view& value);

struct Attribute {
  std::string_view key;
  std::string_view value;  ///< with escapes, without quotes; GTF: the first value
};

/// Returns the GFF3 piece that begins at `begin`, in a column that ends at `end`.
inline AttributeField gff3_piece(const char* begin, const char* end) {
  const void* const separator = std::memchr(begin, ';', static_cast<std::size_t>(end - begin));
  AttributeField piece{begin, begin, separator ? static_cast<const char*>(separator) : end, nullptr, nullptr};
  while (piece.key < piece.end && is_blank(*piece.key)) ++piece.key;
  return piece;
}

/// Finds the GTF piece that begins at `begin` if it has the usual form `key "value";`: at most one blank before it, and
/// no backslash. Returns false if it has another form, or is too near to `readable`, the end of the readable bytes.
inline bool usual_gtf_piece(const char* begin, const char* end, const char* readable, AttributeField& piece) {
  const char* const key = begin + (*begin == ' ');
  if (readable - key < 34) return false;  // below, at most 34 bytes are read before the next test of `readable`
  const std::uint64_t key_ends = any_in_16(key, ' ', ';', '\t');
  if (key_ends == 0) return false;
  const char* const blank = key + first_bit(key_ends);
  if (blank == key || blank[0] != ' ' || blank[1] != '"') return false;
  const char* at = blank + 2;
  std::uint64_t value_ends;
  for (; (value_ends = any_in_16(at, '"', '\\', '"')) == 0; at += 16) {
    if (readable - at <= 32) return false;
  }
  at += first_bit(value_ends);
  if (at[0] != '"' || at[1] != ';' || at + 1 >= end) return false;
  piece = {begin, key, at + 1, blank + 2, at};
  return true;
}

/// Walks forward over the pieces of a column. Pieces are views into the column, valid as long as the column.
class Attributes {
 public:
  Attributes(std::string_view column, Dialect dialect) : Attributes(column, dialect, 0) {}
  /// The same for a padded text, for which a walk over GTF is faster.
  Attributes(PaddedView column, Dialect dialect) : Attributes(column, dialect, PaddedView::padding) {}

  /// Finds the next piece that is not empty and not only blanks. Returns false if there is none.
  bool next(AttributeField& piece) {
    while (at_ < end_) {
      if (gtf_) {
        if (!usual_gtf_piece(at_, end_, readable_, piece)) [[unlikely]]
          find_gtf(piece, at_);
      } else {
        piece = gff3_piece(at_, end_);
      }
      at_ = piece.end < end_ ? piece.end + 1 : end_;
      if (piece.key < piece.end) return true;
    }
    return false;
  }

  /// Returns the key and the value of `piece`.
  Attribute parse(const AttributeField& piece) const;
  /// Calls `use` with the text of each value of `piece`. In GFF3 there is one text, which may be a list.
  template <class Use>
  void for_each_text(const AttributeField& piece, Use use) const {
    std::string_view text = parse(piece).value;
    use(text);
    if (!gtf_ || !piece.may_have_more_values()) return;
    for (const char* at = piece.value_end; next_gtf_value(at, piece.end, text);) use(text);
  }

 private:
  Attributes(std::string_view column, Dialect dialect, std::size_t readable_after)
      : at_(column.data()),
        end_(column.data() + column.size()),
        readable_(end_ + readable_after),
        gtf_(dialect == Dialect::gtf) {
    if (column == ".") at_ = end_;  // no attributes
  }
  void find_gtf(AttributeField& piece, const char* begin) const;

  const char* at_;
  const char* end_;
  const char* readable_;
  bool gtf_;
};

/// How many values a text has.
enum class ValueForm : std::uint8_t {
  single,  ///< one value, as in GTF
  list,    ///< one value or more, with ',' between them, as after '=' in GFF3 and in extra columns
};
constexpr ValueForm form_of(Dialect dialect) { return dialect == Dialect::gff3 ? ValueForm::list : ValueForm::single; }

/// Calls `use` with each value in `text` until it returns true. Returns whether it did.
template <class Use>
bool any_value(std::string_view text, ValueForm form, Use use) {
  if (form == ValueForm::list) {
    for (std::size_t comma; (comma = text.find(',')) != std::string_view::npos; text.remove_prefix(comma + 1)) {
      if (use(text.substr(0, comma))) return true;
    }
  }
  return use(text);
}
/// The same for a text of column 9.
template <class Use>
bool any_value(std::string_view text, Dialect dialect, Use use) {
  return any_value(text, form_of(dialect), use);
}

}  // namespace gff
