// TESTs of gff-select -a: no crash for any test and any record. The input: a test up to the first line end, and column
// 9 of a record. (KEY=@FILE is left out, because it opens any file that the input names.)
#include "base/error.hpp"
#include "fuzz/fuzz.hpp"
#include "support/filter.hpp"
#include "support/gff.hpp"

using namespace gff;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size > 10'000) return 0;
  fuzz::Choices choices(fuzz::text_of(data, size));
  const std::string_view text = choices.line();
  if (text.find("=@") != std::string_view::npos) return 0;
  std::string column(choices.rest());
  for (char& c : column) {
    if (c == '\n' || c == '\r' || c == '\t' || c == '\0') c = ' ';
  }
  try {
    test::FilterOfOneThread filter;
    filter.add_predicate(text);
    filter.prepare();
    for (const Format format : {Format::gff3, Format::gtf}) {
      const test::OneRecord one(test::record_with(column), format);
      const bool passes = filter.match(one.record(), one.dialect());
      fuzz::expect(passes == filter.match(one.record(), one.dialect()), "a test says the same twice");
    }
  } catch (const UsageError& error) {
    const std::string message = error.what();
    fuzz::expect((message.starts_with("test '") || message.starts_with("KEY '")) && message.size() < 1280 &&
                     message.find_first_of("\n\x1B") == std::string::npos,
                 "a message is one line, fit for a terminal");
  }
  return 0;
}
