// Percent escapes (GFF3 1.26: "tab, newline, carriage return, % and control characters must be escaped").
#pragma once

#include <string>
#include <string_view>

namespace gff {

/// `text` with every valid %XX decoded. Copies into `scratch`, and returns a view of it, only where there is a '%'.
std::string_view decoded(std::string_view text, std::string& scratch);

/// `text` as a cell of a table shows it: escapes decoded, but for those of control characters (%00 to %1F, %7F), those
/// of bytes from %80 where decoding makes no valid UTF-8, malformed ones, and, where `text` holds a bare ',' (it is a
/// list), %2C. Appends to `to`.
void append_for_table(std::string_view text, std::string& to);

}  // namespace gff
