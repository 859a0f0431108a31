// Searches a value of a record in a set of words, as it is written and decoded.
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <string>
#include <string_view>

#include "filter/word_set.hpp"
#include "gff/dialect.hpp"
#include "gff/escape.hpp"

namespace gff {

/// Whether `words` has the column as it is written or decoded. Decodes into `scratch`.
inline bool has_column(const WordSet& words, std::string_view column, std::string& scratch) {
  return words.contains(column) || (words.depends_on_escapes(column) && words.contains(decoded(column, scratch)));
}

/// Whether `words` has the value of an attribute: decoded in GFF3, as it is written in GTF. Decodes into `scratch`.
inline bool has_value(const WordSet& words, std::string_view value, Dialect dialect, std::string& scratch) {
  const bool escaped = dialect == Dialect::gff3 && words.depends_on_escapes(value);
  return words.contains(escaped ? decoded(value, scratch) : value);
}

}  // namespace gff
