// What the page calls figures and says of them, as HTML.
//
// Threads: functions without state: any thread may call them.
#pragma once

#include <string>
#include <string_view>

#include "stats/report.hpp"

namespace gff::stats {

/// The figure of an item. Lengths in models have the items of `lengths`, except those that speak of records. Null if there is
/// none.
const Figure* meaning_of(std::string_view section, std::string_view group, std::string_view item);
/// What it means; empty if nothing is known.
std::string definition(std::string_view section, std::string_view group, std::string_view item);
/// The words of a figure. Shares are from 0 to 1 on the page, as in -O tsv.
std::string title_of(const Figure& figure);
/// The name of an item or a group: the words of its figure, or the name itself if it comes from the file.
std::string item_title(std::string_view section, std::string_view group, std::string_view item);
std::string group_title(std::string_view section, std::string_view group);

}  // namespace gff::stats
