// gff-pick: keep one transcript of each gene.
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/fail.hpp"
#include "base/grouped.hpp"
#include "base/quotable.hpp"
#include "cli/command_line.hpp"
#include "cli/tool.hpp"
#include "filter/unseen.hpp"
#include "gff/escape.hpp"
#include "gff/line_patches.hpp"
#include "pick/parent_pruner.hpp"
#include "pick/pick_rules.hpp"
#include "pick/picks.hpp"
#include "pick/transcript_facts.hpp"
#include "run/models_prepass.hpp"
#include "run/runner.hpp"

namespace {

struct Options : gff::CommonOptions {
  bool list = false;
  bool prune_parents = false;
};

/// What is known before the first line is written.
struct Choice {
  Choice(const gff::PickRules& its_rules, bool lists)
      : rules(its_rules), facts(models, rules), picks(models, rules, lists) {}

  const gff::PickRules& rules;
  gff::Models models;
  gff::TranscriptFacts facts;
  gff::Picks picks;

  // As the facts of a ModelsPrepass:
  void use_extra_columns(const std::vector<std::string>& names) { facts.use_extra_columns(names); }
  void visit(const gff::Record& record, const gff::Roles& roles) {
    facts.visit(record, roles);
    if (!is_again_) picks.visit(roles);
  }
  bool done() {
    is_again_ = true;
    if (!facts.done()) return false;
    picks.choose(facts);
    return true;
  }

 private:
  bool is_again_ = false;  ///< the current reading is not the first
};

/// Copies the records that stay, and all other lines.
class PickWorker : public gff::Worker {
 public:
  PickWorker(const Options& options, const Choice& choice)
      : options_(options),
        choice_(choice),
        pruner_(choice.models, choice.picks),
        values_(choice.rules.keys()),
        seen_(choice.rules.questions()) {}

  void run(gff::LineReader& in, gff::Output& out) override {
    in.find_semicolons();
    for (gff::Line line; in.next(line);) {
      patches_.clear();
      if (line.kind == gff::LineKind::record) {
        if (!begun_) begin(in);
        if (!keeps(gff::Record(line), in)) continue;
      } else if (gff::is_comment(line.kind) && options_.no_comments) {
        continue;
      }
      if (options_.list) continue;
      if (patches_.empty()) {
        out.put(line);
      } else {
        patches_.write(gff::Record(line).text(), out);
      }
    }
  }

  void merge(gff::Worker& later, gff::JoinedBlock&) override { seen_.take(static_cast<PickWorker&>(later).seen_); }

  const gff::Questions::Seen& seen() const { return seen_; }

 private:
  void begin(const gff::LineReader& in) {
    begun_ = true;
    reader_.use_extra_columns(in.extra_columns());
    pruner_.use_extra_columns(in.extra_columns());
    values_.use_extra_columns(in.extra_columns());
  }

  bool keeps(const gff::Record& record, gff::LineReader& in) {
    const gff::Roles& roles = reader_.read(record, in.dialect(record), choice_.models);
    if (seen_.is_waiting()) look(record, roles);
    if (!choice_.picks.keeps(roles)) return false;
    if (options_.prune_parents) pruner_.prune(record, roles, patches_);
    return true;
  }

  /// Takes note of the keys and values that the rules name.
  void look(const gff::Record& record, const gff::Roles& roles) {
    bool describes_transcript = false;
    gff::for_each_described(choice_.models, roles, [&](gff::FeatureNumber number, bool) {
      describes_transcript = describes_transcript || choice_.models.is_transcript(number);
    });
    if (!describes_transcript) return;
    values_.start(record, roles.dialect);
    seen_.look(choice_.rules.questions(), record, values_);
  }

  const Options& options_;
  const Choice& choice_;
  gff::RoleReader reader_;
  gff::ParentPruner pruner_;
  gff::LinePatches patches_;
  gff::AttributeValues values_;
  gff::Questions::Seen seen_;
  bool begun_ = false;
};

class PickJob : public gff::Job {
 public:
  PickJob(const Options& options, const Choice& choice) : options_(options), choice_(choice) {}

  std::unique_ptr<gff::Worker> make_worker(gff::WorkerKind) override {
    return std::make_unique<PickWorker>(options_, choice_);
  }

  void finish(gff::Worker& all, const gff::LineReader& lines, const gff::IndexUse*, gff::Output& out,
              gff::Warnings& warnings) override {
    if (options_.list) write_list(out);
    const std::string name = gff::quotable_path(lines.name());
    if (choice_.picks.contested() > 0) warnings.push_back(name + ": " + what_rules_decided());
    for (std::string& warning : choice_.models.warnings(lines.name())) warnings.push_back(std::move(warning));
    const gff::Questions::Seen& seen = static_cast<PickWorker&>(all).seen();
    if (!seen.any_record()) return;
    for (std::string& warning : choice_.rules.questions().warnings(seen, "no transcript"))
      warnings.push_back(std::move(warning));
  }

 private:
  /// "12 genes with several transcripts: 'coding' decided 3, 'cds' 8, 'exons' 0, 'first' 1"
  std::string what_rules_decided() const {
    std::string text = gff::counted(choice_.picks.contested(), "gene", "genes") + " with several transcripts:";
    for (std::size_t i = 0; i < choice_.rules.size(); ++i) {
      text += (i == 0 ? " " : ", ") + gff::in_quotes(choice_.rules[i].text) + (i == 0 ? " decided " : " ") +
              gff::grouped(choice_.picks.decided(i));
    }
    return text;
  }

  void write_list(gff::Output& out) const {
    out.append("gene\ttranscript\trule\tcoding_bases\texon_bases\ttranscripts\n");
    for (const gff::Pick& pick : choice_.picks.list()) {
      out.append(cell(choice_.models.id(pick.gene)));
      out.append_cell(cell(choice_.models.id(pick.transcript)));
      out.append_cell(pick.transcripts == 1 ? "only" : cell(choice_.rules[pick.rule].text));
      out.append_cell(std::to_string(choice_.facts.coding_bases(pick.transcript)));
      out.append_cell(std::to_string(choice_.facts.block_bases(pick.transcript)));
      out.append_cell(std::to_string(pick.transcripts));
      out.append('\n');
    }
  }

  /// An ID without its escapes, except for those of control characters.
  static std::string cell(std::string_view text) {
    std::string escaped;
    gff::append_gff3_value(text, escaped);
    std::string written;
    gff::append_for_table(escaped, written);
    return written;
  }

  const Options& options_;
  const Choice& choice_;
};

gff::Warnings run(const std::vector<std::string>& arguments) {
  Options options;
  std::vector<std::string> rules;
  gff::CommandLine line("gff-pick", "[OPTIONS] [FILE]", "keep one transcript of each gene",
                        {"gff-pick annotation.gff3.gz > one_per_gene.gff3",
                         "gff-pick -b tag=MANE_Select,tag=Ensembl_canonical,cds --list gencode.gtf.gz"});
  line.group("Choice of transcripts");
  line.value("by,b", "LIST", "coding, cds, exons, first (default), KEY=VALUE, KEY<",
             [&](const std::string& text) { gff::append_list("--by", text, rules); });
  line.group("Output");
  line.flag("list,l", "write a table of the picked transcripts instead", options.list);
  line.flag("prune-parents", "remove transcripts that are left out from Parent", options.prune_parents);
  line.common(options, gff::CommandLine::Writes::gff);
  const auto operands = line.parse(arguments);
  if (!operands) return {};

  gff::take_file_operand(*operands, options);
  if (options.list && (options.write_index || options.prune_parents))
    gff::fail_usage(std::string("--list writes no records: it takes no ") +
                    (options.write_index ? "--write-index" : "--prune-parents"));
  options.no_fasta = options.no_fasta || options.list;
  if (rules.empty()) rules = {"coding", "cds", "exons", "first"};
  const gff::PickRules pick_rules(rules);
  Choice choice(pick_rules, options.list);
  gff::ModelsPrepass prepass(choice.models, choice);
  PickJob job(options, choice);
  return gff::run_stream(options, job, line.stream_settings(), &prepass);
}

}  // namespace

int main(int argc, char* argv[]) { return gff::run_tool("gff-pick", argc, argv, run); }
