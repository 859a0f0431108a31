// How many bases of each sequence lie in a gene, in an exon, in a coding region: unions of spans, each base once.
//
// Threads: one thread at a time uses an object. Memory: 16 to 32 bytes for each span of a union.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "gff/position.hpp"
#include "stats/name_table.hpp"
#include "stats/report.hpp"

namespace gff::stats {

/// The union of spans that come in any order; fast where neighbours overlap.
class SpanUnion {
 public:
  void add(Span span) {
    if (!spans_.empty() && span.start <= spans_.back().end + 1 && spans_.back().start <= span.end + 1) {
      Span& last = spans_.back();
      last = {std::min(last.start, span.start), std::max(last.end, span.end)};
      return;
    }
    spans_.push_back(span);
    if (spans_.size() >= limit_) unite_all();
  }
  /// The united spans within the sequence's part `part`, whose start is 0 if it is not known. Of a circular sequence, what is beyond
  /// the end is at its beginning.
  std::uint64_t bases(Span part, bool circular);

 private:
  void unite_all();
  std::vector<Span> spans_;
  std::size_t limit_ = 1024;
};

class Coverage {
 public:
  enum class Kind : std::uint8_t { gene, exon, cds };

  /// The number of a sequence by its name.
  std::uint32_t sequence(std::string_view seqid);
  /// `##sequence-region`: the sequence has these bases. The first one counts.
  void note_region(std::string_view seqid, Span span);
  /// --genome: the lengths of the sequences in the FILE at `path`, if no directive has them. Throws IoError, FormatError. Returns a
  /// warning if FILE has none of the sequences so far; otherwise it is empty.
  std::string note_lengths(const std::string& path);
  void note_circular(std::uint32_t sequence) { sequences_[sequence].circular = true; }
  void add(std::uint32_t sequence, Kind kind, Span span) {
    sequences_[sequence].unions[static_cast<std::size_t>(kind)].add(span);
  }
  void report(Report& report);

 private:
  struct Sequence {
    Span part{0, 0};  ///< start 0: not known
    bool circular = false;
    std::array<SpanUnion, 3> unions;
  };
  NameTable names_;
  std::vector<Sequence> sequences_;
};

}  // namespace gff::stats
