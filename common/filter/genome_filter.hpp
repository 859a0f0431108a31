// --genome: whether a seqid is a sequence of a genome.
//
// Threads: once it is made, threads share it, each with a State of its own.
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

  /// Reads the names of the sequences of `path`; see for_each_sequence().
  explicit GenomeFilter(std::string path);

  /// Whether the seqid, as it is written or decoded, is one of them. To be asked of each record: it counts.
  bool match(std::string_view seqid, State& state) const;
  /// One warning about the seqids that the genome lacks; empty if there is none.
  std::string warning(const State& state) const;

 private:
  std::string path_;
  WordSet names_;
};

/// Which seqids one thread missed. Memory: the names of 10,000 of them at most.
class GenomeFilter::State {
 public:
  /// Adds what `later` counted, and sets it to nothing.
  void take(State& later);

 private:
  friend class GenomeFilter;
  static constexpr std::size_t most_names = 10'000;
  struct Missing {
    std::uint64_t records = 0;
    std::uint64_t order = 0;  ///< by first appearance
  };
  Missing& missing(std::string_view seqid);

  std::string last_seqid_;
  bool last_known_ = false;
  bool last_found_ = false;
  Missing* last_missing_ = nullptr;
  std::map<std::string, Missing, std::less<>> missing_;
  Missing others_;             ///< records of further seqids
  std::uint64_t records_ = 0;  ///< on sequences of the genome
  std::string first_found_;    ///< a seqid that the genome has
  std::string scratch_;
};

}  // namespace gff
