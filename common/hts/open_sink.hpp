// Opens the output of a tool: as it is, or as BGZF.
//
// Threads: one thread at a time uses what they return.
#pragma once

#include <memory>

#include "hts/thread_pool.hpp"
#include "io/sink.hpp"

namespace gff {

/// The threads of `pool` compress, if there is one; it outlives the sink. Throws UsageError where the output is the input
/// file, or BGZF to a terminal.
std::unique_ptr<Sink> open_sink(const SinkOptions& options, const Descriptor& input, ThreadPool* pool = nullptr);

}  // namespace gff
