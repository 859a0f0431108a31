// Keys that records had, for the message about a key that none of them had.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>

#include "gff/dialect.hpp"
#include "gff/record.hpp"

namespace gff {

/// A sample: the first records and every thousandth after them are looked at, and the first 256 keys are kept. So it costs
/// next to nothing, and its memory does not grow with the input.
class SeenKeys {
 public:
  /// To be called with each record, until nobody needs the keys any more.
  void look(const Record& record, Dialect dialect) {
    if (records_ < first_records || records_ % step == 0) note(record, dialect);
    ++records_;
  }
  /// The key that is nearest to `key` by its letters, upper and lower case alike; empty where none was seen.
  std::string nearest(std::string_view key) const;

 private:
  static constexpr std::uint64_t first_records = 100;
  static constexpr std::uint64_t step = 1000;
  static constexpr std::size_t most = 256;
  static constexpr std::size_t longest = 60;  ///< bytes: what a message shows
  void note(const Record& record, Dialect dialect);

  std::uint64_t records_ = 0;
  std::set<std::string, std::less<>> keys_;
};

}  // namespace gff
