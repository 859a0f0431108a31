#include "check/text.hpp"

#include <cmath>

#include "base/ascii.hpp"
#include "base/blanks.hpp"
#include "base/number.hpp"
#include "base/utf8.hpp"

namespace gff::check {
namespace {

bool is_hex(char c) { return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'f'); }

}  // namespace

std::vector<std::string_view> split_words(std::string_view text) {
  std::vector<std::string_view> words;
  while (!(text = trimmed_left(text)).empty()) {
    words.push_back(text.substr(0, text.find_first_of(" \t")));
    text.remove_prefix(words.back().size());
  }
  return words;
}

bool is_number(std::string_view text) {
  const auto number = parse_number(text);
  return number && std::isfinite(number->real());
}

std::size_t find_bad_escape(std::string_view text) {
  for (std::size_t at = 0; (at = text.find('%', at)) != std::string_view::npos; ++at) {
    if (at + 2 >= text.size() || !is_hex(text[at + 1]) || !is_hex(text[at + 2])) return at;
  }
  return std::string_view::npos;
}

std::size_t find_invalid_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = utf8_length(text.substr(at));
    if (length == 0) return at;
    at += length;
  }
  return std::string_view::npos;
}

std::string span(std::int64_t start, std::int64_t end) { return std::to_string(start) + " to " + std::to_string(end); }

}  // namespace gff::check
