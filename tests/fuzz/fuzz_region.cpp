// REGIONs, one a line, and files of regions: no crash; what a line says in columns is what is found.
#include <sys/mman.h>
#include <unistd.h>

#include "base/error.hpp"
#include "filter/regions.hpp"
#include "fuzz/fuzz.hpp"
#include "support/gff.hpp"

using namespace gff;

namespace {

void expect_message(const Error& error) {
  const std::string message = error.what();
  fuzz::expect(message.size() < 1280 && message.find_first_of("\n\x1B") == std::string::npos,
               "a message is one line, fit for a terminal");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const test::OneRecord one("chr1\ts\tg\t10\t20\t.\t+\t.\t.");
  const std::string_view text = fuzz::text_of(data, size);
  Regions regions;
  fuzz::Choices lines(text);
  for (std::string_view line; !(line = lines.line()).empty();) {
    try {
      const Region region = parse_region(line);
      fuzz::expect(region.start >= 1 && region.end >= region.start && !region.seqid.empty(),
                   "a region has a seqid and 1 <= start <= end");
      fuzz::expect(line.find(region.seqid) != std::string_view::npos, "the seqid is part of the text");
      regions.add(region);
    } catch (const UsageError& error) {
      expect_message(error);
    }
  }
  regions.prepare();
  Regions::State state;
  const bool overlaps = regions.match(one.record(), false, state);
  fuzz::expect(overlaps || !regions.match(one.record(), true, state), "what lies within overlaps");

  const Descriptor file = test::input_of(text);
  const std::string path = "/proc/self/fd/" + std::to_string(file.fd());
  for (const bool bed : {false, true}) {
    Regions from_file;
    try {
      from_file.add_file(path, bed);
      from_file.prepare();
      Regions::State of_file;
      from_file.match(one.record(), false, of_file);
      fuzz::expect(!from_file.empty(), "a file is a condition, even an empty one");
    } catch (const Error& error) {
      expect_message(error);
    }
  }
  return 0;
}
