// Bytes of the input and numbers as HTML.
//
// Threads: functions without state: any thread may call them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "stats/report.hpp"

namespace gff::stats {

/// `bytes` as text of HTML, fit for an attribute in quotation marks too. What is not UTF-8, and control characters, become
/// U+FFFD.
std::string escaped(std::string_view bytes);
/// The same of the first `characters` of it, with an ellipsis if there are more.
std::string escaped_start(std::string_view bytes, std::size_t characters);

/// A value for a page. Digits of a number are in groups of three; the gaps are style, so that the text is equal to text_of.
std::string html_of(const Value& value);
/// The same inside a <text> of SVG.
std::string svg_of(const Value& value);

bool is_number(const Value& value);
/// 0 if it is not a number.
double number_of(const Value& value);

}  // namespace gff::stats
