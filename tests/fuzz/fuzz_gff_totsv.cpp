// gff-totsv as a whole: every line has the same number of tabs.
#include "fuzz/whole_tool.hpp"

using namespace gff;

fuzz::Main gff_totsv;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static fuzz::WholeTool tool(
      "gff-totsv", gff_totsv,
      fuzz::with_common_options({"--columns=", "--no-header", "--na=", "--raw", "--reader=", "--columns=ID,seqid"}));
  if (!tool.take(fuzz::text_of(data, size))) return 0;
  const fuzz::Ran ran = tool.run_and_check();
  if (ran.status != 0 || tool.has("--bgzip") || tool.has("--reader")) return 0;
  test::Strings lines = test::parts_of(ran.written, '\n');
  lines.pop_back();
  fuzz::expect(tool.has("--no-header") || !lines.empty(), "a table has a header");
  for (const std::string& line : lines)
    fuzz::expect(std::count(line.begin(), line.end(), '\t') == std::count(lines[0].begin(), lines[0].end(), '\t'),
                 "all lines have as many tabs");
  return 0;
}
