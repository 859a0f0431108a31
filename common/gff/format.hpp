// The dialects of attributes, and the format of an input.
//
// Threads: plain values; each thread uses its own, or all only read.
#pragma once

#include <cstdint>

namespace gff {

enum class Dialect : std::uint8_t { gff3, gtf };

/// The value of --format, or the format as far as the input has declared it.
enum class Format : std::uint8_t {
  automatic,
  gff3,
  gtf,
  declared_gff3,  ///< `##gff-version 3` was read: GFF3, except for records that are plainly GTF
};

}  // namespace gff
