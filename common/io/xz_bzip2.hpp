// xz and bzip2 through the filters of Boost.Iostreams.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <memory>

#include "io/buffered_input.hpp"
#include "io/source.hpp"

namespace gff {

/// Opens a source that decompresses xz or bzip2. Several streams in a row are read as one. Memory: the window of the xz
/// file (8 MiB at its default level); 4 MiB for bzip2.
std::unique_ptr<Source> open_xz(BufferedInput input);
std::unique_ptr<Source> open_bzip2(BufferedInput input);

}  // namespace gff
