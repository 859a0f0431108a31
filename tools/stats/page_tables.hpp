// Makes the tables of the page as HTML. A table without rows is an empty text.
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "stats/report.hpp"
#include "stats/selection.hpp"

namespace gff::stats {

constexpr std::size_t most_rows = 200;  // the most rows of a table

/// A table with a row for each item of a group and a column for each report. `header` is above the items; `number` is
/// above the numbers if there is one report.
std::string item_table(const std::vector<Report>& reports, std::string_view section, std::string_view group,
                       const std::string& caption, const std::string& header, const std::string& number);
/// A table of the items of groups with their meaning. One report: a row for each group, a column for each item.
/// Several: a column for each report.
std::string group_table(const std::vector<Report>& reports, const Groups& found, std::string_view section,
                        const std::string& caption, const std::string& header);
/// The same for groups with different items, which are rows; a column for each report.
std::string stacked_table(const std::vector<Report>& reports, const Groups& found, std::string_view section,
                          const std::string& caption, const std::string& header, const std::string& number);
/// A table with a row for each figure of the groups in `places` (section and group), with its meaning, and a column for
/// each report.
std::string figure_table(const std::vector<Report>& reports,
                         std::initializer_list<std::pair<std::string_view, std::string_view>> places,
                         const std::string& caption);
/// The table of the keys of column 9 by type. One report: a column for each figure. Several: the share of records with
/// the key.
std::string key_table(const std::vector<Report>& reports);

/// A paragraph, and a box that opens on a click (or is `open`). Empty if `html` is empty.
std::string paragraph(const std::string& html);
std::string details(const std::string& summary, const std::string& html, bool open = false);

}  // namespace gff::stats
