// Percent escapes (GFF3 1.26: "tab, newline, carriage return, % and control characters must be escaped").
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gff {

/// Decodes every valid %XX of `text`. Returns `text` if it has no '%', otherwise a view of `scratch`.
std::string_view decoded(std::string_view text, std::string& scratch);

/// Which control characters stay escaped: those that would break the lines of a table (%00 to %1F, %7F), or only NUL,
/// at which text ends for many programs.
enum class KeptEscapes : std::uint8_t { controls, nul };

/// Appends `text` to `to` as a cell of a table: escapes are decoded. Some stay: control characters, bytes from %80
/// whose decoding gives no valid UTF-8, malformed escapes, and %2C if `text` has a bare ',' (it is a list).
void append_for_table(std::string_view text, std::string& to, KeptEscapes kept = KeptEscapes::controls);

/// Appends `text` to `to` as a value of column 9 of GFF3: `%`, `;`, `=`, `&`, `,` and control characters are escaped.
void append_gff3_value(std::string_view text, std::string& to);

}  // namespace gff
