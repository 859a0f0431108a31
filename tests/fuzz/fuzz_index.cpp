// Indexes, unpacked: no crash, no endless loop, no more memory than the index has bytes, and chunks that are in order.
#include <algorithm>

#include "fuzz/fuzz.hpp"
#include "run/region_chunks.hpp"
#include "support/io.hpp"

using namespace gff;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(fuzz::text_of(data, size));
  const auto wanted = [](std::string_view seqid) {
    if (seqid == "chr2") return std::vector<Span>{};
    return std::vector<Span>{{1, 100}, {20'000, 70'000}, {1'000'000, largest_position}};
  };
  for (const std::vector<std::size_t>& sizes : {std::vector<std::size_t>{1}, {65536}}) {
    test::StringSource source(bytes, sizes);
    try {
      const RegionChunks found = region_chunks(source, size, wanted);
      VirtualOffset before = 0;
      for (const Chunk& chunk : found.chunks) {
        fuzz::expect(chunk.begin >= before && chunk.end >= chunk.begin, "chunks are in order");
        fuzz::expect(chunk.begin >= found.first && chunk.end <= found.end, "and within what the index knows");
        fuzz::expect(chunk.seqid < found.seqids.size(), "and each is of a seqid");
        before = chunk.end;
      }
      fuzz::expect(found.chunks.size() <= size / 16, "there are no more than the index has");
    } catch (const UnusableIndex& error) {
      const std::string message = error.what();
      fuzz::expect(!message.empty() && message.size() < 120, "a message is short");
    }
  }
  return 0;
}
