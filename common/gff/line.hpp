// A line of the annotation, and its kind.
//
// Threads: plain values; several threads may read the same object.
#pragma once

#include <cstdint>

#include "base/padded_view.hpp"
#include "gff/scan.hpp"

namespace gff {

enum class LineKind : std::uint8_t {
  record,             ///< nine tab-separated columns, and the declared extra ones
  malformed,          ///< not a valid record; only with --on-error pass
  comment,            ///< #…
  directive,          ///< ## and a name of GFF3 1.26, "Other directives"
  unnamed_directive,  ///< ## and another name (##PAF of miniprot); treated as a comment
  resolution,         ///< ###: every forward reference so far is resolved
  columns,            ///< #!gff-columns: the names of the extra columns
  blank,              ///< empty, or only blanks
};

/// Whether --no-comments removes such lines.
constexpr bool is_comment(LineKind kind) { return kind == LineKind::comment || kind == LineKind::unnamed_directive; }

/// A line as views into the buffer of the LineReader, valid until its next block.
struct Line {
  LineKind kind = LineKind::blank;
  PaddedView text;           ///< without its line end
  bool ends_in_lf = true;    ///< an LF follows `text` in the buffer (false after CR LF)
  std::uint64_t number = 0;  ///< in the input, from 1

  // Of records only:
  Separators semicolons;              ///< if LineReader looks for them; valid until the next line
  const char* const* tabs = nullptr;  ///< its tabs; valid until the next line
  std::size_t columns = 0;            ///< the number of columns, with the extra ones
  bool stray_tab = false;             ///< the line ends in a tab (UniProt writes it)
};

}  // namespace gff
