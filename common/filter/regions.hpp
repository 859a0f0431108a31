// Regions of the genome: seqid, start and end, 1-based and closed, as everywhere. Only here, regions of BED files
// (0-based, half-open) are converted.
//
// Threads: after `prepare` they do not change and threads share them; each thread has its own State.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "gff/record.hpp"

namespace gff {

struct Region {
  std::string seqid;
  std::int64_t start;  ///< bases, 1-based
  std::int64_t end;    ///< bases, 1-based, inclusive
};

/// Parses a REGION: `seqid`, `seqid:start` (to the end, as in samtools), or `seqid:start-end` (commas in numbers are
/// allowed). For a seqid with colons: `{seqid}`, `{seqid}:…`. Text after the last colon that is not a number belongs to
/// the seqid. Throws UsageError.
Region parse_region(std::string_view text);

/// A set of regions. A question costs O(log n) for n regions on the seqid; the seqid itself is searched only if it
/// changes.
class Regions {
 public:
  class State;

  void add(const Region& region);
  void add(const Regions& others);
  /// Adds the regions of a file, which may be compressed. It is BED with `bed` or if its name ends in .bed, .bed.gz and
  /// the like. Otherwise each line is seqid<TAB>start<TAB>end (1-based), a REGION, or a line of a .fai
  /// (samtools-faidx(5)), which means the whole sequence. '#' begins a comment. Throws IoError, and FormatError at a
  /// bad line.
  void add_file(const std::string& path, bool bed);
  bool empty() const { return !any_; }

  /// Call it once after the last `add`.
  void prepare();
  /// Whether the record overlaps a region; with `within`, whether it is inside one. Its seqid is compared as it is
  /// written and decoded.
  bool match(const Record& record, bool within, State& state) const;
  /// The union of the regions on a seqid: sorted, not touching each other.
  std::vector<Span> united(std::string_view seqid) const;
  /// The seqids that have regions, sorted.
  std::vector<std::string> seqids() const;

 private:
  struct OrderedSpan : Span {
    std::int64_t end_so_far;  ///< the largest end of this span and all before it
  };
  using Spans = std::vector<OrderedSpan>;  ///< by start
  /// The regions on the seqid as it is written and as it is decoded: none, one or both.
  using Found = std::array<const Spans*, 2>;
  const Spans* find(std::string_view seqid) const;
  Found find_spans(std::string_view seqid, std::string& scratch) const;

  std::map<std::string, Spans, std::less<>> seqids_;
  bool any_ = false;
};

/// The state of one thread: what it found for the seqid of the record before, since records of a seqid are usually
/// together.
class Regions::State {
  friend class Regions;
  std::string seqid_;
  Found found_{};
  bool has_seqid_ = false;
  std::string scratch_;
};

}  // namespace gff
