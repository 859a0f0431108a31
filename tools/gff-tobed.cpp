// gff-tobed: convert records, transcripts or genes to BED.
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/fail.hpp"
#include "base/grouped.hpp"
#include "base/quotable.hpp"
#include "cli/command_line.hpp"
#include "cli/list_files.hpp"
#include "cli/tool.hpp"
#include "filter/absence.hpp"
#include "filter/seen_values.hpp"
#include "run/models_prepass.hpp"
#include "run/noted_reading.hpp"
#include "run/runner.hpp"
#include "tobed/bed.hpp"
#include "tobed/model_lines.hpp"
#include "tobed/sequence_sizes.hpp"

namespace {

struct Options : gff::CommonOptions {
  gff::BedOptions bed;
  std::optional<gff::Assembly::Unit> unit;  ///< null: a line for each record
  std::optional<gff::AroundStart> around;
  std::optional<gff::SequenceSizes> sizes;
};

/// What the first reading finds, if there is one.
struct Facts {
  Options& options;
  void visit(const gff::Record& record, const gff::Roles& roles) {
    if (options.sizes) options.sizes->visit(record, roles.dialect);
  }
  bool reads_all() const { return options.sizes.has_value(); }
  bool done() { return true; }
};

/// The warning about keys that no record had.
std::string key_warning(const gff::BedOptions& options, gff::BedNamer& namer, const gff::SeenKeys& seen) {
  std::vector<gff::KeyAskedFor> keys = gff::asked_keys(namer.extra_row());
  if (!options.usual_name) {
    for (gff::KeyAskedFor& key : gff::asked_keys(namer.name_row())) keys.push_back(std::move(key));
  }
  return gff::key_warning(keys, gff::KeyWarnings::all, gff::column_names(), seen);
}

void warn_of_sizes(const gff::BedCounts& counts, const std::string& name, gff::Warnings& warnings) {
  const auto warn = [&](std::uint64_t number, const char* what) {
    if (number > 0)
      warnings.push_back(gff::quotable_path(name) + ": " + gff::counted(number, "line", "lines") + " " + what);
  };
  warn(counts.cut, "beyond the end of a sequence: cut there");
  warn(counts.gone, "wholly beyond the end of a sequence: left out");
  warn(counts.wrapped, "beyond the end of a circular sequence: what is beyond it is a line at its beginning");
}

void warn_of_missing(const Options& options, gff::Warnings& warnings) {
  if (!options.sizes) return;
  if (std::string warning = options.sizes->warning(); !warning.empty()) warnings.push_back(std::move(warning));
}

/// A line for each record.
class RecordWorker : public gff::Worker {
 public:
  explicit RecordWorker(const Options& options) : options_(options) {}

  void run(gff::LineReader& in, gff::Output& out) override {
    in.find_semicolons();
    for (gff::Line line; in.next(line);) {
      if (line.kind != gff::LineKind::record) continue;
      const gff::Record record(line);
      const gff::Dialect dialect = in.dialect(record);
      seen_.look(record, dialect);
      if (!namer_) namer_.emplace(options_.bed, in.extra_columns());
      namer_->read(record, dialect, {}, bed_);
      write(record, out);
    }
  }

  void merge(gff::Worker& later, gff::JoinedBlock&) override {
    auto& other = static_cast<RecordWorker&>(later);
    seen_.take(other.seen_);
    counts_.take(other.counts_);
    if (!namer_ || !other.namer_) return;
    namer_->name_row().take_seen(other.namer_->name_row());
    namer_->extra_row().take_seen(other.namer_->extra_row());
  }

  std::string warning() { return namer_ ? key_warning(options_.bed, *namer_, seen_) : ""; }
  const gff::BedCounts& counts() const { return counts_; }

 private:
  void write(const gff::Record& record, gff::Output& out) {
    const gff::Span span{record.start(), record.end()};
    const char strand = record.strand().empty() ? '.' : record.strand().front();
    line_.clear();
    if (options_.sizes) {
      auto change = gff::SequenceSizes::Change::none;
      for (const gff::FittedSpans& piece : options_.sizes->fit(bed_.seqid, {span}, change))
        append(piece.spans.front(), strand);
      counts_.count(change);
    } else {
      append(span, strand);
    }
    out.append(line_);
  }
  void append(gff::Span span, char strand) {
    gff::append_bed6(bed_, span, strand, line_);
    line_ += bed_.extra;
    line_ += '\n';
  }

  const Options& options_;
  std::optional<gff::BedNamer> namer_;
  gff::SeenKeys seen_;
  gff::BedNames bed_;
  std::string line_;
  gff::BedCounts counts_;
};

class RecordJob : public gff::Job {
 public:
  explicit RecordJob(const Options& options) : options_(options) {}

  std::unique_ptr<gff::Worker> make_worker(gff::WorkerKind) override {
    return std::make_unique<RecordWorker>(options_);
  }

  void finish(gff::Worker& all, const gff::LineReader& lines, const gff::IndexUse*, gff::Output&,
              gff::Warnings& warnings) override {
    auto& worker = static_cast<RecordWorker&>(all);
    if (std::string warning = worker.warning(); !warning.empty()) warnings.push_back(std::move(warning));
    warn_of_sizes(worker.counts(), lines.name(), warnings);
    warn_of_missing(options_, warnings);
  }

 private:
  const Options& options_;
};

/// A line for each transcript or gene: the first worker writes all of them.
class ModelUse {
 public:
  ModelUse(const Options& options, const gff::Models& models)
      : options_(options),
        models_(models),
        lines_(models, *options.unit, options.around, options.sizes ? &*options.sizes : nullptr) {}

  void begin(const gff::LineReader& in) { namer_.emplace(options_.bed, in.extra_columns()); }
  template <class... Names>
  const gff::Roles& roles(gff::RoleReader& reader, const Names&... names) {
    return reader.read(names..., models_);
  }
  template <class GetRecord>
  void add(GetRecord record, const gff::Roles& roles, gff::Output& out) {
    any_model_ = any_model_ || (roles.part != gff::PartKind::none && !(roles.own.empty() && roles.above.empty()));
    lines_.add(record, roles, *namer_, out);
  }

  std::string warning(const gff::SeenKeys& seen) { return namer_ ? key_warning(options_.bed, *namer_, seen) : ""; }
  const gff::BedCounts& counts() const { return lines_.counts(); }
  /// Whether a record is a part of a transcript.
  bool any_model() const { return any_model_; }

 private:
  const Options& options_;
  const gff::Models& models_;
  std::optional<gff::BedNamer> namer_;
  gff::ModelLines lines_;
  bool any_model_ = false;
};

using ModelWorker = gff::NotedReading<ModelUse, gff::SeenKeys>;

class ModelJob : public gff::Job {
 public:
  ModelJob(const Options& options, const gff::Models& models) : options_(options), models_(models) {}

  std::unique_ptr<gff::Worker> make_worker(gff::WorkerKind kind) override {
    if (kind == gff::WorkerKind::first) use_.emplace(options_, models_);
    return std::make_unique<ModelWorker>(*use_, kind);
  }

  void finish(gff::Worker& all, const gff::LineReader& lines, const gff::IndexUse*, gff::Output&,
              gff::Warnings& warnings) override {
    const gff::BedCounts& counts = use_->counts();
    const bool genes = options_.unit == gff::Assembly::Unit::gene;
    const auto warn = [&](std::uint64_t number, const std::string& what, const std::string& first) {
      if (number == 0) return;
      warnings.push_back(
          gff::quotable_path(lines.name()) + ": " +
          (genes ? gff::counted(number, "gene ", "genes ") : gff::counted(number, "transcript ", "transcripts ")) +
          what + ", the first is " + gff::in_quotes(first));
    };
    warn(counts.without_blocks, "without exon, CDS, stop_codon or UTR records left out", counts.first_without_blocks);
    if (counts.lone_parts > 0 && use_->any_model())
      warnings.push_back(gff::quotable_path(lines.name()) + ": " +
                         gff::counted(counts.lone_parts, "record is part of no ", "records are part of no ") +
                         (genes ? "gene" : "transcript") + ", and left out");
    warn(counts.split, "on two strands or seqids: a line for each", counts.first_split);
    for (std::string& warning : models_.warnings(lines.name(), genes)) warnings.push_back(std::move(warning));
    warn_of_sizes(counts, lines.name(), warnings);
    warn_of_missing(options_, warnings);
    if (lines.counts().records == 0) return;
    if (!use_->any_model() && counts.without_blocks == 0)
      warnings.push_back(gff::quotable_path(lines.name()) + ": no record is part of a " +
                         (genes ? "gene" : "transcript"));
    if (std::string warning = use_->warning(static_cast<ModelWorker&>(all).sample()); !warning.empty())
      warnings.push_back(std::move(warning));
  }

 private:
  const Options& options_;
  const gff::Models& models_;
  std::optional<ModelUse> use_;  ///< once the models are known
};

/// The sizes need a reading before, which says what is circular; models are not needed.
class CircularPrepass : public gff::Prepass {
 public:
  explicit CircularPrepass(gff::SequenceSizes& sizes) : sizes_(sizes) {}
  std::unique_ptr<gff::Worker> make_worker(gff::WorkerKind) override { return std::make_unique<Visitor>(sizes_); }
  bool in_order() const override { return true; }
  bool done(gff::Worker&) override { return true; }

 private:
  class Visitor : public gff::Worker {
   public:
    explicit Visitor(gff::SequenceSizes& sizes) : sizes_(sizes) {}
    void run(gff::LineReader& in, gff::Output&) override {
      in.find_semicolons();
      for (gff::Line line; in.next(line);) {
        if (line.kind != gff::LineKind::record) continue;
        const gff::Record record(line);
        sizes_.visit(record, in.dialect(record));
      }
    }
    void merge(gff::Worker&, gff::JoinedBlock&) override {}

   private:
    gff::SequenceSizes& sizes_;
  };
  gff::SequenceSizes& sizes_;
};

gff::AroundStart parse_around(const std::string& text) {
  const std::size_t comma = text.find(',');
  if (comma == std::string::npos)
    gff::fail_usage("--tss: expected UP,DOWN, two numbers of bases, got " + gff::in_quotes(text));
  const auto bases = [](const std::string& number) {
    const std::uint64_t count = gff::parse_count("--tss", number);
    if (count > static_cast<std::uint64_t>(gff::largest_position))
      gff::fail_usage("--tss: expected at most 2^62 bases, got " + gff::in_quotes(number));
    return static_cast<std::int64_t>(count);
  };
  return {bases(text.substr(0, comma)), bases(text.substr(comma + 1))};
}

gff::Warnings run(const std::vector<std::string>& arguments) {
  Options options;
  bool transcripts = false;
  bool genes = false;
  bool no_score = false;
  std::string sizes;
  gff::CommandLine line("gff-tobed", "[OPTIONS] [FILE]", "convert records, transcripts or genes to BED",
                        {"gff-tobed -x gencode.gtf.gz > transcripts.bed",
                         "gff-tobed --genes --tss 1000,100 --sizes genome.fa.fai in.gff3 > promoters.bed"});
  line.group("What is written");
  line.flag("transcripts,x", "BED12: a line for each transcript", transcripts);
  line.flag("genes", "BED12: a line for each gene", genes);
  line.value("tss", "UP,DOWN", "with -x or --genes: BED6, bases around each start",
             [&](const std::string& text) { options.around = parse_around(text); });
  line.group("Columns");
  line.value("name,n", "KEY", "write KEY in column 4 (default: the ID, see the man page)",
             [&](const std::string& text) {
               options.bed.name_key = text;
               options.bed.usual_name = false;
             });
  line.value("extra,e", "LIST", "more columns at the end: KEY,KEY...",
             [&](const std::string& text) { gff::append_list("--extra", text, options.bed.extra); });
  line.value("sizes", "FILE", "lengths of sequences: cut lines at their end",
             [&](const std::string& text) { sizes = text; });
  line.flag("no-score", "write 0 in column 5", no_score);
  line.common(options, gff::CommandLine::Writes::table);
  const auto operands = line.parse(arguments);
  if (!operands) return {};

  gff::take_file_operand(*operands, options);
  if (transcripts && genes) gff::fail_usage("--transcripts and --genes exclude each other");
  if (transcripts) options.unit = gff::Assembly::Unit::transcript;
  if (genes) options.unit = gff::Assembly::Unit::gene;
  if (options.around && !options.unit) gff::fail_usage("--tss: expected --transcripts or --genes with it");
  if (options.bed.usual_name)
    options.bed.name_key = transcripts ? "transcript_id|ID" : genes ? "gene_id|ID" : "ID|Name";
  options.bed.scores = !no_score;
  options.no_fasta = true;
  gff::BedNamer(options.bed, {});  // a wrong KEY is an error before the input is opened
  if (!sizes.empty()) {
    gff::ListFiles(options.input, options.output.path).take(sizes, "--sizes");
    options.sizes.emplace(sizes);
  }
  const gff::StreamSettings stream = line.stream_settings();
  if (!options.unit) {
    RecordJob job(options);
    if (!options.sizes) return gff::run_stream(options, job, stream);
    CircularPrepass prepass(*options.sizes);
    return gff::run_stream(options, job, stream, &prepass);
  }
  gff::Models models;
  Facts facts{options};
  gff::ModelsPrepass prepass(models, facts);
  ModelJob job(options, models);
  return gff::run_stream(options, job, stream, &prepass);
}

}  // namespace

int main(int argc, char* argv[]) { return gff::run_tool("gff-tobed", argc, argv, run); }
