// Files that options name in addition to the input: lists of values, regions, genomes.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <string>

#include "filter/record_filter.hpp"

namespace gff {

/// Checks two rules: standard input is read only once, under any name; the output is not a file that is read.
class ListFiles {
 public:
  /// `annotation` and `output` are paths from the command line. `output` must outlive this object.
  ListFiles(const std::string& annotation, const std::string& output);
  /// Call it before the file at `path` is read. `option`, such as "--type", names the file. Throws UsageError if
  /// reading it breaks a rule.
  void take(const std::string& path, const std::string& option);

 private:
  const char* taken_;  ///< what standard input is used for; null: for nothing yet
  const std::string& output_;
};

/// Adds a LIST to `tests`: words with commas between them, or @FILE. `name` is the name of the option in messages.
/// Throws UsageError, IoError, FormatError.
void add_names(TestOption option, const std::string& name, const std::string& text, ListFiles& files,
               RecordFilter& tests);

}  // namespace gff
