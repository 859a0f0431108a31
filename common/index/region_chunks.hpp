// Which pieces of a BGZF file can hold the records that overlap some regions, by its index: .tbi or .csi, the formats of
// htslib's tabix (the Tabix and CSI specifications).
//
// The index is read by us and not by htslib, which trusts the numbers in it: here a damaged or hostile one costs no more
// memory than its own size, and that has a limit.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "gff/position.hpp"
#include "io/bgzf_file.hpp"
#include "io/source.hpp"

namespace gff {

/// The spans of a seqid that are wanted: in order, none touching another; empty where nothing is. Asked once for each
/// seqid of the index, as the index has it.
using WantedSpans = std::function<std::vector<Span>(std::string_view seqid)>;

/// A piece of the file, of whole lines, and what its first record must be where the index is the file's own.
struct Chunk {
  static constexpr std::size_t any = SIZE_MAX;
  VirtualOffset begin;
  VirtualOffset end;
  std::size_t seqid = any;  ///< of the first record, in RegionChunks::seqids
  Span within{};            ///< where the first record lies
};

struct RegionChunks {
  std::vector<Chunk> chunks;        ///< in the order of the file, none overlapping another
  std::vector<std::string> seqids;  ///< those of which something is wanted
  bool any_seqid = false;           ///< the index knows a seqid
  // Of all seqids:
  VirtualOffset first = UINT64_MAX;  ///< where the first chunk begins
  VirtualOffset end = 0;             ///< where the last one ends
};

/// Why an index cannot be used. `what()` goes on after the index's name.
class UnusableIndex : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Reads the (unpacked) bytes of an index, at most `most_bytes`. Throws UnusableIndex where it is damaged or not that of
/// a GFF file, and what `index` throws. Memory: the part of the index that is about one seqid, and what is returned.
RegionChunks region_chunks(Source& index, std::uint64_t most_bytes, const WantedSpans& wanted);

/// Sorts chunks and unites those that overlap or share a block.
void unite(std::vector<Chunk>& chunks);

}  // namespace gff
