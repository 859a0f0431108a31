// gff-totsv: convert records to a tab-separated table.
#include <unistd.h>

#include <cctype>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/fail.hpp"
#include "cli/command_line.hpp"
#include "cli/tool.hpp"
#include "filter/absence.hpp"
#include "filter/seen_values.hpp"
#include "gff/columns.hpp"
#include "gff/table.hpp"
#include "io/sink.hpp"
#include "run/block_output.hpp"
#include "run/runner.hpp"
#include "totsv/all_keys.hpp"
#include "totsv/reader_snippet.hpp"
#include "totsv/seen_rows.hpp"

namespace {

struct Options : gff::CommonOptions {
  gff::TableOptions table;
  bool uniq = false;
  std::optional<gff::Consumer> reader;
};

/// Reads the stream for the keys that are to be columns.
class KeysWorker : public gff::Worker {
 public:
  void run(gff::LineReader& in, gff::Output&) override {
    for (gff::Line line; in.next(line);) {
      if (line.kind != gff::LineKind::record) continue;
      const gff::Record record(line);
      keys_.take(record, in.dialect(record));
    }
  }
  void merge(gff::Worker&, gff::JoinedBlock&) override {}  // one worker reads all

  std::vector<std::string> keys() const { return keys_.keys(); }

 private:
  gff::AllKeys keys_;
};

class KeysPrepass : public gff::Prepass {
 public:
  std::unique_ptr<gff::Worker> make_worker(gff::WorkerKind) override { return std::make_unique<KeysWorker>(); }
  bool in_order() const override { return true; }
  bool done(gff::Worker& all) override {
    keys_ = static_cast<KeysWorker&>(all).keys();
    return true;
  }
  const std::vector<std::string>& keys() const { return keys_; }

 private:
  std::vector<std::string> keys_;
};

/// Passes the rows on that are not equal to an earlier one.
class UniqueRows : public gff::Sink {
 public:
  void write(std::string_view bytes) override { rows_.append(bytes); }
  void flush() override {}
  void finish() override {}

  /// Writes the new ones of the rows that were written here.
  void pass(gff::Output& out) {
    composed_.flush();
    for (std::string_view rest = rows_; !rest.empty();) {
      const std::string_view row = rest.substr(0, rest.find('\n') + 1);
      if (seen_.insert(row)) out.append(row);
      rest.remove_prefix(row.size());
    }
    rows_.clear();
  }
  gff::Output& composed() { return composed_; }

 private:
  std::string rows_;
  gff::Output composed_{*this};
  gff::SeenRows seen_;
};

/// One line a record; comments and directives are dropped.
class TableWorker : public gff::Worker {
 public:
  /// `table` is the job's; its columns are known once the job has begun.
  TableWorker(gff::Job& job, const gff::Table& table, bool uniq) : job_(job), table_(table) {
    if (uniq) unique_.emplace();
  }

  void run(gff::LineReader& in, gff::Output& out) override {
    if (job_.has_begun() && !own_) own_.emplace(table_);
    if (own_ && own_->reads_attributes()) in.find_semicolons();
    misses_a_key_ = !others_had_all_ && (!own_ || own_->row().misses_any_key());
    for (gff::Line line; in.next(line);) {
      if (line.kind != gff::LineKind::record) continue;
      if (!own_) [[unlikely]]
        begin(in, out);
      const gff::Record record(line);
      const gff::Dialect dialect = in.dialect(record);
      if (misses_a_key_) [[unlikely]]
        seen_.look(record, dialect);
      own_->write_row(record, dialect, unique_ ? unique_->composed() : out);
      if (unique_) unique_->pass(out);
    }
  }

  void merge(gff::Worker& later, gff::JoinedBlock&) override {
    auto& other = static_cast<TableWorker&>(later);
    if (own_ && other.own_) own_->take_seen(*other.own_);
    seen_.take(other.seen_);
    other.others_had_all_ = own_ && !own_->row().misses_any_key();
  }

  /// About keys that no record had; empty if there is nothing to say.
  std::string warning(const std::vector<std::string>& extra) const {
    std::vector<std::string> columns = gff::column_names();
    columns.insert(columns.end(), extra.begin(), extra.end());
    return gff::key_warning(gff::asked_keys(own_->row()), gff::KeyWarnings::all, columns, seen_);
  }

 private:
  void begin(const gff::LineReader& in, gff::Output& out) {
    job_.ensure_begun(in, out);
    own_.emplace(table_);
  }

  gff::Job& job_;
  const gff::Table& table_;
  std::optional<gff::Table> own_;  ///< with the guesses of this worker
  bool misses_a_key_ = true;       ///< no record of a block before had some of the keys
  bool others_had_all_ = false;    ///< of the keys, in blocks that were joined before
  gff::SeenKeys seen_;             ///< for the warning about those that no record had
  std::optional<UniqueRows> unique_;
};

class TableJob : public gff::Job {
 public:
  TableJob(const Options& options, const KeysPrepass& keys) : uniq_(options.uniq), keys_(keys), table_(options.table) {}

  std::unique_ptr<gff::Worker> make_worker(gff::WorkerKind) override {
    return std::make_unique<TableWorker>(*this, table_, uniq_);
  }
  /// Which row is the first of equal ones, one worker must tell.
  bool in_order() const override { return uniq_; }

  void finish(gff::Worker& all, const gff::LineReader& lines, const gff::IndexUse*, gff::Output&,
              gff::Warnings& warnings) override {
    if (lines.counts().records == 0) return;
    if (std::string warning = static_cast<TableWorker&>(all).warning(lines.extra_columns()); !warning.empty())
      warnings.push_back(std::move(warning));
  }

 private:
  void begin(const gff::LineReader& lines, gff::Output& out) override {
    table_.settle_columns(lines.extra_columns(), keys_.keys());
    table_.write_header(out);
  }

  const bool uniq_;
  const KeysPrepass& keys_;
  gff::Table table_;
};

/// Reads up to the first record, for the names of extra columns.
class HeaderWorker : public gff::Worker {
 public:
  void run(gff::LineReader& in, gff::Output&) override {
    for (gff::Line line; !found_ && in.next(line);) found_ = line.kind == gff::LineKind::record;
  }
  bool enough() const override { return found_; }
  void merge(gff::Worker&, gff::JoinedBlock&) override {}

 private:
  bool found_ = false;
};

/// Instead of the table, how to read it.
class SnippetJob : public gff::Job {
 public:
  SnippetJob(const Options& options, const KeysPrepass& keys, gff::TableFile file)
      : options_(options), keys_(keys), file_(std::move(file)) {}

  std::unique_ptr<gff::Worker> make_worker(gff::WorkerKind) override { return std::make_unique<HeaderWorker>(); }
  bool expects_records() const override { return false; }
  bool in_order() const override { return true; }

 private:
  void begin(const gff::LineReader& lines, gff::Output& out) override {
    gff::Table table(options_.table);
    table.settle_columns(lines.extra_columns(), keys_.keys());
    file_.columns = table.columns();
    out.append(gff::reader_snippet(*options_.reader, file_));
  }

  const Options& options_;
  const KeysPrepass& keys_;
  gff::TableFile file_;
};

/// A name that no program takes for an option, an address or a command.
std::string plain_path(const std::string& name) {
  const bool plain = name.empty() || name[0] == '/' || name[0] == '.' ||
                     (std::isalnum(static_cast<unsigned char>(name[0])) && name.find(':') == std::string::npos);
  return plain ? name : "./" + name;
}

/// Writes how to read the table, instead of the table.
gff::Warnings write_reader(Options& options, const gff::StreamSettings& settings) {
  gff::TableFile file;
  file.compressed = options.output.writes_bgzf();
  const char* const usual = file.compressed ? "table.tsv.gz" : "table.tsv";
  file.name = options.output.path == "-" ? usual : plain_path(options.output.path);
  file.header = options.table.header;
  file.na = options.table.na;
  options.output.path = "-";  // the table's file is named, not written
  options.output.bgzip = false;
  // The names are known, so no annotation is read from the terminal.
  if (!options.input_named && !options.table.columns.empty() && ::isatty(STDIN_FILENO)) options.input = "/dev/null";
  KeysPrepass keys;
  SnippetJob job(options, keys, std::move(file));
  return gff::run_stream(options, job, settings, options.table.all_attributes ? &keys : nullptr);
}

gff::Warnings run(const std::vector<std::string>& arguments) {
  Options options;
  bool no_header = false;
  gff::CommandLine line("gff-totsv", "[OPTIONS] [FILE]", "convert records to a tab-separated table",
                        {"gff-totsv -c seqid,start,end,ID,gene_name annotation.gff3.gz > table.tsv",
                         "gff-select -t gene in.gff3.gz | gff-extract ID Name | gff-totsv --na NA"});
  const std::vector<std::string> nine(gff::standard_column_names.begin(), gff::standard_column_names.end());
  line.group("Columns and rows");
  line.value("columns,c", {"LIST", nine}, "columns in their order (default: the nine, then extra)",
             [&](const std::string& text) {
               options.table.columns.clear();
               gff::append_list("--columns", text, options.table.columns);
             });
  line.flag("all-attributes", "make a column for each key (read the input twice)", options.table.all_attributes);
  line.value("explode", "KEY", "write one row for each value of KEY", [&](const std::string& text) {
    if (text.empty()) gff::fail_usage("--explode: expected a KEY, got an empty one");
    options.table.explode = text;
  });
  line.flag("uniq", "leave out rows that are equal to an earlier row", options.uniq);
  line.group("Text");
  line.flag("no-header,H", "leave out the line of column names", no_header);
  line.value("na", "STRING", "write STRING for a missing value (default: empty)", [&](const std::string& text) {
    if (text.find_first_of("\t\n\r") != std::string::npos)
      gff::fail_usage("--na: expected a string without tabs and line ends");
    if (text.starts_with('"')) gff::fail_usage("--na: expected a string that does not begin with a quote");
    options.table.na = text;
  });
  line.choice("reader", "LANGUAGE", "print code for pandas, polars, readr, fread, r, ...",
              {{"pandas", gff::Consumer::pandas},
               {"polars", gff::Consumer::polars},
               {"readr", gff::Consumer::readr},
               {"fread", gff::Consumer::fread},
               {"r", gff::Consumer::r},
               {"duckdb", gff::Consumer::duckdb},
               {"sqlite", gff::Consumer::sqlite}},
              options.reader);
  line.flag("raw", "do not decode percent escapes", options.table.raw);
  line.common(options, gff::CommandLine::Writes::table);
  const auto operands = line.parse(arguments);
  if (!operands) return {};

  if (options.table.all_attributes && !options.table.columns.empty())
    gff::fail_usage("--all-attributes and --columns exclude each other");
  gff::take_file_operand(*operands, options, "gff-totsv");
  options.table.header = !no_header;
  options.no_fasta = true;
  if (options.reader) return write_reader(options, line.stream_settings());
  KeysPrepass keys;
  TableJob job(options, keys);
  return gff::run_stream(options, job, line.stream_settings(), options.table.all_attributes ? &keys : nullptr);
}

}  // namespace

int main(int argc, char* argv[]) { return gff::run_tool("gff-totsv", argc, argv, run); }
