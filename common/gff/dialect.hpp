// GFF3 and GTF: how they are told apart. (How their attributes differ is in attributes.hpp.)
#pragma once

#include <cstdint>
#include <string_view>

namespace gff {

enum class Dialect : std::uint8_t { gff3, gtf };

/// What --format says, or what is known so far.
enum class Format : std::uint8_t { automatic, gff3, gtf };

/// The dialect of one line, by its column 9: GTF where the first piece that is not empty is a word, blanks, and then a
/// quote or text without '='. The word has no '=' in it, so `Note=two words` is GFF3.
Dialect dialect_of(std::string_view attributes);

/// Whether a directive is `##gff-version 3` (or 3.1.26): then every line is GFF3.
bool says_gff3(std::string_view directive);

inline Dialect dialect_of(std::string_view attributes, Format format) {
  if (format == Format::automatic) return dialect_of(attributes);
  return format == Format::gtf ? Dialect::gtf : Dialect::gff3;
}

constexpr bool is_blank(char c) { return c == ' ' || c == '\t'; }

/// `text` without the blanks before it.
constexpr std::string_view trimmed_left(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  return text;
}

/// `text` without the blanks behind it.
constexpr std::string_view trimmed_right(std::string_view text) {
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

constexpr std::string_view trimmed(std::string_view text) { return trimmed_left(trimmed_right(text)); }

}  // namespace gff
