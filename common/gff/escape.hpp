// Percent escapes (GFF3 1.26: "tab, newline, carriage return, % and control characters must be escaped").
//
// Threads: functions without state: any thread may call them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gff {

/// `text` with every valid %XX decoded. Copies into `scratch`, and returns a view of it, only where there is a '%'.
std::string_view decoded(std::string_view text, std::string& scratch);

/// Which control characters stay as escapes: those that would break the lines of a table (%00 to %1F, %7F), or NUL, at
/// which text ends for many programs.
enum class KeptEscapes : std::uint8_t { controls, nul };

/// `text` as a cell of a table shows it: escapes decoded, except those of control characters, those of bytes from %80
/// where decoding makes no valid UTF-8, malformed ones, and, where `text` holds a bare ',' (it is a list), %2C. Appends
/// to `to`.
void append_for_table(std::string_view text, std::string& to, KeptEscapes kept = KeptEscapes::controls);

/// `text` as a value of column 9 of GFF3, appended to `to`: `%`, `;`, `=`, `&`, `,` and control characters become escapes.
void append_gff3_value(std::string_view text, std::string& to);

}  // namespace gff
