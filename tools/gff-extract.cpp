// gff-extract: attributes as columns.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "cli/command_line.hpp"
#include "cli/tool.hpp"
#include "gff/attribute_remover.hpp"
#include "gff/columns.hpp"
#include "gff/key.hpp"
#include "gff/record.hpp"
#include "run/runner.hpp"

namespace {

struct Options : gff::CommonOptions {
  gff::KeyColumns keys;
  bool strips = false;
  gff::AttributeRemover strip;
  std::string missing = ".";
};

/// The names of all extra columns, the ones that were there and the new ones.
std::vector<std::string> all_columns(const Options& options, const gff::LineReader& in) {
  std::vector<std::string> names = in.extra_columns();
  for (std::size_t i = 0; i < options.keys.size(); ++i) {
    const std::string& name = options.keys.key(i).name;
    if (std::find(names.begin(), names.end(), name) != names.end())
      throw gff::UsageError("the column " + gff::in_quotes(name) + " is there already (NAME=KEY gives another name)");
    names.push_back(name);
  }
  return names;
}

/// The line that names the columns, once. Asked for at each record.
inline void write_header(const Options& options, const gff::LineReader& in, gff::Output& out,
                         gff::StreamCounts& report) {
  if (report.header_written) return;
  report.header_written = true;
  out.append(gff::columns_line(all_columns(options, in)));
  out.append('\n');
}

/// Copies the stream and appends the values of the keys to each record.
void extract(Options& options, gff::LineReader& in, gff::Output& out, gff::StreamCounts& report) {
  in.find_semicolons();
  for (gff::Line line; in.next(line);) {
    if (line.kind == gff::LineKind::columns) {
      all_columns(options, in);  // a name that is there already is better known now than at the first record
      continue;
    }
    if (line.kind != gff::LineKind::record) {
      if (line.kind != gff::LineKind::comment || !options.no_comments) out.put(line);
      continue;
    }
    write_header(options, in, out, report);
    const gff::Record record(line);
    const std::string_view attributes = record.attributes();
    const gff::Dialect dialect = in.dialect(attributes);
    options.keys.find(attributes, dialect, record.semicolons());
    if (options.strips && options.strip.split(attributes, dialect, record.semicolons())) {
      out.append(record.before_attributes());
      options.strip.write(out);
      out.append(record.after_attributes());
    } else {
      out.append(record.text());
    }
    for (std::size_t i = 0; i < options.keys.size(); ++i) {
      const std::string_view value = options.keys.value(i);
      if (record.holds(value)) [[likely]] {
        out.append_cell_of_line(value);
      } else {
        out.append_cell(value.empty() ? std::string_view(options.missing) : value);
      }
    }
    out.append('\n');
  }
}

gff::Warnings run(const std::vector<std::string>& arguments) {
  Options options;
  gff::CommandLine line("gff-extract", "[OPTIONS] KEY...", "attributes as columns behind the ninth",
                        {"gff-extract ID Parent < in.gff3 | gff-totsv > table.tsv",
                         "gff-extract -i in.gtf gene_id 'type=gene_type|gene_biotype' Dbxref:GeneID"});
  line.flag("strip", "also remove from column 9 what became a column", options.strips);
  line.value("missing", "STRING", "what stands where a record lacks the key (default: .)",
             [&](const std::string& text) {
               if (text.find_first_of("\t\n\r") != std::string::npos)
                 throw gff::UsageError("--missing: expected a string without tabs and line ends");
               options.missing = text;
             });
  line.common(options, gff::CommandLine::Writes::gff);
  const auto operands = line.parse(arguments);
  if (!operands) return {};

  if (operands->empty()) throw gff::UsageError("expected the KEY of an attribute to extract");
  gff::refuse_file_names(*operands, options, " (NAME=KEY says that a key is meant)");
  for (const std::string& operand : *operands) {
    options.keys.add(operand);
    const gff::Key& key = options.keys.key(options.keys.size() - 1);
    for (std::size_t i = 0; i + 1 < options.keys.size(); ++i) {
      if (options.keys.key(i).name == key.name)
        throw gff::UsageError("the column " + gff::in_quotes(key.name) +
                              " is asked for twice (NAME=KEY gives another name)");
    }
    options.strip.add(key, options.keys.table());
  }
  return gff::run_stream(
      options,
      [&](gff::LineReader& in, gff::Output& out, gff::StreamCounts& report) { extract(options, in, out, report); },
      [&](gff::LineReader& in, gff::Output& out, gff::StreamCounts& report) {
        write_header(options, in, out, report);
        // Others that no record had are no news: genes have no Parent.
        if (report.records > 0) gff::warn_of_lists(options.keys.unseen_keys(), report.warnings);
      });
}

}  // namespace

int main(int argc, char* argv[]) { return gff::run_tool("gff-extract", argc, argv, run); }
