// A line of the annotation stream, and what kind it is.
//
// Threads: values, which threads may read at the same time.
#pragma once

#include <cstdint>

#include "base/padded_view.hpp"
#include "gff/scan.hpp"

namespace gff {

enum class LineKind : std::uint8_t {
  record,             ///< nine tab-separated columns, and the extra ones that were announced
  malformed,          ///< should have been a record; only under --on-error pass
  comment,            ///< #…
  directive,          ///< ## and a name of GFF3 1.26, "Other directives"
  unnamed_directive,  ///< ## and another name (the ##PAF of miniprot): as good as a comment
  resolution,         ///< ###: every forward reference so far is resolved
  columns,            ///< #!gff-columns: the names of the extra columns
  blank,              ///< empty, or only blanks
};

/// Whether --no-comments leaves such lines out.
constexpr bool is_comment(LineKind kind) { return kind == LineKind::comment || kind == LineKind::unnamed_directive; }

/// Views into the reader's buffer, valid until its next block.
struct Line {
  LineKind kind = LineKind::blank;
  PaddedView text;           ///< without its line end
  bool ends_in_lf = true;    ///< LF follows `text` in the buffer, as it will in the output (after CR LF it does not)
  std::uint64_t number = 0;  ///< in the input, from 1

  // Of records only:
  Separators semicolons;              ///< where they are, if somebody asked; valid until the next line
  const char* const* tabs = nullptr;  ///< where its tabs are; valid until the next line
  std::size_t columns = 0;            ///< nine and the extra ones
  bool stray_tab = false;             ///< a tab with nothing after it ends the line (UniProt writes it)
};

}  // namespace gff
