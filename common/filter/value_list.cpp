#include "filter/value_list.hpp"

#include <filesystem>
#include <string_view>

#include "base/diagnostic.hpp"
#include "base/fail.hpp"
#include "gff/sequence_list.hpp"
#include "io/text_file.hpp"

namespace gff {
namespace {

std::string_view without_spaces_around(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

}  // namespace

void read_value_list(const std::string& path, ListOf what, WordSet& words) {
  std::error_code unknown;  // a pipe has no size
  if (const std::uintmax_t size = std::filesystem::file_size(path, unknown); !unknown) words.reserve(size);
  const std::string_view expected = what == ListOf::seqids ? "one seqid a line" : "one value a line";
  for_each_line(path, [&](std::string_view line, std::uint64_t number) {
    const auto fail = [&](std::string_view found, std::string_view advice) {
      fail_format({.code = "value-list",
                   .file = path == "-" ? "<stdin>" : path,
                   .line = number,
                   .expected = std::string(expected),
                   .found = std::string(found),
                   .advice = std::string(advice)});
    };
    std::string_view value = without_spaces_around(line);
    if (what == ListOf::seqids && value.starts_with('>'))
      fail("FASTA", "samtools faidx makes a .fai, which is such a list");
    if (value.find('\t') != std::string_view::npos) {
      const auto sequence = what == ListOf::seqids ? parse_sequence_line(value) : std::nullopt;
      if (!sequence) fail("a tab: a list has one column", "cut -f1 makes one of a table");
      value = sequence->name;
    }
    if (!value.empty()) words.insert(value);
  });
}

}  // namespace gff
