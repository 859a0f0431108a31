// Removes attributes from column 9.
//
// Threads: each thread has its own copy, because a copy remembers the keys that it found.
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

/// The remaining pieces keep their bytes and their order. Where something was removed, the pieces around it are joined
/// by one ';'; empty pieces are dropped, and the first piece has no blanks before it. Text after the last piece stays.
/// If nothing is left, the column is '.'. Allocates nothing per record once its buffers have grown.
class AttributeRemover {
 public:
  enum class Mode : std::uint8_t { remove, keep, all };
  void set_mode(Mode mode) {
    mode_ = mode;
    note_if_usual();
  }
  /// From now on removes only attributes that are empty in all their occurrences in the record.
  void remove_only_empty() {
    only_empty_ = true;
    note_if_usual();
  }
  /// Adds a key. Throws UsageError if `key` cannot be the key of an attribute.
  void add(std::string_view key);
  /// Adds the alternatives of `key`, whose numbers are those of `table`, after they were extracted as a column. Of
  /// Dbxref:GeneID, only an attribute with exactly that key is removed, because the other values of Dbxref must stay. A
  /// key that means an extra column is not removed from column 9.
  void add(const Key& key, const KeyTable& table);

  std::size_t size() const { return keys_.size(); }  ///< the number of keys
  const std::string& key(std::size_t i) const { return keys_.key(i); }
  /// Whether a record had key `i`.
  bool was_seen(std::size_t i) const { return seen_[i]; }
  /// Whether some key was in no record so far.
  bool misses_any() const { return std::find(seen_.begin(), seen_.end(), 0) != seen_.end(); }
  /// Adds the keys that `other`, a copy, has seen, and clears them in `other`.
  void take_seen(AttributeRemover& other);

  /// Looks at column 9 of a record and returns whether something is to be removed. If so, `write_rest` writes what
  /// remains. A bare id counts as the attribute that it means.
  bool match(const Record& record, Dialect dialect) {
    if (dialect == Dialect::gff3 && usual_) [[likely]]
      return match_gff3(record.attributes(), record.semicolons());
    return match_unusual(record, dialect);
  }
  /// The same for column 9 alone, if it is not a bare id. `semicolons` may be unknown.
  bool match(std::string_view column, Dialect dialect, Separators semicolons = {});
  /// Writes what remains of the last column for which `match` returned true.
  void write_rest(Output& out) const {
    if (kept_.size() == 1 && after_.empty()) [[likely]] {
      out.append(kept_[0]);
    } else {
      write_parts(out);
    }
  }
  /// Returns what remains as text: a view of the column if possible, otherwise of `scratch`.
  std::string_view remains(std::string& scratch) const;

 private:
  bool is_removed(std::size_t number);
  void find_filled(std::string_view column, Dialect dialect);
  void note_if_usual() { usual_ = keys_.size() > 0 && mode_ == Mode::remove && !only_empty_; }
  bool match_gff3(std::string_view column, Separators semicolons);
  bool match_unusual(const Record& record, Dialect dialect);
  bool match_any(std::string_view column, Dialect dialect);
  void write_parts(Output& out) const;

  KeyTable keys_;
  std::vector<char> seen_;  ///< by the number of a key: whether a record had it
  Mode mode_ = Mode::remove;
  bool only_empty_ = false;
  bool usual_ = false;                    ///< there are keys, to be removed with or without a value
  std::vector<std::string_view> filled_;  ///< sorted keys of the record that have a value that is not empty
  std::vector<std::string_view> kept_;    ///< remaining runs of pieces, with the separators between them
  std::string_view after_;                ///< the text after the last piece
};

}  // namespace gff
