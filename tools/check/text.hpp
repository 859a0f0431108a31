// Checks of texts that several rules use.
//
// Threads: the functions have no state; any thread may call them. Views are parts of the argument.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gff::check {

/// Splits `text` at blanks and tabs.
std::vector<std::string_view> split_words(std::string_view text);
/// Whether `text` is a finite number: digits, perhaps a sign, a point and an exponent.
bool is_number(std::string_view text);
/// The index of the first '%' that does not begin an escape; npos if there is none.
std::size_t find_bad_escape(std::string_view text);
/// The index of the first byte that is not UTF-8; npos if there is none.
std::size_t find_invalid_utf8(std::string_view text);

/// The text "START to END".
std::string span(std::int64_t start, std::int64_t end);

}  // namespace gff::check
