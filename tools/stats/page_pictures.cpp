#include "stats/page_pictures.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <span>
#include <utility>

#include "stats/markup.hpp"
#include "stats/page_tables.hpp"
#include "stats/page_words.hpp"
#include "stats/pictures.hpp"
#include "stats/selection.hpp"

namespace gff::stats {
namespace {

constexpr std::size_t longest_name = 40;  // characters

using Reports = std::vector<Report>;

constexpr std::array<std::pair<std::string_view, std::string_view>, 3> coverage_shares{
    {{"gene_share", "in a gene"}, {"exon_share", "in an exon"}, {"CDS_share", "in a coding region (CDS)"}}};

std::string figure(const std::string& bold, const std::string& words, const std::string& picture) {
  return "<figure>\n<figcaption><b>" + bold + "</b>" + words + "</figcaption>\n" + picture + "\n</figure>\n";
}

std::string note_of(const Kind& kind, std::size_t report) {
  return report < kind.notes.size() ? kind.notes[report] : std::string();
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

/// The lines whose longest bar, in any report, is among the longest ones. Every report has the same lines in one order.
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

std::uint64_t leading_number(std::string_view text) {
  std::uint64_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

std::string box(std::string_view kind, const std::string& html) {
  return "<div class=\"" + std::string(kind) + "\">\n" + html + "</div>\n";
}

std::string pictures_of_one(const std::vector<Kind>& kinds, const std::string& table) {
  std::string all;
  for (const Kind& kind : kinds) {
    if (kind.empty()) continue;
    const std::string note = note_of(kind, 0);
    const std::string between = kind.definition.empty() || note.empty() ? "" : " ";
    all += figure(kind.what, kind.definition + between + note, kind.of_reports[0]);
  }
  if (all.empty()) return table;
  return box(kinds[0].of_one_height ? "beside level" : "columns", all + table);
}

std::string pictures_of_several(const Reports& reports, const std::vector<Kind>& kinds) {
  std::string all;
  for (const Kind& kind : kinds) {
    if (kind.empty()) continue;
    std::string figures;
    for (std::size_t i = 0; i < reports.size(); ++i) {
      if (!kind.of_reports[i].empty())
        figures += figure(escaped(reports[i].sample), note_of(kind, i), kind.of_reports[i]);
    }
    all += "<h3>" + kind.what + "</h3>\n" + paragraph(kind.definition) +
           box(kind.of_one_height ? "beside level" : "beside", figures);
  }
  return all;
}

}  // namespace

bool Kind::empty() const {
  return std::all_of(of_reports.begin(), of_reports.end(), [](const std::string& one) { return one.empty(); });
}

Kind count_pictures(const Reports& reports, std::string_view group, std::string what) {
  const std::vector<Line> lines = longest_bars(reports, items(reports, "counts", group, most_rows).lines);
  return line_pictures(reports, lines, std::move(what), definition("counts", group, ""), named_bars);
}

Kind distribution(const Reports& reports, std::string_view section, std::string what) {
  Lines found = items(reports, section, "all", most_rows);
  std::stable_sort(found.lines.begin(), found.lines.end(),
                   [](const Line& a, const Line& b) { return leading_number(a.name) < leading_number(b.name); });
  return line_pictures(reports, found.lines, std::move(what), definition(section, "all", ""), row_picture);
}

Kind length_pictures(const Reports& reports, std::string_view section, std::string_view group, std::string what) {
  const std::string bins_section = std::string(section) + ".bins";
  Kind kind{std::move(what), definition(section, group, ""), {}};
  kind.of_one_height = true;
  Octaves octaves;
  for (const Report& report : reports) widen(octaves, group_of(rows_of(report, bins_section), group));
  for (const Report& report : reports) {
    const auto bins = group_of(rows_of(report, bins_section), group);
    kind.of_reports.push_back(
        length_picture(picture_title(report, kind.what), bins, octaves, value_of(report, section, group, "median")));
    const auto highest = std::max_element(
        bins.begin(), bins.end(), [](const Row& x, const Row& y) { return number_of(x.value) < number_of(y.value); });
    kind.notes.push_back(
        highest == bins.end() ? "" : "<span class=\"n\">Highest bar: " + html_of(highest->value) + "</span>");
  }
  return kind;
}

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

std::string coverage_key() {
  std::string names;
  for (std::size_t i = 0; i < coverage_shares.size(); ++i)
    names += "<li>" + key_square(i) + std::string(coverage_shares[i].second) + "</li>";
  return "<ul class=\"key\">" + names + "</ul>\n";
}

std::string pictures(const Reports& reports, const std::vector<Kind>& kinds, const std::string& table) {
  return reports.size() == 1 ? pictures_of_one(kinds, table) : pictures_of_several(reports, kinds) + table;
}

}  // namespace gff::stats
