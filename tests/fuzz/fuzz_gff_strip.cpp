// gff-strip as a whole: as many lines as before; twice is once.
#include "fuzz/whole_tool.hpp"

using namespace gff;

fuzz::Main gff_strip;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static fuzz::WholeTool tool("gff-strip", gff_strip,
                              fuzz::with_common_options({"=", "--keep", "--all", "--on-error=pass"}));
  if (!tool.take(fuzz::text_of(data, size))) return 0;
  const fuzz::Ran ran = tool.run_and_check();
  if (!tool.has_written_text(ran)) return 0;
  const auto lines = fuzz::lines_of(ran.written).size();
  if (tool.reads_text() && !tool.has("--on-error=skip") && !tool.has("--no-comments"))
    fuzz::expect(lines == fuzz::lines_of(tool.stream()).size(), "no line is lost");
  // Without it, what is left of a line may be of the other dialect, or a bare id.
  if (tool.has("--format=gff3"))
    fuzz::expect(tool.run_on(ran.written).written == ran.written, "strip twice is strip once");
  return 0;
}
