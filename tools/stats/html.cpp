#include "stats/html.hpp"

#include <algorithm>
#include <string_view>

#include "base/ascii.hpp"
#include "base/template.hpp"
#include "cli/version.hpp"
#include "stats/markup.hpp"
#include "stats/page.hpp"
#include "stats/page_pictures.hpp"
#include "stats/page_tables.hpp"
#include "stats/page_words.hpp"
#include "stats/selection.hpp"

namespace gff::stats {
namespace {

using Reports = std::vector<Report>;

std::string lower_first(std::string words) {
  words[0] = lower(words[0]);
  return words;
}

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

std::string biotype_table(const Reports& reports) {
  const Groups found = groups(reports, "counts.biotypes", most_rows);
  if (found.groups.empty()) return {};
  return details("Table: records by type and biotype",
                 paragraph(definition("counts.biotypes", "", "")) + stacked_table(reports, found, "counts.biotypes",
                                                                                  "Records by type and biotype",
                                                                                  "type and biotype", "records"));
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

std::string coverage(const Reports& reports) {
  const Kind kind = coverage_pictures(reports);
  const Groups found = groups(reports, "coverage", most_rows, "length");
  if (found.groups.empty()) return {};
  return (kind.empty() ? std::string() : coverage_key()) +
         pictures(reports, {kind}, figure_table(reports, {{"coverage.total", "all"}}, "All sequences together")) +
         details("Table: coverage by seqid", group_table(reports, found, "coverage", "Coverage by seqid", "seqid"));
}

std::string keys(const Reports& reports) {
  const bool only_keys = rows_of(reports[0], "lengths").empty();
  return details("Table: keys by type", key_table(reports), only_keys);
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
