// The keys of column 9 by type: how many records have them, and facts about their values.
//
// Keys are counted for each type: a *pair* is a type and a key. A record usually has the same keys as the record
// before. So after each pair, the pair that followed it last time is tried first. Texts repeat, too. A text that a pair
// had recently is only counted. Texts and values are compared by keyed hashes of 64 bits.
//
// Threads: one thread at a time uses an inventory. Memory: for each pair, up to 25 KiB and the text of its examples.
// There are at most 10,000 pairs. Nothing is allocated for a record whose keys and values were seen before.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <deque>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/keyed_hash.hpp"
#include "base/padded_view.hpp"
#include "gff/attributes.hpp"
#include "gff/line_reader.hpp"
#include "gff/record.hpp"
#include "stats/name_table.hpp"
#include "stats/report.hpp"

namespace gff::stats {

/// A set of up to `most` different values, stored as hashes.
class DifferentValues {
 public:
  static constexpr std::size_t most = 1000;
  /// Whether there were more than `most`; then nothing more is added.
  bool full() const { return full_; }
  std::size_t size() const { return used_; }
  void add(std::uint64_t hash);
  /// Adds the values that `later` got since the last call. If this set is full, `later` is full from now on.
  void take(DifferentValues& later) {
    if (!later.fresh_.empty() || later.full_ != full_) take_fresh(later);
  }

 private:
  void take_fresh(DifferentValues& later);
  std::size_t place(std::uint64_t hash) const;
  void fill();

  std::vector<std::uint64_t> slots_;  ///< a power of two, at most half full; 0: free
  std::vector<std::uint64_t> fresh_;  ///< values since the last take
  std::size_t used_ = 0;
  bool full_ = false;
};

/// The texts that a key had recently, stored as hashes.
class RecentTexts {
 public:
  /// Adds a text. Returns whether the text was already stored.
  bool add(std::uint64_t hash) { return std::exchange(hashes_[hash % hashes_.size()], hash) == hash; }

 private:
  std::array<std::uint64_t, 64> hashes_{};
};

/// The kind of all values of a key.
enum class ValueKind : std::uint8_t { integer, number, text };

/// Keys whose values are also used by other sections of the report.
enum class NotedKey : std::uint8_t {
  gene_type,
  gene_biotype,
  transcript_type,
  transcript_biotype,
  biotype,
  is_circular,
  id,
  parent,
  gene_id,
  transcript_id,
  none
};
constexpr std::size_t noted_keys = 10;
NotedKey noted_key(std::string_view key);

/// The first text of each of these keys in a record (in GFF3 a list of values); empty if it has none.
class NotedValues {
 public:
  void note(NotedKey key, std::string_view value) {
    std::string_view& noted = values_[static_cast<std::size_t>(key)];
    if (noted.empty()) {
      noted = value;
    } else {
      repeats_ = true;
    }
  }
  /// Whether one of the keys has a second text.
  bool repeats() const { return repeats_; }
  std::string_view operator[](NotedKey key) const { return values_[static_cast<std::size_t>(key)]; }
  /// The text of the first of `keys` that has one.
  std::string_view first_of(std::initializer_list<NotedKey> keys) const;

 private:
  std::array<std::string_view, noted_keys> values_{};
  bool repeats_ = false;
};

/// A pair: a key of a type. Members that every record needs are in the first two cache lines.
struct alignas(64) KeyPair {
  KeyPair(std::uint32_t type_number, std::string_view name);
  KeyPair(const KeyPair&) = delete;
  KeyPair& operator=(const KeyPair&) = delete;

  /// Whether a GFF3 piece begins with the key and '='. The piece must be part of a padded text.
  bool begins_gff3(const char* piece, const char* piece_end) const {
    return begins(piece, piece_end) && piece[size_] == '=';
  }
  /// Whether a GTF piece begins with the key and a blank.
  bool begins_gtf(const char* piece, const char* piece_end) const {
    return begins(piece, piece_end) && piece[size_] == ' ';
  }
  std::size_t size() const { return size_; }
  /// The number of occurrences of the key; a record may have several.
  std::uint64_t occurrences() const { return records + repeats; }
  bool is_settled() const { return kind == ValueKind::text && values.full(); }
  /// Clears the counts, after they were added to another pair. Facts about the values stay.
  void clear_counts() { records = repeats = most_values = 0; }
  /// Adds the counts and facts of `later`, which has read a later block, and clears the counts in `later`. Copies the
  /// facts of this pair to `later`, so `later` can ignore values that would not change them.
  void take(KeyPair& later);

 private:
  static std::uint64_t load(const char* from) {
    std::uint64_t word;
    std::memcpy(&word, from, 8);
    return word;
  }
  bool begins(const char* piece, const char* piece_end) const {
    if (((load(piece) ^ head_) & mask_) != 0 || piece + size_ >= piece_end) return false;
    if (size_ <= 8) return true;
    return load(piece + size_ - 8) == tail_ && (size_ <= 16 || std::memcmp(piece + 8, key.data() + 8, size_ - 16) == 0);
  }
  std::size_t size_;
  std::uint64_t head_ = 0;  ///< the first eight bytes of the key, filled with zeros
  std::uint64_t mask_ = 0;
  std::uint64_t tail_ = 0;  ///< the last eight bytes of a longer key

 public:
  KeyPair* next = nullptr;         ///< the pair that followed last time
  std::uint64_t record = 0;        ///< number of the last record with the key
  std::uint64_t records = 0;       ///< number of records with the key
  std::uint64_t longest_size = 0;  ///< bytes of the longest value; the example may be cut
  std::string_view text;           ///< the last text, a list in GFF3; null: none in this block
  std::uint64_t values_in_text = 0;
  std::uint64_t values_in_record = 0;
  std::uint64_t most_values = 0;  ///< the most values in one record
  std::uint64_t repeats = 0;      ///< further occurrences in one record
  std::uint32_t type;
  NotedKey noted;
  ValueKind kind = ValueKind::integer;
  bool settled = false;    ///< only counts and `last` change, unless a text is longer than `longest_size`
  KeyPair* sum = nullptr;  ///< the pair of another inventory that gets the counts

  // The members up to `values` are also used when blocks are merged. They are in the next two cache lines.
  std::string last;
  std::string key;
  DifferentValues values;
  std::string first;
  std::string longest;
  RecentTexts recent;
};

class KeyInventory {
 public:
  static constexpr std::size_t most_pairs = 10'000;

  /// `bounded`: pairs beyond the first `most_pairs` are counted together. The inventory of a block is not bounded; it
  /// is merged by take().
  explicit KeyInventory(bool bounded) : bounded_(bounded) {}

  /// Adds a record of the current block. The line reader must have found its semicolons. `type` is the number of the
  /// record's type. A type must have the same number in all blocks of this inventory.
  void add(const Record& record, Dialect dialect, std::uint32_t type, const std::vector<std::string>& extra_columns);
  /// The noted values of the record that was added last; valid as long as its line.
  const NotedValues& noted() const { return noted_; }
  /// Drops all views into the current block. Call it at the end of each block.
  void leave_block();
  /// Adds the counts of `later` to this inventory and clears them in `later`. `later` must have read the next block.
  /// `type_of[i]` is the number in this inventory of type i of `later`.
  void take(KeyInventory& later, const std::vector<std::uint32_t>& type_of);

  const std::deque<KeyPair>& pairs() const { return pairs_; }
  /// The number of occurrences of keys that have no pair.
  std::uint64_t rest() const { return rest_; }

 private:
  KeyPair* find_or_add(std::uint32_t type, std::string_view key);
  void add_gff3(PaddedView column, Separators semicolons, std::uint32_t type);
  void add_gtf(PaddedView column, std::uint32_t type);
  void add_by_key(std::uint32_t type, std::string_view key, PaddedView text, ValueForm form);
  void add_text(KeyPair& pair, PaddedView text, ValueForm form);
  void add_to_rest(std::string_view key, std::string_view text);
  void note_text(KeyPair& pair, PaddedView text, ValueForm form);

  bool bounded_;
  std::deque<KeyPair> pairs_;
  std::vector<KeyPair*> first_of_type_;  ///< by type: the first pair of the last record
  std::unordered_map<std::string, KeyPair*, SeededHash, std::equal_to<>> by_name_;  ///< by number of the type and key
  std::vector<KeyPair*> touched_;                                                   ///< pairs with views into the block
  NotedValues noted_;
  HashKey key_of_texts_{seeded_hash(std::uint64_t{1}), seeded_hash(std::uint64_t{2})};
  std::uint64_t record_ = 0;
  std::uint64_t rest_ = 0;
  std::string scratch_;
};

/// Adds the rows of records without Parent by type, if any record has a Parent.
void report_without_parent(Report& report, const KeyInventory& keys, const NameCounts& types);
/// Adds the rows of all pairs: types with most records first; within a type, keys with most records first.
void report_keys(Report& report, const KeyInventory& keys, const NameCounts& types);

}  // namespace gff::stats
