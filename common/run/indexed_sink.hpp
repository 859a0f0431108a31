// BGZF output with an index beside it.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <memory>

#include "hts/thread_pool.hpp"
#include "io/descriptor.hpp"
#include "io/sink.hpp"

namespace gff {

/// Opens BGZF output with an index beside it: a FILE that appears whole or not at all, and then its index. What was
/// there as FILE.tbi or FILE.csi is removed before FILE is replaced.
///
/// Lines that begin with '#' after the first record, and blank lines, are left out: htslib before 1.23 stops at them.
/// What is written must be whole lines in the end, and its records well-formed. Writing throws FormatError at a record
/// that is not in order, or that no index can hold.
/// The threads of `pool` compress, if there is one; it outlives the sink.
/// Throws UsageError where `options` do not name a regular file, or not BGZF.
std::unique_ptr<Sink> open_indexed_sink(const SinkOptions& options, const Descriptor& input,
                                        ThreadPool* pool = nullptr);

}  // namespace gff
