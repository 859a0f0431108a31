#include "base/diagnostic.hpp"

#include <boost/test/unit_test.hpp>

#include "base/error.hpp"
#include "gff/line_reader.hpp"
#include "support/gff.hpp"

using namespace gff;
using namespace gff::test;

BOOST_AUTO_TEST_SUITE(diagnostic_test)

BOOST_AUTO_TEST_CASE(column_name_and_advice_are_named_where_there_are_any) {
  Diagnostic one;
  one.file = "genes\t.gff3";
  one.line = 1207;
  one.expected = "9 columns";
  one.found = "8: 'a'";
  BOOST_TEST(describe(one) == "expected 9 columns, got 8: 'a'");
  BOOST_TEST(message(one) == "genes\\t.gff3:1207: expected 9 columns, got 8: 'a'");
  one.column = 4;
  BOOST_TEST(describe(one) == "column 4: expected 9 columns, got 8: 'a'");
  one.column_name = "start";
  one.advice = "do this";
  BOOST_TEST(describe(one) == "column 4 (start): expected 9 columns, got 8: 'a' (do this)");
  one.found.clear();
  one.line = 0;
  BOOST_TEST(message(one) == "genes\\t.gff3: column 4 (start): expected 9 columns (do this)");
}

BOOST_AUTO_TEST_CASE(an_expectation_names_what_was_found_and_advice_where_there_are_any) {
  BOOST_TEST(expectation("a tab", "") == "expected a tab");
  BOOST_TEST(expectation("a tab", "'x'") == "expected a tab, got 'x'");
  BOOST_TEST(expectation("a tab", "", "do this") == "expected a tab (do this)");
  BOOST_TEST(expectation("a tab", "'x'", "do this") == "expected a tab, got 'x' (do this)");
}

BOOST_AUTO_TEST_CASE(a_malformed_record_is_a_diagnostic_and_the_error_carries_it) {
  struct Case {
    std::string record;
    std::string_view code;
    std::size_t column;
    std::string found;
  };
  const Case cases[] = {{"a\tb", "column-count", 0, "2: 'a\\tb'"},
                        {"c\tm\tgene\tx\t2\t.\t.\t.\tID=a", "start", 4, "'x'"},
                        {"c\tm\tgene\t1\t-2\t.\t.\t.\tID=a", "end", 5, "'-2'"},
                        {"c\tm\tgene\t3\t2\t.\t.\t.\tID=a", "end-before-start", 5, "'2'"},
                        {"c\tm\tgene\t1\t2\t.\t.\t.\tID=a\rb", "bad-byte", 9, "a carriage return that ends no line"}};
  for (const Case& one : cases) {
    const std::string block = "#c\n" + one.record + "\n" + std::string(PaddedView::padding, '\0');
    LineReader lines("in.gff3", Format::automatic, OnError::fail, std::size_t{64} << 20);
    lines.set_block({block.data(), block.size() - PaddedView::padding});
    Line line;
    BOOST_REQUIRE(lines.next(line));
    try {
      lines.next(line);
      BOOST_ERROR("no error: " << one.record);
    } catch (const FormatError& error) {
      const Diagnostic& diagnostic = error.diagnostic();
      BOOST_TEST(diagnostic.code == one.code);
      BOOST_TEST(diagnostic.file == "in.gff3");
      BOOST_TEST(diagnostic.line == 2u);
      BOOST_TEST(diagnostic.column == one.column);
      BOOST_TEST(diagnostic.found == one.found);
      BOOST_TEST(message(diagnostic) == error.what());
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()
