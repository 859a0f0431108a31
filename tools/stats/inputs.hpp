// The files that gff-stats reads, and what belongs to each of them.
//
// Threads: the main thread.
#pragma once

#include <string>
#include <vector>

#include "run/common_options.hpp"

namespace gff::stats {

struct InputFile {
  std::string path;    ///< "-": standard input
  std::string sample;  ///< what the reports call it
  std::string genome;  ///< FILE with lengths of sequences; empty: none
};

/// The values of --genome and --sample, in their order.
struct PerFile {
  const std::vector<std::string>& genomes;  ///< none, one for all files, or one for each
  const std::vector<std::string>& samples;  ///< none, or one for each file
};

/// The operands, or --input. Throws UsageError where the output is one of the files, or a number does not fit.
std::vector<InputFile> input_files(const std::vector<std::string>& operands, const CommonOptions& options,
                                   const PerFile& of_files);

}  // namespace gff::stats
