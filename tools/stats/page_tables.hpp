// The tables of the page, as HTML. A table without rows is an empty text.
//
// Threads: functions without state: any thread may call them.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "stats/report.hpp"
#include "stats/selection.hpp"

namespace gff::stats {

constexpr std::size_t most_rows = 200;  // of a table

/// A row for each item of a group, a column for each report. `header` is above the items, `number` above the numbers of one
/// report.
std::string item_table(const std::vector<Report>& reports, std::string_view section, std::string_view group,
                       const std::string& caption, const std::string& header, const std::string& number);
/// The items of groups, and what they mean. One report: a row for each group, a column for each item; several: a column for each
/// report.
std::string group_table(const std::vector<Report>& reports, const Groups& found, std::string_view section,
                        const std::string& caption, const std::string& header);
/// The same for groups with items of their own, which are rows: a column for each report.
std::string stacked_table(const std::vector<Report>& reports, const Groups& found, std::string_view section,
                          const std::string& caption, const std::string& header, const std::string& number);
/// A row for each figure of the groups (section and group), with what it means, and a column for each report.
std::string figure_table(const std::vector<Report>& reports,
                         std::initializer_list<std::pair<std::string_view, std::string_view>> places,
                         const std::string& caption);
/// The keys of column 9 by type. One report: a column for each figure; several: the share of records that have the key.
std::string key_table(const std::vector<Report>& reports);

/// A paragraph; a box that a click opens, if it is not `open`. Empty if `html` is.
std::string paragraph(const std::string& html);
std::string details(const std::string& summary, const std::string& html, bool open = false);

}  // namespace gff::stats
