// The seqids of a stream by a map, and their new names.
//
// Threads: one thread at a time uses a renamer; they share the map.
// Memory: about 200 bytes for each seqid that was seen.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "base/diagnostic.hpp"
#include "base/error.hpp"
#include "base/keyed_hash.hpp"
#include "rename/seqid_map.hpp"
#include "run/warnings.hpp"

namespace gff {

/// What is done with a seqid that the map lacks.
enum class Unmapped : std::uint8_t { fail, keep, drop };

class SeqidRenamer {
 public:
  /// The map outlives it.
  SeqidRenamer(const SeqidMap& map, Unmapped unmapped) : map_(map), unmapped_(unmapped) {}

  struct Name {
    std::string_view now;  ///< valid as long as the map and the text of the old name
    bool dropped = false;
  };
  /// The new name. Where there is none, or where another old name has the same, throws the FormatError that
  /// `diagnostic(code, expected, found, advice)` is.
  template <class MakeDiagnostic>
  Name rename(std::string_view old, MakeDiagnostic diagnostic) {
    if (old != last_ || last_.empty()) {
      if (const Problem problem = look_up(old); problem.code != nullptr)
        throw FormatError(diagnostic(problem.code, problem.expected, in_quotes(old), problem.advice));
    }
    return {last_name_ ? std::string_view(*last_name_) : old, last_dropped_};
  }
  /// A record was left out.
  void count_dropped_record() { ++dropped_records_; }

  /// Whether `later`, which read what follows, has no name that becomes the same as one of mine.
  bool accepts(const SeqidRenamer& later) const;
  /// Adds what `later` saw, and empties it.
  void take(SeqidRenamer& later);
  /// Warnings: about seqids that the map lacks, and about a map that has no seqid of the stream.
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
  std::string last_;  ///< the old name that was asked for last
  const std::string* last_name_ = nullptr;
  bool last_dropped_ = false;
  std::unordered_map<std::string, std::string, SeededHash, std::equal_to<>>
      old_names_;                                                                ///< that were seen, by new name
  std::unordered_set<std::string, SeededHash, std::equal_to<>> unmapped_names_;  ///< that were seen
  std::string first_unmapped_;
  std::uint64_t dropped_records_ = 0;
  bool any_mapped_ = false;
};

}  // namespace gff
