// gff-inherit: add attributes of the gene or transcript to the records below them.
#include <algorithm>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/blanks.hpp"
#include "base/fail.hpp"
#include "base/quotable.hpp"
#include "cli/command_line.hpp"
#include "cli/list_files.hpp"
#include "cli/tool.hpp"
#include "filter/absence.hpp"
#include "filter/record_filter.hpp"
#include "gff/attribute_remover.hpp"
#include "gff/escape.hpp"
#include "inherit/inherited_values.hpp"
#include "run/models_prepass.hpp"
#include "run/runner.hpp"

namespace {

struct Options : gff::CommonOptions {
  gff::KeyColumns keys;
  gff::KeyColumns names;  ///< the keys that records get
  gff::InheritFrom from = gff::InheritFrom::nearest;
  bool overwrite = false;
  gff::RecordFilter types;  ///< of the records that get attributes
  bool asks_type = false;   ///< else all do
};

/// Copies the stream; records that lack a key get it from above.
class InheritWorker : public gff::Worker {
 public:
  InheritWorker(const Options& options, const gff::Models& models, const gff::InheritedValues& values)
      : options_(options), models_(models), values_(values), state_(options.types), names_(options.names) {
    for (std::size_t i = 0; i < names_.size(); ++i) removers_.emplace_back().add(names_.key(i).name);
    remaining_.resize(names_.size());
  }

  void run(gff::LineReader& in, gff::Output& out) override {
    in.find_semicolons();
    for (gff::Line line; in.next(line);) {
      if (line.kind == gff::LineKind::record) {
        if (!begun_) begin(in);
        if (inherit(gff::Record(line), in, out)) continue;
      } else if (gff::is_comment(line.kind) && options_.no_comments) {
        continue;
      }
      out.put(line);
    }
  }

  void merge(gff::Worker& later, gff::JoinedBlock&) override { state_.take(static_cast<InheritWorker&>(later).state_); }

  std::vector<std::string> type_warnings() const { return options_.types.warnings(state_); }

 private:
  void begin(const gff::LineReader& in) {
    begun_ = true;
    reader_.use_extra_columns(in.extra_columns());
    names_.use_extra_columns(in.extra_columns());
  }

  /// Writes a record with what it gets; false if that is nothing.
  bool inherit(const gff::Record& record, gff::LineReader& in, gff::Output& out) {
    const gff::Dialect dialect = in.dialect(record);
    if (options_.asks_type && !options_.types.match(record, dialect, state_)) return false;
    const gff::Roles& roles = reader_.read(record, dialect, models_);
    if (roles.above.empty() && models_.gtf_gene_of(roles) == 0) return false;
    names_.find(record, dialect);
    added_.clear();
    std::string_view column = dialect == gff::Dialect::gtf ? with_key(record) : record.attributes();
    for (std::size_t i = 0; i < names_.size(); ++i) {
      const bool present = names_.present(i);
      if (present && !options_.overwrite) continue;
      values_.find(roles, i, found_);
      if (found_.values.values().empty()) continue;
      if (present) {
        names_.values(i, old_);
        if (old_ == found_.values.values() || is_extra_column(i)) continue;
        if (removers_[i].match(column, dialect)) column = removers_[i].remains(remaining_[i]);
      }
      append_attribute(names_.key(i).name, dialect);
    }
    if (added_.empty()) return false;
    write(record, column, dialect, out);
    return true;
  }

  bool is_extra_column(std::size_t i) const {
    return names_.table().is_extra_column(names_.key(i).alternatives.front().number);
  }

  /// Column 9. A bare id gets its key, since other attributes follow it.
  std::string_view with_key(const gff::Record& record) {
    const gff::BareId bare = gff::bare_id(record.type(), record.attributes());
    if (!bare) return record.attributes();
    bare_.assign(bare.key).append(" \"").append(bare.id).append("\";");
    return bare_;
  }

  void append_attribute(const std::string& name, gff::Dialect dialect) {
    if (dialect == gff::Dialect::gtf) {
      for (const std::string_view value : found_.values.values()) {
        if (!added_.empty()) added_ += ' ';
        added_ += name;
        added_ += " \"";
        added_ += value;
        added_ += "\";";
      }
      return;
    }
    if (!added_.empty()) added_ += ';';
    added_ += name;
    for (char before = '='; const std::string_view value : found_.values.values()) {
      added_ += std::exchange(before, ',');
      if (found_.dialect == gff::Dialect::gff3) {
        added_ += value;
      } else {
        gff::append_gff3_value(value, added_);
      }
    }
  }

  void write(const gff::Record& record, std::string_view column, gff::Dialect dialect, gff::Output& out) const {
    out.append(record.before_attributes());
    if (const std::string_view text = gff::trimmed_right(column); !text.empty() && text != ".") {
      out.append(column);
      if (!text.ends_with(';')) out.append(';');
      if (dialect == gff::Dialect::gtf && (text.size() == column.size() || !text.ends_with(';'))) out.append(' ');
    }
    out.append(added_);
    out.append(record.after_attributes());
    out.append('\n');
  }

  const Options& options_;
  const gff::Models& models_;
  const gff::InheritedValues& values_;
  gff::RecordFilter::State state_;
  gff::KeyColumns names_;
  gff::RoleReader reader_;
  std::deque<gff::AttributeRemover> removers_;  ///< by key
  std::vector<std::string> remaining_;          ///< by key: column 9 without it
  std::vector<std::string_view> old_;
  gff::Inherited found_;
  std::string added_;
  std::string bare_;
  bool begun_ = false;
};

class InheritJob : public gff::Job {
 public:
  InheritJob(const Options& options, const gff::Models& models, const gff::InheritedValues& values)
      : options_(options), models_(models), values_(values) {}

  std::unique_ptr<gff::Worker> make_worker(gff::WorkerKind) override {
    return std::make_unique<InheritWorker>(options_, models_, values_);
  }

  void finish(gff::Worker& all, const gff::LineReader& lines, const gff::IndexUse*, gff::Output&,
              gff::Warnings& warnings) override {
    if (lines.counts().records == 0) return;
    for (std::string& warning : models_.warnings(lines.name(), false)) warnings.push_back(std::move(warning));
    for (std::string& warning : static_cast<InheritWorker&>(all).type_warnings())
      warnings.push_back(std::move(warning));
    gff::Absence absence("attribute", "attributes", {}, "no feature with records below it");
    for (std::size_t i = 0; i < values_.keys().size(); ++i) {
      absence.ask();
      if (values_.was_seen(i)) continue;
      const gff::Key& key = values_.keys().key(i);
      absence.miss(gff::alternatives_in_words(key, values_.keys().table()), [&] {
        const std::string& first = values_.keys().table().key(key.alternatives.front().number);
        return gff::key_hint(first, gff::column_names(), values_.seen_keys());
      });
    }
    if (std::string warning = absence.warning(); !warning.empty()) warnings.push_back(std::move(warning));
  }

 private:
  const Options& options_;
  const gff::Models& models_;
  const gff::InheritedValues& values_;
};

/// A KEY operand: where the value is from, and the key that records get.
void add_key(const std::string& operand, Options& options) {
  const gff::KeyText text = gff::parse_key_text(operand, operand, true);
  if (text.name.find_first_of(" \t\r\n;=&,\"%") != std::string::npos)
    gff::fail_usage("KEY " + gff::in_quotes(operand) + ": expected the key of an attribute before '=', " +
                    "without blanks, quotes and ; = & , %");
  for (std::size_t i = 0; i < options.names.size(); ++i) {
    if (options.names.key(i).name == text.name)
      gff::fail_usage("KEY " + gff::in_quotes(operand) + ": " + gff::in_quotes(text.name) + " is given twice");
  }
  options.keys.add(text);
  options.names.add({text.name, true, true, {{text.name}}});
}

gff::Warnings run(const std::vector<std::string>& arguments) {
  Options options;
  std::vector<std::string> types;
  gff::CommandLine line("gff-inherit", "[OPTIONS] KEY...", "copy attributes of genes and transcripts to their parts",
                        {"gff-inherit gene_biotype < refseq.gtf > with_biotypes.gtf",
                         "gff-inherit -t exon,CDS --from gene gene_name=Name -i in.gff3.gz"});
  line.group("What is added");
  line.value("type,t", "LIST", "add only to records of these types (a,b or @FILE)",
             [&](const std::string& text) { types.push_back(text); });
  line.choice<gff::InheritFrom>("from", "WHAT", "gene, transcript or parent (default: nearest with KEY)",
                                {{"gene", gff::InheritFrom::gene},
                                 {"transcript", gff::InheritFrom::transcript},
                                 {"parent", gff::InheritFrom::parent}},
                                options.from);
  line.flag("overwrite", "replace the values that a record already has", options.overwrite);
  line.common(options, gff::CommandLine::Writes::gff);
  const auto keys = line.parse(arguments);
  if (!keys) return {};

  if (keys->empty()) gff::fail_usage("expected the KEY of an attribute to inherit");
  gff::refuse_file_names(*keys, options);
  for (const std::string& key : *keys) add_key(key, options);
  gff::ListFiles files(options.input, options.output.path);
  for (const std::string& list : types) gff::add_names(gff::TestOption::type, "--type", list, files, options.types);
  options.types.prepare();
  options.asks_type = !types.empty();
  gff::Models models;
  gff::InheritedValues values(models, options.keys, options.from);
  gff::ModelsPrepass prepass(models, values);
  InheritJob job(options, models, values);
  return gff::run_stream(options, job, line.stream_settings(), &prepass);
}

}  // namespace

int main(int argc, char* argv[]) { return gff::run_tool("gff-inherit", argc, argv, run); }
