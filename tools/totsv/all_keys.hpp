// Collects the keys of all attributes of a stream, in the order of first occurrence.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <string>
#include <vector>

#include "gff/key_table.hpp"

namespace gff {

class AllKeys {
 public:
  /// The largest number of keys: a table with more columns is of no use, and every row would have as many tabs.
  static constexpr std::size_t most = 10'000;

  /// Adds the keys of column 9. A bare id is the attribute that it means. Keys beyond `most` are not stored.
  void take(const Record& record, Dialect dialect);
  /// All keys so far. Throws Error if there were more than `most`.
  std::vector<std::string> keys() const;

 private:
  void add(std::string_view key);

  KeyTable table_;
  bool too_many_ = false;
};

}  // namespace gff
