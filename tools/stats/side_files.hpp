// Files written in addition to the output: --html and --multiqc. Each appears whole or not at all.
//
// Threads: only the main thread.
#pragma once

#include <sys/stat.h>

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "io/output_file.hpp"
#include "stats/report.hpp"

namespace gff::stats {

class SideFiles {
 public:
  /// `output` is the FILE of -o; `read` are the input files; "-" is standard output or input.
  SideFiles(const std::string& output, const std::vector<std::string>& read);

  using Writer = std::function<std::string(const std::vector<Report>&)>;
  /// Opens the FILE at `path` for the text that `writer` makes. `option` names it: "--html". Throws UsageError if it is
  /// one of the other files, and IoError if it cannot be written.
  void add(const std::string& option, const std::string& path, Writer writer);
  /// Writes all files and gives each its name. Throws IoError.
  void write(const std::vector<Report>& reports);

 private:
  /// A file by its name in messages, and by a place that is the same for all of its names.
  struct NamedFile {
    std::string what;
    std::string place;
  };
  struct Side {
    std::unique_ptr<OutputFile> file;
    Writer writer;
  };
  std::vector<NamedFile> files_;
  std::vector<Side> sides_;
};

}  // namespace gff::stats
