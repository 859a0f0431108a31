#include "base/json.hpp"
#include "stats/writers.hpp"

namespace gff::stats {
namespace {

std::string json_of(const Value& value) {
  if (std::holds_alternative<std::monostate>(value)) return "null";
  if (const auto* const flag = std::get_if<bool>(&value)) return *flag ? "true" : "false";
  if (const auto* const text = std::get_if<std::string>(&value)) return json_string(*text);
  const std::string number = text_of(value);
  return number.empty() ? "null" : number;
}

/// Sections, groups and items are neighbours: each begins where the name before it changes.
void append_sections(const std::vector<Row>& rows, std::string& text) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Row& row = rows[i];
    const bool same_section = i > 0 && rows[i - 1].section == row.section;
    const bool same_group = same_section && rows[i - 1].group == row.group;
    if (!same_section)
      text.append(i > 0 ? "\n    }\n   }" : "").append(",\n   ").append(json_string(row.section)).append(": {");
    if (!same_group)
      text.append(same_section ? "\n    }," : "").append("\n    ").append(json_string(row.group)).append(": {");
    text.append(same_group ? "," : "").append("\n     ");
    text.append(json_string(row.item)).append(": ").append(json_of(row.value));
  }
  if (!rows.empty()) text += "\n    }\n   }";
}

}  // namespace

std::string json_report(const std::vector<Report>& reports) {
  std::string text = "{\n \"schema\": 1,\n \"samples\": [";
  for (std::size_t i = 0; i < reports.size(); ++i) {
    text.append(i > 0 ? "," : "").append("\n  {\n   \"sample\": ").append(json_string(reports[i].sample));
    append_sections(reports[i].rows, text);
    text += "\n  }";
  }
  return text += "\n ]\n}\n";
}

}  // namespace gff::stats
