// The names and explanations of figures on the page, as HTML.
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <string>
#include <string_view>

#include "stats/report.hpp"

namespace gff::stats {

/// The figure of an item; null if there is none. Lengths of models have the items of `lengths`, except those about
/// records.
const Figure* meaning_of(std::string_view section, std::string_view group, std::string_view item);
/// The explanation of an item; empty if there is none.
std::string definition(std::string_view section, std::string_view group, std::string_view item);
/// The title of a figure. Shares are from 0 to 1 on the page, as in -O tsv.
std::string title_of(const Figure& figure);
/// The title of an item or a group: the title of its figure, or its own name if the name is from the file.
std::string item_title(std::string_view section, std::string_view group, std::string_view item);
std::string group_title(std::string_view section, std::string_view group);

}  // namespace gff::stats
