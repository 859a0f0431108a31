#include "gff/attributes.hpp"

#include <algorithm>
#include <cstring>

namespace gff {
namespace {

const char* past_blanks(const char* at, const char* end) {
  while (at < end && is_blank(*at)) ++at;
  return at;
}

}  // namespace

/// The GTF piece that begins at `begin`: key, blanks, value. Its end depends on the quotes.
void Attributes::find_gtf(AttributeField& piece, const char* begin) const {
  piece.begin = begin;
  piece.key = past_blanks(begin, end_);
  const char* at = past_blanks(find_any(piece.key, end_, ' ', ';', '\t'), end_);
  const bool in_quotes = at < end_ && *at == '"';
  if (in_quotes) {
    piece.value = ++at;
    while ((at = find_any(at, end_, '"', '\\', '"')) < end_ && *at == '\\') at += at + 1 < end_ ? 2 : 1;
    piece.value_end = at;
    if (at < end_) ++at;
  }
  if (at >= end_ || *at == ';') {
    piece.end = at;
  } else {
    const void* const separator = std::memchr(at, ';', static_cast<std::size_t>(end_ - at));
    piece.end = separator ? static_cast<const char*>(separator) : end_;
  }
  if (!in_quotes) {
    piece.value = at;
    piece.value_end = at + trimmed_right({at, piece.end}).size();
  }
}

Attribute Attributes::parse(const AttributeField& piece) const {
  if (gtf_) {
    const char* key_end = piece.key;
    while (key_end < piece.end && !is_blank(*key_end)) ++key_end;
    return {{piece.key, key_end}, {piece.value, piece.value_end}};
  }
  const std::string_view text(piece.key, piece.end);
  const std::size_t equals = text.find('=');
  if (equals == std::string_view::npos) return {trimmed_right(text), {}};
  return {text.substr(0, equals), text.substr(equals + 1)};
}

}  // namespace gff
