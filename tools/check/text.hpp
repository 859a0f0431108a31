// Forms of texts for which several rules ask.
//
// Threads: functions without state: any thread may call them. Views are parts of the argument.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gff::check {

/// The words between blanks and tabs.
std::vector<std::string_view> split_words(std::string_view text);
/// Whether `text` is a finite number: digits, perhaps a sign, a point and an exponent.
bool is_number(std::string_view text);
/// The place of a '%' that does not begin an escape; npos: there is none.
std::size_t find_bad_escape(std::string_view text);
/// The place of the first byte that is not UTF-8; npos: there is none.
std::size_t find_invalid_utf8(std::string_view text);

/// "START to END".
std::string span(std::int64_t start, std::int64_t end);

}  // namespace gff::check
