// gff-togff3: convert GTF to GFF3.
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/grouped.hpp"
#include "base/quotable.hpp"
#include "cli/command_line.hpp"
#include "cli/tool.hpp"
#include "run/convert_records.hpp"
#include "run/models_prepass.hpp"
#include "run/runner.hpp"
#include "togff3/converter.hpp"
#include "togff3/feature_ids.hpp"

namespace {

struct Options : gff::CommonOptions {
  bool id_prefix = false;
  bool keep_types = false;
};

/// What is known after the first reading.
struct FirstReading {
  gff::Models models;
  gff::CodingFacts facts;
  std::optional<gff::FeatureIds> ids;
};

class ToGff3Job : public gff::Job {
 public:
  ToGff3Job(const Options& options, FirstReading& first) : options_(options), first_(first) {}

  std::unique_ptr<gff::Worker> make_worker(gff::WorkerKind kind) override;
  void finish(gff::Worker& all, const gff::LineReader& lines, const gff::IndexUse*, gff::Output& out,
              gff::Warnings& warnings) override;

  /// Before everything else.
  void write_version(gff::Output& out) {
    if (!version_written_) out.append("##gff-version 3\n");
    version_written_ = true;
  }
  const Options& options() const { return options_; }

 private:
  const Options& options_;
  FirstReading& first_;
  bool version_written_ = false;
};

class ToGff3Worker : public gff::Worker {
 public:
  ToGff3Worker(ToGff3Job& job, const FirstReading& first)
      : job_(job), models_(first.models), converter_(first.models, first.facts, *first.ids, job.options().keep_types) {}

  void run(gff::LineReader& in, gff::Output& out) override {
    if (!in.in_middle()) job_.write_version(out);
    gff::convert_records(in, out, job_.options().no_comments,
                         [&](const gff::Record& record) { return convert(record, in, out); });
  }

  void merge(gff::Worker& later, gff::JoinedBlock&) override {
    converter_.counts().take(static_cast<ToGff3Worker&>(later).converter_.counts());
  }

  const gff::Gff3Counts& counts() { return converter_.counts(); }

 private:
  /// False if the record is GFF3 already.
  bool convert(const gff::Record& record, gff::LineReader& in, gff::Output& out) {
    const gff::Dialect dialect = in.dialect(record);
    if (dialect == gff::Dialect::gff3) return false;
    if (!begun_) reader_.use_extra_columns(in.extra_columns());
    begun_ = true;
    converter_.convert(record, reader_.read(record, dialect, models_), out);
    return true;
  }

  ToGff3Job& job_;
  const gff::Models& models_;
  gff::RoleReader reader_;
  gff::Gff3Converter converter_;
  bool begun_ = false;
};

std::unique_ptr<gff::Worker> ToGff3Job::make_worker(gff::WorkerKind kind) {
  if (kind == gff::WorkerKind::first) first_.ids.emplace(first_.models, options_.id_prefix);
  return std::make_unique<ToGff3Worker>(*this, first_);
}

void ToGff3Job::finish(gff::Worker& all, const gff::LineReader& lines, const gff::IndexUse*, gff::Output& out,
                       gff::Warnings& warnings) {
  write_version(out);
  const std::string name = gff::quotable_path(lines.name());
  const gff::FeatureIds& ids = *first_.ids;
  if (ids.copies() > 0)
    warnings.push_back(name + ": " + gff::grouped(ids.copies()) +
                       (ids.copies() == 1
                            ? " feature has the id of another one: '-" +
                                  std::to_string(ids.number_of_copy(ids.first_copy())) + "' follows it in its ID"
                            : " features have the id of another one: '-2', '-3', ... follow it in their IDs") +
                       ", the first is " + gff::in_quotes(first_.models.id(ids.first_copy())));
  const gff::Gff3Counts& counts = static_cast<ToGff3Worker&>(all).counts();
  if (counts.without_parent > 0)
    warnings.push_back(
        name + ": " + gff::grouped(counts.without_parent) +
        (counts.without_parent == 1 ? " record has no Parent, since its gene or transcript has no record"
                                    : " records have no Parent, since their gene or transcript has no record") +
        " (gff-togtf --fill adds such records), the first is of " + gff::in_quotes(counts.first_without_parent));
}

gff::Warnings run(const std::vector<std::string>& arguments) {
  Options options;
  gff::CommandLine line(
      "gff-togff3", "[OPTIONS] [FILE]", "convert GTF to GFF3",
      {"gff-togff3 gencode.gtf.gz > gencode.gff3", "gff-togff3 --id-prefix -o genes.gff3.gz genes.gtf"});
  line.group("IDs and types");
  line.flag("id-prefix", "write IDs as Ensembl does: gene:G, transcript:T", options.id_prefix);
  line.flag("keep-types", "keep all types: UTR stays UTR", options.keep_types);
  line.common(options, gff::CommandLine::Writes::gff);
  const auto operands = line.parse(arguments);
  if (!operands) return {};

  gff::take_file_operand(*operands, options);
  FirstReading first;
  gff::ModelsPrepass prepass(first.models, first.facts);
  ToGff3Job job(options, first);
  return gff::run_stream(options, job, line.stream_settings(), &prepass);
}

}  // namespace

int main(int argc, char* argv[]) { return gff::run_tool("gff-togff3", argc, argv, run); }
