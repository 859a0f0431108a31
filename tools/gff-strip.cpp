// gff-strip: remove attributes from column 9. The simplest tool: read this one first.
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "cli/command_line.hpp"
#include "cli/tool.hpp"
#include "gff/attribute_remover.hpp"
#include "gff/record.hpp"
#include "run/runner.hpp"

namespace {

struct Options : gff::CommonOptions {
  gff::AttributeRemover strip;
};

/// Copies the stream; records that have one of the attributes lose it, all other lines leave as they came.
void strip(Options& options, gff::LineReader& in, gff::Output& out) {
  in.find_semicolons();
  for (gff::Line line; in.next(line);) {
    if (line.kind == gff::LineKind::record) {
      const gff::Record record(line);
      const std::string_view attributes = record.attributes();
      if (options.strip.split(attributes, in.dialect(attributes), record.semicolons())) {
        out.append(record.before_attributes());
        options.strip.write(out);
        if (record.columns() > gff::standard_columns) out.append(record.after_attributes());
        out.append('\n');
        continue;
      }
    } else if (line.kind == gff::LineKind::comment && options.no_comments) {
      continue;
    }
    out.put(line);
  }
}

/// Keys that no record had are no news, unless they were meant as a list, or nothing was kept for want of them.
void warn(const Options& options, bool keep, gff::StreamCounts& report) {
  if (report.records == 0) return;
  const std::vector<std::string> unseen = options.strip.unseen();
  if (!gff::warn_of_lists(unseen, report.warnings) && keep && unseen.size() == options.strip.size())
    report.warnings.emplace_back("no record had an attribute that was to be kept");
}

gff::Warnings run(const std::vector<std::string>& arguments) {
  Options options;
  bool keep = false;
  bool all = false;
  gff::CommandLine line(
      "gff-strip", "[OPTIONS] KEY... (or --all)", "remove attributes from column 9",
      {"gff-strip Note Ontology_term < in.gff3 > out.gff3", "gff-extract ID Parent < in.gff3 | gff-strip ID Parent"});
  line.flag("keep,k", "remove everything but the keys", keep);
  line.flag("all", "remove everything", all);
  line.common(options, gff::CommandLine::Writes::gff_and_passes);
  const auto keys = line.parse(arguments);
  if (!keys) return {};

  if (all && (keep || !keys->empty())) throw gff::UsageError("--all removes everything: it takes no --keep and no KEY");
  if (!all && keys->empty()) throw gff::UsageError("expected the KEY of an attribute to remove (or --all)");
  gff::refuse_file_names(*keys, options);
  options.strip.set_mode(all    ? gff::AttributeRemover::Mode::all
                         : keep ? gff::AttributeRemover::Mode::keep
                                : gff::AttributeRemover::Mode::remove);
  for (const std::string& key : *keys) options.strip.add(key);
  return gff::run_stream(
      options, [&](gff::LineReader& in, gff::Output& out, gff::StreamCounts&) { strip(options, in, out); },
      [&](gff::LineReader&, gff::Output&, gff::StreamCounts& report) { warn(options, keep, report); });
}

}  // namespace

int main(int argc, char* argv[]) { return gff::run_tool("gff-strip", argc, argv, run); }
