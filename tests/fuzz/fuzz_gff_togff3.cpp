// gff-togff3 as a whole: what it writes begins with the version, and it does not change that again.
#include "fuzz/whole_tool.hpp"

using namespace gff;

fuzz::Main gff_togff3;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static fuzz::WholeTool tool("gff-togff3", gff_togff3, fuzz::with_common_options({"--id-prefix", "--keep-types"}));
  if (!tool.take(fuzz::text_of(data, size))) return 0;
  const fuzz::Ran ran = tool.run_and_check();
  if (ran.status != 0 || tool.has("--bgzip")) return 0;
  fuzz::expect(ran.written.starts_with("##gff-version 3\n"), "the version is first");
  return 0;
}
