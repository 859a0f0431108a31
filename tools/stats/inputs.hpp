// The files that gff-stats reads, and the options for each of them.
//
// Threads: only the main thread.
#pragma once

#include <string>
#include <vector>

#include "run/common_options.hpp"

namespace gff::stats {

struct InputFile {
  std::string path;    ///< "-": standard input
  std::string sample;  ///< name in the reports
  std::string genome;  ///< FILE with lengths of sequences; empty: none
};

/// The values of --genome and --sample, in order.
struct PerFile {
  const std::vector<std::string>& genomes;  ///< none, one for all files, or one for each
  const std::vector<std::string>& samples;  ///< none, or one for each file
};

/// Returns the files of the operands, or of --input. Throws UsageError if the output is one of them, or if the number
/// of genomes or samples does not fit.
std::vector<InputFile> input_files(const std::vector<std::string>& operands, const CommonOptions& options,
                                   const PerFile& of_files);

}  // namespace gff::stats
