// Texts of any bytes as JSON (RFC 8259).
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <string>
#include <string_view>

namespace gff {

/// Escapes `text` as the inside of a JSON string. Bytes that are not valid UTF-8 become U+FFFD, because JSON text must
/// be Unicode.
std::string json_text(std::string_view text);

/// The same, in double quotes.
inline std::string json_string(std::string_view text) { return '"' + json_text(text) + '"'; }

}  // namespace gff
