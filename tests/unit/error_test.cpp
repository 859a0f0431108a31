#include "base/error.hpp"

#include <boost/test/unit_test.hpp>
#include <cerrno>

using namespace gff;
using namespace std::string_literals;

BOOST_AUTO_TEST_SUITE(error_test)

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

BOOST_AUTO_TEST_CASE(a_format_error_names_file_and_line) {
  const FormatError error("genes.gff3", 1207, "column 4 (start): expected a positive integer, got '12x'");
  BOOST_TEST(error.what() == "genes.gff3:1207: column 4 (start): expected a positive integer, got '12x'"s);
  BOOST_TEST((error.status() == ExitStatus::failed));
}

BOOST_AUTO_TEST_CASE(an_io_error_names_the_file_and_the_error_of_the_system) {
  BOOST_TEST(IoError("a.gz", "unexpected end of gzip data").what() == "a.gz: unexpected end of gzip data"s);
  BOOST_TEST(IoError("a.gz", "cannot open", ENOENT).what() == "a.gz: cannot open: No such file or directory"s);
  BOOST_TEST(WriteError("out.gff3", ENOSPC).what() == "out.gff3: write error: No space left on device"s);
  BOOST_TEST((WriteError("out.gff3", ENOSPC).status() == ExitStatus::failed));
}

BOOST_AUTO_TEST_CASE(names_of_files_are_made_fit_for_a_terminal_too) {
  BOOST_TEST(IoError("a\nb", "cannot open", ENOENT).what() == "a\\x0ab: cannot open: No such file or directory"s);
  BOOST_TEST(FormatError("\x1B[2J", 1, "x").what() == "\\x1b[2J:1: x"s);
}

BOOST_AUTO_TEST_CASE(wrong_usage_is_status_2) { BOOST_TEST((UsageError("x").status() == ExitStatus::usage)); }

BOOST_AUTO_TEST_SUITE_END()
