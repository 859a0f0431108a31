// Regions of the genome: seqid, start and end, 1-based and closed, as everywhere. BED files are 0-based and half-open;
// they are converted here and nowhere else.
//
// Threads: one thread at a time uses an object.
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
/// `{seqid}`, `{seqid}:…` for a seqid with colons. What follows the last colon and is no number belongs to the seqid.
/// Throws UsageError.
Region parse_region(std::string_view text);

/// Many regions. Asking costs O(log of the regions on the seqid), and nothing more while the seqid stays the same.
class Regions {
 public:
  void add(const Region& region);
  /// Adds the regions of a file, compressed or not: BED where `bed` or where the name says so (.bed, or .bed.gz and the like), else
  /// seqid<TAB>start<TAB>end, 1-based, or one REGION a line; '#' begins a comment. Throws FormatError at a bad line.
  void add_file(const std::string& path, bool bed);
  bool empty() const { return !any_; }

  /// To be called once after the last `add`.
  void prepare();
  /// Whether the record overlaps a region, or with `within` lies inside one. Its seqid counts as it stands and decoded.
  bool match(const Record& record, bool within);
  /// Whether there are seqids that no record has had.
  bool awaits_seqids() const { return unseen_ > 0; }
  /// Marks the seqid of a record as seen.
  void see(std::string_view seqid);
  /// What of a seqid lies in a region: in order, none touching another.
  std::vector<Span> united(std::string_view seqid);
  /// The seqids that no record had, in their order.
  std::vector<std::string> unseen() const;

 private:
  struct OrderedSpan : Span {
    std::int64_t end_so_far;  ///< the largest end of this and all spans before
  };
  struct Spans {
    std::vector<OrderedSpan> spans;  ///< by start
    bool seen = false;
  };
  /// The regions on the seqid as it stands, and as it is decoded: none, one or both.
  using Found = std::array<Spans*, 2>;
  Spans* find(std::string_view seqid);
  const Found& find_spans(std::string_view seqid);

  std::map<std::string, Spans, std::less<>> seqids_;
  bool any_ = false;
  std::size_t unseen_ = 0;
  // Records of one seqid stand together: the one before is remembered.
  std::string last_seqid_;
  Found last_{};
  bool last_known_ = false;
  std::string scratch_;
};

}  // namespace gff
