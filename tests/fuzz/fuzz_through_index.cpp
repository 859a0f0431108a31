// gff-select -r through an index that htslib made: the same as without it. With a byte of the file damaged: the same,
// or a failure. With bytes of the unpacked index damaged: lines of the file and no others, or a failure. The input: a
// line that chooses the size of blocks, the kind of index, what is damaged, and places and bytes of the damage; a line
// with a REGION; an annotation, which gff-order puts in order.
#include <htslib/hts_log.h>
#include <htslib/tbx.h>

#include <set>

#include "fuzz/whole_tool.hpp"
#include "support/compress.hpp"

using namespace gff;

fuzz::Main gff_order;
fuzz::Main gff_select;

namespace {

enum class Damaged { nothing, file, index };

/// Other bits at some places.
std::string damaged(std::string bytes, fuzz::Choices& choices) {
  do {
    const std::size_t high = choices.next(256);
    const std::size_t place = 256 * high + choices.next(256);
    char& byte = bytes[place % bytes.size()];
    byte = static_cast<char>(static_cast<unsigned char>(byte) ^ (1 + choices.next(255)));
  } while (!choices.rest().empty());
  return bytes;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const test::TemporaryFolder folder;
  const std::string path = folder / "x.gff3.gz";
  if (size > 20'000) return 0;
  fuzz::Choices lines(fuzz::text_of(data, size));
  fuzz::Choices choices(lines.line());
  const std::size_t block_sizes[] = {40, 200, 1000, 0xFF00};
  const std::size_t block_size = block_sizes[choices.next(std::size(block_sizes))];
  const bool csi = choices.next(2) == 1;
  const auto damage = static_cast<Damaged>(choices.next(3));
  const std::string region = "--region=" + std::string(lines.line());

  const fuzz::Ran ordered = fuzz::run("gff-order", gff_order, {"--no-fasta"}, test::input_of(lines.rest()));
  if (ordered.status != 0 || ordered.written.empty()) return 0;
  std::string file = test::bgzf(ordered.written, block_size).file;
  const std::string index_path = path + (csi ? ".csi" : ".tbi");
  test::write_file(path, file);
  hts_set_log_level(HTS_LOG_OFF);
  if (tbx_index_build3(path.c_str(), index_path.c_str(), csi ? 14 : 0, 0, &tbx_conf_gff) != 0) return 0;
  const fuzz::Ran whole = fuzz::run("gff-select", gff_select, {region}, test::input_of(file));

  if (damage == Damaged::file) test::write_file(path, file = damaged(file, choices));
  std::string index = test::deliver(test::contents(index_path), 1 << 16).bytes;
  if (damage == Damaged::index) index = damaged(index, choices);
  test::write_file(index_path, index);
  const fuzz::Ran through = fuzz::run("gff-select", gff_select, {region, "--", path}, test::input_of({}));
  std::filesystem::remove(index_path);

  fuzz::expect_promises("gff-select", through);
  if (damage == Damaged::nothing) fuzz::expect(through.status == whole.status, "through an index it ends as without");
  if (through.status == 0 && damage != Damaged::index)
    fuzz::expect(through.written == whole.written, "an index changes nothing");
  const test::Strings selected = test::parts_of(whole.written, '\n');
  const std::set<std::string> true_lines(selected.begin(), selected.end());
  for (const std::string& line : test::parts_of(through.written, '\n'))
    fuzz::expect(true_lines.count(line) == 1, "lines read through an index are lines selected without it");
  return 0;
}
