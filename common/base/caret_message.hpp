// A message that shows a place in the text of an option.
//
// Threads: functions without state: any thread may call them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/error.hpp"

namespace gff {

/// "--expr, character 6: expected …", and below it the line of `text` that holds byte `at` (from 0) and a caret under that
/// byte. Of a long line the part around the place is shown; control characters are escaped. Characters count from
/// 1.
UsageError pointed_error(std::string_view option, std::string_view text, std::size_t at, const std::string& what);

}  // namespace gff
