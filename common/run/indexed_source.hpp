// A BGZF file, read through its index: only the blocks that can hold the records of some regions. The lines before the first record
// and the chunks are one stream for the ordinary reader and the ordinary test.
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
  std::uint64_t header_lines = 0;   ///< before the first record; of the lines after them, only records count
  bool any_seqid = false;           ///< the index knows a seqid, so that there are records
  std::vector<std::string> seqids;  ///< those that are in the index and are wanted
};

/// Opens `input` through FILE.tbi or FILE.csi, where its name is FILE. Nothing, and `input` is as it was, where it is no
/// regular BGZF file that ends in an end block, where no index is beside it, or where none of them can be used: then
/// `why_not` says why, and is else empty.
/// An index that belongs to another file is an IoError, found while reading.
std::optional<IndexedInput> open_through_index(Descriptor& input, const WantedSpans& wanted, std::string& why_not);

}  // namespace gff
