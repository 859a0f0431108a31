// gff-check as a whole: a report of any stream, whose findings are whole and in lines of the stream.
#include "fuzz/whole_tool.hpp"

using namespace gff;

fuzz::Main gff_check;

namespace {

bool is_number(const std::string& text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
}

/// A line of TSV after the header: file, line, column, severity, rule, message, value.
void check_finding(const std::string& line, std::size_t lines) {
  const test::Strings cells = test::parts_of(line, '\t');
  fuzz::expect(cells.size() == 7, "a finding has seven cells");
  fuzz::expect(cells[1].empty() || (is_number(cells[1]) && std::stoull(cells[1]) <= lines),
               "its line is in the stream");
  fuzz::expect(cells[2].empty() || (cells[2][0] >= '1' && cells[2][0] <= '9'), "its column is one of nine");
  fuzz::expect(cells[3] == "error" || cells[3] == "warning" || cells[3] == "info", "it has a severity");
  fuzz::expect(cells[4].size() >= 2 && cells[5].starts_with("expected "), "it has a rule and says what was expected");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static fuzz::WholeTool tool(
      "gff-check", gff_check,
      {"--level=records", "--limit=0", "--limit=1", "--for=star,featurecounts,rsem,cellranger",
       "--for=csq,vep,table2asn,tabix", "--rules=", "--genome=@", "--format=gff3", "--format=gtf",
       "--max-line=", "--output-format=tsv", "--output-format=json", "--bgzip", "--quiet", "--wrong"});
  // Findings in the input are not a failure of the tool.
  if (!tool.take(fuzz::text_of(data, size), {"--fail-on=never"})) return 0;
  const fuzz::Ran ran = tool.run_and_check();
  if (ran.status != 0 || tool.has("--bgzip") || !tool.reads_text() || tool.has("--output-format=json")) return 0;
  if (!tool.has("--output-format=tsv")) return 0;
  test::Strings lines = test::parts_of(ran.written, '\n');
  lines.pop_back();
  const auto last = static_cast<std::size_t>(std::count(tool.stream().begin(), tool.stream().end(), '\n')) + 1;
  for (std::size_t i = 1; i < lines.size(); ++i) check_finding(lines[i], last);
  return 0;
}
