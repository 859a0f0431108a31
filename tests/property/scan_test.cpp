// Both branches of scan.hpp against a loop over bytes, for random bytes at every alignment.
#include "gff/scan.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <memory>

#include "gff/line_scan.hpp"
#include "plain_scan.hpp"
#include "support/damage.hpp"

using namespace gff;
using namespace gff::test;

namespace {

std::uint64_t naive_controls(const char* from) {
  std::uint64_t mask = 0;
  for (int i = 0; i < 64; ++i) mask |= std::uint64_t{static_cast<unsigned char>(from[i]) <= 13} << i;
  return mask;
}

std::uint64_t naive_equal(const char* from, char byte) {
  std::uint64_t mask = 0;
  for (int i = 0; i < 64; ++i) mask |= std::uint64_t{from[i] == byte} << i;
  return mask;
}

plain_scan::Parts naive_parts(std::string_view text, char separator, const bool (&wanted)[256]) {
  plain_scan::Parts parts;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if ((i == 0 || text[i - 1] == separator) && wanted[static_cast<unsigned char>(text[i])])
      parts.emplace_back(i, std::min(text.find(separator, i), text.size()));
  }
  return parts;
}

/// 64 bytes: few of them controls, or many, or all near the limits of what counts.
std::string random_bytes(Random& random, std::size_t size) {
  std::string bytes(size, '\0');
  const std::size_t kind = random.below(4);
  for (char& byte : bytes) {
    const std::size_t any = random.below(256);
    byte = static_cast<char>(kind == 0   ? any
                             : kind == 1 ? 10 + any % 8
                             : kind == 2 ? (any < 10 ? any : 32 + any % 90)
                                         : 0x80 + any % 20);
  }
  return bytes;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(scan_property)

BOOST_AUTO_TEST_CASE(masks_equal_a_loop_over_bytes_at_every_alignment) {
  Random random(15);
  Failures failures;
  for (int i = 0; i < 2000; ++i) {
    const std::string bytes = random_bytes(random, 64 + 64);
    for (std::size_t at = 0; at < 64; ++at) {
      const char* const from = bytes.data() + at;
      failures.ran();
      failures.expect(controls_in_64(from) == naive_controls(from), [&] { return "controls: " + shown({from, 64}); });
      failures.expect(plain_scan::controls_in_64(from) == naive_controls(from), [&] {
        return "controls without SSE2: " + shown({from, 64});
      });
      for (const char byte : {';', '\n', '\0', '\x80', '\x7F', '\xFF', bytes[at]}) {
        failures.expect(equal_in_64(from, byte) == naive_equal(from, byte), [&] {
          return "equal: " + shown({from, 64});
        });
        failures.expect(plain_scan::equal_in_64(from, byte) == naive_equal(from, byte), [&] {
          return "equal without SSE2: " + shown({from, 64});
        });
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(control_bytes_and_no_others_are_found_at_every_place) {
  Failures failures;
  std::string bytes(64, 'x');
  for (std::size_t at = 0; at < 64; ++at) {
    for (int byte = 0; byte < 256; ++byte) {
      bytes[at] = static_cast<char>(byte);
      failures.ran();
      failures.expect(controls_in_64(bytes.data()) == naive_controls(bytes.data()) &&
                          plain_scan::controls_in_64(bytes.data()) == naive_controls(bytes.data()),
                      [&] { return "byte " + std::to_string(byte) + " at " + std::to_string(at); });
    }
    bytes[at] = 'x';
  }
}

BOOST_AUTO_TEST_CASE(parts_and_places_equal_a_loop_over_bytes_and_nothing_outside_is_read) {
  Random random(16);
  Failures failures;
  bool wanted[256] = {};
  wanted[static_cast<unsigned char>('a')] = wanted[static_cast<unsigned char>(';')] =
      wanted[static_cast<unsigned char>(' ')] = true;
  for (int i = 0; i < 100'000; ++i) {
    const std::size_t size = random.below(random.below(4) == 0 ? 400 : 140);
    const std::string text = random.text(i % 2 == 0 ? "a;b " : "abcdefghijklmnopqrstuvw;", size);
    const auto bytes = std::make_unique<char[]>(size);
    std::copy(text.begin(), text.end(), bytes.get());
    const char* const begin = bytes.get();
    const char* const end = begin + size;
    plain_scan::Parts parts;
    for_each_part(begin, end, ';', {}, wanted, [&](const char* part, const char* part_end) {
      parts.emplace_back(static_cast<std::size_t>(part - begin), static_cast<std::size_t>(part_end - begin));
      return false;
    });
    failures.ran();
    failures.expect(parts == naive_parts(text, ';', wanted), [&] { return "parts: " + shown(text); });
    failures.expect(plain_scan::parts(begin, end, ';', wanted) == naive_parts(text, ';', wanted),
                    [&] { return "parts without SSE2: " + shown(text); });
    const std::size_t from = random.below(size + 1);
    const std::size_t found = std::min(text.find_first_of("; b", from), size);
    failures.expect(find_any(begin + from, end, ' ', ';', 'b') == begin + found,
                    [&] { return "places: " + shown(text); });
    failures.expect(plain_scan::find_any(begin + from, end, ' ', ';', 'b') == begin + found,
                    [&] { return "places without SSE2: " + shown(text); });
  }
}

BOOST_AUTO_TEST_CASE(short_texts_are_copied) {
  Random random(17);
  Failures failures;
  for (int i = 0; i < 20'000; ++i) {
    const std::size_t size = random.below(50);
    const std::string text = random.text("ab%", size) + std::string(15, '%');
    std::string copy(size + 15, '.');
    std::string plain_copy = copy;
    copy_short(copy.data(), text.data(), size);
    plain_scan::copy_short(plain_copy.data(), text.data(), size);
    failures.ran();
    failures.expect(copy.substr(0, size) == text.substr(0, size), [&] { return shown(text); });
    failures.expect(plain_copy.substr(0, size) == text.substr(0, size), [&] { return "without SSE2: " + shown(text); });
  }
}

BOOST_AUTO_TEST_CASE(every_line_scanner_finds_what_a_loop_over_bytes_finds) {
  Random random(18);
  Failures failures;
  BOOST_TEST_REQUIRE(!line_scanners().empty());
  for (int i = 0; i < 20'000; ++i) {
    const std::size_t size = random.below(random.below(4) == 0 ? 600 : 140);
    std::string line = random.text(
        i % 2 == 0 ? std::string("a;\t\r\0", 5) : std::string("abcdefghijklmnopqrstuvwxyz;;;;\t\v\r\0", 34), size);
    line += random.below(4) == 0 ? "\r\n" : "\n";
    const std::size_t most_tabs = 1 + random.below(12);
    const std::size_t tabs = static_cast<std::size_t>(std::count(line.begin(), line.end(), '\t'));
    bool bad = false;
    for (std::size_t at = 0; at < line.size(); ++at)
      bad = bad || line[at] == '\0' || (line[at] == '\r' && line[at + 1] != '\n');
    const std::string padded = line + random.text(";\t\n", 63);
    for (const LineScanner& scanner : line_scanners()) {
      for (const bool looks_for_semicolons : {false, true}) {
        std::vector<const char*> places(most_tabs + LineScan::slack);
        std::vector<std::uint64_t> semicolons(semicolon_words(line.size()));
        LineScan scan{places.data(), most_tabs, semicolons.data(), nullptr, 0, false};
        (looks_for_semicolons ? scanner.scan_semicolons : scanner.scan)(padded.data(), scan);
        bool same = scan.newline == padded.data() + line.size() - 1 && scan.tab_count == tabs && scan.bad_bytes == bad;
        for (std::size_t at = 0, tab = 0; at < line.size(); ++at) {
          if (line[at] == '\t' && tab < most_tabs) same = same && places[tab++] == padded.data() + at;
          if (looks_for_semicolons) same = same && (semicolons[at / 64] >> at % 64 & 1) == (line[at] == ';');
        }
        failures.ran();
        failures.expect(same, [&] { return std::string(scanner.name) + ": " + shown(line); });
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(parts_with_a_mask_of_separators_equal_a_loop_over_bytes) {
  Random random(19);
  Failures failures;
  bool wanted[256] = {};
  wanted[static_cast<unsigned char>('a')] = wanted[static_cast<unsigned char>(';')] = true;
  for (int i = 0; i < 20'000; ++i) {
    const std::string line = random.text(i % 2 == 0 ? "a;b " : "abcdefghijklmnopqrstuvw;", 1 + random.below(400));
    std::vector<std::uint64_t> words(semicolon_words(line.size()) + 1);
    for (std::size_t at = 0; at < line.size(); ++at) words[at / 64] |= std::uint64_t{line[at] == ';'} << at % 64;
    const std::size_t begin = random.below(line.size() + 1);
    const std::string_view text = std::string_view(line).substr(begin, random.below(line.size() + 1 - begin));
    plain_scan::Parts parts;
    for_each_part(text.data(), text.data() + text.size(), ';', {line.data(), words.data()}, wanted,
                  [&](const char* part, const char* part_end) {
                    parts.emplace_back(static_cast<std::size_t>(part - text.data()),
                                       static_cast<std::size_t>(part_end - text.data()));
                    return false;
                  });
    failures.ran();
    failures.expect(parts == naive_parts(text, ';', wanted),
                    [&] { return shown(line) + " from " + std::to_string(begin); });
  }
}

BOOST_AUTO_TEST_SUITE_END()
