// The counts of a LineReader.
//
// Threads: plain values; several threads may read the same object.
#pragma once

#include <cstdint>

namespace gff {

struct StreamCounts {
  std::uint64_t lines = 0;                 ///< up to the sequence section
  std::uint64_t records = 0;               ///< without malformed ones
  std::uint64_t malformed = 0;             ///< malformed records that were skipped or passed
  std::uint64_t first_malformed_line = 0;  ///< from 1
  std::uint64_t gtf_records = 0;           ///< read as GTF after `##gff-version 3`
  std::uint64_t first_gtf_line = 0;        ///< from 1

  /// Records and malformed records.
  std::uint64_t all_records() const { return records + malformed; }
  /// Adds the counts of the lines after these.
  void add(const StreamCounts& later) {
    if (malformed == 0 && later.malformed > 0) first_malformed_line = lines + later.first_malformed_line;
    if (gtf_records == 0 && later.gtf_records > 0) first_gtf_line = lines + later.first_gtf_line;
    lines += later.lines;
    records += later.records;
    malformed += later.malformed;
    gtf_records += later.gtf_records;
  }
};

}  // namespace gff
