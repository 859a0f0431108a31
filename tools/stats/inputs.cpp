#include "stats/inputs.hpp"

#include <algorithm>

#include "base/fail.hpp"
#include "base/grouped.hpp"
#include "base/quotable.hpp"
#include "cli/list_files.hpp"

namespace gff::stats {
namespace {

std::string file_name(const std::string& path) {
  return path == "-" ? "<stdin>" : path.substr(path.find_last_of('/') + 1);
}

/// The names of the files without their folders, if these differ.
std::vector<std::string> sample_names(const std::vector<std::string>& paths) {
  std::vector<std::string> names;
  std::transform(paths.begin(), paths.end(), std::back_inserter(names), file_name);
  std::vector<std::string> sorted = names;
  std::sort(sorted.begin(), sorted.end());
  return std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end() ? names : paths;
}

void refuse_equal_names(std::vector<std::string> names) {
  std::sort(names.begin(), names.end());
  const auto twice = std::adjacent_find(names.begin(), names.end());
  if (twice != names.end())
    fail_usage("two files are called " + in_quotes(*twice) + " (--sample NAME, once for each FILE)");
}

}  // namespace

std::vector<InputFile> input_files(const std::vector<std::string>& operands, const CommonOptions& options,
                                   const PerFile& of_files) {
  if (options.input_named && !operands.empty())
    fail_usage("expected FILE operands or --input, got " + in_quotes(operands[0]) + " and " + in_quotes(options.input) +
               " (--input)");
  const std::vector<std::string> paths = operands.empty() ? std::vector<std::string>{options.input} : operands;
  if (!of_files.samples.empty() && of_files.samples.size() != paths.size())
    fail_usage("--sample: expected one for each FILE (" + grouped(paths.size()) + "), got " +
               grouped(of_files.samples.size()));
  if (of_files.genomes.size() > 1 && of_files.genomes.size() != paths.size())
    fail_usage("--genome: expected one, or one for each FILE (" + grouped(paths.size()) + "), got " +
               grouped(of_files.genomes.size()));
  ListFiles("", options.output.path).take(paths.front(), "FILE");
  ListFiles files(paths.front(), options.output.path);
  std::for_each(paths.begin() + 1, paths.end(), [&](const std::string& path) { files.take(path, "FILE"); });
  for (const std::string& genome : of_files.genomes) files.take(genome, "--genome");
  const std::vector<std::string> names = of_files.samples.empty() ? sample_names(paths) : of_files.samples;
  refuse_equal_names(names);
  std::vector<InputFile> inputs;
  for (std::size_t i = 0; i < paths.size(); ++i) {
    const std::vector<std::string>& genomes = of_files.genomes;
    inputs.push_back({paths[i], names[i], genomes.empty() ? "" : genomes[genomes.size() == 1 ? 0 : i]});
  }
  return inputs;
}

}  // namespace gff::stats
