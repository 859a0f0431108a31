// Reads one input and fills in its report.
//
// Threads: the main thread; with --threads others read records, and what they find is put together in the order of the records: the
// report is the same for any number of threads.
#pragma once

#include <cstdint>

#include "run/runner.hpp"
#include "stats/inputs.hpp"
#include "stats/report.hpp"

namespace gff::stats {

enum class Sections : std::uint8_t {
  all,
  records,     ///< counts, lengths and keys: one reading
  attributes,  ///< keys: one reading
};

/// Runs over the stream of `options`, and over it a second time where models are wanted. Returns the warnings. Throws Error; then
/// the report is not complete.
Warnings collect(const CommonOptions& options, Sections sections, const InputFile& input,
                 const StreamSettings& settings, Report& report);

}  // namespace gff::stats
