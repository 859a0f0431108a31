#include "stats/markup.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "base/utf8.hpp"

namespace gff::stats {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";
constexpr std::string_view ellipsis = "\xE2\x80\xA6";
constexpr std::size_t longest_text = 80;  // characters of a value

std::string_view entity(char c) {
  switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    default: return {};
  }
}

/// Moves one character of `bytes` to `text`.
void move_character(std::string_view& bytes, std::string& text) {
  const std::size_t length = utf8_length(bytes);
  const std::string_view special = entity(bytes[0]);
  if (length == 0 || is_control(bytes[0])) {
    text.append(replacement);
  } else {
    text.append(special.empty() ? bytes.substr(0, length) : special);
  }
  bytes.remove_prefix(std::max<std::size_t>(length, 1));
}

/// The whole part of a number in groups of three; `open` and `close` are around each group but the first.
std::string grouped(std::string_view number, std::string_view open, std::string_view close) {
  const std::size_t whole = std::min(number.find('.'), number.size());
  std::size_t at = (whole + 2) % 3 + 1;
  std::string text(number.substr(0, std::min(at, whole)));
  for (; at < whole; at += 3) text.append(open).append(number.substr(at, 3)).append(close);
  return text.append(number.substr(whole));
}

std::string shown(const Value& value, std::string_view open, std::string_view close) {
  if (const auto* text = std::get_if<std::string>(&value)) return escaped_start(*text, longest_text);
  return is_number(value) ? grouped(text_of(value), open, close) : text_of(value);
}

}  // namespace

std::string escaped(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size());
  while (!bytes.empty()) move_character(bytes, text);
  return text;
}

std::string escaped_start(std::string_view bytes, std::size_t characters) {
  std::string text;
  for (; !bytes.empty() && characters > 0; --characters) move_character(bytes, text);
  return bytes.empty() ? text : text.append(ellipsis);
}

std::string html_of(const Value& value) { return shown(value, "<i>", "</i>"); }

std::string svg_of(const Value& value) { return shown(value, R"(<tspan dx="2.5">)", "</tspan>"); }

bool is_number(const Value& value) {
  return std::holds_alternative<std::uint64_t>(value) || std::holds_alternative<double>(value);
}

double number_of(const Value& value) {
  if (const auto* whole = std::get_if<std::uint64_t>(&value)) return static_cast<double>(*whole);
  const auto* real = std::get_if<double>(&value);
  return real ? *real : 0;
}

}  // namespace gff::stats
