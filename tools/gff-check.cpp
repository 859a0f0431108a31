// gff-check: every violation, with its place and its rule.
#include <string>
#include <vector>

#include "base/error.hpp"
#include "check/check_stream.hpp"
#include "check/rules.hpp"
#include "cli/command_line.hpp"
#include "cli/tool.hpp"

namespace {

std::string_view words(gff::RuleMemory memory) {
  switch (memory) {
    case gff::RuleMemory::line:
      return "line";
    case gff::RuleMemory::seqid:
      return "seqid";
    case gff::RuleMemory::id:
      return "id";
    case gff::RuleMemory::model:
      return "model";
    case gff::RuleMemory::genome:
      break;
  }
  return "genome";
}

/// The rules as a table: what --list prints.
std::string list_of_rules() {
  std::string list = "code\tseverity\tmemory\tsource\trule\n";
  for (const gff::RuleInfo& rule : gff::rules()) {
    list.append(rule.code).append("\t").append(gff::name(rule.severity)).append("\t").append(words(rule.memory));
    list.append("\t").append(rule.source).append("\t").append(rule.summary).append("\n");
  }
  return list;
}

gff::Warnings run(const std::vector<std::string>& arguments) {
  gff::CheckOptions options;
  bool list = false;
  gff::CommandLine line("gff-check", "[OPTIONS] [FILE]", "list every violation, its place and its rule",
                        {"gff-check annotation.gff3.gz", 
                         "gff-check -O json annotation.gtf | jq -r .rule | sort | uniq -c"});
  line.choice("output-format,O", "FORMAT", "text, tsv or json (default: text)",
              {{"text", gff::ReportFormat::text}, {"tsv", gff::ReportFormat::tsv}, {"json", gff::ReportFormat::json}},
              options.report.format);
  line.value("rules", "LIST", "only these rules; -RULE: all but it; a letter: its rules",
             [&](const std::string& text) { options.report.rules = gff::RuleSet::parse(text); });
  line.choice("level", "LEVEL", "records (constant memory) or models (default: all)",
              {{"records", gff::CheckLevel::records}, {"models", gff::CheckLevel::models}}, options.level);
  line.value("genome", "FILE", "compare with the sequences in FASTA, .fai, .dict, sizes",
             [&](const std::string& text) { options.genome = text; });
  line.choice("fail-on", "SEVERITY", "status 1 for error (default), warning, info or never",
              {{"error", gff::FailOn::error},
               {"warning", gff::FailOn::warning},
               {"info", gff::FailOn::info},
               {"never", gff::FailOn::never}},
              options.fail_on);
  line.value("limit", "N", "findings shown of each rule (default: 20, 0: all)",
             [&](const std::string& text) { options.report.limit = gff::parse_count("--limit", text); });
  line.flag("list", "list the rules, and exit", list);
  line.common(options, gff::CommandLine::Writes::report);
  const auto operands = line.parse(arguments);
  if (!operands) return {};
  if (list) {
    gff::print(list_of_rules());
    return {};
  }
  gff::take_file_operand(*operands, options);
  return gff::check_stream(options, line.stream_settings());
}

}  // namespace

int main(int argc, char* argv[]) { return gff::run_tool("gff-check", argc, argv, run); }
