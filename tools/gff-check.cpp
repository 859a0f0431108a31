// gff-check: report each violation of the format with its place and its rule.
#include <algorithm>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/fail.hpp"
#include "base/quotable.hpp"
#include "base/suggestion.hpp"
#include "check/checker.hpp"
#include "check/report.hpp"
#include "check/rule.hpp"
#include "cli/command_line.hpp"
#include "cli/tool.hpp"
#include "run/runner.hpp"

namespace {

enum class Level : std::uint8_t { records, models };
enum class FailOn : std::uint8_t { error, warning, info, never };

struct Options : gff::CommonOptions {
  gff::check::ReportOptions report;
  std::vector<std::string> rules;
  std::uint16_t clients = 0;
  Level level = Level::models;
  FailOn fail_on = FailOn::error;
  std::string unchecked;  ///< warning about rules that were asked for and cannot be checked; empty if there are none
  std::string genome;
};

class CheckJob : public gff::Job {
 public:
  explicit CheckJob(const Options& options) : options_(options), report_(options.report) {}

  std::unique_ptr<gff::Worker> make_worker(gff::WorkerKind) override {
    auto checker = std::make_unique<gff::check::Checker>(options_.genome, report_);
    checker_ = checker.get();
    return checker;
  }
  /// What a line breaks depends on all lines before it.
  bool in_order() const override { return true; }
  bool reports_faults() const override { return true; }

  void finish(gff::Worker&, const gff::LineReader& lines, const gff::IndexUse*, gff::Output& out,
              gff::Warnings&) override {
    records_ = lines.counts().all_records();
    checker_->finish(lines, out);
  }
  void end(const gff::StreamEnd& end, gff::Output& out, gff::Warnings& warnings) override {
    checker_->end(end);
    report_.release(out);
    report_.write_summary(records_, out);
    if (options_.report.format != gff::check::ReportFormat::text && report_.left_out() > 0)
      warnings.push_back(std::to_string(report_.left_out()) + " more findings were left out (--limit 0 writes all)");
    if (!options_.unchecked.empty()) warnings.push_back(options_.unchecked);
    if (fails()) warnings.status = gff::ExitStatus::failed;
  }
  void salvage(gff::Worker&, const gff::LineReader&, gff::Output& out) override { checker_->salvage(out); }

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
  gff::check::Checker* checker_ = nullptr;
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
  gff::fail_usage("--rules: expected the code of a rule or its letter, got " + gff::in_quotes(code) +
                  (nearest.empty() ? " (--list shows them)" : "; did you mean '" + nearest + "'?"));
}

/// The options with which a rule cannot be checked; empty if it can.
std::string_view obstacle(const gff::check::RuleInfo& rule, const Options& options) {
  using gff::check::Cost;
  if (rule.cost == Cost::genome && options.genome.empty()) return "without --genome";
  const bool compares_records = rule.cost == Cost::ids || rule.cost == Cost::models;
  if (compares_records && options.level == Level::records) return "with --level records";
  return {};
}

/// "Z01, Z02"; of more than three rules the first three and the number of the others.
std::string list_of(const std::vector<std::string_view>& codes) {
  constexpr std::size_t most = 3;
  std::string text;
  for (std::size_t i = 0; i < std::min(codes.size(), most); ++i) text.append(i > 0 ? ", " : "").append(codes[i]);
  if (codes.size() > most) text += " and " + std::to_string(codes.size() - most) + " more";
  return text;
}

/// Disables the rules that cannot be checked. `asked`: the rules that --rules and --for name. Warns if these are among
/// them. Throws UsageError if no rule is left.
void disable_unchecked(const std::vector<bool>& asked, Options& options) {
  const auto rules = gff::check::rules();
  std::map<std::string_view, std::vector<std::string_view>> unchecked;  // by the obstacle
  bool any_left = false;
  for (std::size_t i = 0; i < rules.size(); ++i) {
    if (!options.report.enabled[i]) continue;
    const std::string_view why = obstacle(rules[i], options);
    any_left |= why.empty();
    options.report.enabled[i] = why.empty();
    if (!why.empty() && asked[i]) unchecked[why].push_back(rules[i].code);
  }
  std::string text;
  for (const auto& [why, codes] : unchecked)
    text.append(text.empty() ? "" : "; ").append(why).append(": ").append(list_of(codes));
  if (!any_left) gff::fail_usage("--rules: no rule is left to check" + (text.empty() ? "" : " (" + text + ")"));
  if (!text.empty()) options.unchecked = "some rules are not checked (" + text + ")";
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
  std::vector<bool> asked(rules.size());
  for (std::size_t i = 0; i < rules.size(); ++i) asked[i] = only || (rules[i].clients & options.clients) != 0;
  disable_unchecked(asked, options);
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
  names.reserve(clients.size());
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
      gff::fail_usage("--for: expected " + names + ", got " + gff::in_quotes(one) +
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
  line.group("Report");
  line.choice("output-format,O", "FORMAT", "text (default), tsv, or json (one object per line)",
              {{"text", gff::check::ReportFormat::text},
               {"tsv", gff::check::ReportFormat::tsv},
               {"json", gff::check::ReportFormat::json}},
              options.report.format);
  line.group("Rules");
  line.value("rules", "LIST", "check these rules (F, C05), or all except -RULE",
             [&](const std::string& text) { gff::append_list("--rules", text, options.rules); });
  line.value("for", {"LIST", client_names()}, "also check what star, tabix, csq, ... need",
             [&](const std::string& text) { add_clients(text, options.clients); });
  line.choice("level", "LEVEL", "records: constant memory; models (default): all",
              {{"records", Level::records}, {"models", Level::models}}, options.level);
  line.value("genome", "FILE", "also compare seqids and ends with its sequences",
             [&](const std::string& text) { options.genome = text; });
  line.choice(
      "fail-on", "SEVERITY", "fail on error (default), warning, info or never",
      {{"error", FailOn::error}, {"warning", FailOn::warning}, {"info", FailOn::info}, {"never", FailOn::never}},
      options.fail_on);
  line.value("limit", "N", "show N of each rule (default: 20; 0: all)", [&](const std::string& text) {
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
