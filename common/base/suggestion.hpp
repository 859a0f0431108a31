// How far two words are from each other, for messages that guess what was meant.
//
// Threads: functions without state: any thread may call them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gff {

/// How many letters must be changed, added, dropped or swapped with the next to make `a` of `b`; upper and lower case are
/// alike. Takes time of the product of their lengths.
std::size_t edit_distance(std::string_view a, std::string_view b);

/// The one of `words` that `word` is a slip of: more than half of its letters are right and two are wrong at most, or it is
/// the beginning. Empty where there is none.
std::string nearest_word(std::string_view word, const std::vector<std::string>& words);

}  // namespace gff
