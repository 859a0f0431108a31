// Samples of the values in records, for messages about a value that no record had. Merging the samples of the parts of
// an input in order gives the sample of the whole, so messages do not depend on the number of threads.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "gff/dialect.hpp"
#include "gff/record.hpp"

namespace gff {

/// The first 256 different values of at most 60 bytes. Memory does not grow with the input.
class SeenValues {
 public:
  /// Adds a value.
  void note(std::string_view value) {
    if (values_.size() < most && value != last_) insert(value);
  }
  /// Adds the values of `later`, which has read later records, and clears them in `later`.
  void take(SeenValues& later);
  const std::set<std::string, std::less<>>& values() const { return values_; }
  /// Whether the sample has all values that were noted.
  bool is_complete() const { return !dropped_ && values_.size() < most; }

 private:
  static constexpr std::size_t most = 256;
  static constexpr std::size_t longest = 60;  ///< bytes: as many as a message shows
  void insert(std::string_view value);

  std::set<std::string, std::less<>> values_;
  std::vector<std::string> in_order_;
  std::string last_;
  bool dropped_ = false;
};

/// The keys of column 9 in a sample of at most 128 records. The sample has the records with the smallest hashes. If
/// several records have the same hash, the sample has the first of them.
class SeenKeys {
 public:
  /// Looks at a record. Call it with each record as long as the keys are needed.
  void look(const Record& record, Dialect dialect) {
    const std::uint64_t rank = rank_of(record);
    if (rank <= most_) [[unlikely]]
      note(rank, record, dialect);
  }
  /// Adds the sample of `later`, and clears it in `later`. `later` then ignores the records that this sample would not
  /// keep.
  void take(SeenKeys& later);
  /// The key that is nearest to `key`; empty if none is near.
  std::string nearest(std::string_view key) const;
  /// Whether all sampled records are GTF, and there is at least one.
  bool only_gtf() const;

 private:
  static constexpr std::size_t records = 128;
  static constexpr std::size_t most_keys = 64;  ///< of a record: the most keys
  static constexpr std::size_t longest = 60;    ///< bytes
  struct Sampled {
    Dialect dialect;
    std::vector<std::string> keys;
    std::vector<std::string> sub_keys;  ///< in the form of a KEY: Dbxref:GeneID
  };
  static std::uint64_t rank_of(const Record& record);
  void note(std::uint64_t rank, const Record& record, Dialect dialect);
  void insert(std::uint64_t rank, Sampled sampled);

  std::map<std::uint64_t, Sampled> sample_;  ///< by rank
  std::uint64_t most_ = ~std::uint64_t{0};   ///< records with a larger rank are not sampled
};

}  // namespace gff
