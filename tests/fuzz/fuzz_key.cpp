// KEY operands, one a line, then an empty line and column 9: no crash, messages are fit for a terminal, and each
// accepted KEY can be searched for.
#include "base/error.hpp"
#include "fuzz/fuzz.hpp"
#include "gff/key.hpp"
#include "support/column_paths.hpp"

using namespace gff;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size > 10'000) return 0;
  fuzz::Choices choices(fuzz::text_of(data, size));
  KeyColumns keys;
  std::vector<std::string> operands;
  for (std::string_view operand; !(operand = choices.line()).empty();) {
    try {
      keys.add(operand);
      operands.emplace_back(operand);
    } catch (const UsageError& error) {
      const std::string message = error.what();
      fuzz::expect(
          message.starts_with("KEY '") && message.size() < 1280 && message.find_first_of("\n\x1B") == std::string::npos,
          "a message is one line, fit for a terminal");
    }
  }
  const std::string column(choices.rest());
  for (const Dialect dialect : {Dialect::gff3, Dialect::gtf}) {
    const auto attributes = test::attributes_of(column, dialect);
    keys.find(column, dialect);
    for (std::size_t i = 0; i < keys.size(); ++i) {
      const std::string_view value = keys.value(i).text;
      fuzz::expect(!keys.key(i).name.empty() && keys.key(i).name.find_first_of("\t\n") == std::string::npos,
                   "a column has a name of one cell");
      fuzz::expect(value.empty() || keys.present(i), "what has a value is present");
      const bool plain = operands[i].find_first_of("|:= \t.[") == std::string::npos;
      if (plain)
        fuzz::expect(value == test::joined_values(attributes, operands[i]), "a plain key has the values of the walk");
    }
  }
  return 0;
}
