// gff-pick as a whole: it writes lines of its input in their order, and what it wrote it picks again.
#include "fuzz/whole_tool.hpp"

using namespace gff;

fuzz::Main gff_pick;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static fuzz::WholeTool tool("gff-pick", gff_pick, fuzz::with_common_options({"--by=", "--list", "--prune-parents"}));
  if (!tool.take(fuzz::text_of(data, size))) return 0;
  const fuzz::Ran ran = tool.run_and_check();
  if (!tool.has_written_text(ran) || !tool.reads_text()) return 0;
  if (tool.has("--list") || tool.has("--prune-parents")) return 0;
  const auto before = fuzz::lines_of(tool.stream());
  const auto after = fuzz::lines_of(ran.written);
  auto at = before.begin();
  for (const auto& line : after) {
    at = std::find(at, before.end(), line);
    fuzz::expect(at != before.end(), "lines are lines of the input, in their order");
    ++at;
  }
  return 0;
}
