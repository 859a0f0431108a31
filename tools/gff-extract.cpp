// gff-extract: add attributes as columns.
#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/fail.hpp"
#include "base/quotable.hpp"
#include "cli/command_line.hpp"
#include "cli/tool.hpp"
#include "filter/absence.hpp"
#include "filter/seen_values.hpp"
#include "gff/attribute_remover.hpp"
#include "gff/columns.hpp"
#include "gff/key.hpp"
#include "gff/record.hpp"
#include "run/block_output.hpp"
#include "run/runner.hpp"

namespace {

struct Options : gff::CommonOptions {
  gff::KeyColumns keys;
  bool strips = false;
  std::string missing = ".";
};

/// The names of all extra columns, the ones that were there and the new ones.
std::vector<std::string> all_columns(const gff::KeyColumns& keys, const gff::LineReader& in) {
  std::vector<std::string> names = in.extra_columns();
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const std::string& name = keys.key(i).name;
    if (std::find(names.begin(), names.end(), name) != names.end())
      gff::fail_usage("the column " + gff::in_quotes(name) + " is there already (NAME=KEY gives another name)");
    names.push_back(name);
  }
  return names;
}

/// Copies the stream and appends the values of the keys to each record.
class ExtractWorker : public gff::Worker {
 public:
  ExtractWorker(const Options& options, gff::Job& job) : options_(options), job_(job), keys_(options.keys) {}

  void run(gff::LineReader& in, gff::Output& out) override {
    in.find_semicolons();
    misses_a_key_ = !others_had_all_ && keys_.misses_any();
    for (gff::Line line; in.next(line);) {
      if (line.kind == gff::LineKind::record) {
        if (!begun_) [[unlikely]]
          begin(in, out);
        extract(gff::Record(line), in, out);
      } else if (line.kind == gff::LineKind::columns) {
        all_columns(keys_, in);  // a name that is there already is better known now than at the first record
      } else if (!gff::is_comment(line.kind) || !options_.no_comments) {
        out.put(line);
      }
    }
  }

  void merge(gff::Worker& later, gff::JoinedBlock&) override {
    auto& other = static_cast<ExtractWorker&>(later);
    keys_.take_seen(other.keys_);
    seen_.take(other.seen_);
    other.others_had_all_ = !keys_.misses_any();
  }

  /// About keys that no record had; empty if there is nothing to say.
  std::string warning() const {
    return gff::key_warning(gff::asked_keys(keys_), gff::KeyWarnings::none_or_slips, gff::column_names(), seen_);
  }

 private:
  /// Before the first record: now the extra columns are known, which are attributes.
  void begin(const gff::LineReader& in, gff::Output& out) {
    begun_ = true;
    job_.ensure_begun(in, out);
    keys_.use_extra_columns(in.extra_columns());
    for (std::size_t i = 0; i < keys_.size(); ++i) remover_.add(keys_.key(i), keys_.table());
  }

  void extract(const gff::Record& record, gff::LineReader& in, gff::Output& out) {
    const std::string_view text = record.text();
    const gff::Dialect dialect = in.dialect(record);
    keys_.find(record, dialect);
    if (misses_a_key_) [[unlikely]]
      seen_.look(record, dialect);
    if (options_.strips && remover_.match(record, dialect)) {
      out.append(record.before_attributes());
      remover_.write_rest(out);
      out.append(record.after_attributes());
    } else {
      out.append(text);
    }
    append_values(text.size(), out);
  }

  /// Appends the values of the keys, each after a tab, and ends the line. Values that are in the line are copied into
  /// room that is asked for once.
  void append_values(std::size_t line_size, gff::Output& out) {
    const std::size_t count = keys_.size();
    const std::size_t most = count * (1 + line_size + gff::copy_slack) + 1;
    const bool roomy = most <= gff::Output::most_room;
    char* to = roomy ? out.room(most) : nullptr;
    for (std::size_t i = 0; i < count; ++i) {
      const auto [value, in_line] = keys_.value(i);
      if (in_line && roomy) [[likely]] {
        *to = '\t';
        gff::copy_short(to + 1, value.data(), value.size());
        to += 1 + value.size();
        continue;
      }
      if (roomy) out.advance(to);
      out.append_cell(value.empty() ? std::string_view(options_.missing) : value);
      if (roomy) to = out.room(most);
    }
    if (roomy) {
      *to++ = '\n';
      out.advance(to);
    } else {
      out.append('\n');
    }
  }

  const Options& options_;
  gff::Job& job_;
  gff::KeyColumns keys_;
  gff::AttributeRemover remover_;
  bool begun_ = false;
  bool misses_a_key_ = true;     ///< no record of a block before had some of the keys
  bool others_had_all_ = false;  ///< of the keys, in blocks that were joined before
  gff::SeenKeys seen_;           ///< for the warning about those that no record had
};

class ExtractJob : public gff::Job {
 public:
  explicit ExtractJob(const Options& options) : options_(options) {}

  std::unique_ptr<gff::Worker> make_worker(gff::WorkerKind) override {
    return std::make_unique<ExtractWorker>(options_, *this);
  }

  void finish(gff::Worker& all, const gff::LineReader& lines, const gff::IndexUse*, gff::Output&,
              gff::Warnings& warnings) override {
    if (lines.counts().records == 0) return;
    if (std::string warning = static_cast<ExtractWorker&>(all).warning(); !warning.empty())
      warnings.push_back(std::move(warning));
  }

 private:
  /// Writes the line that names the columns.
  void begin(const gff::LineReader& lines, gff::Output& out) override {
    out.append(gff::columns_line(all_columns(options_.keys, lines)));
    out.append('\n');
  }

  const Options& options_;
};

gff::Warnings run(const std::vector<std::string>& arguments) {
  Options options;
  gff::CommandLine line("gff-extract", "[OPTIONS] KEY...", "add attributes as columns",
                        {"gff-extract ID Parent < in.gff3 | gff-totsv > table.tsv",
                         "gff-extract -i in.gtf gene_id 'type=gene_type|gene_biotype' Dbxref:GeneID"});
  line.group("Columns");
  line.flag("strip", "also remove the extracted attributes from column 9", options.strips);
  line.value("missing", "STRING", "write STRING if a record lacks the key (default: .)", [&](const std::string& text) {
    if (text.find_first_of("\t\n\r") != std::string::npos)
      gff::fail_usage("--missing: expected a string without tabs and line ends");
    options.missing = text;
  });
  line.common(options, gff::CommandLine::Writes::gff);
  const auto operands = line.parse(arguments);
  if (!operands) return {};

  if (operands->empty()) gff::fail_usage("expected the KEY of an attribute to extract");
  gff::refuse_file_names(*operands, options, " (NAME=KEY says that a key is meant)");
  for (const std::string& operand : *operands) {
    options.keys.add(operand);
    const gff::Key& key = options.keys.key(options.keys.size() - 1);
    for (std::size_t i = 0; i + 1 < options.keys.size(); ++i) {
      if (options.keys.key(i).name == key.name)
        gff::fail_usage("the column " + gff::in_quotes(key.name) + " is asked for twice (NAME=KEY gives another name)");
    }
  }
  ExtractJob job(options);
  return gff::run_stream(options, job, line.stream_settings());
}

}  // namespace

int main(int argc, char* argv[]) { return gff::run_tool("gff-extract", argc, argv, run); }
