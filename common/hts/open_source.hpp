// Opens the input of a run and decompresses it, in the threads of a pool if there is one.
//
// Threads: one thread at a time uses the source that is returned.
#pragma once

#include <memory>

#include "hts/thread_pool.hpp"
#include "io/source.hpp"

namespace gff {

/// Opens `input`. With a `pool`, its threads decompress a BGZF file, and one extra thread decompresses other compressed
/// input. The pool must outlive the source. Memory: about 0.5 MiB, and as much for each thread of the pool; for xz and
/// zstd, also the window of the file.
std::unique_ptr<Source> open_source(Descriptor input, ThreadPool* pool);

}  // namespace gff
