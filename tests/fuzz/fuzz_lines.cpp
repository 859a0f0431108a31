// Whole streams: no crash, what is read is the text, and the same for any size of blocks and reads.
#include "fuzz/fuzz.hpp"
#include "support/lines.hpp"

using namespace gff;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::Choices choices(fuzz::text_of(data, size));
  test::ReadOptions options;
  options.on_error = choices.next(2) == 0 ? OnError::pass : OnError::skip;
  options.block_size = std::size_t{1} << choices.next(12);
  options.read_sizes = {1 + choices.next(256), 1 + choices.next(8)};
  const std::string text(choices.rest());
  if (text.size() > 20'000) return 0;
  const test::ReadText read = test::read_text(text, options);
  test::ReadOptions at_once;
  at_once.on_error = options.on_error;
  const test::ReadText other = test::read_text(text, at_once);
  // UTF-16 is found in the first bytes that are read.
  if ((read.error + other.error).find("UTF-16") != std::string::npos) return 0;
  fuzz::expect(read.error == other.error, "any sizes give the same message");
  if (!read.error.empty()) {
    fuzz::expect(read.error.size() < 1024 && read.error.find_first_of("\n\x1B") == std::string::npos,
                 "a message is one line, fit for a terminal");
    return 0;
  }
  const std::string wrong = test::disagreement_with_text(text, read, options.on_error == OnError::skip);
  fuzz::expect(wrong.empty(), wrong.c_str());
  fuzz::expect(test::same(read, other), "any sizes give the same lines");
  return 0;
}
