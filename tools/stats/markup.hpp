// Writes bytes of the input and numbers as HTML.
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "stats/report.hpp"

namespace gff::stats {

/// Escapes `bytes` as text of HTML; it may also be in an attribute in quotation marks. Bytes that are not UTF-8, and
/// control characters, become U+FFFD.
std::string escaped(std::string_view bytes);
/// The same for the first `characters` characters, with an ellipsis if there are more.
std::string escaped_start(std::string_view bytes, std::size_t characters);

/// A value as HTML. Digits of a number are in groups of three; the gaps are style, so that the text is equal to
/// text_of.
std::string html_of(const Value& value);
/// The same for a <text> of SVG.
std::string svg_of(const Value& value);

/// Whether the value is a number (not yes or no).
bool is_number(const Value& value);
/// The value as a number; 0 if it is not one.
double number_of(const Value& value);

}  // namespace gff::stats
