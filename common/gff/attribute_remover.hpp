// Column 9 less some of its attributes.
//
// Threads: each thread has a copy: it remembers what it found last.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "gff/key.hpp"
#include "gff/key_table.hpp"
#include "gff/output.hpp"

namespace gff {

/// What remains keeps its bytes and its order. Where something was removed, the pieces that remain are joined by one ';'
/// each, empty ones dropped, the first without blanks before it; text after the last piece stays. Nothing left is
/// '.'. No allocation per record once its buffer has grown.
class AttributeRemover {
 public:
  enum class Mode : std::uint8_t { remove, keep, all };
  void set_mode(Mode mode) {
    mode_ = mode;
    note_if_usual();
  }
  /// From now on only attributes go whose values are all empty, in all their occurrences in the record.
  void remove_only_empty() {
    only_empty_ = true;
    note_if_usual();
  }
  /// Throws UsageError where `key` cannot be the key of an attribute.
  void add(std::string_view key);
  /// Adds an extracted attribute: the alternatives of `key`, whose numbers are of `table`. Of Dbxref:GeneID only an attribute
  /// of just that key is removed: the other values of Dbxref are still there. A key that means an extra column is not
  /// removed from column 9.
  void add(const Key& key, const KeyTable& table);

  std::size_t size() const { return keys_.size(); }  ///< of the keys
  const std::string& key(std::size_t i) const { return keys_.key(i); }
  bool was_seen(std::size_t i) const { return seen_[i]; }
  /// Whether no record so far had some of the keys.
  bool misses_any() const { return std::find(seen_.begin(), seen_.end(), 0) != seen_.end(); }
  /// Adds the keys that `other`, a copy, has seen, and clears them there.
  void take_seen(AttributeRemover& other);

  /// Walks column 9 of a record; whether something is to be removed. Then `write` writes what remains of it. A bare id is the
  /// attribute that it means.
  bool split(const Record& record, Dialect dialect) {
    if (dialect == Dialect::gff3 && usual_) [[likely]]
      return split_gff3(record.attributes(), record.semicolons());
    return split_unusual(record, dialect);
  }
  /// The same for column 9 alone, whose semicolons may be known, of a record that is not a bare id.
  bool split(std::string_view column, Dialect dialect, Separators semicolons = {});
  void write(Output& out) const;
  /// The same as text: a view of the column if that is possible, otherwise of `scratch`.
  std::string_view remains(std::string& scratch) const;

 private:
  bool is_removed(std::size_t number);
  void find_filled(std::string_view column, Dialect dialect);
  void note_if_usual() { usual_ = keys_.size() > 0 && mode_ == Mode::remove && !only_empty_; }
  bool split_gff3(std::string_view column, Separators semicolons);
  bool split_unusual(const Record& record, Dialect dialect);
  bool split_any(std::string_view column, Dialect dialect);

  KeyTable keys_;
  std::vector<char> seen_;  ///< by the number of a key: whether a record had it
  Mode mode_ = Mode::remove;
  bool only_empty_ = false;
  bool usual_ = false;                    ///< there are keys, and they go, with or without a value
  std::vector<std::string_view> filled_;  ///< keys that have a value that is not empty, sorted
  std::vector<std::string_view> kept_;    ///< runs of neighbouring pieces that remain, with the separators between them
  std::string_view after_;                ///< the text after the last piece
};

}  // namespace gff
