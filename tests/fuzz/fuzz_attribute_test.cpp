// TESTs of gff-select -a: no crash, whatever the test and the value. The input: a test up to the first line end, and a
// value. (KEY=@FILE is left out: it opens what it is told to.)
#include "base/error.hpp"
#include "filter/predicate.hpp"
#include "fuzz/fuzz.hpp"

using namespace gff;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size > 10'000) return 0;
  fuzz::Choices choices(fuzz::text_of(data, size));
  const std::string_view text = choices.line();
  if (text.find("=@") != std::string_view::npos) return 0;
  std::string scratch;
  try {
    const Predicate test(text);
    fuzz::expect(!test.key().empty() && text.find(test.key()) != std::string_view::npos, "the key is part of the test");
    for (const Dialect dialect : {Dialect::gff3, Dialect::gtf}) {
      const bool passes = test.passes(choices.rest(), dialect, scratch);
      fuzz::expect(passes == test.passes(choices.rest(), dialect, scratch), "a test says the same twice");
    }
  } catch (const UsageError& error) {
    const std::string message = error.what();
    fuzz::expect(
        message.starts_with("test '") && message.size() < 1280 && message.find_first_of("\n\x1B") == std::string::npos,
        "a message is one line, fit for a terminal");
  }
  return 0;
}
