// gff-togtf: convert GFF3 to GTF.
#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/grouped.hpp"
#include "base/quotable.hpp"
#include "cli/command_line.hpp"
#include "cli/list_files.hpp"
#include "cli/tool.hpp"
#include "run/convert_records.hpp"
#include "run/models_prepass.hpp"
#include "run/runner.hpp"
#include "togtf/converter.hpp"
#include "togtf/filler.hpp"
#include "togtf/genome_codons.hpp"
#include "togtf/gtf_ids.hpp"

namespace {

struct Options : gff::CommonOptions {
  gff::GtfOptions gtf;
  std::string genome;
};

/// What is known after the first reading.
struct FirstReading {
  explicit FirstReading(const Options& options) : ids(models, options.gtf.keys) {
    if (!options.genome.empty()) codons.emplace(models, options.genome);
    if (options.gtf.fill) filler.emplace(models, ids);
  }

  void use_extra_columns(const std::vector<std::string>& names) {
    ids.use_extra_columns(names);
    if (filler) filler->use_extra_columns(names.size());
  }
  void visit(const gff::Record& record, const gff::Roles& roles) {
    if (rereads) {
      codons->visit(record, roles, facts);
      return;
    }
    if (roles.part == gff::PartKind::stop_codon) facts.visit(record, roles);
    ids.visit(record, roles);
    if (filler) filler->visit(record, roles);
  }
  bool reads_all() const { return rereads; }
  bool done() {
    if (!rereads) {
      ids.finish();
      if (filler) filler->finish();
      if (codons) codons->begin();
    }
    if (codons && !std::exchange(rereads, true)) return false;
    if (codons) codons->finish();
    facts.done();  // of stop codons alone no other reading is needed
    return true;
  }

  gff::Models models;
  gff::CodingFacts facts;
  gff::GtfIds ids;
  std::optional<gff::GtfFiller> filler;
  std::optional<gff::GenomeCodons> codons;
  bool rereads = false;  ///< the current reading looks for codons
};

class ToGtfJob : public gff::Job {
 public:
  ToGtfJob(const Options& options, FirstReading& first) : options_(options), first_(first) {}

  std::unique_ptr<gff::Worker> make_worker(gff::WorkerKind) override;
  void finish(gff::Worker& all, const gff::LineReader& lines, const gff::IndexUse*, gff::Output& out,
              gff::Warnings& warnings) override;
  bool in_order() const override { return options_.gtf.fill; }
  const Options& options() const { return options_; }

 private:
  const Options& options_;
  FirstReading& first_;
};

class ToGtfWorker : public gff::Worker {
 public:
  ToGtfWorker(const ToGtfJob& job, FirstReading& first)
      : job_(job),
        first_(first),
        converter_(first.models, first.facts, first.ids, job.options().gtf, first.codons ? &*first.codons : nullptr) {}

  void run(gff::LineReader& in, gff::Output& out) override {
    gff::convert_records(in, out, job_.options().no_comments,
                         [&](const gff::Record& record) { return convert(record, in, out); });
  }

  void merge(gff::Worker& later, gff::JoinedBlock&) override {
    converter_.counts().take(static_cast<ToGtfWorker&>(later).converter_.counts());
  }

  const gff::GtfCounts& counts() { return converter_.counts(); }

 private:
  /// False if the record stays as it is.
  bool convert(const gff::Record& record, gff::LineReader& in, gff::Output& out) {
    const gff::Dialect dialect = in.dialect(record);
    if (dialect == gff::Dialect::gtf && !first_.filler) return false;
    if (!begun_) reader_.use_extra_columns(in.extra_columns());
    begun_ = true;
    const gff::Roles& roles = reader_.read(record, dialect, first_.models);
    if (first_.filler) first_.filler->write_before(record, roles, out);
    if (dialect == gff::Dialect::gff3) {
      converter_.convert(record, roles, out);
    } else {
      out.append(record.text());
      out.append('\n');
    }
    if (first_.filler) first_.filler->write_after(roles, out);
    return true;
  }

  const ToGtfJob& job_;
  FirstReading& first_;
  gff::RoleReader reader_;
  gff::GtfConverter converter_;
  bool begun_ = false;
};

std::unique_ptr<gff::Worker> ToGtfJob::make_worker(gff::WorkerKind) {
  return std::make_unique<ToGtfWorker>(*this, first_);
}

/// The types of records in no model, the most frequent first.
std::string warning_of_left_out(const gff::GtfCounts& counts) {
  constexpr std::size_t most = 10;
  std::vector<std::pair<std::uint64_t, std::string>> types;
  std::uint64_t sum = 0;
  for (const auto& [type, number] : counts.left_out) {
    types.emplace_back(number, type);
    sum += number;
  }
  std::stable_sort(types.begin(), types.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::string text =
      gff::counted(sum, "record is part of no gene and left out: ", "records are part of no gene and left out: ");
  for (std::size_t i = 0; i < std::min(most, types.size()); ++i)
    text += (i == 0 ? "" : ", ") + gff::grouped(types[i].first) + ' ' + gff::in_quotes(types[i].second);
  if (types.size() > most) text += ", and " + gff::counted(types.size() - most, "other type", "other types");
  return text;
}

/// What all transcripts together are worth a warning for.
struct TranscriptCounts {
  std::uint64_t all = 0;
  std::uint64_t without_exon = 0;
  std::string_view first_without_exon;
  std::uint64_t split = 0;
  std::string_view first_split;
};

TranscriptCounts count_transcripts(const FirstReading& first) {
  TranscriptCounts counts;
  for (gff::FeatureNumber number = 1; number <= first.models.size(); ++number) {
    if (!first.models.is_transcript(number)) continue;
    const gff::ModelFeature& feature = first.models.feature(number);
    ++counts.all;
    if (!feature.has_exon && counts.without_exon++ == 0) counts.first_without_exon = first.ids.transcript_id(number);
    if (feature.is_split() && counts.split++ == 0) counts.first_split = first.ids.transcript_id(number);
  }
  return counts;
}

void ToGtfJob::finish(gff::Worker& all, const gff::LineReader& lines, const gff::IndexUse*, gff::Output&,
                      gff::Warnings& warnings) {
  const auto warn = [&](const std::string& text) {
    warnings.push_back(gff::quotable_path(lines.name()) + ": " + text);
  };
  const gff::GtfCounts& counts = static_cast<ToGtfWorker&>(all).counts();
  if (!counts.left_out.empty()) warn(warning_of_left_out(counts));
  if (const std::string keys = first_.ids.key_warning(); !keys.empty() && lines.counts().records > 0)
    warnings.push_back(keys);
  if (const std::uint64_t shared = first_.ids.shared(); shared > 0)
    warn(gff::counted(shared, "gene or transcript has", "genes and transcripts have") +
         " the id of another one: the ID is written instead, the first id is " +
         gff::in_quotes(first_.ids.first_shared()));
  for (std::string& warning : first_.models.warnings(lines.name())) warnings.push_back(std::move(warning));
  const TranscriptCounts transcripts = count_transcripts(first_);
  if (transcripts.split > 0)
    warn(gff::counted(transcripts.split, "transcript", "transcripts") +
         " on two strands or seqids: the records stay there, the first is " + gff::in_quotes(transcripts.first_split));
  if (first_.codons && first_.codons->without_sequence() > 0)
    warn(gff::counted(first_.codons->without_sequence(), "transcript", "transcripts") +
         " without codons, since the genome does not have the sequence, the first is on " +
         gff::in_quotes(first_.codons->first_without_sequence()));
  if (transcripts.without_exon > 0 && !options_.gtf.fill)
    warn(gff::grouped(transcripts.without_exon) + " of " + gff::counted(transcripts.all, "transcript", "transcripts") +
         " without exon records, which STAR, featureCounts and salmon need (--fill writes them), the first is " +
         gff::in_quotes(transcripts.first_without_exon));
}

gff::Warnings run(const std::vector<std::string>& arguments) {
  Options options;
  gff::CommandLine line(
      "gff-togtf", "[OPTIONS] [FILE]", "convert GFF3 to GTF",
      {"gff-togtf ensembl.gff3.gz > ensembl.gtf", "gff-togtf --gene-id locus_tag -o genes.gtf.gz genbank.gff3"});
  line.group("Records");
  line.flag("fill", "add missing lines of genes, transcripts and exons", options.gtf.fill);
  line.flag("keep-types", "keep all types: mRNA stays mRNA", options.gtf.keep_types);
  line.value("genome", "FILE", "add start and stop codons from FASTA with a .fai",
             [&](const std::string& text) { options.genome = text; });
  line.group("IDs");
  line.value("gene-id", "KEY", "use KEY as gene_id (default: gene_id|ID)",
             [&](const std::string& text) { options.gtf.keys.gene = text; });
  line.value("transcript-id", "KEY", "use KEY as transcript_id (default: ...|ID)",
             [&](const std::string& text) { options.gtf.keys.transcript = text; });
  line.common(options, gff::CommandLine::Writes::gff);
  const auto operands = line.parse(arguments);
  if (!operands) return {};

  gff::take_file_operand(*operands, options);
  options.no_fasta = true;  // GTF has no sequence section
  if (!options.genome.empty()) gff::ListFiles(options.input, options.output.path).take(options.genome, "--genome");
  FirstReading first(options);
  gff::ModelsPrepass prepass(first.models, first);
  ToGtfJob job(options, first);
  return gff::run_stream(options, job, line.stream_settings(), &prepass);
}

}  // namespace

int main(int argc, char* argv[]) { return gff::run_tool("gff-togtf", argc, argv, run); }
