// Whether a set of words has what a record says, percent escapes considered.
//
// Threads: functions without state: any thread may call them.
#pragma once

#include <string>
#include <string_view>

#include "filter/word_set.hpp"
#include "gff/dialect.hpp"
#include "gff/escape.hpp"

namespace gff {

/// Whether `words` has a column, as it is written or decoded. `scratch` is room for that.
inline bool has_column(const WordSet& words, std::string_view column, std::string& scratch) {
  return words.contains(column) || (words.depends_on_escapes(column) && words.contains(decoded(column, scratch)));
}

/// Whether `words` has the value of an attribute, which is decoded in GFF3 and means itself in GTF.
inline bool has_value(const WordSet& words, std::string_view value, Dialect dialect, std::string& scratch) {
  const bool escaped = dialect == Dialect::gff3 && words.depends_on_escapes(value);
  return words.contains(escaped ? decoded(value, scratch) : value);
}

}  // namespace gff
