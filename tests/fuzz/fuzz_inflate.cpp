// Compressed files of every kind: no crash, no endless loop, and of BGZF the same by one thread and by several. The
// input: a choice of the size of reads, and the file.
#include "base/error.hpp"
#include "fuzz/fuzz.hpp"
#include "hts/bgzf_file.hpp"
#include "hts/bgzf_source.hpp"
#include "support/io.hpp"

using namespace gff;

/// Several threads give what one gives, and end in the same way.
void compare_threads(std::string_view file) {
  Descriptor input = test::input_of(file);
  if (file.size() > 20'000 || !begins_bgzf(input, 0)) return;
  static ThreadPool pool(2);
  BgzfSource several(BufferedInput(std::move(input)), pool);
  const test::Delivered expected = test::deliver(*open_source(test::input_of(file)), 65536);
  const test::Delivered delivered = test::deliver(several, 65536);
  fuzz::expect(delivered.bytes == expected.bytes && delivered.error == expected.error, "threads change nothing");
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::size_t enough = 4 << 20;  // a decompression bomb is not a finding
  fuzz::Choices choices(fuzz::text_of(data, size));
  const std::size_t sizes[] = {1, 7, 64, 4096, 65536, 262144};
  const std::size_t read_size = sizes[choices.next(std::size(sizes))];
  const auto buffer = std::make_unique<char[]>(read_size);
  std::size_t count = 0;
  try {
    const auto source = open_source(test::input_of(choices.rest()));
    while (count < enough) {
      const std::streamsize n = source->read(buffer.get(), static_cast<std::streamsize>(read_size));
      if (n < 0) break;
      fuzz::expect(n > 0 && static_cast<std::size_t>(n) <= read_size,
                   "a read gives 1 to as many bytes as there is room for");
      count += static_cast<std::size_t>(n);
    }
  } catch (const IoError& error) {
    const std::string message = error.what();
    fuzz::expect(
        message.starts_with("input: ") && message.size() < 1280 && message.find_first_of("\n\x1B") == std::string::npos,
        "a message is one line, fit for a terminal");
  }
  compare_threads(choices.rest());
  return 0;
}
