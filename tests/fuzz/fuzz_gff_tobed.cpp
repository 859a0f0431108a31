// gff-tobed as a whole: every line is BED, whose starts, thick regions and blocks are as bedToBigBed wants them.
#include "fuzz/whole_tool.hpp"

using namespace gff;

fuzz::Main gff_tobed;

namespace {

std::vector<std::int64_t> numbers_of(const std::string& list) {
  std::vector<std::int64_t> numbers;
  test::Strings texts = test::parts_of(list, ',');
  texts.pop_back();  // a comma ends the list
  for (const std::string& text : texts) numbers.push_back(std::stoll(text));
  return numbers;
}

void check_blocks(const test::Strings& columns, std::int64_t start, std::int64_t end) {
  const std::int64_t thick_start = std::stoll(columns[6]);
  const std::int64_t thick_end = std::stoll(columns[7]);
  fuzz::expect(start <= thick_start && thick_start <= thick_end && thick_end <= end, "the thick region is in the line");
  const std::vector<std::int64_t> sizes = numbers_of(columns[10]);
  const std::vector<std::int64_t> starts = numbers_of(columns[11]);
  fuzz::expect(sizes.size() == starts.size() && std::to_string(sizes.size()) == columns[9], "all blocks are there");
  fuzz::expect(starts.front() == 0 && start + starts.back() + sizes.back() == end, "the blocks reach to both ends");
  for (std::size_t i = 0; i + 1 < starts.size(); ++i)
    fuzz::expect(starts[i] + sizes[i] < starts[i + 1], "blocks rise and do not touch");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static fuzz::WholeTool tool("gff-tobed", gff_tobed,
                              fuzz::with_common_options({"--transcripts", "--genes", "--tss=", "--tss=5,5",
                                                         "--name=", "--no-score", "--sizes=@"}));
  if (!tool.take(fuzz::text_of(data, size))) return 0;
  const fuzz::Ran ran = tool.run_and_check();
  if (ran.status != 0 || tool.has("--bgzip")) return 0;
  test::Strings lines = test::parts_of(ran.written, '\n');
  lines.pop_back();
  for (const std::string& line : lines) {
    const test::Strings columns = test::parts_of(line, '\t');
    fuzz::expect(columns.size() == 6 || columns.size() == 12, "a line has six or twelve columns");
    const std::int64_t start = std::stoll(columns[1]);
    const std::int64_t end = std::stoll(columns[2]);
    fuzz::expect(0 <= start && start < end, "a line has a base at least");
    if (columns.size() == 12) check_blocks(columns, start, end);
  }
  return 0;
}
