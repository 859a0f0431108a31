#include "stats/multiqc.hpp"

#include <algorithm>
#include <array>

#include "base/fail.hpp"
#include "base/json.hpp"
#include "base/quotable.hpp"
#include "stats/markup.hpp"

namespace gff::stats {
namespace {

constexpr std::string_view ending = "_mqc.json";
constexpr std::string_view bar_graph_ending = "_bargraph_mqc.json";

/// A column of MultiQC's general statistics. Its ID is `item`.
struct Column {
  std::string_view section;
  std::string_view group;
  std::string_view item;
  std::string_view id;
  std::string_view title;
  bool hidden = false;
};

constexpr bool hidden = true;  // MultiQC shows it when asked

constexpr std::array<Column, 19> columns{{
    {"counts", "records", "all", "records", "Records"},
    {"models", "all", "genes", "genes", "Genes"},
    {"models", "all", "coding_genes", "coding_genes", "Coding genes"},
    {"models", "all", "transcripts", "transcripts", "Transcripts"},
    {"models", "all", "transcripts_per_gene", "transcripts_per_gene", "Transcripts per gene"},
    {"models", "all", "exons_per_transcript", "exons_per_transcript", "Exons per transcript"},
    {"models.lengths", "gene", "median", "median_gene_length", "Median gene length"},
    {"models.lengths", "transcript", "median", "median_transcript_length", "Median transcript length"},
    {"models.lengths", "exon", "median", "median_exon_length", "Median exon length", hidden},
    {"models.lengths", "intron", "median", "median_intron_length", "Median intron length", hidden},
    {"models", "all", "single_transcript_genes", "single_transcript_genes", "Genes with one transcript", hidden},
    {"models", "all", "genes_without_transcripts", "genes_without_transcripts", "Genes without transcripts", hidden},
    {"models", "all", "coding_transcripts", "coding_transcripts", "Coding transcripts", hidden},
    {"models", "all", "single_exon_transcripts", "single_exon_transcripts", "Transcripts of one exon", hidden},
    {"models", "all", "exons", "exons", "Exons", hidden},
    {"models", "all", "introns", "introns", "Introns", hidden},
    {"coverage.total", "all", "gene_share", "gene_share", "Share in genes", hidden},
    {"coverage.total", "all", "exon_share", "exon_share", "Share in exons", hidden},
    {"coverage.total", "all", "CDS_share", "cds_share", "Share in coding regions", hidden},
}};

/// MultiQC writes names into its page as they are. Of what HTML takes for markup only '&' alone does no harm; names
/// that have none of it stay as they are, so that they match those of other tools.
std::string harmless(std::string_view name) {
  std::string text;
  for (const char c : name) {
    switch (c) {
      case '<': text += "&lt;"; break;
      case '>': text += "&gt;"; break;
      case '"': text += "&quot;"; break;
      default: text += c;
    }
  }
  return text;
}

/// MultiQC drops what is before a '/', which may be all that two names differ in. It writes folders with this
/// separator.
std::string sample_name(std::string_view name) {
  std::string text;
  for (const char c : harmless(name)) {
    if (c == '/') {
      text += " | ";
    } else {
      text += c;
    }
  }
  return text;
}

std::string member(std::string_view name, const std::string& json) { return json_string(name) + ": " + json; }

std::string text_member(std::string_view name, std::string_view text) { return member(name, json_string(text)); }

/// Members of an object, on lines of their own.
std::string object(const std::vector<std::string>& members, std::string_view indent) {
  if (members.empty()) return "{}";
  std::string json = "{";
  for (std::size_t i = 0; i < members.size(); ++i)
    json.append(i == 0 ? "\n" : ",\n").append(indent).append("  ").append(members[i]);
  return json.append("\n").append(indent).append("}");
}

/// {"SAMPLE": {"ID": NUMBER}}
template <class Members>
std::string samples(const std::vector<Report>& reports, Members members) {
  std::vector<std::string> all;
  all.reserve(reports.size());
  for (const Report& report : reports)
    all.push_back(member(sample_name(report.sample), object(members(report), "    ")));
  return object(all, "  ");
}

/// What MultiQC shows below the title of a column.
std::string_view definition_of(const Column& column) {
  const Figure* const figure = figure_of(column.section, column.group, column.item);
  return figure ? figure->definition : column.title;
}

std::string column_json(const Column& column) {
  const bool ratio = column.item.ends_with("share") || column.item.find("_per_") != std::string_view::npos;
  const std::string_view format = ratio ? "{:,.3f}" : column.item == "median" ? "{:,.1f}" : "{:,.0f}";
  return member(column.id, object({text_member("title", column.title),
                                   text_member("description", definition_of(column)), text_member("format", format),
                                   member("min", "0"), member("hidden", column.hidden ? "true" : "false")},
                                  "    "));
}

std::vector<std::string> general_statistics(const Report& report) {
  std::vector<std::string> members;
  for (const Column& column : columns) {
    const Value& value = value_of(report, column.section, column.group, column.item);
    if (is_number(value)) members.push_back(member(column.id, text_of(value)));
  }
  return members;
}

std::vector<std::string> records_by_type(const Report& report) {
  std::vector<std::string> members;
  for (const Row& row : group_of(rows_of(report, "counts"), "type"))
    members.push_back(member(harmless(row.item), text_of(row.value)));
  return members;
}

std::string column_list() {
  std::vector<std::string> all;
  all.reserve(columns.size());
  for (const Column& column : columns) all.push_back(column_json(column));
  return object(all, "  ");
}

}  // namespace

MultiqcPlot multiqc_plot(std::string_view path) {
  if (!path.ends_with(ending))
    fail_usage("--multiqc: expected a FILE that ends in _mqc.json, which MultiQC finds, got " + in_quotes(path));
  return path.ends_with(bar_graph_ending) ? MultiqcPlot::bar_graph : MultiqcPlot::general_statistics;
}

std::string multiqc_json(const std::vector<Report>& reports, MultiqcPlot plot) {
  if (plot == MultiqcPlot::general_statistics)
    return object({text_member("id", "gff_stats"), text_member("plot_type", "generalstats"),
                   text_member("namespace", "gff-stats"), member("pconfig", column_list()),
                   member("data", samples(reports, general_statistics))},
                  "") +
           "\n";
  return object({text_member("id", "gff_stats_records"), text_member("plot_type", "bargraph"),
                 text_member("section_name", "gff-stats: records by type"),
                 text_member("description", "Records of each annotation, by their type (column 3)."),
                 member("pconfig",
                        object({text_member("id", "gff_stats_records_plot"),
                                text_member("title", "gff-stats: Records by type"), text_member("ylab", "records")},
                               "  ")),
                 member("data", samples(reports, records_by_type))},
                "") +
         "\n";
}

}  // namespace gff::stats
