#include "stats/page_tables.hpp"

#include <array>
#include <map>

#include "stats/markup.hpp"
#include "stats/page_words.hpp"

namespace gff::stats {
namespace {

constexpr std::size_t most_key_rows = 1000;  // of the table of keys
constexpr std::size_t longest_key = 40;      // characters

using Reports = std::vector<Report>;

std::string note_if(bool cut) {
  return cut ? "<p class=\"note\">There are more rows. The output of <code>gff-stats -O tsv</code> has all of "
               "them.</p>\n"
             : std::string();
}

std::string cell(const Value& value) {
  const std::string text = html_of(value);
  if (is_number(value)) return "<td class=\"n\">" + text + "</td>";
  return std::holds_alternative<std::string>(value) ? "<td class=\"text\">" + text + "</td>" : "<td>" + text + "</td>";
}

std::string column_header(const std::string& html, bool of_numbers = true) {
  return std::string(of_numbers ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">") + html + "</th>";
}

std::string row_header(const std::string& html) { return "<th scope=\"row\">" + html + "</th>"; }

/// The columns of a table that has one for each report.
std::string report_headers(const Reports& reports, const std::string& number_of_one) {
  if (reports.size() == 1) return column_header(number_of_one);
  std::string html;
  for (const Report& report : reports) html += column_header(escaped(report.sample));
  return html;
}

/// `rows` are whole <tbody> or <tr>; a box of its own scrolls where the table is wider than the page.
std::string table(const std::string& caption, const std::string& headers, const std::string& rows) {
  if (rows.empty()) return {};
  const bool in_groups = rows.starts_with("<tbody");
  return "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"" + caption + "\">\n<table>\n<caption>" +
         caption + "</caption>\n<thead><tr>" + headers + "</tr></thead>\n" + (in_groups ? "" : "<tbody>\n") + rows +
         (in_groups ? "" : "</tbody>\n") + "</table>\n</div>\n";
}

std::string row(const std::string& header, const std::string& cells) {
  return "<tr>" + row_header(header) + cells + "</tr>\n";
}

/// One report: a row for each group, a column for each item.
std::string matrix(const Groups& found, const std::vector<std::string_view>& columns, std::string_view section,
                   const std::string& caption, const std::string& header) {
  std::string headers = column_header(header, false);
  for (const std::string_view item : columns) headers += column_header(item_title(section, "", item));
  std::string rows;
  for (const Group& group : found.groups) {
    std::string cells;
    for (const std::string_view item : columns) cells += cell(value_in(group.rows[0], item));
    rows += row(group_title(section, group.name), cells);
  }
  return table(caption, headers, rows) + note_if(found.cut);
}

/// The items of a group are rows below its name, and the reports are columns.
std::string stacked_rows(const Reports& reports, const Groups& found, std::string_view section) {
  std::string rows;
  for (const Group& group : found.groups) {
    rows += "<tbody>\n<tr><th scope=\"rowgroup\" colspan=\"" + std::to_string(reports.size() + 1) + "\">" +
            group_title(section, group.name) + "</th></tr>\n";
    for (const std::string_view item : items_in({group})) {
      std::string cells;
      for (const auto& of_report : group.rows) {
        const Value& value = value_in(of_report, item);
        cells += cell(std::holds_alternative<std::monostate>(value) ? missing_value(section) : value);
      }
      rows += row(item_title(section, group.name, item), cells);
    }
    rows += "</tbody>\n";
  }
  return rows;
}

std::string meaning(const std::string& title, const std::string& text) {
  return text.empty() ? text : "<div><dt>" + title + "</dt><dd>" + text + "</dd></div>\n";
}

std::string list_of(const std::string& meanings) {
  return meanings.empty() ? meanings : "<dl class=\"means\">\n" + meanings + "</dl>\n";
}

/// What the groups and the items of a table mean, if the words do not come from the file.
std::string meanings(const Groups& found, const std::vector<std::string_view>& columns, std::string_view section) {
  std::string html;
  for (const Group& group : found.groups) {
    const Figure* const figure = figure_of(section, group.name, "");
    if (figure && !figure->group.empty()) html += meaning(title_of(*figure), escaped(figure->definition));
  }
  for (const std::string_view item : columns) {
    const Figure* const figure = meaning_of(section, "", item);
    if (figure && !figure->item.empty()) html += meaning(title_of(*figure), escaped(figure->definition));
  }
  return list_of(html);
}

/// How many different values a key has: exactly, or more than a number.
std::string different(const Value& number, const Value& exact) {
  const bool* const is_exact = std::get_if<bool>(&exact);
  if (!is_number(number) || !is_exact || *is_exact) return cell(number);
  return "<td class=\"n\"><span class=\"soft\">more than </span><span class=\"n\">" + html_of(number) + "</span></td>";
}

struct KeyColumn {
  std::string_view section;
  std::string_view name;
  bool of_numbers = true;
};
constexpr std::array<KeyColumn, 8> key_columns{{{"keys.records", "records", true},
                                                {"keys.share", "share", true},
                                                {"keys.most_values", "most values", true},
                                                {"keys.different", "different", true},
                                                {"keys.kind", "kind", false},
                                                {"keys.first", "first", false},
                                                {"keys.last", "last", false},
                                                {"keys.longest", "longest", false}}};

/// The types and their keys that one table has room for.
std::vector<std::pair<std::string_view, std::vector<std::string_view>>> listed_keys(const Groups& types, bool& cut) {
  std::vector<std::pair<std::string_view, std::vector<std::string_view>>> listed;
  std::size_t rows = 0;
  for (const Group& type : types.groups) {
    std::vector<std::string_view> keys = items_in({type});
    if (rows + keys.size() > most_key_rows) {
      keys.resize(most_key_rows - rows);
      cut = true;
    }
    rows += keys.size();
    if (!keys.empty()) listed.emplace_back(type.name, std::move(keys));
  }
  return listed;
}

/// One report: a column for each figure. Several: the share of records that have the key, a column for each.
class KeyTable {
 public:
  explicit KeyTable(const Reports& reports) : reports_(reports) {
    for (const KeyColumn& column : key_columns) add(column.section);
    add("keys.different_exact");
  }

  std::string html() const {
    bool cut = false;
    std::string rows;
    const std::size_t width = (reports_.size() == 1 ? key_columns.size() : reports_.size()) + 1;
    for (const auto& [type, keys] : listed_keys(groups(reports_, "keys.records", most_rows), cut)) {
      rows += "<tbody>\n<tr><th scope=\"rowgroup\" colspan=\"" + std::to_string(width) + "\">" + escaped(type) +
              "</th></tr>\n";
      for (const std::string_view key : keys) rows += row(escaped_start(key, longest_key), cells(type, key));
      rows += "</tbody>\n";
    }
    return table(reports_.size() == 1 ? "Keys by type" : "Share of records that have the key", headers(), rows) +
           note_if(cut);
  }

 private:
  void add(std::string_view section) {
    for (const Report& report : reports_) {
      auto& of_section = rows_[std::string(section)].emplace_back();
      for (const Row& one : rows_of(report, section))
        of_section.emplace(std::pair(std::string_view(one.group), std::string_view(one.item)), &one.value);
    }
  }
  const Value& value(std::string_view section, std::size_t report, std::string_view type, std::string_view key) const {
    static const Value nothing;
    const auto& of_section = rows_.find(section)->second[report];
    const auto found = of_section.find(std::pair(type, key));
    return found == of_section.end() ? nothing : *found->second;
  }
  std::string headers() const {
    std::string html = column_header("type and key", false);
    if (reports_.size() > 1) return html + report_headers(reports_, "");
    for (const KeyColumn& column : key_columns) html += column_header(std::string(column.name), column.of_numbers);
    return html;
  }
  std::string cells(std::string_view type, std::string_view key) const {
    std::string html;
    if (reports_.size() > 1) {
      for (std::size_t i = 0; i < reports_.size(); ++i) html += cell(value("keys.share", i, type, key));
      return html;
    }
    for (const KeyColumn& column : key_columns) {
      const Value& one = value(column.section, 0, type, key);
      html +=
          column.section == "keys.different" ? different(one, value("keys.different_exact", 0, type, key)) : cell(one);
    }
    return html;
  }

  const Reports& reports_;
  std::map<std::string, std::vector<std::map<std::pair<std::string_view, std::string_view>, const Value*>>, std::less<>>
      rows_;
};

/// What the columns mean.
std::string key_meanings(const Reports& reports) {
  std::string means;
  for (const KeyColumn& column : key_columns) {
    if (reports.size() == 1 || column.section == "keys.share")
      means += meaning(std::string(column.name), definition(column.section, "", ""));
  }
  return list_of(means);
}

}  // namespace

std::string item_table(const Reports& reports, std::string_view section, std::string_view group,
                       const std::string& caption, const std::string& header, const std::string& number) {
  const Lines found = items(reports, section, group, most_rows);
  std::string rows;
  for (const Line& line : found.lines) {
    std::string cells;
    for (const Value* value : line.values) cells += cell(*value);
    rows += row(escaped(line.name), cells);
  }
  return table(caption, column_header(header, false) + report_headers(reports, number), rows) + note_if(found.cut);
}

std::string stacked_table(const Reports& reports, const Groups& found, std::string_view section,
                          const std::string& caption, const std::string& header, const std::string& number) {
  return table(caption, column_header(header, false) + report_headers(reports, number),
               stacked_rows(reports, found, section)) +
         note_if(found.cut);
}

std::string group_table(const Reports& reports, const Groups& found, std::string_view section,
                        const std::string& caption, const std::string& header) {
  if (found.groups.empty()) return {};
  const auto columns = items_in(found.groups);
  const std::string shown = reports.size() == 1 ? matrix(found, columns, section, caption, header)
                                                : stacked_table(reports, found, section, caption, header, "");
  return shown + meanings(found, columns, section);
}

std::string figure_table(const Reports& reports,
                         std::initializer_list<std::pair<std::string_view, std::string_view>> places,
                         const std::string& caption) {
  std::string rows;
  for (const auto& [section, group] : places) {
    for (const Line& line : items(reports, section, group, most_rows).lines) {
      const std::string text = definition(section, group, line.name);
      std::string cells;
      for (const Value* value : line.values) cells += cell(*value);
      rows += row(item_title(section, group, line.name) + (text.empty() ? "" : "<small>" + text + "</small>"), cells);
    }
  }
  return table(caption, column_header("figure", false) + report_headers(reports, "value"), rows);
}

std::string key_table(const std::vector<Report>& reports) {
  const std::string shown = KeyTable(reports).html();
  return shown.empty() ? shown : shown + key_meanings(reports);
}

std::string paragraph(const std::string& html) { return html.empty() ? html : "<p>" + html + "</p>\n"; }

std::string details(const std::string& summary, const std::string& html, bool open) {
  return html.empty() ? html
                      : std::string(open ? "<details open>" : "<details>") + "\n<summary>" + summary + "</summary>\n" +
                            html + "</details>\n";
}

}  // namespace gff::stats
