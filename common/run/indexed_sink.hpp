// BGZF output together with its index.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <memory>

#include "hts/thread_pool.hpp"
#include "io/descriptor.hpp"
#include "io/sink.hpp"

namespace gff {

/// Opens BGZF output and builds its index. The file appears whole or not at all, and its index directly after it. An
/// older FILE.tbi or FILE.csi is removed before FILE is replaced.
///
/// Lines after the first record that begin with '#', and blank lines, are left out, because htslib before 1.23 stops
/// reading at them. All bytes written must together be whole lines, and the records must be well-formed. `write` throws
/// FormatError at a record that is not in order or does not fit in an index. If there is a `pool`, its threads
/// compress; the pool must outlive the sink. Throws UsageError if `options` do not describe BGZF output to a regular
/// file.
std::unique_ptr<Sink> open_indexed_sink(const SinkOptions& options, const Descriptor& input,
                                        ThreadPool* pool = nullptr);

}  // namespace gff
