#include "io/text_file.hpp"

#include <utility>

#include "base/diagnostic.hpp"
#include "base/fail.hpp"
#include "io/block_reader.hpp"
#include "io/descriptor.hpp"
#include "io/source.hpp"

namespace gff {
namespace {

/// No record has such bytes: a list with them would match nothing, without a message.
void refuse_other_texts(const std::string& name, std::uint64_t number, std::string_view line) {
  const std::size_t at = line.find_first_of(std::string_view("\0\r", 2));
  if (at == std::string_view::npos) return;
  Diagnostic diagnostic{.code = "encoding",
                        .file = name,
                        .line = number,
                        .expected = "text",
                        .found = "a NUL byte, as in UTF-16",
                        .advice = "convert it with iconv"};
  if (line[at] == '\r') {
    diagnostic.code = "line-end";
    diagnostic.expected = "LF or CR LF at the end of a line";
    diagnostic.found = "CR alone";
    diagnostic.advice = "convert it with: tr '\\r' '\\n'";
  }
  fail_format(std::move(diagnostic));
}

[[noreturn]] void refuse_long_line(const std::string& name, std::uint64_t number) {
  fail_format({.code = "line-length", .file = name, .line = number, .found = "the line is longer than 64 MiB"});
}

}  // namespace

void for_each_line(const std::string& path,
                   const std::function<void(std::string_view line, std::uint64_t number)>& use) {
  Descriptor input = open_input(path);
  const std::string name = input.name();
  BlockReader blocks(open_source(std::move(input)), BlockReader::usual_max_line);
  std::uint64_t number = 0;
  for (;;) {
    const BlockReader::Found found = blocks.next();
    if (found == BlockReader::Found::end) return;
    if (found == BlockReader::Found::long_line) refuse_long_line(name, number + 1);
    std::string_view block = blocks.block();
    while (!block.empty()) {
      const std::size_t newline = block.find('\n');
      std::string_view line = block.substr(0, newline);
      block.remove_prefix(newline + 1);
      if (line.ends_with('\r')) line.remove_suffix(1);
      if (line.size() > BlockReader::usual_max_line) refuse_long_line(name, number + 1);
      refuse_other_texts(name, ++number, line);
      use(line, number);
    }
  }
}

}  // namespace gff
