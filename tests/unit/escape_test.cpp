#include "gff/escape.hpp"

#include <boost/test/unit_test.hpp>

using namespace gff;
using namespace std::string_literals;

namespace {

std::string decode(std::string_view text) {
  std::string scratch = "what was there before";
  return std::string(decoded(text, scratch));
}

std::string cell(std::string_view text) {
  std::string to = "[";
  append_for_table(text, to);
  return to.substr(1);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(escape_test)

BOOST_AUTO_TEST_CASE(every_valid_escape_is_decoded) {
  BOOST_TEST(decode("a%20b%3B%2c") == "a b;,");
  BOOST_TEST(decode("%41%62%00%ff") == "Ab\0\xFF"s);
}

BOOST_AUTO_TEST_CASE(an_invalid_escape_is_left_unchanged) {
  for (const std::string text : {"", "%", "%%", "%2", "%2G", "%G2", "a%", "100 %", "%-1", "% 1", "%+5"})
    BOOST_TEST(decode(text) == text);
  BOOST_TEST(decode("%%41") == "%A");
  BOOST_TEST(decode("%4%41") == "%4A");
}

BOOST_AUTO_TEST_CASE(decoded_text_is_not_decoded_again) { BOOST_TEST(decode("%2541") == "%41"); }

BOOST_AUTO_TEST_CASE(text_without_escapes_is_not_copied) {
  std::string scratch;
  const std::string_view text = "plain";
  BOOST_TEST(static_cast<const void*>(decoded(text, scratch).data()) == static_cast<const void*>(text.data()));
}

BOOST_AUTO_TEST_CASE(a_cell_is_decoded) {
  BOOST_TEST(cell("zinc%20finger%3B x") == "zinc finger; x");
  BOOST_TEST(cell("100%25") == "100%");
  BOOST_TEST(cell("plain") == "plain");
  BOOST_TEST(cell("") == "");
}

BOOST_AUTO_TEST_CASE(escapes_of_control_characters_stay_in_a_cell) {
  for (const std::string text : {"%00", "%09", "%0A", "%0D", "%1f", "%7F", "a%09b"}) BOOST_TEST(cell(text) == text);
  BOOST_TEST(cell("%20%7E") == " ~");
}

BOOST_AUTO_TEST_CASE(malformed_escapes_stay_in_a_cell) {
  for (const std::string text : {"%", "%2", "%2G", "100%", "%%"}) BOOST_TEST(cell(text) == text);
}

BOOST_AUTO_TEST_CASE(an_escaped_comma_stays_in_a_list) {
  BOOST_TEST(cell("a%2Cb") == "a,b");
  BOOST_TEST(cell("a%2Cb,c") == "a%2Cb,c");
  BOOST_TEST(cell("c,a%2cb%20") == "c,a%2cb ");
}

BOOST_AUTO_TEST_CASE(escaped_utf8_is_decoded_and_other_bytes_stay) {
  BOOST_TEST(cell("Fl%C3%BCgel") == "Fl\xC3\xBCgel");
  BOOST_TEST(cell("%E2%82%AC%F0%9F%A7%AC") == "\xE2\x82\xAC\xF0\x9F\xA7\xAC");
  BOOST_TEST(cell("Fl%FCgel") == "Fl%FCgel");
  BOOST_TEST(cell("%C3") == "%C3");
  BOOST_TEST(cell("%C3%20") == "%C3 ");
  BOOST_TEST(cell("%80%C3%BC") == "%80\xC3\xBC");
  BOOST_TEST(cell("%ED%A0%80") == "%ED%A0%80");
  BOOST_TEST(cell("%F4%90%80%80") == "%F4%90%80%80");
  BOOST_TEST(cell("%E2%82") == "%E2%82");
}

BOOST_AUTO_TEST_CASE(a_character_may_be_escaped_in_part) {
  BOOST_TEST(cell("\xC3%BC") == "\xC3\xBC");
  BOOST_TEST(cell("%C3\xBC") == "\xC3\xBC");
  BOOST_TEST(cell("a\xE2\x82%AC") == "a\xE2\x82\xAC");
  BOOST_TEST(cell("a\xF0\x9F\xA7%AC") == "a\xF0\x9F\xA7\xAC");
  BOOST_TEST(cell("a\xF0%9F\xA7%ACz") == "a\xF0\x9F\xA7\xACz");
  BOOST_TEST(cell("\xC3\xBC%BC") == "\xC3\xBC%BC");
}

BOOST_AUTO_TEST_CASE(where_there_are_no_lines_only_nul_stays) {
  std::string text;
  append_for_table("%00%01%09%0A%1F%7F%2C%FF", text, KeptEscapes::nul);
  BOOST_TEST(text == "%00\x01\t\n\x1F\x7F,%FF");
}

BOOST_AUTO_TEST_CASE(invalid_utf8_is_left_unchanged) { BOOST_TEST(cell("Fl\xFCgel %41") == "Fl\xFCgel A"); }

BOOST_AUTO_TEST_SUITE_END()
