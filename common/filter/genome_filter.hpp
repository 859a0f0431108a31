// The test --genome: whether a seqid is a sequence of a genome.
//
// Threads: a GenomeFilter does not change after it is built, so threads may share it. Each thread needs its own State.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "filter/word_set.hpp"

namespace gff {

class GenomeFilter {
 public:
  class State;

  /// Reads the names of the sequences in the file `path`; see for_each_sequence() for its formats and errors.
  explicit GenomeFilter(std::string path);

  /// Whether the seqid, as it is written or decoded, is a sequence of the genome. Call it once for each record, because
  /// it counts.
  bool match(std::string_view seqid, State& state) const;
  /// The warning about seqids that the genome lacks; empty if there are none.
  std::string warning(const State& state) const;

 private:
  std::string path_;
  WordSet names_;
};

/// The counts of one thread. Memory: at most 10,000 names of missing seqids.
class GenomeFilter::State {
 public:
  /// Adds the counts of `later`, which are about later records, and clears them in `later`.
  void take(State& later);

 private:
  friend class GenomeFilter;
  static constexpr std::size_t most_names = 10'000;
  struct Missing {
    std::uint64_t records = 0;
    std::uint64_t order = 0;  ///< order of first appearance
  };
  Missing& missing(std::string_view seqid);

  std::string last_seqid_;
  bool has_last_ = false;
  bool last_found_ = false;
  Missing* last_missing_ = nullptr;
  std::map<std::string, Missing, std::less<>> missing_;
  Missing others_;             ///< records of missing seqids beyond most_names
  std::uint64_t records_ = 0;  ///< records on sequences of the genome
  std::string first_found_;    ///< a seqid that the genome has
  std::string scratch_;
};

}  // namespace gff
