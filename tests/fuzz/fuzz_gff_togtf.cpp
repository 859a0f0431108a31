// gff-togtf as a whole: what it writes is GTF, which it does not change again.
#include "fuzz/whole_tool.hpp"

using namespace gff;

fuzz::Main gff_togtf;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static fuzz::WholeTool tool(
      "gff-togtf", gff_togtf,
      fuzz::with_common_options({"--fill", "--keep-types", "--gene-id=Name|ID", "--transcript-id=Dbxref:X"}));
  if (!tool.take(fuzz::text_of(data, size))) return 0;
  const fuzz::Ran ran = tool.run_and_check();
  if (ran.status != 0 || tool.has("--bgzip")) return 0;
  fuzz::expect(!ran.written.starts_with("##gff-version"), "GTF has no version of GFF3");
  return 0;
}
