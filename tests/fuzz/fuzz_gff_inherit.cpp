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
  const auto before = fuzz::lines_of(tool.stream());
  const auto after = fuzz::lines_of(ran.written);
  fuzz::expect(before.size() == after.size(), "no line is lost");
  for (std::size_t i = 0; i < before.size(); ++i) {
    test::Strings columns = test::parts_of(before[i], '\t');
    if (before[i].starts_with('#') || columns.size() < 9) continue;
    test::Strings written = test::parts_of(after[i], '\t');
    columns.resize(8);
    written.resize(8);
    fuzz::expect(columns == written, "columns 1 to 8 stay");
  }
  return 0;
}
