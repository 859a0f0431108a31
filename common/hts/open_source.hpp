// Opens the input of a run with the right decompression, in the threads of a pool where there is one.
//
// Threads: one thread at a time uses what they return.
#pragma once

#include <memory>

#include "hts/thread_pool.hpp"
#include "io/source.hpp"

namespace gff {

/// With a `pool`, several threads decompress a BGZF file, and one of its own any other compressed input; it outlives the
/// source. Memory: about 0.5 MiB, and as much for each thread of the pool; xz and zstd what their window takes.
std::unique_ptr<Source> open_source(Descriptor input, ThreadPool* pool);

}  // namespace gff
