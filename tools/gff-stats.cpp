// gff-stats: report the contents of an annotation.
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/fail.hpp"
#include "cli/command_line.hpp"
#include "cli/tool.hpp"
#include "hts/open_sink.hpp"
#include "run/runner.hpp"
#include "stats/collector.hpp"
#include "stats/html.hpp"
#include "stats/inputs.hpp"
#include "stats/multiqc.hpp"
#include "stats/side_files.hpp"
#include "stats/writers.hpp"

namespace {

namespace stats = gff::stats;

enum class ReportFormat : std::uint8_t { text, tsv, json };

struct Options : gff::CommonOptions {
  stats::Sections sections = stats::Sections::all;
  ReportFormat report_format = ReportFormat::text;
  std::vector<std::string> genomes;
  std::vector<std::string> samples;
  std::string html;
  bool has_html = false;
  std::vector<std::string> multiqc;
};

/// Whether the locale of the user has UTF-8 (POSIX 8.2: the first of these that is set and not empty).
bool locale_has_utf8() {
  for (const char* const name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    const char* const value = std::getenv(name);
    if (!value || *value == '\0') continue;
    std::string locale(value);
    std::transform(locale.begin(), locale.end(), locale.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return locale.find("utf-8") != std::string::npos || locale.find("utf8") != std::string::npos;
  }
  return false;
}

std::string written(const std::vector<stats::Report>& reports, ReportFormat format) {
  switch (format) {
    case ReportFormat::text: break;
    case ReportFormat::tsv: return stats::tsv_report(reports);
    case ReportFormat::json: return stats::json_report(reports);
  }
  return stats::text_report(reports, locale_has_utf8());
}

/// Opens the files of --html and --multiqc.
stats::SideFiles side_files(const Options& options, const std::vector<stats::InputFile>& inputs) {
  std::vector<std::string> read = options.genomes;
  for (const stats::InputFile& input : inputs) read.push_back(input.path);
  stats::SideFiles files(options.output.path, read);
  if (options.has_html) files.add("--html", options.html, stats::html_page);
  for (const std::string& path : options.multiqc) {
    const stats::MultiqcPlot plot = stats::multiqc_plot(path);
    files.add("--multiqc", path,
              [plot](const std::vector<stats::Report>& reports) { return stats::multiqc_json(reports, plot); });
  }
  return files;
}

gff::Warnings run(const std::vector<std::string>& arguments) {
  Options options;
  bool attributes = false;
  bool records = false;
  gff::CommandLine line("gff-stats", "[OPTIONS] [FILE...]", "report the contents of an annotation",
                        {"gff-stats annotation.gff3.gz", "gff-stats -O tsv human.gff3 mouse.gff3 > species.tsv"});
  line.group("Report");
  line.choice("output-format,O", "FORMAT", "text (default), tsv (one line per figure) or json",
              {{"text", ReportFormat::text}, {"tsv", ReportFormat::tsv}, {"json", ReportFormat::json}},
              options.report_format);
  line.flag("attributes", "write only the keys of column 9, by type", attributes);
  line.flag("records", "write only figures of records, without models", records);
  line.value("genome", "FILE", "lengths of sequences without ##sequence-region",
             [&](const std::string& text) { options.genomes.push_back(text); });
  line.value("sample", "NAME", "name of a FILE (default: the file's name)",
             [&](const std::string& text) { options.samples.push_back(text); });
  line.value("html", "FILE", "also write a page with pictures", [&](const std::string& text) {
    options.html = text;
    options.has_html = true;
  });
  line.value("multiqc", "FILE", "also write content for MultiQC (NAME_mqc.json)",
             [&](const std::string& text) { options.multiqc.push_back(text); });
  line.common(options, gff::CommandLine::Writes::table);
  const auto operands = line.parse(arguments);
  if (!operands) return {};
  if (attributes && records) gff::fail_usage("--attributes and --records exclude each other");
  if (attributes && !options.multiqc.empty()) gff::fail_usage("--attributes and --multiqc exclude each other");
  if (attributes) options.sections = stats::Sections::attributes;
  if (records) options.sections = stats::Sections::records;
  const std::vector<stats::InputFile> inputs =
      stats::input_files(*operands, options, {options.genomes, options.samples});

  stats::SideFiles sides = side_files(options, inputs);
  gff::CommonOptions reading = options;
  reading.output.nowhere = true;
  const std::unique_ptr<gff::Sink> sink = gff::open_sink(options.output, gff::Descriptor());
  std::vector<stats::Report> reports;
  gff::Warnings warnings;
  for (const stats::InputFile& input : inputs) {
    reading.input = input.path;
    gff::Warnings more =
        stats::collect(reading, options.sections, input, line.stream_settings(), reports.emplace_back());
    std::move(more.begin(), more.end(), std::back_inserter(warnings));
  }
  sides.write(reports);
  sink->write(written(reports, options.report_format));
  sink->finish();
  return warnings;
}

}  // namespace

int main(int argc, char* argv[]) { return gff::run_tool("gff-stats", argc, argv, run); }
