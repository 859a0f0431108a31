// Renames the seqids of a stream by a map.
//
// Threads: one thread at a time uses a renamer; renamers may share the map. Memory: about 200 bytes for each seqid that
// was seen.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "base/diagnostic.hpp"
#include "base/fail.hpp"
#include "base/keyed_hash.hpp"
#include "base/quotable.hpp"
#include "rename/seqid_map.hpp"
#include "run/warnings.hpp"

namespace gff {

/// What happens to a seqid that the map does not have.
enum class Unmapped : std::uint8_t { fail, keep, drop };

class SeqidRenamer {
 public:
  /// `map` must outlive this object.
  SeqidRenamer(const SeqidMap& map, Unmapped unmapped) : map_(map), unmapped_(unmapped) {}

  struct Name {
    std::string_view now;  ///< valid as long as the map and the text of the old name
    bool dropped = false;
  };
  /// Returns the new name. If there is none, or if another old name has the same new name, throws FormatError with the
  /// diagnostic that `diagnostic(code, expected, found, advice)` returns.
  template <class MakeDiagnostic>
  Name rename(std::string_view old, MakeDiagnostic diagnostic) {
    if (old != last_ || last_.empty()) {
      if (const Problem problem = look_up(old); problem.code != nullptr)
        fail_format(diagnostic(problem.code, problem.expected, in_quotes(old), problem.advice));
    }
    return {last_name_ ? std::string_view(*last_name_) : old, last_dropped_};
  }
  /// Counts a record that was left out.
  void count_dropped_record() { ++dropped_records_; }

  /// Whether no name of `later` becomes the same as a name of this renamer. `later` has read the block that follows.
  bool accepts(const SeqidRenamer& later) const;
  /// Adds the names and counts of `later`, and clears them in `later`.
  void take(SeqidRenamer& later);
  /// Adds warnings about seqids that the map does not have, and about a map without any seqid of the stream.
  void warn(const std::string& input, Warnings& warnings) const;

 private:
  struct Problem {
    const char* code = nullptr;
    std::string expected = {};
    std::string advice = {};
  };
  Problem look_up(std::string_view old);

  const SeqidMap& map_;
  const Unmapped unmapped_;
  std::string last_;  ///< the last old name
  const std::string* last_name_ = nullptr;
  bool last_dropped_ = false;
  std::unordered_map<std::string, std::string, SeededHash, std::equal_to<>>
      old_names_;  ///< old names that were seen, by new name
  std::unordered_set<std::string, SeededHash, std::equal_to<>>
      unmapped_names_;  ///< seen names that the map does not have
  std::string first_unmapped_;
  std::uint64_t dropped_records_ = 0;
  bool any_mapped_ = false;
};

}  // namespace gff
