// gff-tosqlite: load records into an SQLite database.
#include <sys/stat.h>

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/fail.hpp"
#include "base/grouped.hpp"
#include "base/quotable.hpp"
#include "cli/command_line.hpp"
#include "cli/tool.hpp"
#include "filter/absence.hpp"
#include "filter/seen_values.hpp"
#include "gff/record.hpp"
#include "io/output_file.hpp"
#include "run/block_output.hpp"
#include "run/runner.hpp"
#include "tosqlite/database.hpp"
#include "tosqlite/dataset_name.hpp"
#include "tosqlite/load.hpp"
#include "tosqlite/schema.hpp"

namespace {

using gff::sqlite::Load;

struct Options : gff::CommonOptions {
  gff::sqlite::LoadOptions load;
  bool keys_given = false;
};

/// Directives ##sequence-region that say nothing that can be understood.
struct BadRegions {
  std::uint64_t count = 0;
  std::string first;  ///< what is said of the first one
};

/// One row a record, and what the directives ##sequence-region say. The database is opened once the input is there.
class LoadWorker : public gff::Worker {
 public:
  LoadWorker(const Options& options, gff::Job& job, std::optional<Load>& load,
             std::optional<gff::Dialect>& first_dialect)
      : options_(options), job_(job), load_(load), first_dialect_(first_dialect) {}

  void run(gff::LineReader& in, gff::Output& out) override {
    if (!load_) load_.emplace(options_.load);
    const bool misses_a_key = !load_->settled() || load_->row().misses_any_key();
    for (gff::Line line; in.next(line);) {
      if (line.kind == gff::LineKind::record) {
        const gff::Record record(line);
        const gff::Dialect dialect = in.dialect(record);
        if (!first_dialect_) [[unlikely]]
          first_dialect_ = dialect;
        job_.ensure_begun(in, out);
        if (misses_a_key) seen_.look(record, dialect);
        if (const int blobs = load_->take(record, dialect); blobs > 0) [[unlikely]]
          note_blobs(blobs, line.number);
      } else if (line.kind == gff::LineKind::directive &&
                 !load_->take_directive(line.text, in.dialect_rule().usual()) && bad_.count++ == 0) {
        bad_.first = gff::message(
            in.diagnostic(line.number, "sequence-region", "a seqid, a start and an end", gff::in_quotes(line.text)));
      }
    }
  }

  void merge(gff::Worker&, gff::JoinedBlock&) override {}  // one worker takes all

  const BadRegions& bad_regions() const { return bad_; }
  /// About values that are not UTF-8; empty if there are none.
  std::string warning_of_blobs(const std::string& name) const {
    if (blobs_ == 0) return {};
    return gff::quotable_path(name) + ": " + gff::grouped(blobs_) +
           (blobs_ == 1 ? " value is not UTF-8 and is stored as a blob, byte for byte, at line "
                        : " values are not UTF-8 and are stored as blobs, byte for byte, the first at line ") +
           std::to_string(first_blob_line_) + " (iconv converts the file)";
  }
  /// About keys that no record had; empty if there is nothing to say.
  std::string warning() const {
    return gff::key_warning(gff::asked_keys(load_->row()), gff::KeyWarnings::all, gff::column_names(), seen_);
  }

 private:
  void note_blobs(int count, std::uint64_t line) {
    if (blobs_ == 0) first_blob_line_ = line;
    blobs_ += static_cast<std::uint64_t>(count);
  }

  const Options& options_;
  gff::Job& job_;
  std::optional<Load>& load_;
  std::optional<gff::Dialect>& first_dialect_;
  std::uint64_t blobs_ = 0;
  std::uint64_t first_blob_line_ = 0;
  BadRegions bad_;
  gff::SeenKeys seen_;  ///< for the warning about keys that no record had
};

/// SQLite has one writer: one worker reads all records, and inserts them in their order.
class LoadJob : public gff::Job {
 public:
  explicit LoadJob(const Options& options) : options_(options) {}

  std::unique_ptr<gff::Worker> make_worker(gff::WorkerKind) override {
    return std::make_unique<LoadWorker>(options_, *this, load_, first_dialect_);
  }
  bool in_order() const override { return true; }

  void finish(gff::Worker& all, const gff::LineReader& lines, const gff::IndexUse*, gff::Output&,
              gff::Warnings& warnings) override {
    const BadRegions& bad = static_cast<LoadWorker&>(all).bad_regions();
    if (bad.count > 0)
      warnings.push_back(bad.first + (bad.count == 1 ? "" : " (the first of " + gff::grouped(bad.count) + ")") +
                         ": not in the table sequences");
    if (std::string warning = static_cast<LoadWorker&>(all).warning_of_blobs(lines.name()); !warning.empty())
      warnings.push_back(std::move(warning));
    records_ = lines.counts().records;
    if (!options_.keys_given || records_ == 0) return;
    if (std::string warning = static_cast<LoadWorker&>(all).warning(); !warning.empty())
      warnings.push_back(std::move(warning));
  }

  /// Makes the data set appear, and says what was done.
  std::string commit() { return load_->finish(records_); }

 private:
  void begin(const gff::LineReader& lines, gff::Output&) override {
    if (!load_) load_.emplace(options_.load);
    load_->settle(lines.extra_columns(), first_dialect_.value_or(lines.dialect_rule().usual()));
  }

  const Options& options_;
  std::optional<Load> load_;
  std::optional<gff::Dialect> first_dialect_;  ///< of the first record: which attributes get a column by default
  std::uint64_t records_ = 0;
};

/// What is wrong with the options, each by itself or together.
void check(Options& options, const gff::StreamSettings& stream, const std::string& dataset_given, bool named) {
  gff::sqlite::LoadOptions& load = options.load;
  if (load.path.empty() || load.path == "-") gff::fail_usage("expected the name of a database (-o DB)");
  if (load.replace && load.append) gff::fail_usage("--replace and --append exclude each other");
  if (load.table.empty()) gff::fail_usage("--table: expected a name, got an empty one");
  if (const std::string why = gff::sqlite::why_no_table(load.table); !why.empty())
    gff::fail_usage("--table: expected another name, got " + gff::in_quotes(load.table) + ": " + why);
  if (options.input == "-" && !named) gff::refuse_terminal(stream);
  load.source = options.input == "-" ? "<stdin>" : options.input;
  const bool nameless = options.input == "-" || gff::named_descriptor(options.input) >= 0;  // as <(zcat x.gff3.gz) is
  if (nameless && !named)
    gff::fail_usage("expected the name of the data set " +
                    (options.input == "-" ? "on standard input" : "in " + gff::quotable_path(options.input)) +
                    " (--dataset NAME)");
  load.dataset = named ? dataset_given : gff::sqlite::dataset_name(options.input);
  if (load.dataset.empty()) gff::fail_usage("--dataset: expected a name, got an empty one");
  if (gff::named_descriptor(load.path) >= 0)
    gff::fail_usage(gff::quotable_path(load.path) + ": expected the name of a database, got the name of a descriptor");
  struct stat in {};
  if (options.input == "-" || ::stat(options.input.c_str(), &in) != 0) return;
  const auto refuse_input = [&](const std::string& path) {
    struct stat out {};
    if (::stat(path.c_str(), &out) == 0 && gff::same_file(in, out))
      gff::fail_usage(gff::quotable_path(path) + ": the output is the input file");
  };
  refuse_input(load.path);
  for (const char* const ending : gff::sqlite::companions) refuse_input(load.path + ending);
}

gff::Warnings run(const std::vector<std::string>& arguments) {
  Options options;
  gff::sqlite::LoadOptions& settings = options.load;
  std::vector<std::string> keys;
  std::string dataset;
  bool dataset_given = false;
  gff::CommandLine line("gff-tosqlite", "[OPTIONS] -o DB [FILE]", "load records into an SQLite database",
                        {"gff-tosqlite -o genes.sqlite gencode.v41.gff3.gz",
                         "gff-select -t gene x.gtf | gff-tosqlite -o x.sqlite -a gene_id --dataset v41"});
  line.uses("SQLite " + gff::sqlite::library_version());
  line.group("Database");
  line.value("output,o", "DB", "the database: create it, or add to it",
             [&](const std::string& text) { settings.path = text; });
  line.value("dataset", "NAME", "value of the column dataset (default: from FILE)", [&](const std::string& text) {
    dataset = text;
    dataset_given = true;
  });
  line.flag("replace", "replace the data set if it exists", settings.replace);
  line.flag("append", "add to the data set if it exists", settings.append);
  line.group("Tables and columns");
  line.value("table", "NAME", "name of the table of records (default: gff)",
             [&](const std::string& text) { settings.table = text; });
  line.value("attribute,a", "KEY[,KEY...]", "attributes as columns (default: the ids)",
             [&](const std::string& text) { gff::append_list("--attribute", text, keys); });
  line.flag("split", "create a table for each type", settings.split);
  line.flag("relations", "also create a table of parents and children", settings.relations);
  line.flag("keep-attributes", "keep extracted keys in the column attributes", settings.row.keep_attributes);
  line.common(options, gff::CommandLine::Writes::nothing);
  const auto operands = line.parse(arguments);
  if (!operands) return {};

  gff::take_file_operand(*operands, options);
  check(options, line.stream_settings(), dataset, dataset_given);
  options.keys_given = !keys.empty();
  settings.row.keys = keys;
  settings.threads = options.output.threads;
  options.output.nowhere = true;
  const gff::sqlite::Row row(settings.row, {});  // wrong keys are reported before anything is opened

  LoadJob job(options);
  gff::Warnings warnings = gff::run_stream(options, job, line.stream_settings());
  warnings.summary = job.commit();
  if (options.quiet) warnings.summary.clear();
  return warnings;
}

}  // namespace

int main(int argc, char* argv[]) { return gff::run_tool("gff-tosqlite", argc, argv, run); }
