// gff-order as a whole: the same lines in another order, and twice is once.
#include "fuzz/whole_tool.hpp"

using namespace gff;

fuzz::Main gff_order;

namespace {

/// The lines that gff-order keeps, in an order of their own, and the sequence section.
naive::Strings sorted_lines(const std::string& text) {
  const naive::Stream stream = naive::stream_of(text);
  naive::Strings lines;
  for (const std::string& line : stream.lines) {
    if (!naive::is_empty_piece(line) && naive::without_blanks_behind(line) != "###") lines.push_back(line);
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
    fuzz::expect(sorted_lines(ran.written) == sorted_lines(tool.stream()), "the lines are those that came");
  fuzz::expect(tool.run_on(ran.written).written == ran.written, "what is in order stays as it is");
  return 0;
}
