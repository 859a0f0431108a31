// AttributeRemover in both dialects and modes equals its twin; twice is once. The input: a choice, keys up to the first line end,
// each behind a comma, and column 9.
#include <set>

#include "fuzz/fuzz.hpp"
#include "gff/attribute_remover.hpp"
#include "gff/key.hpp"
#include "support/gff.hpp"
#include "support/naive.hpp"

using namespace gff;

namespace {

std::string stripped(AttributeRemover& strip, std::string_view column, Dialect dialect) {
  if (!strip.split(column, dialect)) return std::string(column);
  return test::written_by([&](Output& out) { strip.write(out); });
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size > 10'000) return 0;  // the twin takes its time
  fuzz::Choices choices(fuzz::text_of(data, size));
  const bool keep = choices.next(2) == 1;
  const Dialect dialect = choices.next(2) == 1 ? Dialect::gtf : Dialect::gff3;
  const bool gtf = dialect == Dialect::gtf;
  AttributeRemover strip;
  if (keep) strip.set_mode(AttributeRemover::Mode::keep);
  std::set<std::string> keys;
  for (const std::string& key : naive::split(std::string(choices.line()), ',')) {
    try {
      strip.add(key);
      keys.insert(key);
    } catch (const UsageError&) {
      continue;
    }
  }
  const std::string_view column = choices.rest();
  // A dot alone is no attribute, even where one is asked for.
  if (keys.count(".") > 0) return 0;
  const std::string left = stripped(strip, column, dialect);
  fuzz::expect(left == naive::stripped(std::string(column), gtf, keys, keep), "what is left is what the twin leaves");
  fuzz::expect(stripped(strip, left, dialect) == left, "strip twice is strip once");
  for (const naive::Attribute& attribute : naive::attributes_of(left, gtf))
    fuzz::expect((keys.count(attribute.key) > 0) == keep, "what was asked for is gone, and nothing else");
  return 0;
}
