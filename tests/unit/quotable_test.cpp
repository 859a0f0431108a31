#include "base/quotable.hpp"

#include <boost/test/unit_test.hpp>

using namespace gff;
using namespace std::string_literals;

BOOST_AUTO_TEST_SUITE(quotable_test)

BOOST_AUTO_TEST_CASE(plain_text_is_quotable_as_it_is) {
  BOOST_TEST(quotable("") == "");
  BOOST_TEST(quotable("ID=gene1; \"x\" 'y' \\ ~") == "ID=gene1; \"x\" 'y' \\ ~");
  BOOST_TEST(quotable("Fl\xC3\xBCgel \xE2\x82\xAC \xF0\x9F\xA7\xAC") == "Fl\xC3\xBCgel \xE2\x82\xAC \xF0\x9F\xA7\xAC");
}

BOOST_AUTO_TEST_CASE(control_bytes_of_a_terminal_are_escaped) {
  BOOST_TEST(quotable("a\x1B[31mb") == "a\\x1b[31mb");
  BOOST_TEST(quotable("\t\n\r\x7F"s + '\0') == "\\t\\x0a\\x0d\\x7f\\x00");
  for (int byte = 0; byte < 0x20; ++byte)
    BOOST_TEST(quotable(std::string(1, static_cast<char>(byte))).size() == (byte == '\t' ? 2u : 4u));
}

BOOST_AUTO_TEST_CASE(control_characters_beyond_ascii_are_escaped) {
  // U+009B is "control sequence introducer", in UTF-8 and as a single byte.
  BOOST_TEST(quotable("\xC2\x9B") == "\\xc2\\x9b");
  BOOST_TEST(quotable("a\xE2\x80\xAE"
                      "b") == "a\\xe2\\x80\\xaeb");  // the following text would be shown in reverse
  BOOST_TEST(quotable("\xE2\x81\xA6") == "\\xe2\\x81\\xa6");
  BOOST_TEST(quotable("\xE2\x80\xA8") == "\\xe2\\x80\\xa8");
  BOOST_TEST(quotable("\xE2\x80\xA7\xE2\x80\xAF") == "\xE2\x80\xA7\xE2\x80\xAF");
  BOOST_TEST(quotable("\xC2\x80\xC2\xA0") == "\\xc2\\x80\xC2\xA0");
  BOOST_TEST(quotable("\x9B") == "\\x9b");
}

BOOST_AUTO_TEST_CASE(invalid_utf8_is_escaped) {
  BOOST_TEST(quotable("\xFF\xFE") == "\\xff\\xfe");
  BOOST_TEST(quotable("Fl\xFCgel") == "Fl\\xfcgel");
  BOOST_TEST(quotable("\xE2\x82") == "\\xe2\\x82");
  BOOST_TEST(quotable("\xC0\xAF\xED\xA0\x80") == "\\xc0\\xaf\\xed\\xa0\\x80");
}

BOOST_AUTO_TEST_CASE(text_longer_than_60_bytes_is_cut) {
  BOOST_TEST(quotable(std::string(60, 'a')) == std::string(60, 'a'));
  BOOST_TEST(quotable(std::string(61, 'a')) == std::string(60, 'a') + "...");
  BOOST_TEST(quotable("abcdef", 3) == "abc...");
  BOOST_TEST(quotable(std::string(1'000'000, '\x1B')).size() == 60 * 4 + 3u);
}

BOOST_AUTO_TEST_CASE(a_cut_inside_a_character_leaves_no_half_of_it) {
  const std::string text = std::string(59, 'a') + "\xC3\xBC";
  BOOST_TEST(quotable(text) == std::string(59, 'a') + "...");
  BOOST_TEST(quotable(std::string(70, '\x80'), 5) == "\\x80\\x80...");
}

BOOST_AUTO_TEST_CASE(quoted_is_quotable_between_single_quotes) {
  BOOST_TEST(in_quotes("12x") == "'12x'");
  BOOST_TEST(in_quotes("") == "''");
  BOOST_TEST(in_quotes("a\tb") == "'a\\tb'");
}

BOOST_AUTO_TEST_SUITE_END()
