// GFF3 and GTF: how they are told apart. (How their attributes differ is in attributes.hpp.)
//
// Threads: functions without state: any thread may call them.
#pragma once

#include <string_view>

#include "gff/format.hpp"

namespace gff {

/// The dialect of one line, by its column 9: GTF where the first piece that is not empty is a word, blanks, and then a
/// quote or text without '='. The word has no '=' in it, so `Note=two words` is GFF3.
Dialect dialect_of(std::string_view attributes);

/// Whether a directive is `##gff-version 3` (or 3.1.26): then every line is GFF3.
bool says_gff3(std::string_view directive);

inline Dialect dialect_of(std::string_view attributes, Format format) {
  if (format == Format::automatic) return dialect_of(attributes);
  return format == Format::gtf ? Dialect::gtf : Dialect::gff3;
}

}  // namespace gff
