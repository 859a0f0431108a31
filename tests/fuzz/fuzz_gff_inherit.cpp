// gff-inherit as a whole: no line is lost, and columns 1 to 8 stay as they are.
#include "fuzz/whole_tool.hpp"

using namespace gff;

fuzz::Main gff_inherit;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static fuzz::WholeTool tool(
      "gff-inherit", gff_inherit,
      fuzz::with_common_options({"=", "--type=", "--from=gene", "--from=transcript", "--from=parent", "--overwrite"}));
  if (!tool.take(fuzz::text_of(data, size))) return 0;
  const fuzz::Ran ran = tool.run_and_check();
  if (!tool.has_written_text(ran) || !tool.reads_text()) return 0;
  if (tool.has("--on-error=skip") || tool.has("--no-comments")) return 0;
  const auto before = naive::stream_of(tool.stream()).lines;
  const auto after = naive::stream_of(ran.written).lines;
  fuzz::expect(before.size() == after.size(), "no line is lost");
  for (std::size_t i = 0; i < before.size(); ++i) {
    naive::Strings columns = naive::split(before[i], '\t');
    if (before[i].starts_with('#') || columns.size() < 9) continue;
    naive::Strings written = naive::split(after[i], '\t');
    columns.resize(8);
    written.resize(8);
    fuzz::expect(columns == written, "columns 1 to 8 stay");
  }
  return 0;
}
