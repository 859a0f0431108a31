// gff-rename as a whole: no line is lost, and columns that it does not rename stay as they are.
#include "fuzz/whole_tool.hpp"

using namespace gff;

fuzz::Main gff_rename;

namespace {

/// Columns 2 and 4 to 8 of a record.
test::Strings untouched(const std::string& line) {
  test::Strings columns = test::parts_of(line, '\t');
  columns.resize(8);
  columns.erase(columns.begin() + 2);
  columns.erase(columns.begin());
  return columns;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static fuzz::WholeTool tool(
      "gff-rename", gff_rename,
      fuzz::with_common_options({"--seqid=@", "--from=", "--to=", "--unmapped=keep", "--unmapped=drop",
                                 "--type=", "--key=", "--id-prefix=", "--id-strip=", "--no-version="}));
  if (!tool.take(fuzz::text_of(data, size))) return 0;
  const fuzz::Ran ran = tool.run_and_check();
  if (!tool.has_written_text(ran) || !tool.reads_text()) return 0;
  if (tool.has("--on-error=skip") || tool.has("--no-comments") || tool.has("--unmapped=drop")) return 0;
  const auto before = fuzz::lines_of(tool.stream());
  const auto after = fuzz::lines_of(ran.written);
  fuzz::expect(before.size() == after.size(), "no line is lost");
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (!before[i].starts_with('#') && std::count(before[i].begin(), before[i].end(), '\t') >= 8)
      fuzz::expect(untouched(before[i]) == untouched(after[i]), "the other columns stay");
  }
  return 0;
}
