// gff-select as a whole: what was selected is selected again.
#include "fuzz/whole_tool.hpp"

using namespace gff;

fuzz::Main gff_select;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static fuzz::WholeTool tool(
      "gff-select", gff_select,
      fuzz::with_common_options(
          {"--type=", "--not-type=", "--source=", "--seqid=", "--strand=", "--region=", "--regions-file=@", "--bed",
           "--within", "--attribute=", "--expr=", "--invert", "--with-descendants", "--with-ancestors", "--count",
           "--max-count=", "--on-error=pass"}));
  if (!tool.take(fuzz::text_of(data, size))) return 0;
  const fuzz::Ran ran = tool.run_and_check();
  if (!tool.has_written_text(ran)) return 0;
  if (tool.has("--count")) {
    fuzz::expect(ran.written.find_first_not_of("0123456789") == ran.written.size() - 1, "a count is a number");
  } else {
    fuzz::expect(tool.run_on(ran.written).written == ran.written, "what was selected is selected again");
  }
  return 0;
}
