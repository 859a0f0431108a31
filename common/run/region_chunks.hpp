// Finds the parts of a BGZF file that can hold records of some regions, by its index: .tbi or .csi, the formats of
// htslib's tabix (the Tabix and CSI specifications).
//
// This code, and not htslib, reads the index, for two promises.
//
// SECURITY.md: a hostile index never makes a tool crash, or use more memory than the sizes of the files allow. htslib
// 1.16 reads beyond the end of a list if the pseudo-bin has no chunks (hts_itr_query; valgrind shows it). It also lists
// all bins of a wide region: 78 MB and 1.6 s for an index of 100 bytes with depth 8.
//
// RELIABILITY: missing memory gives a message. htslib does not check the results of calloc, realloc and kh_init.
//
// Also, htslib's chunks do not name their bin; here the bin shows that an index belongs to another file.
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
#include "hts/bgzf_file.hpp"
#include "io/source.hpp"

namespace gff {

/// Returns the wanted spans of a seqid, sorted and not touching each other; empty if none is wanted. Called once for
/// each seqid of the index, with the seqid as the index has it.
using WantedSpans = std::function<std::vector<Span>(std::string_view seqid)>;

/// A part of the file that holds whole lines, and what its first record must be if the index belongs to the file.
struct Chunk {
  static constexpr std::size_t any = SIZE_MAX;
  VirtualOffset begin;
  VirtualOffset end;
  std::size_t seqid = any;  ///< seqid of the first record, an index of RegionChunks::seqids
  Span within{};            ///< the span in which the first record must be
};

struct RegionChunks {
  std::vector<Chunk> chunks;        ///< sorted by offset, not overlapping
  std::vector<std::string> seqids;  ///< the wanted seqids that the index has
  bool any_seqid = false;           ///< the index has a seqid
  // Of all seqids, wanted or not:
  VirtualOffset first = UINT64_MAX;  ///< where the first chunk begins
  VirtualOffset end = 0;             ///< where the last one ends
};

/// The reason why an index cannot be used. In a message, `what()` follows the name of the index.
class UnusableIndex : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Reads an index from `index`, which has its unpacked bytes (at most `most_bytes`), and returns the chunks of the
/// wanted spans. Throws UnusableIndex if the index is damaged or does not belong to a GFF file, and what `index`
/// throws. Memory: the part of the index for one seqid, and the result.
RegionChunks region_chunks(Source& index, std::uint64_t most_bytes, const WantedSpans& wanted);

/// Sorts chunks and merges those that overlap or share a block.
void unite(std::vector<Chunk>& chunks);

}  // namespace gff
