// Bytes out, in large pieces: as they are, or as BGZF.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <string>
#include <string_view>

#include "io/output_file.hpp"
#include "io/sink_options.hpp"

namespace gff {

class Sink {
 public:
  virtual ~Sink() = default;
  /// Writes all of `bytes`, or throws IoError.
  virtual void write(std::string_view bytes) = 0;
  /// Forwards what has been written so far.
  virtual void flush() = 0;
  /// After the last write: flushes, checks, and lets the file appear. Without this call nothing appears.
  virtual void finish() = 0;
};

}  // namespace gff
