#include "query/text_file.hpp"

#include "io/block_reader.hpp"
#include "io/descriptor.hpp"
#include "io/error.hpp"
#include "io/source.hpp"

namespace gff {

void for_each_line(const std::string& path,
                   const std::function<void(std::string_view line, std::uint64_t number)>& use) {
  constexpr std::size_t max_line = std::size_t{64} << 20;
  Descriptor input = open_input(path);
  const std::string name = input.name();
  BlockReader blocks(open_source(std::move(input)), max_line);
  std::uint64_t number = 0;
  for (;;) {
    const BlockReader::Found found = blocks.next();
    if (found == BlockReader::Found::end) return;
    if (found == BlockReader::Found::long_line) throw FormatError(name, number + 1, "the line is longer than 64 MiB");
    std::string_view block = blocks.block();
    while (!block.empty()) {
      const std::size_t newline = block.find('\n');
      std::string_view line = block.substr(0, newline);
      block.remove_prefix(newline + 1);
      if (line.ends_with('\r')) line.remove_suffix(1);
      use(line, ++number);
    }
  }
}

}  // namespace gff
