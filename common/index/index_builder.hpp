// An index of what is being written: FILE.tbi, or FILE.csi where an end reaches 2^29, as tabix -p gff makes them (the
// Tabix and CSI specifications).
//
// Places are kept as offsets in the unpacked text, and become places in the file once it is whole and its blocks can be
// walked: whoever packs it need not know of the index. htslib's own builder has an array with an entry for each 16 Ki
// bases up to the last position (512 MiB for one at 2^40); here memory is that of the index written.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/keyed_hash.hpp"
#include "gff/position.hpp"
#include "io/bgzf_file.hpp"
#include "io/sink.hpp"

namespace gff {

/// The end that needs a .csi, and the last that fits into one (bases, 1-based).
constexpr std::int64_t first_csi_end = std::int64_t{1} << 29;
constexpr std::int64_t last_indexed_end = std::int64_t{1} << 40;

class IndexBuilder {
 public:
  /// A record of the text at bytes `begin` to `end` (from 0). Those of a seqid come together, their starts not falling;
  /// ends are at most `last_indexed_end`.
  void add(std::string_view seqid, const Span& span, std::uint64_t begin, std::uint64_t end);

  /// Whether the index must be a .csi.
  bool needs_csi() const { return largest_end_ >= first_csi_end; }
  /// The index, unpacked, of a file that holds the text.
  void write(BgzfFile& file, Sink& sink);

 private:
  struct AttributeField {
    std::uint64_t begin;  ///< in the text
    std::uint64_t end;
  };
  /// The smallest interval of 2^(14 + 3 * height) bases that holds a record whole; counted from the first base on.
  struct Interval {
    unsigned height;
    std::uint64_t number;
    bool operator==(const Interval&) const = default;
  };
  struct IntervalHash {
    std::size_t operator()(const Interval& one) const { return seeded_hash(one.number * 11 + one.height); }
  };
  /// Windows (of 2^14 bases) up to `last` that no record before `offset` reaches.
  struct Reach {
    std::uint64_t last;
    std::uint64_t offset;
  };
  struct Bin {
    Interval interval;
    std::vector<AttributeField> pieces;
  };
  struct Sequence {
    std::string seqid;
    std::vector<Bin> bins;
    std::vector<Reach> reaches;  ///< rising
    std::uint64_t records = 0;
  };

  class Writing;
  std::vector<Sequence> sequences_;
  std::unordered_map<Interval, std::size_t, IntervalHash> bin_of_;  ///< of the last sequence
  std::size_t last_bin_ = 0;
  std::int64_t largest_end_ = 0;
};

}  // namespace gff
