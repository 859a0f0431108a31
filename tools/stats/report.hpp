// The results of gff-stats as plain data: a Report for each input file. Text, TSV, JSON, the HTML page and the files
// for MultiQC are written from reports alone.
//
// A figure is a row {section, group, item, value}. In a report, section, group and item identify one row. Sections are
// in the order of the table below, and the rows of a group are neighbours.
//
//   section                        group                    item
//   counts                         records                  all, skipped (malformed ones, --on-error skip)
//                                  type, source, seqid,     what the column has; seqids in the order of the file, all
//                                  strand, without_parent   else by falling number; without_parent: a type
//                                  genes, transcripts       the biotype
//   counts.biotypes                a type                   the biotype of a record
//   lengths                        a type                   number, sum, minimum, q1, median, q3, mean, maximum, N50
//   lengths.bins                   a type                   "1", "2-3", "4-7", ... "1024-2047": records of that length
//   keys.records, keys.share,      a type                   a key. records, most_values, different: numbers; share:
//   keys.most_values,                                       from 0 to 1; different_exact: whether `different` is exact,
//   keys.different,                                         else it is "more than"; kind: integer, number or text;
//   keys.different_exact,                                   first, last, longest: values
//   keys.kind, keys.first,
//   keys.last, keys.longest
//   models                         all                      genes, coding_genes, ...: see figures()
//   models.biotypes                the biotype of genes     genes, coding_genes, transcripts, transcripts_per_gene, ...
//   models.lengths                 gene, gene_exons,        as of lengths
//                                  transcript, exon, intron,
//                                  coding_region, ...
//   models.lengths.bins            the same                 as of lengths.bins
//   models.numbers                 transcripts_per_gene,    as of lengths, without N50
//                                  exons_per_transcript,
//                                  coding_exons_per_transcript
//   models.transcripts_per_gene    all                      "0", "1", ... "10", "11-20", "21-50", "51-100", ...: genes
//   models.exons_per_transcript    all                      the same: transcripts
//   coverage                       a seqid                  length (missing if not known), gene, exon, CDS: bases;
//                                                           gene_share, exon_share, CDS_share: from 0 to 1
//   coverage.total                 all                      the same, summed over the seqids
//
// Threads: plain values; several threads may read the same object.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace gff::stats {

/// The value of a figure: nothing, a count, another number, yes or no, or a text as it is in the file.
using Value = std::variant<std::monostate, std::uint64_t, double, bool, std::string>;

/// One figure. Sections are literals. Groups and items are from the file, as its bytes, without escapes for any format.
struct Row {
  std::string_view section;
  std::string group;
  std::string item;
  Value value;
};

/// All figures of one input.
struct Report {
  std::string sample;  ///< --sample, or the name of the file
  std::vector<Row> rows;

  void add(std::string_view section, std::string_view group, std::string_view item, Value value) {
    rows.push_back({section, std::string(group), std::string(item), std::move(value)});
  }
};

/// The rows of a section in order, those of a group together. Valid as long as the report.
std::span<const Row> rows_of(const Report& report, std::string_view section);
/// The rows of `group` among `rows`.
std::span<const Row> group_of(std::span<const Row> rows, std::string_view group);
/// The value of a row; nothing if there is no such row.
const Value& value_of(const Report& report, std::string_view section, std::string_view group, std::string_view item);
/// The value that is shown if a report has no row that other reports have: 0 for a count, otherwise nothing.
const Value& missing_value(std::string_view section);

/// The same figure of several reports: `values` are in the order of the reports. A missing row has missing_value.
struct JoinedRow {
  std::string_view section;
  std::string_view group;
  std::string_view item;
  std::vector<const Value*> values;
};
/// All rows of all reports, each once, in the order of the first report. A group or item that only later reports have
/// is at the end of its section or group. Views into the reports.
std::vector<JoinedRow> join(const std::vector<Report>& reports);

/// A value as text for TSV, JSON and pages: integers without decimals, other numbers with at most six, independent of
/// the locale; yes or no for a flag; empty for nothing.
std::string text_of(const Value& value);

/// The meaning of a figure. `group` is empty if every group of the section has this figure; `item` is empty if every
/// item is one.
struct Figure {
  std::string_view section;
  std::string_view group;
  std::string_view item;
  std::string_view title;        ///< a few words for a table or an axis
  std::string_view definition;   ///< one or two sentences
  bool earth_biogenome = false;  ///< in the Earth BioGenome Project's report on annotation standards
};
/// All figures, in the order of reports.
std::span<const Figure> figures();
/// The figure of a row; null if there is none.
const Figure* figure_of(std::string_view section, std::string_view group, std::string_view item);

}  // namespace gff::stats
