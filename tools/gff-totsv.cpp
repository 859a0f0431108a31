// gff-totsv: a table.
#include <unistd.h>

#include <cctype>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "cli/command_line.hpp"
#include "cli/tool.hpp"
#include "gff/columns.hpp"
#include "gff/table.hpp"
#include "io/sink.hpp"
#include "run/runner.hpp"
#include "totsv/reader_snippet.hpp"

namespace {

struct Options : gff::CommonOptions {
  gff::TableOptions table;
  std::optional<gff::Consumer> reader;
};

void write_header(gff::Table& table, const gff::LineReader& in, gff::Output& out, gff::StreamCounts& report) {
  if (report.header_written) return;
  report.header_written = true;
  table.settle_columns(in.extra_columns());
  table.write_header(out);
}

/// One line a record; comments and directives are dropped.
void totsv(gff::Table& table, gff::LineReader& in, gff::Output& out, gff::StreamCounts& report) {
  if (table.reads_attributes()) in.find_semicolons();
  for (gff::Line line; in.next(line);) {
    if (line.kind != gff::LineKind::record) continue;
    write_header(table, in, out, report);
    const gff::Record record(line);
    table.write_row(record, in.dialect(record.attributes()), out);
  }
}

/// A name that no program takes for an option, an address or a command.
std::string plain_path(const std::string& name) {
  const bool plain = name.empty() || name[0] == '/' || name[0] == '.' ||
                     (std::isalnum(static_cast<unsigned char>(name[0])) && name.find(':') == std::string::npos);
  return plain ? name : "./" + name;
}

/// Instead of the table, how to read it. The input is read up to its first record, for the names of extra columns.
gff::Warnings write_reader(Options& options, gff::Table& table) {
  gff::TableFile file;
  file.compressed = gff::writes_bgzf(options.output);
  const char* const usual = file.compressed ? "table.tsv.gz" : "table.tsv";
  file.name = options.output.path == "-" ? usual : plain_path(options.output.path);
  file.header = options.table.header;
  file.na = options.table.na;
  options.output.path = "-";  // the table's file is named, not written
  options.output.bgzip = false;
  // The names are known, and nobody is about to type an annotation.
  if (!options.input_named && !options.table.columns.empty() && ::isatty(STDIN_FILENO)) options.input = "/dev/null";
  return gff::run_stream(
      options,
      [](gff::LineReader& in, gff::Output&, gff::StreamCounts& report) {
        for (gff::Line line; !report.enough && in.next(line);) report.enough = line.kind == gff::LineKind::record;
      },
      [&](gff::LineReader& in, gff::Output& out, gff::StreamCounts&) {
        table.settle_columns(in.extra_columns());
        file.columns = table.columns();
        out.append(gff::reader_snippet(*options.reader, file));
      });
}

gff::Warnings run(const std::vector<std::string>& arguments) {
  Options options;
  bool no_header = false;
  gff::CommandLine line("gff-totsv", "[OPTIONS] [FILE]", "a table: one line a record, nothing quoted",
                        {"gff-totsv -c seqid,start,end,ID,gene_name annotation.gff3.gz > table.tsv",
                         "gff-select -t gene in.gff3.gz | gff-extract ID Name | gff-totsv --na NA"});
  const std::vector<std::string> nine(gff::standard_column_names.begin(), gff::standard_column_names.end());
  line.value("columns,c", {"LIST", nine}, "which columns, in which order (default: all)", [&](const std::string& text) {
    options.table.columns.clear();
    gff::append_list("--columns", text, options.table.columns);
  });
  line.flag("no-header,H", "no line of column names", no_header);
  line.value("na", "STRING", "a missing value (default: empty)", [&](const std::string& text) {
    if (text.find_first_of("\t\n\r") != std::string::npos)
      throw gff::UsageError("--na: expected a string without tabs and line ends");
    if (text.starts_with('"')) throw gff::UsageError("--na: expected a string that does not begin with a quote");
    options.table.na = text;
  });
  line.choice("reader", "LANGUAGE", "code for pandas, polars, readr, fread, duckdb, sqlite",
              {{"pandas", gff::Consumer::pandas},
               {"polars", gff::Consumer::polars},
               {"readr", gff::Consumer::readr},
               {"fread", gff::Consumer::fread},
               {"duckdb", gff::Consumer::duckdb},
               {"sqlite", gff::Consumer::sqlite}},
              options.reader);
  line.flag("raw", "percent escapes as they are", options.table.raw);
  line.common(options, gff::CommandLine::Writes::table);
  const auto operands = line.parse(arguments);
  if (!operands) return {};

  gff::take_file_operand(*operands, options);
  options.table.header = !no_header;
  options.no_fasta = true;
  gff::Table table(options.table);
  if (options.reader) return write_reader(options, table);
  return gff::run_stream(
      options, [&](gff::LineReader& in, gff::Output& out, gff::StreamCounts& report) { totsv(table, in, out, report); },
      [&](gff::LineReader& in, gff::Output& out, gff::StreamCounts& report) {
        write_header(table, in, out, report);
        if (report.records == 0) return;
        for (std::string& warning : table.unseen()) report.warnings.push_back(std::move(warning));
      });
}

}  // namespace

int main(int argc, char* argv[]) { return gff::run_tool("gff-totsv", argc, argv, run); }
