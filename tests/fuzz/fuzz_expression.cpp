// EXPR of gff-select -e: no crash for any expression and any record; an error points at its place. The input: an
// expression up to the first NUL, and column 9 of a record.
#include "base/error.hpp"
#include "fuzz/fuzz.hpp"
#include "support/filter.hpp"
#include "support/gff.hpp"

using namespace gff;

namespace {

/// One line, or three lines: the message, the expression, and a caret below the expression.
bool is_well_formed(const std::string& message) {
  const std::size_t first = message.find('\n');
  if (first == std::string::npos) return message.starts_with("--expr: expected an expression, got '");
  const std::size_t second = message.find('\n', first + 1);
  if (second == std::string::npos || message.find('\n', second + 1) != std::string::npos) return false;
  const std::string caret = message.substr(second + 1);
  return message.starts_with("--expr, character ") && caret.find_first_not_of(' ') == caret.size() - 1 &&
         caret.back() == '^' && caret.size() <= second - first;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size > 5000) return 0;
  const std::string_view input = fuzz::text_of(data, size);
  const std::string_view text = input.substr(0, input.find('\0'));
  std::string column(input.substr(std::min(size, text.size() + 1)));
  for (char& c : column) {
    if (c == '\n' || c == '\r' || c == '\t' || c == '\0') c = ' ';
  }
  try {
    test::FilterOfOneThread tests;
    tests.add_expression(text);
    tests.prepare();
    test::FilterOfOneThread opposite;
    opposite.add_expression("!(" + std::string(text) + "\n)");
    opposite.prepare();
    for (const Format format : {Format::gff3, Format::gtf}) {
      const test::OneRecord one(test::record_with(column), format);
      const bool passes = tests.match(one.record(), one.dialect());
      fuzz::expect(passes == tests.match(one.record(), one.dialect()), "an expression says the same twice");
      fuzz::expect(passes != opposite.match(one.record(), one.dialect()), "a negation says the opposite");
    }
  } catch (const UsageError& error) {
    const std::string message = error.what();
    fuzz::expect(is_well_formed(message), "a mistake is pointed at");
    fuzz::expect(message.find_first_of("\x1B\t\r") == std::string::npos, "a message is fit for a terminal");
  }
  return 0;
}
