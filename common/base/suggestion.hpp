// How similar two words are, for messages that suggest a word.
//
// Threads: functions without state: any thread may call them.
#pragma once

#include <cstddef>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace gff {

/// How many letters must be changed, added, dropped or swapped with the next to make `a` of `b`; upper and lower case are
/// alike. Time: the product of their lengths.
std::size_t edit_distance(std::string_view a, std::string_view b);

/// The one of `words` that `word` is probably a misspelling of: more than half of its letters are right and at most two are wrong,
/// or it is the beginning of that word. Empty if there is none.
std::string nearest_word(std::string_view word, const std::vector<std::string>& words);

/// `text` in lower case, without a `chr` before it, without a prefix such as `gene:`, `transcript:` or `rna-`, and without a version
/// such as `.5` after it. Values with equal forms are near each other.
std::string near_form(std::string_view text);
/// The same as a view of `form`, which allocates nothing once it has room.
std::string_view near_form(std::string_view text, std::string& form);

/// The one of `seen` that is nearest to `wanted`, if it is near: both have one near_form(), or their edit distance is at most
/// a third of the length of `wanted`. Empty if none is. Of equally near values, the first in the order of `seen`.
std::string nearest_seen(std::string_view wanted, const std::set<std::string, std::less<>>& seen);

}  // namespace gff
