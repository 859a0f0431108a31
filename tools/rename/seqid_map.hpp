// A map from old to new names of sequences (gff-rename(1), MAPS).
//
// Threads: a SeqidMap does not change after it is built, so threads may share it.
// Memory: the names of the map, and about 130 bytes for each pair of names.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "base/keyed_hash.hpp"

namespace gff {

class SeqidMap {
 public:
  /// Reads the file at `path`. `from` and `to` are names of columns; if both are empty, each line has an old and a new
  /// name. Throws UsageError if there is no such column, FormatError, IoError.
  SeqidMap(const std::string& path, const std::string& from, const std::string& to);

  /// The new name; null if the map does not have `old`. Names are compared without escapes. Valid as long as the map.
  const std::string* find(std::string_view old) const;
  bool is_new_name(std::string_view name) const { return new_names_.contains(name); }
  std::size_t size() const { return names_.size(); }
  /// The name of the file in messages.
  const std::string& path() const { return path_; }
  /// The first old name in the file.
  const std::string& first() const { return first_; }

 private:
  void read_pair(std::string_view text, std::uint64_t number);
  void read_table(const std::string& path, const std::string& from, const std::string& to);
  void add(const std::string& old, const std::string& now, std::uint64_t number);
  [[noreturn]] void fail(std::uint64_t number, std::string expected, std::string found, std::string advice = {}) const;

  std::string path_;
  std::string first_;
  std::unordered_map<std::string, std::string, SeededHash, std::equal_to<>> names_;
  std::unordered_set<std::string_view, SeededHash, std::equal_to<>> new_names_;  ///< views into names_
};

}  // namespace gff
