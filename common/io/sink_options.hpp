// Where output is written, and in what form.
//
// Threads: values, which threads may read at the same time.
#pragma once

#include <string>

namespace gff {

/// Where output is written, and in what form.
struct SinkOptions {
  std::string path = "-";  ///< "-" is standard output
  bool bgzip = false;      ///< BGZF under any name; a name that ends in .gz or .bgz asks for it, too
  int level = 1;           ///< of compression, 0 to 9
  int threads = 0;         ///< extra threads of the run
  bool nowhere = false;    ///< the tool writes no stream: it has another kind of result

  /// Whether the output will be BGZF.
  bool writes_bgzf() const { return bgzip || path.ends_with(".gz") || path.ends_with(".bgz"); }
};

}  // namespace gff
