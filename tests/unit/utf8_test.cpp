#include "base/utf8.hpp"

#include <boost/test/unit_test.hpp>

using namespace gff;

BOOST_AUTO_TEST_SUITE(utf8_test)

BOOST_AUTO_TEST_CASE(characters_of_every_length_are_measured) {
  BOOST_TEST(utf8_length("a") == 1u);
  BOOST_TEST(utf8_length(std::string_view("\0", 1)) == 1u);
  BOOST_TEST(utf8_length("\xC3\xBC") == 2u);
  BOOST_TEST(utf8_length("\xE2\x82\xAC") == 3u);
  BOOST_TEST(utf8_length("\xF0\x9F\xA7\xAC") == 4u);
  BOOST_TEST(utf8_length("\xF4\x8F\xBF\xBF") == 4u);  // U+10FFFF
}

BOOST_AUTO_TEST_CASE(only_the_first_character_counts) {
  BOOST_TEST(utf8_length("a\xFF") == 1u);
  BOOST_TEST(utf8_length("\xC3\xBC\xFF") == 2u);
}

BOOST_AUTO_TEST_CASE(nothing_begins_in_an_empty_text) { BOOST_TEST(utf8_length("") == 0u); }

BOOST_AUTO_TEST_CASE(a_truncated_sequence_is_not_a_character) {
  for (const std::string_view bytes : {"\xC3", "\xE2", "\xE2\x82", "\xF0", "\xF0\x9F", "\xF0\x9F\xA7"})
    BOOST_TEST(utf8_length(bytes) == 0u);
}

BOOST_AUTO_TEST_CASE(overlong_forms_surrogates_and_numbers_beyond_unicode_are_not_characters) {
  for (const std::string_view bytes : {"\xC0\xAF", "\xC1\xBF", "\xE0\x9F\xBF", "\xF0\x8F\xBF\xBF", "\xED\xA0\x80",
                                       "\xED\xBF\xBF", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF\xFF\xFF\xFF"})
    BOOST_TEST(utf8_length(bytes) == 0u);
}

BOOST_AUTO_TEST_CASE(a_continuation_byte_begins_no_character) {
  BOOST_TEST(utf8_length("\x80") == 0u);
  BOOST_TEST(utf8_length("\xBF\xBF") == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
