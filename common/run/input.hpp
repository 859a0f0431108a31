// The input of a run, opened: all of it, through its index, or up to the fault that an earlier reading met.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstdint>
#include <exception>
#include <limits>
#include <memory>
#include <optional>
#include <string>

#include "hts/thread_pool.hpp"
#include "io/descriptor.hpp"
#include "io/source.hpp"
#include "run/common_options.hpp"
#include "run/stream_settings.hpp"
#include "run/warnings.hpp"

namespace gff {

/// The input, opened.
struct OpenInput {
  std::string name;  ///< what messages call it
  std::unique_ptr<Source> source;
  std::optional<std::uint64_t>
      header_lines{};               ///< through an index: those before the first record, the rest is records
  std::optional<IndexUse> index{};  ///< through an index
};

/// Opens all of it. The threads of `pool` decompress, if there is one; it outlives the input.
OpenInput open_all(ThreadPool* pool, Descriptor input);
/// Opens it through its index if `settings` ask for that and there is one. Warns of an index that cannot be used.
OpenInput open_wanted(const CommonOptions& options, const StreamSettings& settings, ThreadPool* pool, Descriptor input,
                      Warnings& warnings);

/// Where a reading ended in a fault.
struct FaultAt {
  std::uint64_t byte = std::numeric_limits<std::uint64_t>::max();  ///< of the decompressed text, from 0
  std::exception_ptr fault;                                        ///< null: there was none
};
/// Counts the bytes of `source` in `read`, and ends in the fault of `end`. Both outlive the source.
std::unique_ptr<Source> up_to(std::unique_ptr<Source> source, const FaultAt& end, std::uint64_t& read);

}  // namespace gff
