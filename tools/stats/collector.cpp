#include "stats/collector.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/grouped.hpp"
#include "base/quotable.hpp"
#include "features/models.hpp"
#include "gff/sequence_region.hpp"
#include "run/models_prepass.hpp"
#include "stats/coverage.hpp"
#include "stats/key_inventory.hpp"
#include "stats/model_counts.hpp"
#include "stats/record_counts.hpp"

namespace gff::stats {
namespace {

/// What the second reading fills in, in the order of the records.
struct Gathered {
  explicit Gathered(const Models& models) : counts(models, coverage) {}
  Coverage coverage;
  ModelCounts counts;
};

class StatsWorker : public Worker {
 public:
  /// `models` and `gathered` are null where no models are wanted.
  /// `is_first`: the worker has the counts of all blocks.
  StatsWorker(const Models* models, Gathered* gathered, bool is_first)
      : gathered_(gathered), records_(!is_first), keys_(is_first) {
    if (models) reader_.emplace(*models);
  }

  void run(LineReader& in, Output& /*out*/) override {
    in.find_semicolons();
    for (Line line; in.next(line);) {
      if (line.kind == LineKind::record) {
        add(in, Record(line));
      } else if (line.kind == LineKind::directive && reader_) {
        note_region(line.text);
      }
    }
    keys_.leave_block();
    if (gathered_ && !in.in_middle()) gathered_->counts.take(*reader_);
  }

  void merge(Worker& later, JoinedBlock& /*block*/) override {
    auto& other = static_cast<StatsWorker&>(later);
    keys_.take(other.keys_, records_.take(other.records_));
    if (other.records_.is_large() || other.keys_.pairs().size() > few_names) {
      other.records_ = RecordCounts(true);
      other.keys_ = KeyInventory(false);
    }
    if (gathered_) gathered_->counts.take(*other.reader_);
  }

  RecordCounts& records() { return records_; }
  const KeyInventory& keys() const { return keys_; }

 private:
  void add(LineReader& in, const Record& record) {
    const Dialect dialect = in.dialect(record);
    const Span span{record.start(), record.end()};
    const std::uint32_t type = records_.add(record, span);
    keys_.add(record, dialect, type, in.extra_columns());
    records_.add_biotype(type,
                         keys_.noted().first_of({NotedKey::gene_type, NotedKey::gene_biotype, NotedKey::biotype}));
    if (!reader_) return;
    if (!begun_) reader_->use_extra_columns(in.extra_columns());
    begun_ = true;
    reader_->add(record, dialect, span, keys_.noted());
  }

  void note_region(std::string_view text) {
    const auto region = sequence_region(text);
    if (!region) return;
    const Span span{parse_position(region->start), parse_position(region->end)};
    if (span.start > 0 && span.end >= span.start) reader_->note_region(region->seqid, span);
  }

  Gathered* gathered_;
  RecordCounts records_;
  KeyInventory keys_;
  std::optional<ModelReader> reader_;
  bool begun_ = false;
};

class StatsJob : public Job {
 public:
  StatsJob(Sections sections, const Models& models, const InputFile& input, Report& report)
      : sections_(sections), models_(models), input_(input), report_(report) {}

  std::unique_ptr<Worker> make_worker(WorkerKind kind) override {
    const bool first = kind == WorkerKind::first;
    const bool with_models = sections_ == Sections::all;
    if (first && with_models) gathered_.emplace(models_);
    return std::make_unique<StatsWorker>(with_models ? &models_ : nullptr, gathered_ ? &*gathered_ : nullptr, first);
  }

  /// Pieces of 512 KiB need 5 % less time than pieces of 256 KiB.
  std::size_t blocks_in_piece() const override { return 2; }

  void finish(Worker& all, const LineReader& lines, const IndexUse*, Output&, Warnings& warnings) override {
    auto& worker = static_cast<StatsWorker&>(all);
    report_.add("counts", "records", "all", lines.counts().records);
    report_.add("counts", "records", "skipped", lines.counts().malformed);
    if (sections_ != Sections::attributes) {
      worker.records().report_counts(report_);
      report_without_parent(report_, worker.keys(), worker.records().types());
    }
    if (gathered_) gathered_->counts.report_biotypes(report_);
    if (sections_ != Sections::attributes) {
      worker.records().report_biotypes(report_);
      worker.records().report_lengths(report_);
    }
    report_keys(report_, worker.keys(), worker.records().types());
    if (!gathered_) return;
    gathered_->counts.finish();
    gathered_->counts.report_models(report_);
    if (!input_.genome.empty()) {
      if (std::string warning = gathered_->coverage.note_lengths(input_.genome); !warning.empty())
        warnings.push_back(std::move(warning));
    }
    if (const std::string warning = gathered_->coverage.report(report_); !warning.empty())
      warnings.push_back(quotable_path(lines.name()) + ": " + warning);
    for (std::string& warning : models_.warnings(lines.name())) warnings.push_back(std::move(warning));
  }

 private:
  Sections sections_;
  const Models& models_;
  const InputFile& input_;
  Report& report_;
  std::optional<Gathered> gathered_;
};

}  // namespace

Warnings collect(const CommonOptions& options, Sections sections, const InputFile& input,
                 const StreamSettings& settings, Report& report) {
  report.sample = input.sample;
  Models models;
  StatsJob job(sections, models, input, report);
  if (sections != Sections::all) return run_stream(options, job, settings);
  NoFacts facts;
  ModelsPrepass prepass(models, facts);
  return run_stream(options, job, settings, &prepass);
}

}  // namespace gff::stats
