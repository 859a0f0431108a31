// Copies a stream and converts its records to another format.
//
// Threads: the function has no state; any thread may call it.
#pragma once

#include <string_view>

#include "gff/line_reader.hpp"
#include "gff/output.hpp"
#include "gff/record.hpp"

namespace gff {

/// Writes the lines of `in` to `out`. `convert(record)` writes the new record, or returns false; then the record is
/// copied. Other lines are copied, too, except `##gff-version` and, with `no_comments`, comments.
template <class Convert>
void convert_records(LineReader& in, Output& out, bool no_comments, Convert convert) {
  in.find_semicolons();
  for (Line line; in.next(line);) {
    if (line.kind == LineKind::record) {
      if (convert(Record(line))) continue;
    } else if (is_comment(line.kind) && no_comments) {
      continue;
    } else if (line.kind == LineKind::directive && line.text.starts_with("##gff-version")) {
      continue;
    }
    out.put(line);
  }
}

}  // namespace gff
