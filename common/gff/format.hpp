// The dialects of attributes, and what is known of them.
//
// Threads: values.
#pragma once

#include <cstdint>

namespace gff {

enum class Dialect : std::uint8_t { gff3, gtf };

/// What --format says, or what is known so far.
enum class Format : std::uint8_t {
  automatic,
  gff3,
  gtf,
  declared_gff3,  ///< `##gff-version 3` was read: GFF3, except for records that are plainly GTF
};

}  // namespace gff
