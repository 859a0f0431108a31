#include "io/error.hpp"

#include <cstring>

#include "io/utf8.hpp"

namespace gff {

IoError::IoError(std::string_view file, std::string_view what)
    : Error((file.empty() ? std::string("''") : quotable_path(file)) + ": " + std::string(what)) {}

IoError::IoError(std::string_view file, std::string_view what, int error_number)
    : IoError(file, std::string(what) + ": " + std::strerror(error_number)) {}

FormatError::FormatError(std::string_view file, std::uint64_t line, std::string_view what)
    : Error(quotable_path(file) + ":" + std::to_string(line) + ": " + std::string(what)) {}

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
    // U+0080 to U+009F are control characters too: a terminal may take them for the beginning of an escape sequence.
    const bool c1_control = length == 2 && byte == 0xC2 && static_cast<unsigned char>(bytes[1]) < 0xA0;
    if (length > 0 && byte >= 0x20 && byte != 0x7F && !c1_control) {
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

std::string quoted(std::string_view bytes) { return std::string(1, '\'').append(quotable(bytes)).append(1, '\''); }

}  // namespace gff
