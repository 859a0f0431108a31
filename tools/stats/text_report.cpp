#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include "base/grouped.hpp"
#include "base/quotable.hpp"
#include "base/utf8.hpp"
#include "stats/writers.hpp"

namespace gff::stats {
namespace {

constexpr std::size_t most_lines = 25;  // of a list; the other formats have all
constexpr std::size_t bar_width = 30;   // characters
constexpr std::string_view earth_biogenome_note =
    "  * asked for by the Earth BioGenome Project's report on annotation standards\n";

/// How many characters of a terminal a text is wide, as far as each is one.
std::size_t width_of(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char byte) { return !is_continuation(byte); }));
}

std::string to_left(std::string text, std::size_t width) {
  text.append(width - std::min(width, width_of(text)), ' ');
  return text;
}
std::string to_right(const std::string& text, std::size_t width) {
  return std::string(width - std::min(width, width_of(text)), ' ') + text;
}

/// A real number with one digit after the point, more for small ones.
std::string real_text(double number) {
  const double scale = std::abs(number) < 10 ? 100 : 10;
  const std::string digits = text_of(Value(std::round(number * scale) / scale));
  const std::size_t point = digits.find('.');
  const bool whole = point == std::string::npos;
  if (number < 0 || (whole && number >= 1e15)) return digits;
  return whole ? grouped(static_cast<std::uint64_t>(number + 0.5))
               : grouped(static_cast<std::uint64_t>(number)) + digits.substr(point);
}

/// With one digit after the point, two below one percent.
std::string percent(double share) {
  const bool small = share > 0 && share < 0.00995;
  const auto parts = static_cast<std::uint64_t>(std::llround(share * (small ? 10'000 : 1000)));
  const std::string digits = std::to_string(parts % (small ? 100 : 10));
  return grouped(parts / (small ? 100 : 10)) + "." + (small && digits.size() < 2 ? "0" : "") + digits + "%";
}

/// A value for people: numbers in groups of three digits.
std::string shown(const Value& value) {
  if (std::holds_alternative<std::monostate>(value)) return "-";
  if (const auto* const whole = std::get_if<std::uint64_t>(&value)) return grouped(*whole);
  if (const auto* const real = std::get_if<double>(&value)) return real_text(*real);
  if (const auto* const text = std::get_if<std::string>(&value)) return quotable(*text, 30);
  return text_of(value);
}

std::string shown(const Row& row) {
  const auto* const real = std::get_if<double>(&row.value);
  return real && row.item.ends_with("_share") ? percent(*real) : shown(row.value);
}

std::string in_words(std::string_view item) {
  std::string words(item);
  std::replace(words.begin(), words.end(), '_', ' ');
  return words;
}

std::string bar(double share, bool utf8) {
  const double length = std::clamp(share, 0.0, 1.0) * static_cast<double>(bar_width);
  if (!utf8) return std::string(static_cast<std::size_t>(std::lround(length)), '#');
  constexpr std::array<std::string_view, 8> eighths{"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  const auto parts = static_cast<std::size_t>(std::lround(length * 8));
  std::string text;
  for (std::size_t i = 0; i < parts / 8; ++i) text += "█";
  return text.append(eighths[parts % 8]);
}

/// Lines of cells below each other: the first column to the left, the others to the right; blanks at the ends are cut.
class Table {
 public:
  void add(std::vector<std::string> cells) { lines_.push_back(std::move(cells)); }
  void align_left(std::size_t column) { left_.push_back(column); }
  std::string text() const {
    std::vector<std::size_t> widths;
    for (const auto& cells : lines_) {
      widths.resize(std::max(widths.size(), cells.size()));
      for (std::size_t i = 0; i < cells.size(); ++i) widths[i] = std::max(widths[i], width_of(cells[i]));
    }
    std::string all;
    for (const auto& cells : lines_) {
      std::string line = " ";
      for (std::size_t i = 0; i < cells.size(); ++i) {
        const bool left = i == 0 || std::find(left_.begin(), left_.end(), i) != left_.end();
        line += (i == 0 ? " " : "  ") + (left ? to_left(cells[i], widths[i]) : to_right(cells[i], widths[i]));
      }
      line.erase(line.find_last_not_of(' ') + 1);
      all += line + '\n';
    }
    return all;
  }

 private:
  std::vector<std::vector<std::string>> lines_;
  std::vector<std::size_t> left_;
};

std::string left_out(std::size_t all) {
  return all > most_lines ? "  and " + grouped(all - most_lines) + " more (-O tsv has all)\n" : "";
}

void heading(std::string_view title, std::string& text) { text.append("\n").append(title).append("\n"); }

double number_of(const Value& value) {
  if (const auto* const whole = std::get_if<std::uint64_t>(&value)) return static_cast<double>(*whole);
  const auto* const real = std::get_if<double>(&value);
  return real ? *real : 0;
}

// --- one report ------------------------------------------------------------------------------------------------------

/// A line for each row of a group, with its share of all and a bar.
void append_bars(std::string_view title, std::span<const Row> rows, bool utf8, std::string& text) {
  if (rows.empty()) return;
  double all = 0;
  double most = 0;
  for (const Row& row : rows) {
    all += number_of(row.value);
    most = std::max(most, number_of(row.value));
  }
  heading(title, text);
  Table table;
  table.align_left(3);
  for (const Row& row : rows.first(std::min(rows.size(), most_lines))) {
    const double number = number_of(row.value);
    table.add({quotable(row.item), shown(row.value), percent(all > 0 ? number / all : 0),
               bar(most > 0 ? number / most : 0, utf8)});
  }
  text += table.text() + left_out(rows.size());
}

/// A line for each group of a section, a column for each item.
void append_groups(std::string_view title, std::span<const Row> rows, std::string& text) {
  if (rows.empty()) return;
  heading(title, text);
  Table table;
  std::vector<std::string> names{""};
  for (const Row& row : group_of(rows, rows.front().group)) {
    const Figure* const figure = figure_of(row.section, row.group, row.item);
    names.push_back(figure && !figure->item.empty() ? std::string(figure->title) : in_words(row.item));
  }
  table.add(std::move(names));
  std::size_t groups = 0;
  while (!rows.empty()) {
    const std::span<const Row> group = group_of(rows, rows.front().group);
    std::vector<std::string> cells{quotable(group.front().group)};
    for (const Row& row : group) cells.push_back(shown(row));
    if (++groups <= most_lines) table.add(std::move(cells));
    rows = rows.subspan(group.size());
  }
  text += table.text() + left_out(groups);
}

void append_items(std::string_view title, std::span<const Row> rows, std::string& text) {
  if (rows.empty()) return;
  heading(title, text);
  Table table;
  for (const Row& row : rows) {
    const Figure* const figure = figure_of(row.section, row.group, row.item);
    table.add({figure ? std::string(figure->title) : in_words(row.item), shown(row),
               figure && figure->earth_biogenome ? "*" : ""});
  }
  text += table.text();
}

/// The sections of keys have the same groups and items, so the rows of a key have the same place in each.
class KeyRows {
 public:
  explicit KeyRows(const Report& report) {
    for (std::size_t i = 0; i < names.size(); ++i) rows_[i] = rows_of(report, names[i]);
  }
  std::span<const Row> records() const { return rows_[0]; }
  std::vector<std::string> cells(std::size_t i) const {
    const auto value = [&](std::size_t section) -> const Value& { return rows_[section][i].value; };
    std::string examples;
    std::vector<std::string> shown_before;
    for (const std::size_t section : {6U, 7U, 8U}) {
      std::string one = "'" + quotable(std::get<std::string>(value(section)), 30) + "'";
      if (std::find(shown_before.begin(), shown_before.end(), one) != shown_before.end()) continue;
      examples += (examples.empty() ? "" : " ") + one;
      shown_before.push_back(std::move(one));
    }
    return {quotable(rows_[0][i].item),
            shown(value(0)),
            percent(number_of(value(1))),
            shown(value(2)),
            (std::get<bool>(value(4)) ? "" : "more than ") + shown(value(3)),
            text_of(value(5)),
            examples};
  }

 private:
  static constexpr std::array<std::string_view, 9> names{
      "keys.records", "keys.share", "keys.most_values", "keys.different", "keys.different_exact",
      "keys.kind",    "keys.first", "keys.last",        "keys.longest"};
  std::array<std::span<const Row>, 9> rows_;
};

void append_keys(const Report& report, std::string& text) {
  const KeyRows keys(report);
  std::size_t types = 0;
  for (std::size_t first = 0; first < keys.records().size();) {
    const std::span<const Row> left = keys.records().subspan(first);
    const std::span<const Row> group = group_of(left, left.front().group);
    if (++types <= most_lines) {
      heading("Keys of " + quotable(group.front().group), text);
      Table table;
      table.add({"", "records", "share", "most values", "different", "kind", "first, last, longest value"});
      table.align_left(5);
      table.align_left(6);
      for (std::size_t i = first; i < first + std::min(group.size(), most_lines); ++i) table.add(keys.cells(i));
      text += table.text() + left_out(group.size());
    }
    first += group.size();
  }
  if (types > most_lines) text += "\nKeys of more types\n" + left_out(types);
  append_items("Keys beyond 10,000 pairs of type and key", rows_of(report, "keys.rest"), text);
}

std::string one_report(const Report& report, bool utf8) {
  std::string text = quotable_path(report.sample) + "\n";
  const std::span<const Row> counts = rows_of(report, "counts");
  append_items("Records", group_of(counts, "records"), text);
  append_bars("Records by type", group_of(counts, "type"), utf8, text);
  append_bars("Records by source", group_of(counts, "source"), utf8, text);
  append_bars("Records by seqid", group_of(counts, "seqid"), utf8, text);
  append_bars("Records by strand", group_of(counts, "strand"), utf8, text);
  append_bars("Records without Parent by type", group_of(counts, "without_parent"), utf8, text);
  append_bars("Genes by biotype", group_of(counts, "genes"), utf8, text);
  append_bars("Transcripts by biotype", group_of(counts, "transcripts"), utf8, text);
  append_groups("Lengths of records by type, in bases", rows_of(report, "lengths"), text);
  append_items("Models", rows_of(report, "models"), text);
  if (!rows_of(report, "models").empty()) text += earth_biogenome_note;
  append_groups("Models by biotype of the gene", rows_of(report, "models.biotypes"), text);
  append_groups("Lengths in models, in bases", rows_of(report, "models.lengths"), text);
  append_groups("Numbers in models", rows_of(report, "models.numbers"), text);
  append_bars("Genes by number of transcripts", rows_of(report, "models.transcripts_per_gene"), utf8, text);
  append_bars("Transcripts by number of exons", rows_of(report, "models.exons_per_transcript"), utf8, text);
  append_groups("Coverage by seqid, in bases", rows_of(report, "coverage"), text);
  append_groups("Coverage", rows_of(report, "coverage.total"), text);
  append_keys(report, text);
  return text;
}

// --- several reports -------------------------------------------------------------------------------------------------

/// What is not shown of several reports: seqids are not the same, examples are not comparable.
bool is_compared(const JoinedRow& row) {
  if (row.section == "counts") return row.group != "seqid";
  for (const std::string_view section :
       {"lengths", "keys.share", "models", "models.biotypes", "models.numbers", "models.lengths",
        "models.transcripts_per_gene", "models.exons_per_transcript", "coverage.total"}) {
    if (row.section == section) return true;
  }
  return false;
}

std::string title_of(const JoinedRow& row) {
  struct Title {
    std::string_view section;
    std::string_view group;
    std::string_view title;  ///< before the group, where `group` is empty
  };
  static constexpr auto titles = std::to_array<Title>({
      {"counts", "records", "Records"},
      {"counts", "type", "Records by type"},
      {"counts", "source", "Records by source"},
      {"counts", "strand", "Records by strand"},
      {"counts", "without_parent", "Records without Parent by type"},
      {"counts", "genes", "Genes by biotype"},
      {"counts", "transcripts", "Transcripts by biotype"},
      {"lengths", "", "Lengths in bases of records of type "},
      {"keys.share", "", "Share of records that have the key, of type "},
      {"models", "all", "Models"},
      {"models.biotypes", "", "Models of genes of biotype "},
      {"models.lengths", "", "Lengths in models, in bases: "},
      {"models.numbers", "", "Numbers in models: "},
      {"models.transcripts_per_gene", "all", "Genes by number of transcripts"},
      {"models.exons_per_transcript", "all", "Transcripts by number of exons"},
      {"coverage.total", "all", "Coverage, in bases"},
  });
  for (const Title& one : titles) {
    if (one.section != row.section || (!one.group.empty() && one.group != row.group)) continue;
    return std::string(one.title) + (one.group.empty() ? in_words(quotable(row.group)) : "");
  }
  return quotable(row.group);
}

std::vector<std::string> cells_of(const JoinedRow& row) {
  const Figure* const figure = figure_of(row.section, row.group, row.item);
  std::vector<std::string> cells{figure && !figure->item.empty() ? std::string(figure->title) : quotable(row.item)};
  const bool is_share = row.item.ends_with("_share") || row.section == "keys.share";
  for (const Value* const value : row.values) {
    const auto* const real = std::get_if<double>(value);
    cells.push_back(real && is_share ? percent(*real) : shown(*value));
  }
  if (figure && figure->earth_biogenome && row.section == "models") cells.emplace_back("*");
  return cells;
}

std::string joined_report(const std::vector<Report>& reports) {
  std::vector<std::string> names{""};
  for (const Report& report : reports) names.push_back(quotable(report.sample));
  const std::vector<JoinedRow> rows = join(reports);
  std::string text;
  for (std::size_t first = 0, last = 0; first < rows.size(); first = last) {
    const std::string title = title_of(rows[first]);
    Table table;
    table.add(names);
    for (; last < rows.size() && rows[last].section == rows[first].section && rows[last].group == rows[first].group;
         ++last) {
      if (last - first < most_lines) table.add(cells_of(rows[last]));
    }
    if (!is_compared(rows[first])) continue;
    text.append(text.empty() ? "" : "\n")
        .append(title)
        .append("\n")
        .append(table.text())
        .append(left_out(last - first));
    if (rows[first].section == "models") text += earth_biogenome_note;
  }
  return text;
}

}  // namespace

std::string text_report(const std::vector<Report>& reports, bool utf8) {
  return reports.size() == 1 ? one_report(reports.front(), utf8) : joined_report(reports);
}

}  // namespace gff::stats
