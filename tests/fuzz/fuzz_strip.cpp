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

std::string stripped(AttributeRemover& strip, const std::string& type, std::string_view column, Dialect dialect) {
  const test::MadeRecord made(type, column);
  if (!strip.split(made.record(), dialect)) return std::string(column);
  return test::written_by([&](Output& out) { strip.write(out); });
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size > 10'000) return 0;  // the twin takes its time
  fuzz::Choices choices(fuzz::text_of(data, size));
  const auto choice = choices.next(6);
  const bool keep = choice % 2 == 1;
  const std::string type = choice < 2 ? "exon" : choice < 4 ? "gene" : "mRNA";
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
  const std::string left = stripped(strip, type, column, dialect);
  fuzz::expect(left == naive::stripped(std::string(column), gtf, keys, keep, type),
               "what is left is what the twin leaves");
  // A word that is left is a key, or, in a gene, its id.
  const std::string type_of_rest = left == column ? type : "exon";
  fuzz::expect(stripped(strip, type_of_rest, left, dialect) == left, "strip twice is strip once");
  for (const naive::Attribute& attribute : naive::attributes_of(left, gtf, type_of_rest))
    fuzz::expect((keys.count(attribute.key) > 0) == keep, "what was asked for is gone, and nothing else");
  return 0;
}
