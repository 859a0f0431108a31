// Bytes out, in large pieces: as they are, or as BGZF.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "io/output_file.hpp"

namespace gff {

class Sink {
 public:
  virtual ~Sink() = default;
  /// Takes all of `bytes`, or throws IoError.
  virtual void write(std::string_view bytes) = 0;
  /// Hands on what has been taken so far.
  virtual void flush() = 0;
  /// Everything is written: flushes, checks, and lets the file appear. Without it nothing appears.
  virtual void finish() = 0;
};

struct SinkOptions {
  std::string path = "-";  ///< "-" is standard output
  bool bgzip = false;      ///< BGZF, whatever the name; a name that ends in .gz or .bgz asks for it too
  int threads = 0;         ///< extra threads for compression
  bool nowhere = false;    ///< nothing is written: the tool's result goes another way
};

/// Whether the output will be BGZF.
bool writes_bgzf(const SinkOptions& options);

/// Throws UsageError where the output is the input file, or BGZF to a terminal.
std::unique_ptr<Sink> open_sink(const SinkOptions& options, const Descriptor& input);
/// The same to a target that is open already.
std::unique_ptr<Sink> open_sink(const SinkOptions& options, std::unique_ptr<OutputFile> target);

}  // namespace gff
