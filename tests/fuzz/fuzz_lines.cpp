// Whole streams: no crash, and what is read is what the twin reads, for any size of blocks and reads.
#include <algorithm>

#include "fuzz/fuzz.hpp"
#include "support/gff.hpp"
#include "support/naive.hpp"

using namespace gff;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::Choices choices(fuzz::text_of(data, size));
  test::ReadOptions options;
  options.on_error = choices.next(2) == 0 ? OnError::pass : OnError::skip;
  options.block_size = std::size_t{1} << choices.next(12);
  options.read_sizes = {1 + choices.next(256), 1 + choices.next(8)};
  const std::string text(choices.rest());
  if (text.size() > 20'000) return 0;  // the twin takes its time
  const test::ReadText read = test::read_text(text, options);
  if (!read.error.empty()) {
    fuzz::expect(read.error.size() < 1024 && read.error.find_first_of("\n\x1B") == std::string::npos,
                 "a message is one line, fit for a terminal");
    return 0;
  }
  const naive::Stream twin = naive::stream_of(text);
  fuzz::expect(read.sequences == twin.sequences, "the sequence section is byte for byte what it was");
  if (options.on_error == OnError::pass) {
    std::string written;
    for (const std::string& line : twin.lines) written += line + "\n";
    fuzz::expect(read.written == written + twin.sequences, "what was read is what is written");
    fuzz::expect(read.lines.size() == twin.lines.size(), "the twin has as many lines");
  }
  const std::size_t extra = read.extra_columns.size();
  std::uint64_t last = 0;
  for (const test::KeptLine& line : read.lines) {
    fuzz::expect(line.number > last && line.number <= twin.lines.size(), "lines are numbered in order");
    last = line.number;
    fuzz::expect(line.text == twin.lines[line.number - 1], "a line is the one of its number");
    if (line.kind == LineKind::record) {
      fuzz::expect(naive::record_of(line.text, extra) == line.columns, "the twin has the same columns");
      const bool same =
          line.start == naive::position_of(line.columns[3]) && line.end == naive::position_of(line.columns[4]);
      fuzz::expect(same, "the twin has the same start and end");
    }
    if (line.kind == LineKind::malformed)
      fuzz::expect(!naive::record_of(line.text, extra), "the twin calls it malformed too");
  }
  return 0;
}
