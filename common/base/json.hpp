// Texts of any bytes as JSON (RFC 8259).
//
// Threads: functions without state: any thread may call them.
#pragma once

#include <string>
#include <string_view>

namespace gff {

/// `text` as the inside of a JSON string. Bytes that are not valid UTF-8 become the replacement character: JSON has no others.
std::string json_text(std::string_view text);

/// The same as a JSON string, with its quotes.
inline std::string json_string(std::string_view text) { return '"' + json_text(text) + '"'; }

}  // namespace gff
