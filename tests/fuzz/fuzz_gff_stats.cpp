// gff-stats as a whole: a report of any stream. Its lines of TSV name each figure once, and figures that mean the same
// are equal. The page of --html is whole, and nothing of the stream is markup in it.
#include <map>
#include <vector>

#include "base/utf8.hpp"

#include "fuzz/whole_tool.hpp"

using namespace gff;

fuzz::Main gff_stats;

namespace {

/// The values by "section group item", with tabs between.
std::map<std::string, std::string> figures_of(const std::string& written) {
  std::map<std::string, std::string> figures;
  test::Strings lines = test::parts_of(written, '\n');
  lines.pop_back();
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const std::size_t last = lines[i].rfind('\t');
    fuzz::expect(last != std::string::npos && std::count(lines[i].begin(), lines[i].end(), '\t') == 3,
                 "a line has four cells");
    fuzz::expect(figures.emplace(lines[i].substr(0, last), lines[i].substr(last + 1)).second,
                 "a figure is written once");
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

/// Each element of the page ends inside the one that it begins in.
void check_nesting(std::string_view page) {
  std::vector<std::string_view> open;
  for (std::size_t at = page.find('<'); at != std::string_view::npos; at = page.find('<', at + 1)) {
    const std::string_view tag = page.substr(at + 1, page.find('>', at) - at - 1);
    const std::string_view name = tag.substr(0, tag.find_first_of(" \n/", 1));
    if (name == "!DOCTYPE" || name == "meta" || tag.ends_with('/')) continue;
    if (name.starts_with('/')) {
      fuzz::expect(!open.empty() && open.back() == name.substr(1), "an element ends that began last");
      open.pop_back();
    } else {
      open.push_back(name);
      if (name == "style") at = page.find("</style>", at) - 1;
    }
  }
  fuzz::expect(open.empty(), "every element ends");
}

void check_page(const std::string& page) {
  fuzz::expect(page.starts_with("<!DOCTYPE html>\n") && page.ends_with("</html>\n"), "the page is whole");
  for (std::string_view rest = page; !rest.empty();) {
    const std::size_t character = utf8_length(rest);
    fuzz::expect(character > 0, "the page is UTF-8");
    rest.remove_prefix(character);
  }
  const auto is_control = [](char c) { return static_cast<unsigned char>(c) < ' ' && c != '\n'; };
  fuzz::expect(std::none_of(page.begin(), page.end(), is_control), "the page has no control characters");
  fuzz::expect(page.find("<script") == std::string::npos, "the page has no script");
  check_nesting(page);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static fuzz::WholeTool tool("gff-stats", gff_stats,
                              fuzz::with_common_options({"--attributes", "--records", "--genome=@",
                                                         "--sample=", "--output-format=tsv", "--output-format=json"}));
  const test::TemporaryFolder folder;
  const std::string page = folder / "page.html";
  if (!tool.take(fuzz::text_of(data, size), {"--html=" + page})) return 0;
  const fuzz::Ran ran = tool.run_and_check();
  fuzz::expect(folder.names() == (ran.status == 0 ? test::Strings{"page.html"} : test::Strings{}),
               "there is a page where there is a report, and nothing beside it");
  if (ran.status == 0) check_page(test::contents(page));
  if (ran.status != 0 || tool.has("--bgzip") || !tool.has("--output-format=tsv") || tool.has("--output-format=json"))
    return 0;
  const std::map<std::string, std::string> figures = figures_of(ran.written);
  if (!tool.has("--attributes")) check_sums(figures);
  return 0;
}
