// Similar words, for messages that suggest one.
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <cstddef>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace gff {

/// The number of edits that make `a` from `b`: change, add or remove a letter, or swap two neighbours. Case is ignored.
/// Time: the product of the two lengths.
std::size_t edit_distance(std::string_view a, std::string_view b);

/// Returns the word of `words` for which `word` is probably a misspelling or an abbreviation: more than half of its
/// letters are right and at most two are wrong, or it is the beginning of that word. Empty if there is none.
std::string nearest_word(std::string_view word, const std::vector<std::string>& words);

/// A simplified form of a name: lower case, without a prefix such as `chr`, `gene:`, `transcript:` or `rna-`, and
/// without a version such as `.5` at the end. Names with equal forms are probably the same.
std::string near_form(std::string_view text);
/// The same, stored in `form`; the result is a view of `form`. Allocates nothing if `form` has enough capacity.
std::string_view near_form(std::string_view text, std::string& form);

/// Returns the value of `seen`, other than `wanted` itself, that is nearest to `wanted`. A value is near if both have
/// the same near_form(), or if their edit distance is at most a third of the length of `wanted`. If several are equally
/// near, returns the first in the order of `seen`. Empty if none is near.
std::string nearest_seen(std::string_view wanted, const std::set<std::string, std::less<>>& seen);

}  // namespace gff
