#include "stats/report.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <tuple>

namespace gff::stats {
namespace {

std::string number_text(double number) {
  std::array<char, 512> digits{};
  if (!std::isfinite(number)) return {};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed, 6).ptr;
  std::string text(digits.data(), end);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return text;
}

/// The place of each section, of each group in its section and of each item in its group: as they first come.
class Places {
 public:
  using Place = std::array<std::size_t, 3>;
  Place of(const Row& row) {
    Node& section = child(root_, row.section);
    Node& group = child(section, row.group);
    return {section.place, group.place, child(group, row.item).place};
  }

 private:
  struct Node {
    std::size_t place = 0;
    std::map<std::string_view, Node> children;
  };
  static Node& child(Node& parent, std::string_view name) {
    return parent.children.try_emplace(name, Node{parent.children.size(), {}}).first->second;
  }
  Node root_;
};

}  // namespace

std::span<const Row> rows_of(const Report& report, std::string_view section) {
  const auto is_of = [&](const Row& row) { return row.section == section; };
  const auto first = std::find_if(report.rows.begin(), report.rows.end(), is_of);
  return {first, std::find_if_not(first, report.rows.end(), is_of)};
}

std::span<const Row> group_of(std::span<const Row> rows, std::string_view group) {
  const auto is_of = [&](const Row& row) { return row.group == group; };
  const auto first = std::find_if(rows.begin(), rows.end(), is_of);
  return {first, std::find_if_not(first, rows.end(), is_of)};
}

const Value& value_of(const Report& report, std::string_view section, std::string_view group, std::string_view item) {
  static const Value nothing;
  for (const Row& row : group_of(rows_of(report, section), group)) {
    if (row.item == item) return row.value;
  }
  return nothing;
}

const Value& missing_value(std::string_view section) {
  static const Value nothing;
  static const Value none = std::uint64_t{0};
  const bool counts = section.starts_with("counts") || section.ends_with(".bins") ||
                      section == "models.transcripts_per_gene" || section == "models.exons_per_transcript";
  return counts ? none : nothing;
}

std::vector<JoinedRow> join(const std::vector<Report>& reports) {
  std::vector<JoinedRow> in_order;
  if (reports.size() == 1) {
    in_order.reserve(reports[0].rows.size());
    for (const Row& row : reports[0].rows) in_order.push_back({row.section, row.group, row.item, {&row.value}});
    return in_order;
  }
  Places places;
  std::map<Places::Place, JoinedRow> rows;
  for (std::size_t i = 0; i < reports.size(); ++i) {
    for (const Row& row : reports[i].rows) {
      JoinedRow& joined = rows[places.of(row)];
      if (joined.values.empty())
        joined = {row.section, row.group, row.item,
                  std::vector<const Value*>(reports.size(), &missing_value(row.section))};
      joined.values[i] = &row.value;
    }
  }
  in_order.reserve(rows.size());
  for (auto& [place, row] : rows) in_order.push_back(std::move(row));
  return in_order;
}

std::string text_of(const Value& value) {
  struct Writer {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(std::uint64_t number) const { return std::to_string(number); }
    std::string operator()(double number) const { return number_text(number); }
    std::string operator()(bool flag) const { return flag ? "yes" : "no"; }
    std::string operator()(const std::string& text) const { return text; }
  };
  return std::visit(Writer{}, value);
}

}  // namespace gff::stats
