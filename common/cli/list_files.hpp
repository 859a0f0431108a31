// The files that options name beside the input: lists of values, regions, genomes.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <string>

#include "filter/record_filter.hpp"

namespace gff {

/// Checks two rules: standard input is read only once, under any name, and the output is not a file that is read.
class ListFiles {
 public:
  /// The paths of the annotation and of the output, as on the command line. `output` outlives it.
  ListFiles(const std::string& annotation, const std::string& output);
  /// To be called before the file at `path` is read. Throws UsageError where it cannot be read or would be lost. `option` is
  /// what names it: "--type".
  void take(const std::string& path, const std::string& option);

 private:
  const char* taken_;  ///< what standard input is, if it is taken
  const std::string& output_;
};

/// Adds a LIST to the tests: words with commas between, or @FILE. `name` is the option's, for messages. Throws UsageError,
/// IoError, FormatError.
void add_names(TestOption option, const std::string& name, const std::string& text, ListFiles& files,
               RecordFilter& tests);

}  // namespace gff
