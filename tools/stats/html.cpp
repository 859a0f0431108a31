#include "stats/html.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <initializer_list>
#include <map>
#include <string_view>
#include <utility>

#include "base/ascii.hpp"
#include "cli/version.hpp"
#include "stats/markup.hpp"
#include "stats/page.hpp"
#include "stats/pictures.hpp"
#include "stats/selection.hpp"

namespace gff::stats {
namespace {

constexpr std::size_t most_rows = 200;       // of a table
constexpr std::size_t most_bars = 20;        // of a picture
constexpr std::size_t most_key_rows = 1000;  // of the table of keys
constexpr std::size_t longest_name = 40;     // characters, in a picture
constexpr std::string_view cut_note =
    "<p class=\"note\">There are more rows. The output of <code>gff-stats -O tsv</code> has all of them.</p>\n";

using Reports = std::vector<Report>;

/// What a figure means. Lengths and numbers of models have the items of `lengths`, except those that speak of records.
const Figure* meaning_of(std::string_view section, std::string_view group, std::string_view item) {
  const bool as_lengths = section == "models.lengths" || section == "models.numbers";
  if (!as_lengths || item.empty()) return figure_of(section, group, item);
  return item == "number" || item == "sum" ? nullptr : figure_of("lengths", "", item);
}

std::string definition(std::string_view section, std::string_view group, std::string_view item) {
  const Figure* const figure = meaning_of(section, group, item);
  return figure ? escaped(figure->definition) : std::string();
}

/// The words of a figure. Shares are from 0 to 1 here, as in -O tsv.
std::string title_of(const Figure& figure) {
  constexpr std::string_view percent = "% ";
  const bool share = figure.title.starts_with(percent);
  const std::string_view words = share ? figure.title.substr(percent.size()) : figure.title;
  return (share ? "share " : "") + escaped(words) + (figure.earth_biogenome ? " <abbr>EBP</abbr>" : "");
}

/// The name of an item: the words of its figure, else the item itself.
std::string item_title(std::string_view section, std::string_view group, std::string_view item) {
  const Figure* const figure = meaning_of(section, group, item);
  return figure && !figure->item.empty() ? title_of(*figure) : escaped(item);
}

/// The same of a group.
std::string group_title(std::string_view section, std::string_view group) {
  const Figure* const figure = figure_of(section, group, "");
  return figure && !figure->group.empty() ? title_of(*figure) : escaped(group);
}

std::string lower_first(std::string words) {
  words[0] = lower(words[0]);
  return words;
}

std::string paragraph(const std::string& html) { return html.empty() ? html : "<p>" + html + "</p>\n"; }

std::string details(const std::string& summary, const std::string& html, bool open = false) {
  return html.empty() ? html
                      : std::string(open ? "<details open>" : "<details>") + "\n<summary>" + summary + "</summary>\n" +
                            html + "</details>\n";
}

// --- tables ----------------------------------------------------------------------------------------------------------

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

/// A row for each item of a group, a column for each report.
std::string item_table(const Reports& reports, std::string_view section, std::string_view group,
                       const std::string& caption, const std::string& header, const std::string& number) {
  const Lines found = items(reports, section, group, most_rows);
  std::string rows;
  for (const Line& line : found.lines) {
    std::string cells;
    for (const Value* value : line.values) cells += cell(*value);
    rows += row(escaped(line.name), cells);
  }
  return table(caption, column_header(header, false) + report_headers(reports, number), rows) +
         (found.cut ? std::string(cut_note) : std::string());
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
  return table(caption, headers, rows);
}

/// The items of a group are rows below its name, and the reports are columns.
std::string stacked_rows(const Reports& reports, const Groups& found, std::string_view section) {
  std::string rows;
  for (const Group& group : found.groups) {
    rows += "<tbody>\n<tr><th scope=\"rowgroup\" colspan=\"" + std::to_string(reports.size() + 1) + "\">" +
            group_title(section, group.name) + "</th></tr>\n";
    for (const std::string_view item : items_in({group})) {
      std::string cells;
      for (const auto& of_report : group.rows) cells += cell(value_in(of_report, item));
      rows += row(item_title(section, group.name, item), cells);
    }
    rows += "</tbody>\n";
  }
  return rows;
}

std::string meaning(const std::string& title, const std::string& text) {
  return text.empty() ? text : "<div><dt>" + title + "</dt><dd>" + text + "</dd></div>\n";
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
  return html.empty() ? html : "<dl class=\"means\">\n" + html + "</dl>\n";
}

std::string group_table(const Reports& reports, const Groups& found, std::string_view section,
                        const std::string& caption, const std::string& header) {
  if (found.groups.empty()) return {};
  const auto columns = items_in(found.groups);
  const std::string shown = reports.size() == 1
                                ? matrix(found, columns, section, caption, header)
                                : table(caption, column_header(header, false) + report_headers(reports, ""),
                                        stacked_rows(reports, found, section));
  return shown + (found.cut ? std::string(cut_note) : std::string()) + meanings(found, columns, section);
}

// --- pictures --------------------------------------------------------------------------------------------------------

/// Pictures of one kind, one for each report; empty if there is nothing to draw.
struct Kind {
  std::string what;  ///< "Records by type"
  std::string definition;
  std::vector<std::string> of_reports;
  std::vector<std::string> notes = {};  ///< for each report, below the caption; may be missing

  bool empty() const {
    return std::all_of(of_reports.begin(), of_reports.end(), [](const std::string& one) { return one.empty(); });
  }
};

std::string figure(const std::string& bold, const std::string& words, const std::string& picture) {
  return "<figure>\n<figcaption><b>" + bold + "</b>" + words + "</figcaption>\n" + picture + "\n</figure>\n";
}

std::string note_of(const Kind& kind, std::size_t report) {
  return report < kind.notes.size() ? kind.notes[report] : std::string();
}

/// Of one report all kinds are side by side, and the table with them. Of several, the reports are side by side, below the name of
/// the kind.
std::string pictures(const Reports& reports, const std::vector<Kind>& kinds, const std::string& table = {}) {
  std::string all;
  for (const Kind& kind : kinds) {
    if (kind.empty()) continue;
    if (reports.size() == 1) {
      const std::string note = note_of(kind, 0);
      all += figure(kind.what, kind.definition + (kind.definition.empty() || note.empty() ? "" : " ") + note,
                    kind.of_reports[0]);
      continue;
    }
    all += "<h3>" + kind.what + "</h3>\n" + paragraph(kind.definition) + "<div class=\"reports\">\n";
    for (std::size_t i = 0; i < reports.size(); ++i) {
      if (!kind.of_reports[i].empty()) all += figure(escaped(reports[i].sample), note_of(kind, i), kind.of_reports[i]);
    }
    all += "</div>\n";
  }
  if (all.empty() || reports.size() > 1) return all + table;
  return "<div class=\"pictures\">\n" + all + table + "</div>\n";
}

std::string picture_title(const Report& report, const std::string& what) {
  return what + ": " + escaped(report.sample);
}

/// The greatest value of column `i`.
double greatest(std::span<const Line> lines, std::size_t i) {
  double most = 0;
  for (const Line& line : lines) most = std::max(most, number_of(*line.values[i]));
  return most;
}

using Picture = std::string (*)(const std::string& title, std::span<const Bar> bars);

std::string named_bars(const std::string& title, std::span<const Bar> bars) { return bar_picture(title, bars); }

/// A bar for each line; the longest is as wide as the picture.
Kind line_pictures(const Reports& reports, std::span<const Line> lines, std::string what, std::string means,
                   Picture picture) {
  Kind kind{std::move(what), std::move(means), {}};
  for (std::size_t i = 0; i < reports.size(); ++i) {
    const double most = greatest(lines, i);
    std::vector<Bar> bars;
    for (const Line& line : lines) {
      const Value& value = *line.values[i];
      const double share = most > 0 ? number_of(value) / most : 0;
      bars.push_back(
          {escaped_start(line.name, longest_name), is_number(value) ? svg_of(value) : std::string(), {share}});
    }
    kind.of_reports.push_back(most > 0 ? picture(picture_title(reports[i], kind.what), bars) : std::string());
  }
  return kind;
}

/// The lines of which the longest bar, in any report, is among the longest ones. Every report has the same lines in one order.
std::vector<Line> longest_bars(const Reports& reports, std::vector<Line> lines) {
  std::vector<double> most;
  for (std::size_t i = 0; i < reports.size(); ++i) most.push_back(std::max(greatest(lines, i), 1.0));
  const auto longest = [&](const Line& line) {
    double share = 0;
    for (std::size_t i = 0; i < most.size(); ++i) share = std::max(share, number_of(*line.values[i]) / most[i]);
    return share;
  };
  std::stable_sort(lines.begin(), lines.end(), [&](const Line& a, const Line& b) { return longest(a) > longest(b); });
  if (lines.size() > most_bars) lines.resize(most_bars);
  return lines;
}

/// Numbers by name: the largest.
Kind count_pictures(const Reports& reports, std::string_view group, std::string what) {
  const std::vector<Line> lines = longest_bars(reports, items(reports, "counts", group, most_rows).lines);
  return line_pictures(reports, lines, std::move(what), definition("counts", group, ""), named_bars);
}

std::uint64_t leading_number(std::string_view text) {
  std::uint64_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

/// "0", "1", ... "10", "11-20": how many have so many.
Kind distribution(const Reports& reports, std::string_view section, std::string what) {
  Lines found = items(reports, section, "all", most_rows);
  std::stable_sort(found.lines.begin(), found.lines.end(),
                   [](const Line& a, const Line& b) { return leading_number(a.name) < leading_number(b.name); });
  return line_pictures(reports, found.lines, std::move(what), definition(section, "all", ""), row_picture);
}

Kind length_pictures(const Reports& reports, std::string_view section, std::string_view group, std::string what) {
  const std::string bins_section = std::string(section) + ".bins";
  Kind kind{std::move(what), definition(section, group, ""), {}};
  for (const Report& report : reports) {
    const auto bins = group_of(rows_of(report, bins_section), group);
    kind.of_reports.push_back(
        length_picture(picture_title(report, kind.what), bins, value_of(report, section, group, "median")));
    const auto highest = std::max_element(
        bins.begin(), bins.end(), [](const Row& x, const Row& y) { return number_of(x.value) < number_of(y.value); });
    kind.notes.push_back(
        highest == bins.end() ? "" : "<span class=\"n\">Highest bar: " + html_of(highest->value) + "</span>");
  }
  return kind;
}

// --- sections --------------------------------------------------------------------------------------------------------

/// The names of the reports; `open` and `close` are around each.
std::string names(const Reports& reports, std::string_view open, std::string_view close) {
  std::string html;
  for (const Report& report : reports)
    html.append(html.empty() ? "" : ", ").append(open).append(escaped(report.sample)).append(close);
  return html;
}

/// The numbers that are asked for first, of one report.
std::string tiles(const Reports& reports) {
  if (reports.size() > 1) return {};
  std::string html;
  const auto add = [&](std::string_view section, std::string_view group, std::string_view item, std::string_view name) {
    const Value& value = value_of(reports[0], section, group, item);
    if (is_number(value))
      html += "<div><dt>" + std::string(name) + "</dt><dd class=\"n\">" + html_of(value) + "</dd></div>\n";
  };
  add("counts", "records", "all", "records");
  add("models", "all", "genes", "genes");
  add("models", "all", "coding_genes", "coding genes");
  add("models", "all", "transcripts", "transcripts");
  return html.empty() ? html : "<dl class=\"tiles\">\n" + html + "</dl>";
}

/// A row for each figure of the groups, with what it means, and a column for each report.
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

std::string overview(const Reports& reports) {
  return figure_table(reports, {{"counts", "records"}, {"models", "all"}, {"keys.rest", "all"}},
                      "Figures of the whole file");
}

/// A table of `counts`, which a click shows.
std::string count_table(const Reports& reports, std::string_view group, const std::string& what,
                        const std::string& header, const std::string& number) {
  const std::string shown = item_table(reports, "counts", group, what, header, number);
  return shown.empty() ? shown
                       : details("Table: " + lower_first(what), paragraph(definition("counts", group, "")) + shown);
}

/// The items are other ones for each group: rows, also of one report.
std::string biotype_table(const Reports& reports) {
  const Groups found = groups(reports, "counts.biotypes", most_rows);
  const std::string rows = stacked_rows(reports, found, "counts.biotypes");
  return details("Table: records by type and biotype",
                 paragraph(definition("counts.biotypes", "", "")) +
                     table("Records by type and biotype",
                           column_header("type and biotype", false) + report_headers(reports, "records"), rows) +
                     (found.cut ? std::string(cut_note) : std::string()));
}

std::string records(const Reports& reports) {
  const std::string shown = pictures(reports, {count_pictures(reports, "type", "Records by type"),
                                               count_pictures(reports, "source", "Records by source"),
                                               count_pictures(reports, "strand", "Records by strand")});
  if (shown.empty()) return {};
  return shown + count_table(reports, "type", "Records by type", "type", "records") +
         count_table(reports, "source", "Records by source", "source", "records") +
         count_table(reports, "strand", "Records by strand", "strand", "records") +
         count_table(reports, "seqid", "Records by seqid", "seqid", "records") +
         count_table(reports, "without_parent", "Records without Parent, by type", "type", "records") +
         biotype_table(reports);
}

std::string biotypes(const Reports& reports) {
  return pictures(reports, {count_pictures(reports, "genes", "Genes by biotype"),
                            count_pictures(reports, "transcripts", "Transcripts by biotype")}) +
         count_table(reports, "genes", "Genes by biotype", "biotype", "genes") +
         count_table(reports, "transcripts", "Transcripts by biotype", "biotype", "transcripts") +
         details("Table: models by biotype of the gene",
                 group_table(reports, groups(reports, "models.biotypes", most_rows), "models.biotypes",
                             "Models by biotype of the gene", "biotype"));
}

std::string lengths(const Reports& reports) {
  const Groups of_models = groups(reports, "models.lengths", most_rows);
  const std::string_view section = of_models.groups.empty() ? "lengths" : "models.lengths";
  return pictures(reports, {length_pictures(reports, section, "gene", "Gene lengths"),
                            length_pictures(reports, section, "exon", "Exon lengths"),
                            length_pictures(reports, section, "intron", "Intron lengths")}) +
         details("Table: lengths in models",
                 group_table(reports, of_models, "models.lengths", "Lengths in models", "part")) +
         details("Table: lengths of records by type", group_table(reports, groups(reports, "lengths", most_rows),
                                                                  "lengths", "Lengths of records by type", "type"));
}

std::string models(const Reports& reports) {
  return pictures(reports, {distribution(reports, "models.transcripts_per_gene", "Transcripts per gene"),
                            distribution(reports, "models.exons_per_transcript", "Exons per transcript")}) +
         group_table(reports, groups(reports, "models.numbers", most_rows), "models.numbers",
                     "How many of one belong to another", "numbers") +
         details("Table: transcripts per gene", item_table(reports, "models.transcripts_per_gene", "all",
                                                           "Transcripts per gene", "transcripts", "genes")) +
         details("Table: exons per transcript", item_table(reports, "models.exons_per_transcript", "all",
                                                           "Exons per transcript", "exons", "transcripts"));
}

constexpr std::array<std::pair<std::string_view, std::string_view>, 3> coverage_shares{
    {{"gene_share", "in a gene"}, {"exon_share", "in an exon"}, {"CDS_share", "in a coding region (CDS)"}}};

std::string coverage_key() {
  std::string names;
  for (std::size_t i = 0; i < coverage_shares.size(); ++i)
    names += "<li>" + key_square(i) + std::string(coverage_shares[i].second) + "</li>";
  return "<ul class=\"key\">" + names + "</ul>\n";
}

/// Of sequences whose length is known: the longest.
Kind coverage_pictures(const Reports& reports) {
  Kind kind{
      "Share of each sequence", "The number is the share in genes. At most 20 sequences are shown: the longest.", {}};
  const Groups found = groups(reports, "coverage", most_bars, "length");
  for (std::size_t i = 0; i < reports.size(); ++i) {
    std::vector<Bar> bars;
    for (const Group& group : found.groups) {
      const Value& share = value_in(group.rows[i], coverage_shares[0].first);
      if (!is_number(share)) continue;
      bars.push_back({escaped_start(group.name, longest_name), svg_of(share), {}});
      for (const auto& [item, words] : coverage_shares)
        bars.back().shares.push_back(number_of(value_in(group.rows[i], item)));
    }
    kind.of_reports.push_back(bars.empty() ? std::string()
                                           : bar_picture(picture_title(reports[i], kind.what), bars, Shades::three));
  }
  return kind;
}

std::string coverage(const Reports& reports) {
  const Kind kind = coverage_pictures(reports);
  const Groups found = groups(reports, "coverage", most_rows, "length");
  if (found.groups.empty()) return {};
  return (kind.empty() ? std::string() : coverage_key()) +
         pictures(reports, {kind}, figure_table(reports, {{"coverage.total", "all"}}, "All sequences together")) +
         details("Table: coverage by seqid", group_table(reports, found, "coverage", "Coverage by seqid", "seqid"));
}

/// How many different values a key has: exactly, or more than a number.
std::string different(const Value& number, const Value& exact) {
  const bool* const known = std::get_if<bool>(&exact);
  if (!is_number(number) || !known || *known) return cell(number);
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
      for (const std::string_view key : keys) rows += row(escaped_start(key, longest_name), cells(type, key));
      rows += "</tbody>\n";
    }
    return table(reports_.size() == 1 ? "Keys by type" : "Share of records that have the key", headers(), rows) +
           (cut ? std::string(cut_note) : std::string());
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

std::string keys(const Reports& reports) {
  const std::string shown = KeyTable(reports).html();
  if (shown.empty()) return {};
  std::string means;
  for (const KeyColumn& column : key_columns) {
    const std::string text = definition(column.section, "", "");
    if (reports.size() == 1 || column.section == "keys.share") means += meaning(std::string(column.name), text);
  }
  if (!means.empty()) means = "<dl class=\"means\">\n" + means + "</dl>\n";
  const bool only_keys = rows_of(reports[0], "lengths").empty();
  return means + details("Table: keys by type", shown, only_keys);
}

}  // namespace

std::string html_page(const std::vector<Report>& reports) {
  const bool marked =
      std::any_of(figures().begin(), figures().end(), [](const Figure& one) { return one.earth_biogenome; });
  return filled(page_template, {{"title", names(reports, "", "")},
                                {"heading", names(reports, "<bdi>", "</bdi>")},
                                {"generator", "gff-stats (gffpipe) " + std::string(version())},
                                {"tiles", tiles(reports)},
                                {"overview", overview(reports)},
                                {"earth_biogenome", marked ? "yes" : ""},
                                {"records", records(reports)},
                                {"biotypes", biotypes(reports)},
                                {"lengths", lengths(reports)},
                                {"models", models(reports)},
                                {"coverage", coverage(reports)},
                                {"keys", keys(reports)}});
}

}  // namespace gff::stats
