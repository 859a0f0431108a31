// Regions of the genome: seqid, start and end (1-based, closed). add_file() converts BED (0-based, half-open) to this
// form; no other code does.
//
// Threads: a Regions object does not change after `prepare`, so threads may share it. Each thread needs its own State.
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
/// allowed). If the text after the last colon is not `start` or `start-end`, the colon and the text belong to the
/// seqid. A seqid that itself ends in a colon and a number is written `{seqid}` or `{seqid}:…`. Throws UsageError.
Region parse_region(std::string_view text);

/// A set of regions. match() takes O(log n) time for n regions on the seqid. It looks up the seqid only if the record
/// before had another seqid.
class Regions {
 public:
  class State;

  void add(const Region& region);
  void add(const Regions& others);
  /// Adds the regions of a file, which may be compressed. The file is BED if `bed` is true, or if its name without a
  /// compression suffix ends in .bed or .BED. Otherwise each line is seqid<TAB>start<TAB>end (1-based), a REGION, or a
  /// line of a .fai (faidx(5)), which means the whole sequence. Lines that begin with '#' are comments. Throws IoError,
  /// and FormatError at a bad line.
  void add_file(const std::string& path, bool bed);
  bool empty() const { return !any_; }

  /// Call it once after the last `add`.
  void prepare();
  /// Whether the record overlaps a region; with `within`, whether it is inside one. The seqid of the record matches if
  /// it is equal as written, or with its escapes decoded.
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
  /// [0]: the regions on the seqid as written; [1]: on the decoded seqid. Null if there are none, or if the seqid has
  /// no escapes ([1]).
  using Found = std::array<const Spans*, 2>;
  const Spans* find(std::string_view seqid) const;
  Found find_spans(std::string_view seqid, std::string& scratch) const;

  std::map<std::string, Spans, std::less<>> seqids_;
  bool any_ = false;
};

/// The state of one thread: the last seqid and its regions. Records of a seqid are usually together, so most are found
/// here.
class Regions::State {
  friend class Regions;
  std::string seqid_;
  Found found_{};
  bool has_seqid_ = false;
  std::string scratch_;
};

}  // namespace gff
