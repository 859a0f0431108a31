// The output of a tool as a stream of bytes, plain or BGZF.
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
  /// Writes all of `bytes`. Throws IoError.
  virtual void write(std::string_view bytes) = 0;
  /// Writes all buffered bytes to the output.
  virtual void flush() = 0;
  /// Called once after the last write: flushes, checks for errors, and gives an output file its name. Without this call
  /// no file appears. Throws IoError.
  virtual void finish() = 0;
};

}  // namespace gff
