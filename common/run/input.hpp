// Opens the input of a run: all of it, or through its index, or up to the fault that an earlier reading found.
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

/// An opened input.
struct OpenInput {
  std::string name;  ///< the name in messages
  std::unique_ptr<Source> source;
  /// With an index: the number of lines before the first record. After these lines, only records are returned.
  std::optional<std::uint64_t> header_lines{};
  std::optional<IndexUse> index{};  ///< how the index was used; nothing without one
};

/// Opens the whole input. If there is a `pool`, its threads decompress; the pool must outlive the input.
OpenInput open_all(ThreadPool* pool, Descriptor input);
/// Opens the input through its index if `settings.wanted` is set and there is an index, otherwise as `open_all`. Adds a
/// warning if an index cannot be used.
OpenInput open_wanted(const CommonOptions& options, const StreamSettings& settings, ThreadPool* pool, Descriptor input,
                      Warnings& warnings);

/// The place where an earlier reading ended in a fault.
struct FaultAt {
  std::uint64_t byte = std::numeric_limits<std::uint64_t>::max();  ///< offset in the decompressed text, from 0
  std::exception_ptr fault;                                        ///< null: there was none
};
/// Returns a source that reads `source` up to `end`, and throws the fault there, if there is one. The returned source
/// adds the number of bytes that it reads to `read`. `end` and `read` must outlive it.
std::unique_ptr<Source> up_to(std::unique_ptr<Source> source, const FaultAt& end, std::uint64_t& read);

}  // namespace gff
