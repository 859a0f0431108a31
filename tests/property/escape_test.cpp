// Escapes, UTF-8 and what messages show of bytes, against their twins.
#include "gff/escape.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "base/error.hpp"
#include "base/utf8.hpp"
#include "support/damage.hpp"
#include "support/naive.hpp"

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

}  // namespace

BOOST_AUTO_TEST_SUITE(escape_property)

BOOST_AUTO_TEST_CASE(the_length_of_a_character_equals_its_twin_for_all_of_up_to_three_bytes) {
  std::size_t wrong = 0;
  std::string bytes;
  for (unsigned a = 0; a < 256; ++a) {
    bytes.assign(1, static_cast<char>(a));
    wrong += utf8_length(bytes) != naive::utf8_length(bytes);
    for (unsigned b = 0; b < 256; ++b) {
      bytes.resize(1);
      bytes += static_cast<char>(b);
      wrong += utf8_length(bytes) != naive::utf8_length(bytes);
      bytes += '\0';
      for (unsigned c = 0; c < 256; ++c) {
        bytes[2] = static_cast<char>(c);
        wrong += utf8_length(bytes) != naive::utf8_length(bytes);
      }
    }
  }
  BOOST_TEST(wrong == 0u);
}

BOOST_AUTO_TEST_CASE(the_length_of_a_character_equals_its_twin_for_four_bytes_at_all_limits) {
  const std::string limits("\x00\x7F\x80\x8F\x90\x9F\xA0\xBF\xC0\xC1\xC2\xDF\xE0\xEC\xED\xEE\xEF\xF0\xF3\xF4\xF5\xFF",
                           22);
  Failures failures;
  for (unsigned lead = 0; lead < 256; ++lead) {
    for (const char b : limits) {
      for (const char c : limits) {
        for (const char d : limits) {
          const std::string bytes{static_cast<char>(lead), b, c, d};
          failures.ran();
          failures.expect(utf8_length(bytes) == naive::utf8_length(bytes), [&] { return shown(bytes); });
        }
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(decoding_equals_its_twin_on_every_short_string) {
  Failures failures;
  std::string scratch;
  for_every_string("%2Cg,a", 7, [&](std::string_view text) {
    failures.ran();
    failures.expect(decoded(text, scratch) == naive::decoded(std::string(text)), [&] { return shown(text); });
    failures.expect(cell(text) == naive::cell(std::string(text)),
                    [&] { return "cell of " + shown(text) + ": " + shown(cell(text)); });
  });
}

BOOST_AUTO_TEST_CASE(a_cell_equals_its_twin_on_mixtures_of_escapes_and_bytes) {
  Random random(12);
  Failures failures;
  std::string scratch;
  for (int i = 0; i < 300'000; ++i) {
    const std::string text = mixture(random, false);
    failures.ran();
    failures.expect(cell(text) == naive::cell(text),
                    [&] { return shown(text) + ": " + shown(cell(text)) + ", not " + shown(naive::cell(text)); });
    failures.expect(decoded(text, scratch) == naive::decoded(text), [&] { return "decoded: " + shown(text); });
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
    failures.expect(naive::is_utf8(shows), [&] { return "no UTF-8: " + shown(text); });
  }
}

BOOST_AUTO_TEST_CASE(what_a_message_shows_is_utf8_without_control_bytes_and_bounded) {
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
    failures.expect(naive::is_utf8(shows), [&] { return "no UTF-8: " + shown(text); });
    failures.expect(shows.size() <= 4 * limit + 3, [&] { return "too long: " + shown(text); });
    failures.expect((text.size() > limit) == (shows.size() >= 3 && shows.ends_with("...") && text.size() > limit),
                    [&] { return "not cut: " + shown(text); });
  }
}

BOOST_AUTO_TEST_SUITE_END()
