// Selects rows of several reports for a page or a picture with limited room, side by side.
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "stats/report.hpp"

namespace gff::stats {

/// One figure of each report, in order; missing_value if a report does not have it.
struct Line {
  std::string_view name;
  std::vector<const Value*> values;
};

/// Lines of a table, and whether there are more in the reports.
struct Lines {
  std::vector<Line> lines;
  bool cut = false;
};

/// The first `limit` items of a group. Views into the reports, as everything here.
Lines items(const std::vector<Report>& reports, std::string_view section, std::string_view group, std::size_t limit);

/// A group: its rows in each report, in order.
struct Group {
  std::string_view name;
  std::vector<std::span<const Row>> rows;
};
struct Groups {
  std::vector<Group> groups;
  bool cut = false;
};

/// Up to `limit` groups of a section for each report: with `by`, the groups in which this item is largest; otherwise
/// the first ones.
Groups groups(const std::vector<Report>& reports, std::string_view section, std::size_t limit,
              std::string_view by = {});

/// The value of an item among the rows of a group.
const Value& value_in(std::span<const Row> rows, std::string_view item);
/// The items that have a value in any of these groups, each once, in order.
std::vector<std::string_view> items_in(const std::vector<Group>& groups);

}  // namespace gff::stats
