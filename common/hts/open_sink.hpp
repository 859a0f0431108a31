// Opens the output of a tool, plain or BGZF.
//
// Threads: one thread at a time uses the sink that is returned.
#pragma once

#include <memory>

#include "hts/thread_pool.hpp"
#include "io/sink.hpp"

namespace gff {

/// Opens the output that `options` describe. If there is a `pool`, its threads compress; the pool must outlive the
/// sink. Throws IoError, and UsageError if the output is the file that `input` reads, or would be BGZF on a terminal.
std::unique_ptr<Sink> open_sink(const SinkOptions& options, const Descriptor& input, ThreadPool* pool = nullptr);

}  // namespace gff
