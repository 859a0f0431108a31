#include "stats/selection.hpp"

#include <algorithm>
#include <functional>
#include <queue>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "base/keyed_hash.hpp"
#include "stats/markup.hpp"

namespace gff::stats {
namespace {

const Value nothing;

/// Calls `use` with the rows of each group.
template <class Use>
void for_each_group(std::span<const Row> rows, Use use) {
  while (!rows.empty()) {
    const auto end = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.group != rows[0].group; });
    const auto size = static_cast<std::size_t>(end - rows.begin());
    use(rows.first(size));
    rows = rows.subspan(size);
  }
}

/// The least of the `limit` largest values of an item; 0 if there are not more groups.
double least_of_largest(std::span<const Row> rows, std::string_view item, std::size_t limit) {
  std::priority_queue<double, std::vector<double>, std::greater<>> largest;
  bool more = false;
  for_each_group(rows, [&](std::span<const Row> group) {
    largest.push(number_of(value_in(group, item)));
    if (largest.size() <= limit) return;
    largest.pop();
    more = true;
  });
  return more && !largest.empty() ? largest.top() : 0;
}

}  // namespace

const Value& value_in(std::span<const Row> rows, std::string_view item) {
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.item == item; });
  return found == rows.end() ? nothing : found->value;
}

Lines items(const std::vector<Report>& reports, std::string_view section, std::string_view group, std::size_t limit) {
  Lines all;
  std::unordered_map<std::string_view, std::size_t, SeededHash> places;
  for (std::size_t i = 0; i < reports.size(); ++i) {
    for (const Row& row : group_of(rows_of(reports[i], section), group)) {
      const auto found = places.find(row.item);
      if (found == places.end() && all.lines.size() == limit) {
        all.cut = true;
        continue;
      }
      const std::size_t place = found == places.end() ? all.lines.size() : found->second;
      if (found == places.end()) {
        places.emplace(row.item, place);
        all.lines.push_back({row.item, std::vector<const Value*>(reports.size(), &missing_value(section))});
      }
      all.lines[place].values[i] = &row.value;
    }
  }
  return all;
}

Groups groups(const std::vector<Report>& reports, std::string_view section, std::size_t limit, std::string_view by) {
  std::unordered_set<std::string_view, SeededHash> wanted;
  Groups all;
  for (const Report& report : reports) {
    const auto rows = rows_of(report, section);
    const double least = by.empty() ? 0 : least_of_largest(rows, by, limit);
    std::size_t taken = 0;
    for_each_group(rows, [&](std::span<const Row> group) {
      const bool large = by.empty() || number_of(value_in(group, by)) >= least;
      if (large && taken < limit) {
        wanted.insert(group[0].group);
        ++taken;
      } else {
        all.cut = true;
      }
    });
  }
  std::unordered_map<std::string_view, std::size_t, SeededHash> places;
  for (std::size_t i = 0; i < reports.size(); ++i) {
    for_each_group(rows_of(reports[i], section), [&](std::span<const Row> group) {
      const std::string_view name = group[0].group;
      if (!wanted.contains(name)) return;
      const auto [at, is_new] = places.try_emplace(name, all.groups.size());
      if (is_new) all.groups.push_back({name, std::vector<std::span<const Row>>(reports.size())});
      all.groups[at->second].rows[i] = group;
    });
  }
  return all;
}

std::vector<std::string_view> items_in(const std::vector<Group>& groups) {
  std::vector<std::string_view> found;
  for (const Group& group : groups) {
    for (const auto& rows : group.rows) {
      for (const Row& row : rows) {
        if (std::holds_alternative<std::monostate>(row.value)) continue;
        if (std::find(found.begin(), found.end(), row.item) == found.end()) found.emplace_back(row.item);
      }
    }
  }
  return found;
}

}  // namespace gff::stats
