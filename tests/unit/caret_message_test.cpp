#include "base/caret_message.hpp"

#include <boost/test/unit_test.hpp>

using namespace gff;

namespace {

std::string message(std::string_view text, std::size_t at) { return caret_message("--expr", text, at, "here"); }

}  // namespace

BOOST_AUTO_TEST_SUITE(caret_message_test)

BOOST_AUTO_TEST_CASE(a_caret_is_below_the_place) {
  BOOST_TEST(message("a = b", 2) == "--expr, character 3: here\n  a = b\n    ^");
  BOOST_TEST(message("a", 0) == "--expr, character 1: here\n  a\n  ^");
  BOOST_TEST(message("a &&", 4) == "--expr, character 5: here\n  a &&\n      ^");
}

BOOST_AUTO_TEST_CASE(escaped_bytes_are_as_wide_as_shown) {
  BOOST_TEST(message("\t\x01= b", 2) == "--expr, character 3: here\n  \\t\\x01= b\n        ^");
  BOOST_TEST(message("\xFF= b", 1) == "--expr, character 2: here\n  \\xff= b\n      ^");
}

BOOST_AUTO_TEST_CASE(characters_of_many_bytes_are_one_column) {
  BOOST_TEST(message("\xC3\xA9= b", 2) == "--expr, character 2: here\n  \xC3\xA9= b\n   ^");
  BOOST_TEST(message("\xE4\xB8\x96= b", 3) == "--expr, character 2: here\n  \xE4\xB8\x96= b\n   ^");
  BOOST_TEST(message("\xF0\x9F\xA7\xAC= b", 4) == "--expr, character 2: here\n  \xF0\x9F\xA7\xAC= b\n   ^");
  BOOST_TEST(message("e\xCC\x81= b", 3) == "--expr, character 3: here\n  e\xCC\x81= b\n    ^");
}

BOOST_AUTO_TEST_CASE(many_lines_only_the_one_with_the_place_is_shown) {
  BOOST_TEST(message("a ==\n b = c\n&& d", 8) == "--expr, character 9: here\n   b = c\n     ^");
  BOOST_TEST(message("a ==\n", 5) == "--expr, character 6: here\n  \n  ^");
}

BOOST_AUTO_TEST_CASE(a_long_line_is_cut_around_the_place) {
  const std::string line(100, 'x');
  BOOST_TEST(message(line + "=" + line, 100) == "--expr, character 101: here\n  ..." + std::string(40, 'x') + "=" +
                                                    std::string(31, 'x') + "...\n  " + std::string(43, ' ') + "^");
  std::string wide;
  for (int i = 0; i < 100; ++i) wide += "\xC3\xA9";
  const std::string shown = message("x" + wide + "=" + wide, 201);
  BOOST_TEST(shown.find("\\x") == std::string::npos, "a character is not cut: " << shown);
}

BOOST_AUTO_TEST_SUITE_END()
