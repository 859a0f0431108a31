// The number of bases of each sequence in genes, in exons and in coding regions. Each base is counted once (union of
// spans).
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

/// The union of spans, which may be added in any order; fast if neighbours overlap.
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
  /// Whether a span is partly or wholly outside of `part`.
  bool is_outside(Span part) const {
    return std::any_of(spans_.begin(), spans_.end(),
                       [&](Span span) { return span.start < part.start || span.end > part.end; });
  }
  /// The number of bases of the union that are in `part` of the sequence. If part.start is 0, all bases count. On a
  /// circular sequence, bases beyond the end are bases at the beginning.
  std::uint64_t bases(Span part, bool circular);

 private:
  void unite_all();
  std::vector<Span> spans_;
  std::size_t limit_ = 1024;
};

class Coverage {
 public:
  enum class Kind : std::uint8_t { gene, exon, cds };

  /// The number of the sequence `seqid`, which is added if it is new.
  std::uint32_t sequence(std::string_view seqid);
  /// Notes the span of a `##sequence-region`. If a sequence has several of them, the first one counts.
  void note_region(std::string_view seqid, Span span);
  /// Reads the lengths of --genome from the FILE at `path`, for sequences without a directive. Throws IoError,
  /// FormatError. Returns a warning if FILE has none of the sequences so far; otherwise empty.
  std::string note_lengths(const std::string& path);
  void note_circular(std::uint32_t sequence) { sequences_[sequence].circular = true; }
  void add(std::uint32_t sequence, Kind kind, Span span) {
    sequences_[sequence].unions[static_cast<std::size_t>(kind)].add(span);
  }
  /// Adds the rows of the sections coverage and coverage.total. Returns a warning if a sequence is shorter than its
  /// features; otherwise empty. Only the bases inside the sequence count.
  std::string report(Report& report);

 private:
  struct Sequence {
    Span part{0, 0};  ///< start 0: unknown
    bool circular = false;
    std::array<SpanUnion, 3> unions;
  };
  NameTable names_;
  std::vector<Sequence> sequences_;
};

}  // namespace gff::stats
