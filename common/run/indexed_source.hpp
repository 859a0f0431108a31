// Reads a BGZF file through its index: only the blocks that can hold records of some regions. The lines before the
// first record and these blocks are one stream; the usual reader reads it and tests each record.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "io/descriptor.hpp"
#include "io/source.hpp"
#include "run/region_chunks.hpp"

namespace gff {

struct IndexedInput {
  std::unique_ptr<Source> source;
  std::uint64_t header_lines = 0;   ///< lines before the first record; after them only records count
  bool any_seqid = false;           ///< the index has a seqid, so the file has records
  std::vector<std::string> seqids;  ///< the wanted seqids that the index has
};

/// Opens `input`, a file named FILE, through FILE.tbi or FILE.csi. Returns nothing, and `input` does not change, if
/// FILE is not a regular BGZF file with an end block, or if there is no usable index. If there is an index and it
/// cannot be used, `why_not` has the reason; otherwise it is empty. If the index belongs to another file, reading
/// throws IoError.
std::optional<IndexedInput> open_through_index(Descriptor& input, const WantedSpans& wanted, std::string& why_not);

}  // namespace gff
