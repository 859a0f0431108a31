// Which pieces of a BGZF file can hold the records that overlap some regions, by its index: .tbi or .csi, the formats of
// htslib's tabix (the Tabix and CSI specifications).
//
// We read the index, and not htslib, for two promises. SECURITY.md: a hostile index never makes a tool crash, or use memory
// beyond the sizes of the files. htslib 1.16 reads beyond the chunks of the bin of counts if it has none (hts_itr_query;
// valgrind shows it), and lists all bins of a wide region (78 MB and 1.6 s for an index of 100 bytes with depth 8).
// RELIABILITY: missing memory is a message; htslib uses what calloc, realloc and kh_init returned without a look. Also, its
// chunks do not name their bin; here, the bin shows that an index belongs to other data.
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
  std::vector<std::string> seqids;  ///< those that are wanted
  bool any_seqid = false;           ///< the index knows a seqid
  // Of all seqids:
  VirtualOffset first = UINT64_MAX;  ///< where the first chunk begins
  VirtualOffset end = 0;             ///< where the last one ends
};

/// Why an index cannot be used. `what()` follows the index's name in a message.
class UnusableIndex : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Reads the (unpacked) bytes of an index, at most `most_bytes`. Throws UnusableIndex if it is damaged or does not belong to
/// a GFF file, and what `index` throws. Memory: the part of the index that is about one seqid, and what is returned.
RegionChunks region_chunks(Source& index, std::uint64_t most_bytes, const WantedSpans& wanted);

/// Sorts chunks and unites those that overlap or share a block.
void unite(std::vector<Chunk>& chunks);

}  // namespace gff
