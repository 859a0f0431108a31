// Bytes out, in large pieces: as they are, or as BGZF.
#pragma once

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
  int level = 1;           ///< of compression, 0 to 9
  int threads = 0;         ///< extra threads of the run
  bool nowhere = false;    ///< nothing is written: the tool's result goes another way

  /// Whether the output will be BGZF.
  bool writes_bgzf() const { return bgzip || path.ends_with(".gz") || path.ends_with(".bgz"); }
};

}  // namespace gff
