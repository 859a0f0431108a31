#include "base/caret_message.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace gff {
namespace {

/// Bytes shown before and after the place: together they fit a terminal of 80.
constexpr std::size_t shown_before = 40;
constexpr std::size_t shown_behind = 32;

std::size_t character_length(std::string_view text) { return std::max<std::size_t>(utf8_length(text), 1); }

/// Whether a cut before byte `at` divides a character.
bool in_character(std::string_view text, std::size_t at) {
  for (std::size_t back = 1; back < 4 && back <= at; ++back) {
    if (utf8_length(text.substr(at - back)) > back) return true;
  }
  return false;
}

/// How many columns of a terminal a character takes: none for a combining mark, two for one of East Asia or a picture.
std::size_t width(std::string_view character) {
  if (character.size() < 2) return 1;
  constexpr unsigned lead_bits[] = {0x7F, 0x1F, 0x0F, 0x07};
  unsigned point = static_cast<unsigned char>(character[0]) & lead_bits[character.size() - 1];
  for (const char c : character.substr(1)) point = point << 6 | (static_cast<unsigned char>(c) & 0x3Fu);
  const auto within = [&](unsigned first, unsigned last) { return point >= first && point <= last; };
  if (within(0x300, 0x36F) || within(0x200B, 0x200F) || within(0x20D0, 0x20FF) || within(0xFE00, 0xFE0F)) return 0;
  const bool wide = within(0x1100, 0x115F) || within(0x2E80, 0xA4CF) || within(0xAC00, 0xD7A3) ||
                    within(0xF900, 0xFAFF) || within(0xFE30, 0xFE6F) || within(0xFF00, 0xFF60) ||
                    within(0x1F300, 0x1FAFF) || within(0x20000, 0x3FFFD);
  return wide ? 2 : 1;
}

std::size_t columns(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t length; !text.empty(); text.remove_prefix(length)) {
    length = character_length(text);
    count += width(text.substr(0, length));
  }
  return count;
}

}  // namespace

UsageError pointed_error(std::string_view option, std::string_view text, std::size_t at, const std::string& what) {
  std::size_t character = 1;
  for (std::size_t i = 0; i < at; i += character_length(text.substr(i))) ++character;
  std::string message = std::string(option) + ", character " + std::to_string(character) + ": " + what;

  const std::size_t line_begin = text.substr(0, at).rfind('\n') + 1;  // npos + 1 is 0
  const std::size_t line_end = std::min(text.find('\n', at), text.size());
  std::size_t begin = std::max(line_begin, at - std::min(at, shown_before));
  while (begin > line_begin && in_character(text, begin)) --begin;
  std::size_t end = std::min(line_end, at + shown_behind);
  while (end < line_end && in_character(text, end)) ++end;
  const std::string before =
      (begin > line_begin ? "..." : "") + quotable(text.substr(begin, at - begin), std::string::npos);
  const std::string behind = quotable(text.substr(at, end - at), std::string::npos) + (end < line_end ? "..." : "");
  message += "\n  " + before + behind + "\n  " + std::string(columns(before), ' ') + '^';
  return UsageError(message);
}

}  // namespace gff
