// How far two words are from each other, for messages that guess what was meant.
#pragma once

#include <cstddef>
#include <string_view>

namespace gff {

/// How many letters must be changed, added or dropped to make `a` of `b`. Takes time of the product of their lengths.
std::size_t edit_distance(std::string_view a, std::string_view b);

}  // namespace gff
