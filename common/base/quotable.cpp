#include "base/quotable.hpp"

#include "base/utf8.hpp"

namespace gff {
namespace {

/// Whether a character controls a terminal or ends a line.
bool is_control(std::string_view character) {
  const auto between = [&](std::string_view first, std::string_view last) {
    return character.size() == first.size() && first <= character && character <= last;
  };
  return between(std::string_view("\0", 1), "\x1F") || character == "\x7F" ||
         between("\xC2\x80", "\xC2\x9F") ||          // U+0080 to U+009F, with which an escape sequence may begin
         between("\xE2\x80\xA8", "\xE2\x80\xAE") ||  // U+2028 to U+202E: ends of lines, and what turns text round
         between("\xE2\x81\xA6", "\xE2\x81\xA9");    // U+2066 to U+2069, likewise
}

}  // namespace

std::string quotable(std::string_view bytes, std::size_t limit) {
  static constexpr char digits[] = "0123456789abcdef";
  const bool cut = bytes.size() > limit;
  if (cut) {
    std::size_t end = limit;
    for (int i = 0; i < 3 && end > 0 && is_continuation(bytes[end]); ++i) --end;  // no half of a character
    bytes = bytes.substr(0, end);
  }
  std::string text;
  while (!bytes.empty()) {
    const auto byte = static_cast<unsigned char>(bytes[0]);
    const std::size_t length = utf8_length(bytes);
    if (length > 0 && !is_control(bytes.substr(0, length))) {
      text.append(bytes.substr(0, length));
      bytes.remove_prefix(length);
    } else if (byte == '\t') {
      text += "\\t";
      bytes.remove_prefix(1);
    } else {
      text += {'\\', 'x', digits[byte >> 4], digits[byte & 15]};
      bytes.remove_prefix(1);
    }
  }
  return cut ? text + "..." : text;
}

std::string quotable_path(std::string_view path) {
  constexpr std::size_t most = 400;  // two of them, and what is said of them, fit in a message
  std::string text = quotable(path, std::string_view::npos);
  if (text.size() <= most) return text;
  std::size_t begin = text.size() - most;
  while (is_continuation(text[begin])) ++begin;
  return text.replace(0, begin, "...");
}

std::string in_quotes(std::string_view bytes) { return std::string(1, '\'').append(quotable(bytes)).append(1, '\''); }

}  // namespace gff
