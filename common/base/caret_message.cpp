#include "base/caret_message.hpp"

#include <algorithm>

#include "base/quotable.hpp"
#include "base/utf8.hpp"

namespace gff {
namespace {

/// Bytes shown before and after the place: together they fit a terminal of 80.
constexpr std::size_t shown_before = 40;
constexpr std::size_t shown_after = 32;

std::size_t character_length(std::string_view text) { return std::max<std::size_t>(utf8_length(text), 1); }

/// Whether a cut before byte `at` divides a character.
bool in_character(std::string_view text, std::size_t at) {
  for (std::size_t back = 1; back < 4 && back <= at; ++back) {
    if (utf8_length(text.substr(at - back)) > back) return true;
  }
  return false;
}

std::size_t number_of_characters(std::string_view text) {
  std::size_t count = 0;
  for (; !text.empty(); text.remove_prefix(character_length(text))) ++count;
  return count;
}

}  // namespace

std::string caret_message(std::string_view option, std::string_view text, std::size_t at, const std::string& what) {
  std::size_t character = 1;
  for (std::size_t i = 0; i < at; i += character_length(text.substr(i))) ++character;
  std::string message = std::string(option) + ", character " + std::to_string(character) + ": " + what;

  const std::size_t line_begin = text.substr(0, at).rfind('\n') + 1;  // npos + 1 is 0
  const std::size_t line_end = std::min(text.find('\n', at), text.size());
  std::size_t begin = std::max(line_begin, at - std::min(at, shown_before));
  while (begin > line_begin && in_character(text, begin)) --begin;
  std::size_t end = std::min(line_end, at + shown_after);
  while (end < line_end && in_character(text, end)) ++end;
  const std::string before =
      (begin > line_begin ? "..." : "") + quotable(text.substr(begin, at - begin), std::string::npos);
  const std::string after = quotable(text.substr(at, end - at), std::string::npos) + (end < line_end ? "..." : "");
  message += "\n  " + before + after + "\n  " + std::string(number_of_characters(before), ' ') + '^';
  return message;
}

}  // namespace gff
