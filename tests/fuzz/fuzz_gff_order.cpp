// gff-order as a whole: the same lines in another order, and twice is once.
#include "base/blanks.hpp"
#include "fuzz/whole_tool.hpp"

using namespace gff;

fuzz::Main gff_order;

namespace {

/// The lines that gff-order keeps, in an order of their own, and the sequence section.
test::Strings sorted_lines(const std::string& text) {
  const test::ReadText stream = fuzz::stream_of(text);
  test::Strings lines;
  for (const test::KeptLine& line : stream.lines) {
    if (line.kind != LineKind::blank && trimmed_right(line.text) != "###") lines.push_back(line.text);
  }
  std::sort(lines.begin(), lines.end());
  lines.push_back(stream.sequences);
  return lines;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static fuzz::WholeTool tool("gff-order", gff_order, fuzz::with_common_options({"--memory=", "--memory=1"}));
  if (!tool.take(fuzz::text_of(data, size))) return 0;
  const fuzz::Ran ran = tool.run_and_check();
  if (!tool.has_written_text(ran)) return 0;
  if (tool.reads_text() && !tool.has("--on-error=skip") && !tool.has("--no-comments") && !tool.has("--no-fasta"))
    fuzz::expect(sorted_lines(ran.written) == sorted_lines(tool.stream()),
                 "the written lines are the lines of the input");
  fuzz::expect(tool.run_on(ran.written).written == ran.written, "what is in order stays as it is");
  return 0;
}
