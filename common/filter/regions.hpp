// Regions of the genome: seqid, start and end, 1-based and closed, as everywhere. BED files are 0-based and half-open;
// they are converted here and nowhere else.
//
// Threads: once they are prepared, threads share them, each with a State of its own.
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

/// Reads `seqid`, `seqid:start` (to the end, as in samtools), `seqid:start-end` (commas in numbers allowed), and
/// `{seqid}`, `{seqid}:…` for a seqid with colons. Text after the last colon that is not a number belongs to the seqid.
/// Throws UsageError.
Region parse_region(std::string_view text);

/// Many regions. Asking costs O(log of the regions on the seqid), and nothing more while the seqid stays the same.
class Regions {
 public:
  class State;

  void add(const Region& region);
  void add(const Regions& others);
  /// Adds the regions of a file, compressed or not: BED with `bed` or if the name says so (.bed, or .bed.gz and the like), else
  /// seqid<TAB>start<TAB>end, 1-based, or one REGION a line, or whole sequences, as lines of a .fai (samtools-faidx(5)) name them;
  /// '#' begins a comment. Throws FormatError at a bad line.
  void add_file(const std::string& path, bool bed);
  bool empty() const { return !any_; }

  /// To be called once after the last `add`.
  void prepare();
  /// Whether the record overlaps a region, or with `within` lies inside one. Its seqid counts as it is written and decoded.
  bool match(const Record& record, bool within, State& state) const;
  /// The parts of a seqid that are in a region: in order, none touching another.
  std::vector<Span> united(std::string_view seqid) const;
  /// The seqids that have regions, in their order.
  std::vector<std::string> seqids() const;

 private:
  struct OrderedSpan : Span {
    std::int64_t end_so_far;  ///< the largest end of this and all spans before
  };
  using Spans = std::vector<OrderedSpan>;  ///< by start
  /// The regions on the seqid as it is written, and as it is decoded: none, one or both.
  using Found = std::array<const Spans*, 2>;
  const Spans* find(std::string_view seqid) const;
  Found find_spans(std::string_view seqid, std::string& scratch) const;

  std::map<std::string, Spans, std::less<>> seqids_;
  bool any_ = false;
};

/// Records of one seqid are together: what one thread found for the record before.
class Regions::State {
  friend class Regions;
  std::string seqid_;
  Found found_{};
  bool known_ = false;
  std::string scratch_;
};

}  // namespace gff
