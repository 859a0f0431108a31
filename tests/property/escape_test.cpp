// Escapes, UTF-8 and what messages show of bytes. laws.exhaustive_escapes compares cells of a table with the twin.
#include "gff/escape.hpp"
#include "base/quotable.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cctype>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <unordered_set>

#include "base/utf8.hpp"
#include "support/damage.hpp"

using namespace gff;
using namespace gff::test;

namespace {

std::string cell(std::string_view text) {
  std::string to;
  append_for_table(text, to);
  return to;
}

std::size_t controls_in(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7F;
  }));
}

/// Text of escapes, halves of escapes, UTF-8 and bytes that are none.
std::string mixture(Random& random, bool valid_utf8) {
  static const char* const valid[] = {"a",
                                      ",",
                                      "%2C",
                                      "%2c",
                                      "%41",
                                      "%09",
                                      "%0A",
                                      "%0d",
                                      "%00",
                                      "%1F",
                                      "%7F",
                                      "%",
                                      "%2",
                                      "%G1",
                                      "%25",
                                      " ",
                                      "%20",
                                      "%22",
                                      "\xC3\xBC",
                                      "%C3%BC",
                                      "%C3",
                                      "%BC",
                                      "%E2%82%AC",
                                      "%E2",
                                      "%82",
                                      "%F0%9F%A7%AC",
                                      "%F0%9F",
                                      "%ED%A0%80",
                                      "%FF",
                                      "\xE2\x82\xAC",
                                      "\xF0\x9F\xA7\xAC",
                                      "%F4%90%80%80",
                                      "%C0%AF",
                                      "%80",
                                      "%AC",
                                      "%A7%AC",
                                      "%9F%A7%AC"};
  static const char* const any[] = {"\xC3",         "\xBC", "\xE2", "\x82",     "\xE2\x82", "\xF0",
                                    "\xF0\x9F\xA7", "\xFF", "\x80", "\xED\xA0", "\xC0"};
  std::string text;
  const std::size_t count = random.below(12);
  for (std::size_t i = 0; i < count; ++i)
    text +=
        !valid_utf8 && random.below(3) == 0 ? any[random.below(std::size(any))] : valid[random.below(std::size(valid))];
  return text;
}

/// The UTF-8 of every code point but surrogates (Unicode 15, table 3-6).
std::unordered_set<std::string> every_character() {
  std::unordered_set<std::string> characters;
  for (std::uint32_t point = 0; point <= 0x10FFFF; ++point) {
    if (point >= 0xD800 && point <= 0xDFFF) continue;
    const std::size_t length = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    std::string bytes(length, '\0');
    std::uint32_t rest = point;
    for (std::size_t i = length; i-- > 1; rest >>= 6) bytes[i] = static_cast<char>(0x80 | (rest & 0x3F));
    const std::uint32_t marks[] = {0, 0, 0xC0, 0xE0, 0xF0};
    bytes[0] = static_cast<char>(marks[length] | rest);
    characters.insert(bytes);
  }
  return characters;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(escape_property)

BOOST_AUTO_TEST_CASE(a_character_has_the_length_of_the_code_point_that_is_encoded_so) {
  const std::unordered_set<std::string> characters = every_character();
  Failures failures;
  const auto check = [&](const std::string& bytes) {
    std::size_t expected = 0;
    for (std::size_t length = 1; length <= std::min<std::size_t>(bytes.size(), 4) && expected == 0; ++length) {
      if (characters.count(bytes.substr(0, length)) > 0) expected = length;
    }
    failures.ran();
    failures.expect(utf8_length(bytes) == expected, [&] { return shown(bytes); });
    failures.expect(is_utf8(bytes) == (expected > 0 && is_utf8(bytes.substr(expected))),
                    [&] { return "all of " + shown(bytes); });
  };
  // All of up to two bytes, and of four at all limits.
  const std::string limits("\x00\x7F\x80\x8F\x90\x9F\xA0\xBF\xC0\xC1\xC2\xDF\xE0\xEC\xED\xEE\xEF\xF0\xF3\xF4\xF5\xFF",
                           22);
  for (unsigned first = 0; first < 256; ++first) {
    check({static_cast<char>(first)});
    for (unsigned second = 0; second < 256; ++second) check({static_cast<char>(first), static_cast<char>(second)});
    for (const char b : limits) {
      for (const char c : limits) {
        check({static_cast<char>(first), b, c});
        for (const char d : limits) check({static_cast<char>(first), b, c, d});
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(as_many_texts_of_three_bytes_are_a_character_as_there_are_code_points) {
  std::size_t count = 0;
  std::string bytes(3, '\0');
  for (unsigned text = 0; text < 1u << 24; ++text) {
    for (unsigned i = 0; i < 3; ++i) bytes[i] = static_cast<char>(text >> 8 * i);
    count += utf8_length(bytes) == 3;
  }
  BOOST_TEST(count == 0x10000u - 0x800u - 0x800u);  // U+0800 to U+FFFF without the surrogates
}

BOOST_AUTO_TEST_CASE(an_escape_is_a_percent_sign_and_two_digits_as_strtol_reads_them) {
  Failures failures;
  std::string scratch;
  for (unsigned high = 0; high < 256; ++high) {
    for (unsigned low = 0; low < 256; ++low) {
      const std::string text{'%', static_cast<char>(high), static_cast<char>(low)};
      const bool is_escape = std::isxdigit(static_cast<int>(high)) && std::isxdigit(static_cast<int>(low));
      const std::string expected =
          is_escape ? std::string(1, static_cast<char>(std::strtol(text.c_str() + 1, nullptr, 16))) : text;
      failures.ran();
      failures.expect(decoded(text, scratch) == expected, [&] { return shown(text); });
    }
  }
}

BOOST_AUTO_TEST_CASE(every_short_string_is_decoded_escape_by_escape) {
  Failures failures;
  std::string scratch;
  for_every_string("%2Cg,a", 7, [&](std::string_view text) {
    if (text.empty()) return;
    // By the test above, three bytes that become one are an escape.
    const std::string_view three = text.substr(0, 3);
    const std::size_t first = decoded(three, scratch).size() < three.size() ? 3 : 1;
    std::string expected(decoded(text.substr(0, first), scratch));
    expected += decoded(text.substr(first), scratch);
    failures.ran();
    failures.expect(decoded(text, scratch) == expected, [&] { return shown(text); });
  });
}

BOOST_AUTO_TEST_CASE(a_cell_that_is_decoded_is_the_text_that_is_decoded) {
  Random random(12);
  Failures failures;
  std::string scratch;
  std::string cell_scratch;
  const auto check = [&](std::string_view text) {
    const std::string shows = cell(text);
    const std::string_view all = decoded(text, scratch);
    if (all.find('%') != std::string_view::npos) return;  // a cell may show what looks like an escape
    failures.ran();
    failures.expect(decoded(shows, cell_scratch) == all, [&] { return shown(text) + ": " + shown(shows); });
  };
  for_every_string("%2Cg,a", 7, check);
  for (int i = 0; i < 300'000; ++i) check(mixture(random, false));
}

BOOST_AUTO_TEST_CASE(a_value_that_is_escaped_and_decoded_is_what_it_was) {
  Random random(15);
  Failures failures;
  std::string scratch;
  for (int i = 0; i < 100'000; ++i) {
    std::string text = mixture(random, false);
    for (std::size_t n = random.below(4); n > 0; --n)
      text.insert(random.below(text.size() + 1), 1, static_cast<char>(random.below(256)));
    std::string escaped;
    append_gff3_value(text, escaped);
    failures.ran();
    failures.expect(decoded(escaped, scratch) == text, [&] { return shown(text) + ": " + shown(escaped); });
    failures.expect(escaped.find_first_of("\t\n\r;=&,") == std::string::npos, [&] { return shown(escaped); });
  }
}

BOOST_AUTO_TEST_CASE(a_cell_has_no_control_byte_that_was_not_there_and_stays_utf8) {
  Random random(13);
  Failures failures;
  for (int i = 0; i < 300'000; ++i) {
    const std::string text =
        i % 3 == 0 ? random.text("%0123456789ABCDEF\t\n,", random.below(30)) : mixture(random, true);
    const std::string shows = cell(text);
    failures.ran();
    failures.expect(controls_in(shows) == controls_in(text), [&] { return "control bytes: " + shown(text); });
    failures.expect(is_utf8(shows), [&] { return "no UTF-8: " + shown(text); });
  }
}

BOOST_AUTO_TEST_CASE(any_bytes_are_bounded_utf8_without_control_bytes_in_a_message) {
  Random random(14);
  Failures failures;
  for (int i = 0; i < 100'000; ++i) {
    std::string text = mixture(random, i % 2 == 0);
    for (std::size_t n = random.below(4); n > 0; --n)
      text.insert(random.below(text.size() + 1), 1, static_cast<char>(random.below(256)));
    const std::size_t limit = 1 + random.below(40);
    const std::string shows = quotable(text, limit);
    failures.ran();
    failures.expect(controls_in(shows) == 0, [&] { return "control bytes: " + shown(text); });
    failures.expect(is_utf8(shows), [&] { return "no UTF-8: " + shown(text); });
    failures.expect(shows.size() <= 4 * limit + 3, [&] { return "too long: " + shown(text); });
    failures.expect((text.size() > limit) == (shows.size() >= 3 && shows.ends_with("...") && text.size() > limit),
                    [&] { return "not cut: " + shown(text); });
  }
}

BOOST_AUTO_TEST_SUITE_END()
