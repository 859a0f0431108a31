// Column 9 of a record with any keys, in both dialects: all paths of the library agree. The input: the type of the
// record, the dialect, keys up to the first line end, each after a comma, and column 9.
#include "base/error.hpp"
#include "fuzz/fuzz.hpp"
#include "support/column_paths.hpp"
#include "support/strings.hpp"

using namespace gff;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size > 10'000) return 0;
  fuzz::Choices choices(fuzz::text_of(data, size));
  const auto choice = choices.next(6);
  const std::string type = choice < 2 ? "exon" : choice < 4 ? "gene" : "mRNA";
  const Dialect dialect = choices.next(2) == 1 ? Dialect::gtf : Dialect::gff3;
  test::Strings keys;
  for (const std::string& key : test::parts_of(choices.line(), ',')) {
    try {
      AttributeRemover().add(key);
      if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(key);
    } catch (const UsageError&) {
      continue;
    }
  }
  const std::string wrong = test::ColumnPaths(keys).disagreement(choices.rest(), dialect, type);
  fuzz::expect(wrong.empty(), wrong.c_str());
  return 0;
}
