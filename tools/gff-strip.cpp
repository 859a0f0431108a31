// gff-strip: remove attributes from column 9. The simplest tool: read this one first.
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/fail.hpp"
#include "base/quotable.hpp"
#include "cli/command_line.hpp"
#include "cli/list_files.hpp"
#include "cli/tool.hpp"
#include "filter/absence.hpp"
#include "filter/record_filter.hpp"
#include "filter/seen_values.hpp"
#include "gff/attribute_remover.hpp"
#include "gff/record.hpp"
#include "run/block_output.hpp"
#include "run/runner.hpp"

namespace {

struct Options : gff::CommonOptions {
  gff::RecordFilter types;  ///< of the records that lose attributes
  bool asks_type = false;   ///< else all do
  gff::AttributeRemover remover;
};

/// Copies the stream; records that have one of the attributes lose it, all other lines are written as they were read.
class StripWorker : public gff::Worker {
 public:
  explicit StripWorker(const Options& options)
      : no_comments_(options.no_comments),
        asks_type_(options.asks_type),
        types_(options.types),
        state_(types_),
        remover_(options.remover) {}

  void run(gff::LineReader& in, gff::Output& out) override {
    in.find_semicolons();
    misses_a_key_ = !others_had_all_ && remover_.misses_any();
    for (gff::Line line; in.next(line);) {
      if (line.kind == gff::LineKind::record) {
        if (strip(gff::Record(line), in, out)) continue;
      } else if (gff::is_comment(line.kind) && no_comments_) {
        continue;
      }
      out.put(line);
    }
  }

  void merge(gff::Worker& later, gff::JoinedBlock&) override {
    auto& other = static_cast<StripWorker&>(later);
    state_.take(other.state_);
    any_of_type_ = any_of_type_ || other.any_of_type_;
    remover_.take_seen(other.remover_);
    seen_.take(other.seen_);
    other.others_had_all_ = !remover_.misses_any();
  }

  /// About types and keys that no record had.
  void warn(gff::Warnings& warnings) const {
    for (std::string& warning : types_.warnings(state_)) warnings.push_back(std::move(warning));
    if (!any_of_type_) return;  // there was no record that could have a key
    if (std::string warning = key_warning(); !warning.empty()) warnings.push_back(std::move(warning));
  }

 private:
  std::string key_warning() const {
    std::vector<gff::KeyAskedFor> keys;
    for (std::size_t i = 0; i < remover_.size(); ++i) {
      const std::string& key = remover_.key(i);
      keys.push_back({gff::in_quotes(key), key, remover_.was_seen(i)});
    }
    return gff::key_warning(keys, gff::KeyWarnings::none_or_slips, gff::column_names(), seen_);
  }

  /// Writes a record without its attributes; false if it has none of them.
  bool strip(const gff::Record& record, gff::LineReader& in, gff::Output& out) {
    const gff::Dialect dialect = in.dialect(record);
    if (asks_type_ && !types_.match(record, dialect, state_)) return false;
    if (misses_a_key_) [[unlikely]]
      look_for_keys(record, dialect);
    if (!remover_.match(record, dialect)) return false;
    out.append(record.before_attributes());
    remover_.write_rest(out);
    if (record.columns() > gff::standard_columns) out.append(record.after_attributes());
    out.append('\n');
    return true;
  }

  /// While there are keys that no record had.
  void look_for_keys(const gff::Record& record, gff::Dialect dialect) {
    any_of_type_ = true;
    seen_.look(record, dialect);
  }

  const bool no_comments_;
  const bool asks_type_;
  const gff::RecordFilter& types_;
  gff::RecordFilter::State state_;
  bool any_of_type_ = false;  ///< a record was
  gff::AttributeRemover remover_;
  bool misses_a_key_ = true;     ///< no record of a block before had some of the keys
  bool others_had_all_ = false;  ///< of the keys, in blocks that were joined before
  gff::SeenKeys seen_;           ///< for the warning about those that no record had
};

class StripJob : public gff::Job {
 public:
  explicit StripJob(const Options& options) : options_(options) {}

  std::unique_ptr<gff::Worker> make_worker(gff::WorkerKind) override { return std::make_unique<StripWorker>(options_); }

  void finish(gff::Worker& all, const gff::LineReader& lines, const gff::IndexUse*, gff::Output&,
              gff::Warnings& warnings) override {
    if (lines.counts().records == 0) return;
    static_cast<StripWorker&>(all).warn(warnings);
  }

 private:
  const Options& options_;
};

gff::Warnings run(const std::vector<std::string>& arguments) {
  Options options;
  bool keep = false;
  bool all = false;
  bool empty = false;
  std::vector<std::string> types;
  gff::CommandLine line(
      "gff-strip", "[OPTIONS] [KEY...]", "remove attributes from column 9",
      {"gff-strip Note Ontology_term < in.gff3 > out.gff3", "gff-extract ID Parent < in.gff3 | gff-strip ID Parent"});
  line.group("What is removed");
  line.flag("keep,k", "keep these keys and remove all others", keep);
  line.flag("all", "remove all attributes", all);
  line.value("type,t", "LIST", "change only records of these types (a,b or @FILE)",
             [&](const std::string& text) { types.push_back(text); });
  line.flag("empty", "remove only attributes without a value (of any key)", empty);
  line.common(options, gff::CommandLine::Writes::gff_and_passes);
  const auto keys = line.parse(arguments);
  if (!keys) return {};

  if (all && (keep || !keys->empty())) gff::fail_usage("--all removes everything: it takes no --keep and no KEY");
  if (!all && !empty && keys->empty())
    gff::fail_usage("expected the KEY of an attribute to remove (or --all, or --empty)");
  if (keep && keys->empty()) gff::fail_usage("--keep: expected the KEY of an attribute to keep");
  gff::refuse_file_names(*keys, options);
  gff::ListFiles files(options.input, options.output.path);
  for (const std::string& list : types) gff::add_names(gff::TestOption::type, "--type", list, files, options.types);
  options.types.prepare();
  options.asks_type = !types.empty();
  if (empty) options.remover.remove_only_empty();
  options.remover.set_mode(all || keys->empty() ? gff::AttributeRemover::Mode::all
                           : keep               ? gff::AttributeRemover::Mode::keep
                                                : gff::AttributeRemover::Mode::remove);
  for (const std::string& key : *keys) options.remover.add(key);
  StripJob job(options);
  return gff::run_stream(options, job, line.stream_settings());
}

}  // namespace

int main(int argc, char* argv[]) { return gff::run_tool("gff-strip", argc, argv, run); }
