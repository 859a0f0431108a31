// gff-stats as a whole: a report of any stream. Its lines of TSV name each figure once, and figures that mean the same are equal.
#include <map>

#include "fuzz/whole_tool.hpp"

using namespace gff;

fuzz::Main gff_stats;

namespace {

/// The values by "section group item", with tabs between.
std::map<std::string, std::string> figures_of(const std::string& written) {
  std::map<std::string, std::string> figures;
  naive::Strings lines = naive::split(written, '\n');
  lines.pop_back();
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const std::size_t last = lines[i].rfind('\t');
    fuzz::expect(last != std::string::npos && std::count(lines[i].begin(), lines[i].end(), '\t') == 3,
                 "a line has four cells");
    fuzz::expect(figures.emplace(lines[i].substr(0, last), lines[i].substr(last + 1)).second, "a figure comes once");
  }
  return figures;
}

/// The sum of all values whose names begin with `prefix`.
std::uint64_t sum_of(const std::map<std::string, std::string>& figures, const std::string& prefix) {
  std::uint64_t sum = 0;
  for (auto one = figures.lower_bound(prefix); one != figures.end() && one->first.starts_with(prefix); ++one)
    sum += std::stoull(one->second);
  return sum;
}

void check_sums(const std::map<std::string, std::string>& figures) {
  const std::uint64_t records = std::stoull(figures.at("counts\trecords\tall"));
  for (const char* const group : {"type", "source", "seqid", "strand"}) {
    const std::string prefix = std::string("counts\t") + group + '\t';
    if (figures.lower_bound(prefix) == figures.end()) continue;
    fuzz::expect(sum_of(figures, prefix) == records, "every record is counted once in each column");
  }
  const auto genes = figures.find("models\tall\tgenes");
  if (genes == figures.end()) return;
  fuzz::expect(sum_of(figures, "counts\tgenes\t") == std::stoull(genes->second), "every gene has a biotype");
  fuzz::expect(sum_of(figures, "models.transcripts_per_gene\tall\t") == std::stoull(genes->second),
               "every gene has a number of transcripts");
  fuzz::expect(sum_of(figures, "counts\ttranscripts\t") == std::stoull(figures.at("models\tall\ttranscripts")),
               "every transcript has a biotype");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static fuzz::WholeTool tool("gff-stats", gff_stats,
                              fuzz::with_common_options({"--attributes", "--records", "--genome=@",
                                                         "--sample=", "--output-format=tsv", "--output-format=json"}));
  if (!tool.take(fuzz::text_of(data, size))) return 0;
  const fuzz::Ran ran = tool.run_and_check();
  if (ran.status != 0 || tool.has("--bgzip") || !tool.has("--output-format=tsv") || tool.has("--output-format=json"))
    return 0;
  const std::map<std::string, std::string> figures = figures_of(ran.written);
  if (!tool.has("--attributes")) check_sums(figures);
  return 0;
}
