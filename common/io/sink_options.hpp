// Where output is written, and in what form.
//
// Threads: plain values; several threads may read the same object.
#pragma once

#include <string>

namespace gff {

/// Where output is written, and in what form.
struct SinkOptions {
  std::string path = "-";  ///< "-" is standard output
  bool bgzip = false;      ///< write BGZF under any name; .gz and .bgz imply it
  int level = 1;           ///< compression level, 0 to 9
  int threads = 0;         ///< extra threads of the run
  bool nowhere = false;    ///< the tool writes no stream

  /// Whether the output will be BGZF.
  bool writes_bgzf() const { return bgzip || path.ends_with(".gz") || path.ends_with(".bgz"); }
};

}  // namespace gff
