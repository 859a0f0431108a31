// gff-strip: remove attributes from column 9. The simplest tool: read this one first.
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "cli/command_line.hpp"
#include "cli/tool.hpp"
#include "gff/attribute_remover.hpp"
#include "gff/record.hpp"
#include "run/block_output.hpp"
#include "run/runner.hpp"

namespace {

struct Options : gff::CommonOptions {
  gff::AttributeRemover remover;
  bool keep = false;
};

/// Copies the stream; records that have one of the attributes lose it, all other lines are written as they came.
class StripWorker : public gff::Worker {
 public:
  explicit StripWorker(const Options& options) : no_comments_(options.no_comments), remover_(options.remover) {}

  void run(gff::LineReader& in, gff::Output& out) override {
    in.find_semicolons();
    for (gff::Line line; in.next(line);) {
      if (line.kind == gff::LineKind::record) {
        if (strip(gff::Record(line), in, out)) continue;
      } else if (line.kind == gff::LineKind::comment && no_comments_) {
        continue;
      }
      out.put(line);
    }
  }

  void merge(gff::Worker& later, gff::JoinedBlock&) override {
    remover_.take_seen(static_cast<StripWorker&>(later).remover_);
  }

  std::vector<std::string> unseen() const { return remover_.unseen(); }

 private:
  /// Writes a record without its attributes; false if it has none of them.
  bool strip(const gff::Record& record, gff::LineReader& in, gff::Output& out) {
    if (!remover_.split(record, in.dialect(record))) return false;
    out.append(record.before_attributes());
    remover_.write(out);
    if (record.columns() > gff::standard_columns) out.append(record.after_attributes());
    out.append('\n');
    return true;
  }

  const bool no_comments_;
  gff::AttributeRemover remover_;
};

class StripJob : public gff::Job {
 public:
  explicit StripJob(const Options& options) : options_(options) {}

  std::unique_ptr<gff::Worker> make_worker() override { return std::make_unique<StripWorker>(options_); }

  /// Keys that no record had are no news, unless they were meant as a list, or nothing was kept for want of them.
  void finish(gff::Worker& all, const gff::LineReader& lines, const gff::IndexUse*, gff::Output&,
              gff::Warnings& warnings) override {
    if (lines.counts().records == 0) return;
    const std::vector<std::string> unseen = static_cast<StripWorker&>(all).unseen();
    if (!gff::warn_of_lists(unseen, warnings) && options_.keep && unseen.size() == options_.remover.size())
      warnings.emplace_back("no record had an attribute that was to be kept");
  }

 private:
  const Options& options_;
};

gff::Warnings run(const std::vector<std::string>& arguments) {
  Options options;
  bool all = false;
  gff::CommandLine line(
      "gff-strip", "[OPTIONS] KEY... (or --all)", "remove attributes from column 9",
      {"gff-strip Note Ontology_term < in.gff3 > out.gff3", "gff-extract ID Parent < in.gff3 | gff-strip ID Parent"});
  line.flag("keep,k", "remove everything but the keys", options.keep);
  line.flag("all", "remove everything", all);
  line.common(options, gff::CommandLine::Writes::gff_and_passes);
  const auto keys = line.parse(arguments);
  if (!keys) return {};

  if (all && (options.keep || !keys->empty()))
    throw gff::UsageError("--all removes everything: it takes no --keep and no KEY");
  if (!all && keys->empty()) throw gff::UsageError("expected the KEY of an attribute to remove (or --all)");
  gff::refuse_file_names(*keys, options);
  options.remover.set_mode(all            ? gff::AttributeRemover::Mode::all
                           : options.keep ? gff::AttributeRemover::Mode::keep
                                          : gff::AttributeRemover::Mode::remove);
  for (const std::string& key : *keys) options.remover.add(key);
  StripJob job(options);
  return gff::run_stream(options, job, line.stream_settings());
}

}  // namespace

int main(int argc, char* argv[]) { return gff::run_tool("gff-strip", argc, argv, run); }
