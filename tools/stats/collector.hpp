// Reads one input and fills its report.
//
// Threads: only the main thread calls the function. With --threads, other threads read records, and their results are
// joined in the order of the records, so the report does not depend on the number of threads.
#pragma once

#include <cstdint>

#include "run/runner.hpp"
#include "stats/inputs.hpp"
#include "stats/report.hpp"

namespace gff::stats {

enum class Sections : std::uint8_t {
  all,
  records,     ///< only counts, lengths and keys: one reading
  attributes,  ///< keys: one reading
};

/// Reads the stream of `options`, twice if models are wanted, and adds its figures to `report`. Returns the warnings.
/// Throws Error; then the report is not complete.
Warnings collect(const CommonOptions& options, Sections sections, const InputFile& input,
                 const StreamSettings& settings, Report& report);

}  // namespace gff::stats
