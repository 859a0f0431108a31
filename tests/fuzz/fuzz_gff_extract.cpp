// gff-extract as a whole: each record has the columns that are announced, and a column is not there twice.
#include "fuzz/whole_tool.hpp"

using namespace gff;

fuzz::Main gff_extract;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static fuzz::WholeTool tool("gff-extract", gff_extract, fuzz::with_common_options({"=", "--strip", "--missing="}));
  if (!tool.take(fuzz::text_of(data, size))) return 0;
  const fuzz::Ran ran = tool.run_and_check();
  if (!tool.has_written_text(ran)) return 0;
  std::size_t extra = 0;
  const std::string announcing = "#!gff-columns\t";
  for (const std::string& line : naive::stream_of(ran.written).lines) {
    if (line.starts_with(announcing)) {
      fuzz::expect(extra == 0, "the columns are announced once");
      extra = naive::split(line, '\t').size() - 1;
    } else if (!line.starts_with('#') && !naive::is_empty_piece(line)) {
      fuzz::expect(extra > 0 && naive::record_of(line, extra).has_value(),
                   "a record has the columns that are announced");
    }
  }
  fuzz::expect(extra > 0, "the columns are announced");
  // Where there is a limit, the line that announces them may be longer.
  if (!tool.has("--max-line"))
    fuzz::expect(tool.run_on(ran.written).status == 2, "a column that is there already is refused");
  return 0;
}
