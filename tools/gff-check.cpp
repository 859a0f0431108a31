// gff-check: report every violation of the format, with its place and its rule.
#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.hpp"
#include "base/suggestion.hpp"
#include "check/client_rules.hpp"
#include "check/record_rules.hpp"
#include "check/relation_rules.hpp"
#include "check/report.hpp"
#include "check/rule.hpp"
#include "check/stream_rules.hpp"
#include "cli/command_line.hpp"
#include "cli/tool.hpp"
#include "gff/record.hpp"
#include "run/runner.hpp"

namespace {

using gff::check::Rule;

enum class Level : std::uint8_t { records, models };
enum class FailOn : std::uint8_t { error, warning, info, never };

struct Options : gff::CommonOptions {
  gff::check::ReportOptions report;
  std::vector<std::string> rules;
  std::uint16_t clients = 0;
  Level level = Level::models;
  FailOn fail_on = FailOn::error;
  std::string genome;
};

/// Reads the lines in their order and lets each group of rules look at them.
class CheckWorker : public gff::Worker {
 public:
  CheckWorker(const Options& options, gff::check::Report& report)
      : report_(report),
        records_(report),
        stream_(report),
        clients_(report),
        relations_(report),
        checks_relations_(options.level == Level::models && any_relation(report)) {
    report_.hold();  // the rules on the header depend on the first record
    if (!options.genome.empty()) stream_.read_genome(options.genome);
  }

  void run(gff::LineReader& in, gff::Output& out) override {
    begin(in, out);
    for (gff::Line line; in.next(line);) {
      stream_.check_line_end(line);
      if (line.kind == gff::LineKind::record || line.kind == gff::LineKind::malformed) [[likely]]
        check_record(line, in, out);
      else
        check_other(line);
      if (stream_.has_records()) report_.write(out);
    }
    last_line_ = in.next_number() - 1;
  }

  void merge(gff::Worker&, gff::JoinedBlock&) override {}

  /// At the end of the lines: what only that tells.
  void finish(const gff::LineReader& in, gff::Output& out) {
    begin(in, out);
    if (!stream_.has_records()) stream_.decide_dialect(gff::Dialect::gff3);
    report_.release(out);
    report_.hold();
    stream_.finish();
    clients_.finish();
    if (checks_relations_) relations_.finish();
  }
  void end(const gff::StreamEnd& end) {
    stream_.check_end(end, last_line_);
    if (end.sequence_section > 0) clients_.check_sequences(end.sequence_section);
  }
  /// What was found before an error in the input.
  void salvage(gff::Output& out) {
    if (begun_) report_.release(out);
  }

 private:
  static bool any_relation(const gff::check::Report& report) {
    const auto rules = gff::check::rules();
    for (std::size_t i = 0; i < rules.size(); ++i) {
      const gff::check::Cost cost = rules[i].cost;
      const bool relation = cost == gff::check::Cost::ids || cost == gff::check::Cost::models;
      if (relation && report.checks(static_cast<Rule>(i))) return true;
    }
    return false;
  }

  void begin(const gff::LineReader& in, gff::Output& out) {
    if (std::exchange(begun_, true)) return;
    report_.set_file(in.name());
    report_.write_header(out);
  }

  void check_other(const gff::Line& line) {
    records_.check_text(line.text, line.number);
    stream_.check_line(line);
    clients_.check_line(line);
    if (line.kind == gff::LineKind::resolution) relations_.meet_resolution();
  }

  void check_record(const gff::Line& line, gff::LineReader& in, gff::Output& out) {
    gff::check::RecordView view;
    if (line.kind == gff::LineKind::malformed) {
      if (!records_.check_malformed(line, in, view)) return decide_dialect(view, in, out);
      view.dialect = in.dialect_rule().of(view.column(gff::Column::type), view.column(gff::Column::attributes));
    } else {
      const gff::Record record(line);
      view.line = line.number;
      view.text = record.text();
      for (std::size_t i = 0; i < gff::standard_columns; ++i) view.columns[i] = record.column(i);
      view.has_positions = true;
      view.start = record.start();
      view.end = record.end();
      view.dialect = in.dialect(record);
      take_extra_columns(record, in, view);
    }
    decide_dialect(view, in, out);
    records_.check(view, stream_.declares_gff3());
    const gff::check::Sequence& sequence = stream_.check_record(view);
    if (view.has_tabs) clients_.check_record(view);
    const bool foreign = view.dialect == gff::Dialect::gtf && stream_.declares_gff3();
    if (checks_relations_ && !foreign) relations_.check_record(view, sequence);
  }

  /// An extra column is an attribute.
  static void take_extra_columns(const gff::Record& record, const gff::LineReader& in, gff::check::RecordView& view) {
    const std::vector<std::string>& names = in.extra_columns();
    for (std::size_t i = 0; i < names.size(); ++i) {
      const std::string_view value = record.column(gff::standard_columns + i);
      if (value != "." && !value.empty()) gff::check::RecordRules::take(view, names[i], value);
    }
  }

  void decide_dialect(const gff::check::RecordView& view, const gff::LineReader&, gff::Output& out) {
    if (stream_.has_records()) return;
    stream_.decide_dialect(view.dialect);
    report_.release(out);
  }

  gff::check::Report& report_;
  gff::check::RecordRules records_;
  gff::check::StreamRules stream_;
  gff::check::ClientRules clients_;
  gff::check::RelationRules relations_;
  const bool checks_relations_;
  bool begun_ = false;
  std::uint64_t last_line_ = 0;
};

class CheckJob : public gff::Job {
 public:
  explicit CheckJob(const Options& options) : options_(options), report_(options.report) {}

  std::unique_ptr<gff::Worker> make_worker() override {
    auto worker = std::make_unique<CheckWorker>(options_, report_);
    worker_ = worker.get();
    return worker;
  }
  /// What a line breaks depends on all lines before it.
  bool in_order() const override { return true; }
  bool reports_faults() const override { return true; }

  void finish(gff::Worker&, const gff::LineReader& lines, const gff::IndexUse*, gff::Output& out,
              gff::Warnings&) override {
    records_ = lines.counts().all_records();
    worker_->finish(lines, out);
  }
  void end(const gff::StreamEnd& end, gff::Output& out, gff::Warnings& warnings) override {
    worker_->end(end);
    report_.release(out);
    report_.write_summary(records_, out);
    if (options_.report.format != gff::check::ReportFormat::text && report_.left_out() > 0)
      warnings.push_back(std::to_string(report_.left_out()) + " more findings were left out (--limit 0 writes all)");
    if (fails()) warnings.status = gff::ExitStatus::failed;
  }
  void salvage(gff::Worker&, const gff::LineReader&, gff::Output& out) override { worker_->salvage(out); }

 private:
  bool fails() const {
    using gff::Severity;
    std::uint64_t found = report_.count(Severity::error);
    if (options_.fail_on == FailOn::never) return false;
    if (options_.fail_on != FailOn::error) found += report_.count(Severity::warning);
    if (options_.fail_on == FailOn::info) found += report_.count(Severity::info);
    return found > 0;
  }

  const Options& options_;
  gff::check::Report report_;
  CheckWorker* worker_ = nullptr;
  std::uint64_t records_ = 0;
};

/// Applies one item of --rules: a code, or a letter for all of its rules; with '-' before it, without them.
void apply_rule(std::string_view item, gff::check::ReportOptions& options) {
  const bool enable = !item.starts_with('-');
  const std::string_view code = enable ? item : item.substr(1);
  const auto rules = gff::check::rules();
  bool found = false;
  for (std::size_t i = 0; i < rules.size(); ++i) {
    if (code.size() == 1 ? rules[i].code[0] != code[0] : rules[i].code != code) continue;
    options.enabled[i] = enable;
    found = true;
  }
  if (found) return;
  std::vector<std::string> codes;
  for (const gff::check::RuleInfo& rule : rules) codes.emplace_back(rule.code);
  const std::string nearest = gff::nearest_word(code, codes);
  throw gff::UsageError("--rules: expected the code of a rule or its letter, got " + gff::in_quotes(code) +
                        (nearest.empty() ? " (--list shows them)" : "; did you mean '" + nearest + "'?"));
}

void select_rules(Options& options) {
  const auto rules = gff::check::rules();
  const bool only = std::any_of(options.rules.begin(), options.rules.end(),
                                [](const std::string& one) { return !one.starts_with('-'); });
  for (std::size_t i = 0; i < rules.size(); ++i) {
    const bool of_client = (rules[i].clients & options.clients) != 0;
    options.report.enabled[i] = of_client || (!only && rules[i].clients == 0);
  }
  for (const std::string& item : options.rules) apply_rule(item, options.report);
  if (options.level == Level::models) return;
  for (std::size_t i = 0; i < rules.size(); ++i) {
    const gff::check::Cost cost = rules[i].cost;
    if (cost == gff::check::Cost::ids || cost == gff::check::Cost::models) options.report.enabled[i] = false;
  }
}

void print_rules() {
  std::string text = "code\tseverity\tmemory\tsource\trule\n";
  for (const gff::check::RuleInfo& rule : gff::check::rules()) {
    text.append(rule.code).append("\t").append(gff::check::word(rule.severity)).append("\t");
    text.append(1, static_cast<char>(rule.cost))
        .append("\t")
        .append(rule.source)
        .append("\t")
        .append(rule.title)
        .append("\n");
  }
  gff::print(text);
}

const std::vector<std::pair<std::string, std::uint16_t>> clients{{"star", gff::check::star},
                                                                 {"featurecounts", gff::check::featurecounts},
                                                                 {"rsem", gff::check::rsem},
                                                                 {"cellranger", gff::check::cellranger},
                                                                 {"csq", gff::check::csq},
                                                                 {"vep", gff::check::vep},
                                                                 {"table2asn", gff::check::table2asn},
                                                                 {"tabix", gff::check::tabix},
                                                                 {"jbrowse", gff::check::jbrowse}};

std::vector<std::string> client_names() {
  std::vector<std::string> names;
  for (const auto& [name, bit] : clients) names.push_back(name);
  return names;
}

void add_clients(const std::string& text, std::uint16_t& bits) {
  std::vector<std::string> wanted;
  gff::append_list("--for", text, wanted);
  for (const std::string& one : wanted) {
    const auto found =
        std::find_if(clients.begin(), clients.end(), [&](const auto& client) { return client.first == one; });
    if (found == clients.end()) {
      const std::string nearest = gff::nearest_word(one, client_names());
      std::string names;
      for (const std::string& name : client_names()) names += (names.empty() ? "" : ", ") + name;
      throw gff::UsageError("--for: expected " + names + ", got " + gff::in_quotes(one) +
                            (nearest.empty() ? "" : "; did you mean '" + nearest + "'?"));
    }
    bits = static_cast<std::uint16_t>(bits | found->second);
  }
}

gff::Warnings run(const std::vector<std::string>& arguments) {
  Options options;
  bool list = false;
  gff::CommandLine line(
      "gff-check", "[OPTIONS] [FILE]", "report what is wrong with an annotation",
      {"gff-check annotation.gff3.gz", "gff-check --for star,tabix --fail-on warning -O tsv annotation.gtf"});
  line.choice("output-format,O", "FORMAT", "text (default), tsv, or json: one object a line",
              {{"text", gff::check::ReportFormat::text},
               {"tsv", gff::check::ReportFormat::tsv},
               {"json", gff::check::ReportFormat::json}},
              options.report.format);
  line.value("rules", "LIST", "only these rules (F, C05), or all except -RULE",
             [&](const std::string& text) { gff::append_list("--rules", text, options.rules); });
  line.value("for", {"LIST", client_names()}, "also the demands of star, tabix, csq, ...",
             [&](const std::string& text) { add_clients(text, options.clients); });
  line.choice("level", "LEVEL", "records: constant memory; models (default): all",
              {{"records", Level::records}, {"models", Level::models}}, options.level);
  line.value("genome", "FILE", "also compare seqids and ends with its sequences",
             [&](const std::string& text) { options.genome = text; });
  line.choice(
      "fail-on", "SEVERITY", "for status 1: error (default), ..., or never",
      {{"error", FailOn::error}, {"warning", FailOn::warning}, {"info", FailOn::info}, {"never", FailOn::never}},
      options.fail_on);
  line.value("limit", "N", "of each rule the first N (default: 20; 0: all)", [&](const std::string& text) {
    options.report.limit = static_cast<std::size_t>(gff::parse_count("--limit", text));
  });
  line.flag("list", "list the rules and exit", list);
  line.common(options, gff::CommandLine::Writes::report);
  const auto operands = line.parse(arguments);
  if (!operands) return {};
  if (list) {
    print_rules();
    return {};
  }
  gff::take_file_operand(*operands, options);
  select_rules(options);
  options.on_error = gff::OnError::pass;
  options.no_fasta = true;
  CheckJob job(options);
  return gff::run_stream(options, job, line.stream_settings());
}

}  // namespace

int main(int argc, char* argv[]) { return gff::run_tool("gff-check", argc, argv, run); }
