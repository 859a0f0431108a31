// The keys of all attributes of a stream, in the order in which they first occur.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <string>
#include <vector>

#include "gff/key_table.hpp"

namespace gff {

class AllKeys {
 public:
  /// A table of more columns is of no use, and every row would have as many tabs.
  static constexpr std::size_t most = 10'000;

  /// Adds the keys of column 9; a bare id is the attribute that it means. More than
  /// `most` are not remembered.
  void take(const Record& record, Dialect dialect);
  /// All so far. Throws Error where there were more than `most`.
  std::vector<std::string> keys() const;

 private:
  void add(std::string_view key);

  KeyTable table_;
  bool too_many_ = false;
};

}  // namespace gff
