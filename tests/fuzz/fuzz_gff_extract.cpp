// gff-extract as a whole: each record has the columns that are announced, and a column is not there twice.
#include "fuzz/whole_tool.hpp"

using namespace gff;

fuzz::Main gff_extract;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static fuzz::WholeTool tool("gff-extract", gff_extract, fuzz::with_common_options({"=", "--strip", "--missing="}));
  if (!tool.take(fuzz::text_of(data, size))) return 0;
  const fuzz::Ran ran = tool.run_and_check();
  if (!tool.has_written_text(ran)) return 0;
  const test::ReadText read = fuzz::stream_of(ran.written, OnError::fail);
  const std::size_t extra = read.extra_columns.size();
  fuzz::expect(extra > 0, "the columns are announced");
  for (const test::KeptLine& line : read.lines) {
    fuzz::expect(line.kind != LineKind::record || line.columns.size() == standard_columns + extra,
                 "a record has the columns that are announced");
  }
  // Where there is a limit, the line that announces them may be longer.
  if (!tool.has("--max-line"))
    fuzz::expect(tool.run_on(ran.written).status == 2, "a column that is there already is refused");
  return 0;
}
