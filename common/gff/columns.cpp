#include "gff/columns.hpp"

namespace gff {

bool names_columns(std::string_view line) {
  return line.starts_with(columns_directive) &&
         (line.size() == columns_directive.size() || line[columns_directive.size()] == '\t');
}

std::optional<std::vector<std::string>> parse_columns(std::string_view directive) {
  std::vector<std::string> names;
  directive.remove_prefix(columns_directive.size());
  while (!directive.empty()) {
    directive.remove_prefix(1);  // the tab
    const std::string_view name = directive.substr(0, directive.find('\t'));
    if (name.empty()) return std::nullopt;
    names.emplace_back(name);
    directive.remove_prefix(name.size());
  }
  return names;
}

std::string columns_line(const std::vector<std::string>& names) {
  std::string line(columns_directive);
  for (const std::string& name : names) line.append(1, '\t').append(name);
  return line;
}

}  // namespace gff
