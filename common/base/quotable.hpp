// Text from files and command lines, escaped for messages: no byte of it can control a terminal or begin a new line.
//
// Threads: any thread may call the functions.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gff {

/// Escapes `bytes` for a message: control characters become \xHH (a tab becomes \t), valid UTF-8 does not change. Text
/// of more than `limit` bytes is cut and ends in "...".
std::string quotable(std::string_view bytes, std::size_t limit = 60);

/// Escapes the name of a file for a message, as `quotable` does. Of a very long name, only the end is kept.
std::string quotable_path(std::string_view path);

/// `quotable(bytes)` in single quotes.
std::string in_quotes(std::string_view bytes);

}  // namespace gff
