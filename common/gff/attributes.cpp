#include "gff/attributes.hpp"

#include <algorithm>
#include <cstring>

namespace gff {
namespace {

const char* past_blanks(const char* at, const char* end) {
  while (at < end && is_blank(*at)) ++at;
  return at;
}

/// Whether, after blanks, a separator or nothing follows.
bool is_value_end(const char* at, const char* end) {
  at = past_blanks(at, end);
  return at == end || *at == ';' || *at == ',';
}

/// Whether the quote at `at` closes a value: after blanks a separator, another quote or nothing follows. Of two quotes
/// side by side before a separator the second one does: note "say "hi"";
bool closes_value(const char* at, const char* end) {
  if (is_value_end(at + 1, end)) return true;
  if (at[1] == '"') return !is_value_end(at + 2, end);
  return *past_blanks(at + 1, end) == '"';
}

/// Where the value that begins at `at`, after a quote, is closed: a quote, or the end of the column.
const char* closing_quote(const char* at, const char* end) {
  while ((at = find_any(at, end, '"', '\\', '"')) < end) {
    if (*at == '\\') {
      at += at + 1 < end ? 2 : 1;
      continue;
    }
    if (closes_value(at, end)) return at;
    ++at;
  }
  return end;
}

}  // namespace

bool next_gtf_value(const char*& at, const char* end, std::string_view& value) {
  if (at == end || (*at != '"' && *at != ',')) return false;
  do ++at;
  while (at < end && (is_blank(*at) || *at == ','));
  if (at == end || *at == ';') return false;
  if (*at == '"') {
    const char* const begin = at + 1;
    at = closing_quote(begin, end);
    value = {begin, at};
    return true;
  }
  const char* const begin = at;
  at = find_any(begin, end, ',', ';', ',');
  value = trimmed_right({begin, at});
  return true;
}

/// The GTF piece that begins at `begin`: key, blanks, values. Its end depends on the quotes.
void Attributes::find_gtf(AttributeField& piece, const char* begin) const {
  piece.begin = begin;
  piece.key = past_blanks(begin, end_);
  const char* at = past_blanks(find_any(piece.key, end_, ' ', ';', '\t'), end_);
  if (at < end_ && *at == '"') {
    piece.value = at + 1;
    piece.value_end = at = closing_quote(piece.value, end_);
    for (std::string_view value; next_gtf_value(at, end_, value);) {
    }
    piece.end = at;
    return;
  }
  const void* const separator = at >= end_ ? nullptr : std::memchr(at, ';', static_cast<std::size_t>(end_ - at));
  piece.end = separator ? static_cast<const char*>(separator) : end_;
  piece.value = at;
  piece.value_end = at + trimmed_right({at, piece.end}).size();
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
