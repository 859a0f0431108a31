// An error message that points at a character of an option's value.
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gff {

/// Returns the message "--expr, character 6: expected …" in three lines. The second line is the line of `text` that has
/// byte `at` (from 0); the third has a caret under that byte. If that line is long, only the part around the byte is
/// shown. Control characters are escaped. In the message, characters are counted from 1.
///
/// Each character (code point) counts as one column. After a character that a terminal shows in two columns (Chinese,
/// emoji), the caret is one column too far left; after a combining mark, one too far right. The widths need a table of
/// Unicode: wcwidth(3) does not know them in the C locale. The number of the character is right in any case.
std::string caret_message(std::string_view option, std::string_view text, std::size_t at, const std::string& what);

}  // namespace gff
