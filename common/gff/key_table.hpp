// Finds some keys in a record: in an extra column with that name, otherwise in column 9.
//
// Threads: each thread has its own copy, because a copy remembers the key that it found last.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/blanks.hpp"
#include "base/keyed_hash.hpp"
#include "gff/attributes.hpp"
#include "gff/dialect.hpp"
#include "gff/record.hpp"
#include "gff/scan.hpp"

namespace gff {

/// A set of keys, found in one walk over the pieces of a column.
///
/// An extra column of the stream is an attribute. After `use_extra_columns`, a key with the name of an extra column
/// means that column, and is not searched in column 9. A '.' in this column is not a value.
class KeyTable {
 public:
  KeyTable() {
    for (const char special : {' ', '\t', ';'}) looks_[static_cast<unsigned char>(special)] = true;
  }
  /// Adds `key`, which is not empty, and returns its number from 0. The same key has the same number.
  std::size_t add(std::string_view key);
  std::size_t size() const { return keys_.size(); }
  const std::string& key(std::size_t i) const { return keys_[i]; }

  /// Call it after the last add(). `names` are all extra columns of the stream, in order.
  void use_extra_columns(const std::vector<std::string>& names);
  /// Whether the key means an extra column.
  bool is_extra_column(std::size_t i) const { return column_of_[i] != 0; }
  /// How many values a text of key `i` has that for_each() finds.
  ValueForm form(std::size_t i, Dialect dialect) const {
    return is_extra_column(i) ? ValueForm::list : form_of(dialect);
  }

  static constexpr std::size_t none = static_cast<std::size_t>(-1);
  /// The number of `key`, or `none` if it is not in the table.
  std::size_t number_of(std::string_view key) const;
  /// Returns the number of the key of `piece`, or `none`. Sets `value` to its value. `column_end` is the end of the
  /// column.
  std::size_t match(const AttributeField& piece, Dialect dialect, const char* column_end, std::string_view& value) {
    if (keys_.empty()) return none;
    return dialect == Dialect::gff3 ? match_gff3(piece.key, piece.end, column_end, value)
                                    : match_gtf(piece, column_end, value);
  }
  /// The same for a GFF3 piece that is not empty and whose key begins at `key`. The table must not be empty. A record
  /// is usually similar to the one before, so the key that followed last time is tried first.
  std::size_t match_gff3(const char* key, const char* piece_end, const char* column_end, std::string_view& value) {
    const std::uint64_t first_bytes = eight_bytes(key, column_end);
    const std::size_t guess = entries_[last_].after;
    if (matches_gff3(entries_[guess], first_bytes, key, piece_end, value)) [[likely]]
      return last_ = guess;
    for (std::size_t i = first_[static_cast<unsigned char>(*key)]; i != 0; i = entries_[i - 1].next) {
      if (matches_gff3(entries_[i - 1], first_bytes, key, piece_end, value))
        return last_ = entries_[last_].after = i - 1;
    }
    return none;
  }

  /// A table by the first byte of a GFF3 piece: whether the piece must be looked at, because its key may be in the
  /// table, or because it is empty or begins with a blank. For most pieces it is false.
  using FirstBytes = bool[256];
  const FirstBytes& first_bytes() const { return looks_; }

  /// Calls `found(number, text)` for each occurrence of a key in a record until it returns true: first in extra
  /// columns, then from left to right. form() tells how many values a text has. A GTF piece with several values is
  /// found once for each.
  template <class Found>
  void for_each(const Record& record, Dialect dialect, Found found) {
    if (!extra_columns_.empty()) [[unlikely]] {
      for (const ExtraColumn& extra : extra_columns_) {
        const std::string_view text = record.column(extra.column);
        if (!text.empty() && text != "." && found(extra.number, text)) return;
      }
      if (extra_columns_.size() == keys_.size()) return;
    }
    if (dialect == Dialect::gtf) {
      if (const BareId bare = bare_id(record.type(), record.attributes())) [[unlikely]] {
        const std::size_t number = number_of(bare.key);
        if (number != none && !is_extra_column(number)) found(number, bare.id);
        return;
      }
    }
    for_each(record.attributes(), record.semicolons(), dialect, found);
  }

  /// The same for `column` alone, if it is not a bare id. `semicolons` are the semicolons of the line of the column, or
  /// unknown. A walk over GTF is faster if `column` is a PaddedView.
  template <class View, class Found>
  void for_each(View column, Separators semicolons, Dialect dialect, Found found) {
    if (column == "." || keys_.empty()) return;  // no attributes
    if (dialect == Dialect::gtf) {
      for_each_in_gtf(column, found);
      return;
    }
    const char* const end = column.data() + column.size();
    std::string_view value;
    for_each_part(
        column.data(), end, ';', semicolons,
        looks_, [&](const char* key, const char* piece_end) __attribute__((always_inline)) {
          if (is_blank(*key)) [[unlikely]]
            key = piece_end - trimmed_left({key, piece_end}).size();
          if (key == piece_end) return false;
          const std::size_t number = match_gff3(key, piece_end, end, value);
          return number != none && found(number, value);
        });
  }

 private:
  struct alignas(64) Entry {    // a cache line
    std::uint64_t first_bytes;  ///< the first eight bytes of the key, filled with zeros
    std::uint64_t gff3_bytes;   ///< first_bytes for GFF3; no_piece if the key has '=' or ';', as no key of GFF3 has
    std::uint64_t mask;
    std::uint64_t last_bytes;  ///< the last eight bytes of a longer key
    std::size_t length;
    std::size_t next;   ///< number + 1 of the next key with the same first byte; 0: none
    std::size_t after;  ///< the key that was found after this one last time
    bool one_word;      ///< the key has no blanks, as every key of GTF
  };
  static constexpr char no_piece[] = {';', '\xFF'};  ///< bytes with which no piece of column 9 begins, and their mask
  struct ExtraColumn {
    std::size_t number;  ///< number of the key
    std::size_t column;  ///< column of a record, from 0
  };
  void link(std::size_t number);
  /// Not inlined, so that the loop over GFF3 is compiled into its caller.
  template <class View, class Found>
  [[gnu::noinline]] void for_each_in_gtf(View column, Found found) {
    const char* const end = column.data() + column.size();
    std::string_view value;
    Attributes walk(column, Dialect::gtf);
    for (AttributeField piece; walk.next(piece);) {
      if (!looks_[static_cast<unsigned char>(*piece.key)]) continue;
      const std::size_t number = match_gtf(piece, end, value);
      if (number == none) continue;
      if (found(number, value)) return;
      if (!piece.may_have_more_values()) [[likely]]
        continue;
      for (const char* at = piece.value_end; next_gtf_value(at, piece.end, value);) {
        if (found(number, value)) return;
      }
    }
  }

  /// The eight bytes at `from`; those after `end` are zero.
  static std::uint64_t eight_bytes(const char* from, const char* end) {
    std::uint64_t word = 0;
    if (end - from >= 8) [[likely]] {
      std::memcpy(&word, from, 8);
    } else {
      std::memcpy(&word, from, static_cast<std::size_t>(end - from));
    }
    return word;
  }
  bool matches_gff3(const Entry& entry, std::uint64_t first_bytes, const char* key, const char* piece_end,
                    std::string_view& value) const {
    // There is no ';' in such a key: if the bytes agree, the piece is long enough.
    if (((first_bytes ^ entry.gff3_bytes) & entry.mask) != 0) return false;
    const char* const key_end = key + entry.length;
    if (entry.length > 8) {
      if (key_end > piece_end) return false;
      std::uint64_t last_bytes;
      std::memcpy(&last_bytes, key_end - 8, 8);
      if (last_bytes != entry.last_bytes) return false;
      if (entry.length > 16 && !same_middle(entry, key)) return false;
    }
    if (key_end < piece_end && *key_end == '=') [[likely]] {
      value = {key_end + 1, piece_end};
      return true;
    }
    value = {};
    return is_flag(key_end, piece_end);
  }
  /// Whether a key of more than 16 bytes is the key of `entry`, if its first and last eight bytes are equal to those of
  /// `entry`.
  bool same_middle(const Entry& entry, const char* key) const;
  /// Whether a key that ends at `key_end` is a flag: a piece without '=', with or without blanks at its end.
  static bool is_flag(const char* key_end, const char* piece_end);
  std::size_t match_gtf(const AttributeField& piece, const char* column_end, std::string_view& value) {
    const std::uint64_t first_bytes = eight_bytes(piece.key, column_end);
    const std::size_t guess = entries_[last_].after;
    if (matches_gtf(entries_[guess], first_bytes, piece)) [[likely]] {
      value = {piece.value, piece.value_end};
      return last_ = guess;
    }
    for (std::size_t i = first_[static_cast<unsigned char>(*piece.key)]; i != 0; i = entries_[i - 1].next) {
      if (!matches_gtf(entries_[i - 1], first_bytes, piece)) continue;
      value = {piece.value, piece.value_end};
      return last_ = entries_[last_].after = i - 1;
    }
    return none;
  }
  bool matches_gtf(const Entry& entry, std::uint64_t first_bytes, const AttributeField& piece) const {
    if (((first_bytes ^ entry.first_bytes) & entry.mask) != 0 || !entry.one_word) return false;
    const auto length = static_cast<std::size_t>(piece.end - piece.key);
    if (entry.length > length || (entry.length > 8 && !same_rest(entry, piece.key))) return false;
    return entry.length == length || is_blank(piece.key[entry.length]);
  }
  /// Whether a key of more than 8 bytes is the key of `entry`, if its first eight bytes are equal to those of `entry`.
  bool same_rest(const Entry& entry, const char* key) const;

  std::vector<Entry> entries_;
  std::vector<std::string> keys_;
  std::unordered_map<std::string, std::size_t, SeededHash, std::equal_to<>> numbers_;  ///< of the keys
  std::vector<std::size_t> column_of_;      ///< by key: the extra column that it means; 0: none
  std::vector<ExtraColumn> extra_columns_;  ///< those that are keys
  std::size_t last_ = 0;                    ///< the key that was found last
  bool looks_[256] = {};                    ///< by the first byte of a piece: see first_bytes()
  std::size_t first_[256] = {};             ///< by first byte: number + 1 of the first such key; 0: none
};

}  // namespace gff
