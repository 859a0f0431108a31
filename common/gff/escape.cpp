#include "gff/escape.hpp"

#include <array>
#include <cstddef>

#include "base/utf8.hpp"

namespace gff {
namespace {

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

/// One byte of the decoded text: an escape, or a byte as it is written.
struct Unit {
  char byte;
  std::size_t length;  ///< bytes that it takes in the escaped text: 3 or 1
};

Unit unit_at(std::string_view text) {
  if (text[0] == '%' && text.size() >= 3) {
    const int high = hex_digit(text[1]);
    const int low = hex_digit(text[2]);
    if (high >= 0 && low >= 0) return {static_cast<char>(high << 4 | low), 3};
  }
  return {text[0], 1};
}

}  // namespace

std::string_view decoded(std::string_view text, std::string& scratch) {
  std::size_t percent = text.find('%');
  if (percent == std::string_view::npos) return text;
  scratch.assign(text.substr(0, percent));
  for (text.remove_prefix(percent); !text.empty();) {
    const Unit unit = unit_at(text);
    scratch += unit.byte;
    text.remove_prefix(unit.length);
  }
  return scratch;
}

void append_for_table(std::string_view text, std::string& to, KeptEscapes kept) {
  const bool list = text.find(',') != std::string_view::npos;
  while (!text.empty()) {
    const std::size_t plain = text.find('%');
    if (plain != 0) {
      // A byte as it is written may begin a UTF-8 sequence that escapes continue with: stop before the last such byte.
      std::size_t length = plain == std::string_view::npos ? text.size() : plain;
      if (length < text.size()) {
        std::size_t lead = length;
        while (lead > 0 && length - lead < 3 && is_continuation(text[lead - 1])) --lead;
        if (lead > 0 && static_cast<unsigned char>(text[lead - 1]) >= 0xC2) length = lead - 1;
      }
      to.append(text.substr(0, length));
      text.remove_prefix(length);
      if (text.empty()) return;
    }
    // The decoded bytes from here on, as many as a UTF-8 sequence can have.
    char bytes[4] = {};
    std::size_t lengths[4] = {};
    std::size_t count = 0;
    for (std::string_view rest = text; count < 4 && !rest.empty(); ++count) {
      const Unit unit = unit_at(rest);
      bytes[count] = unit.byte;
      lengths[count] = unit.length;
      rest.remove_prefix(unit.length);
    }
    const std::size_t characters = utf8_length({bytes, count});
    const auto first = static_cast<unsigned char>(bytes[0]);
    const bool control = kept == KeptEscapes::nul ? first == 0 : first < 0x20 || first == 0x7F;
    const bool stays = characters == 0 || (characters == 1 && (control || (first == ',' && list)));
    if (stays) {
      to.append(text.substr(0, lengths[0]));
      text.remove_prefix(lengths[0]);
      continue;
    }
    to.append(bytes, characters);
    for (std::size_t i = 0; i < characters; ++i) text.remove_prefix(lengths[i]);
  }
}

void append_gff3_value(std::string_view text, std::string& to) {
  static constexpr std::array<bool, 256> needs_escape = [] {
    std::array<bool, 256> needs{};
    for (std::size_t i = 0; i < ' '; ++i) needs[i] = true;
    for (const char c : {'%', ';', '=', '&', ',', '\x7f'}) needs[static_cast<unsigned char>(c)] = true;
    return needs;
  }();
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::size_t done = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (!needs_escape[byte]) continue;
    to.append(text, done, i - done);
    done = i + 1;
    to += '%';
    to += digits[byte >> 4];
    to += digits[byte & 15];
  }
  to.append(text, done);
}

}  // namespace gff
