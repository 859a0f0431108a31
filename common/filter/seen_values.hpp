// Samples of the values that records had, for messages about a value that no record had. Samples of the parts of an input, merged in
// their order, are equal to the sample of the whole: so messages are the same with any number of threads.
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

/// The first 256 different values, none longer than 60 bytes: their memory does not grow with the input.
class SeenValues {
 public:
  void note(std::string_view value) {
    if (values_.size() < most && value != last_) insert(value);
  }
  /// Adds what `later` noted after this, and empties it.
  void take(SeenValues& later);
  const std::set<std::string, std::less<>>& values() const { return values_; }
  /// Whether all values that were noted are there.
  bool is_complete() const { return !dropped_ && values_.size() < most; }

 private:
  static constexpr std::size_t most = 256;
  static constexpr std::size_t longest = 60;  ///< bytes: what a message shows
  void insert(std::string_view value);

  std::set<std::string, std::less<>> values_;
  std::vector<std::string> in_order_;
  std::string last_;
  bool dropped_ = false;
};

/// The keys of column 9, of 128 records: of all if there are no more, else of those for which a hash of
/// the record is smallest. Of records with the same hash the first counts.
class SeenKeys {
 public:
  /// To be called with each record, as long as somebody needs the keys.
  void look(const Record& record, Dialect dialect) {
    const std::uint64_t rank = rank_of(record);
    if (rank <= most_) [[unlikely]]
      note(rank, record, dialect);
  }
  /// Adds what `later` saw, and empties it.
  void take(SeenKeys& later);
  /// The key that is near `key`; empty if none was seen.
  std::string nearest(std::string_view key) const;
  /// Whether GTF records were seen, and no others.
  bool only_gtf() const;

 private:
  static constexpr std::size_t records = 128;
  static constexpr std::size_t most_keys = 64;  ///< of a record
  static constexpr std::size_t longest = 60;    ///< bytes
  struct Sampled {
    Dialect dialect;
    std::vector<std::string> keys;
    std::vector<std::string> sub_keys;  ///< as KEY names them: Dbxref:GeneID
  };
  static std::uint64_t rank_of(const Record& record);
  void note(std::uint64_t rank, const Record& record, Dialect dialect);
  void insert(std::uint64_t rank, Sampled sampled);

  std::map<std::uint64_t, Sampled> sample_;  ///< by rank
  std::uint64_t most_ = ~std::uint64_t{0};   ///< the largest rank that is still of interest
};

}  // namespace gff
