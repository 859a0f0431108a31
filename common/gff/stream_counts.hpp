// What outlives a block of lines: counts, and what is to be said at the end.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace gff {

struct StreamCounts {
  std::uint64_t records = 0;    ///< seen, the malformed ones not included
  std::uint64_t kept = 0;       ///< records written by gff-select
  bool enough = false;          ///< the tool needs no further line (gff-select -n)
  bool through_index = false;   ///< only what an index names was read, and there are records
  bool header_written = false;  ///< of a table, or the line that names the extra columns
  // Between two ### lines:
  bool records_since_resolution = false;
  bool kept_since_resolution = false;

  std::uint64_t malformed = 0;             ///< skipped or passed
  std::uint64_t first_malformed_line = 0;  ///< from 1

  std::vector<std::string> warnings;
};

}  // namespace gff
