// gff-rename: change names of sequences, types, keys and IDs.
#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/ascii.hpp"
#include "base/diagnostic.hpp"
#include "base/fail.hpp"
#include "base/marks.hpp"
#include "base/quotable.hpp"
#include "base/suggestion.hpp"
#include "cli/command_line.hpp"
#include "cli/list_files.hpp"
#include "cli/tool.hpp"
#include "filter/absence.hpp"
#include "filter/seen_values.hpp"
#include "gff/columns.hpp"
#include "gff/line_patches.hpp"
#include "gff/sequence_region.hpp"
#include "rename/attribute_renamer.hpp"
#include "rename/model_roles.hpp"
#include "rename/seqid_map.hpp"
#include "rename/seqid_renamer.hpp"
#include "rename/sequence_headers.hpp"
#include "run/models_prepass.hpp"
#include "run/runner.hpp"

namespace {

struct NewType {
  std::string old;
  std::string now;
};

struct Options : gff::CommonOptions {
  std::optional<gff::SeqidMap> seqids;
  gff::Unmapped unmapped = gff::Unmapped::fail;
  std::vector<NewType> types;
  std::vector<gff::NewKey> keys;
  gff::IdEdits ids;
};

/// New types, and which of the old ones were seen.
class TypeRenamer {
 public:
  explicit TypeRenamer(const std::vector<NewType>& types) : types_(types), seen_(types.size()) {}

  void rename(std::string_view type, gff::LinePatches& patches) {
    const auto found = std::find_if(types_.begin(), types_.end(), [&](const NewType& one) { return one.old == type; });
    if (found == types_.end()) {
      others_.note(type);
      return;
    }
    seen_[static_cast<std::size_t>(found - types_.begin())] = 1;
    patches.replace(type, found->now);
  }
  void take(TypeRenamer& later) {
    gff::take_marks(seen_, later.seen_);
    others_.take(later.others_);
  }
  std::string warning() const {
    gff::Absence absence("type", "types");
    for (std::size_t i = 0; i < types_.size(); ++i) {
      absence.ask();
      if (seen_[i]) continue;
      absence.miss(gff::in_quotes(types_[i].old),
                   [&] { return gff::nearest_hint(gff::nearest_seen(types_[i].old, others_.values())); });
    }
    return absence.warning();
  }

 private:
  const std::vector<NewType>& types_;
  std::vector<char> seen_;
  gff::SeenValues others_;
};

class RenameWorker : public gff::Worker {
 public:
  RenameWorker(const Options& options, const gff::ModelRoles* roles, bool is_first)
      : options_(options), types_(options.types), attributes_(options.keys, options.ids, roles, is_first) {
    if (options.seqids) seqids_.emplace(*options.seqids, options.unmapped);
  }

  void run(gff::LineReader& in, gff::Output& out) override {
    if (!attributes_.empty()) in.find_semicolons();
    for (gff::Line line; in.next(line);) {
      patches_.clear();
      if (line.kind == gff::LineKind::record) {
        if (!rename_record(line, in)) continue;
      } else if (gff::is_comment(line.kind) && options_.no_comments) {
        continue;
      } else if (line.kind == gff::LineKind::directive && seqids_) {
        if (!rename_region(line, in)) continue;
      } else if (line.kind == gff::LineKind::columns && !attributes_.empty()) {
        const auto names = gff::parse_columns(line.text);
        if (names) patches_.replace(line.text, gff::columns_line(attributes_.new_columns(*names, line, in)));
      }
      if (patches_.empty()) {
        out.put(line);
      } else {
        patches_.write(line.kind == gff::LineKind::record ? gff::Record(line).text() : line.text, out);
      }
    }
  }

  bool accepts(const gff::Worker& later) override {
    const auto& other = static_cast<const RenameWorker&>(later);
    return (!seqids_ || seqids_->accepts(*other.seqids_)) && attributes_.accepts(other.attributes_);
  }

  void merge(gff::Worker& later, gff::JoinedBlock&) override {
    auto& other = static_cast<RenameWorker&>(later);
    if (seqids_) seqids_->take(*other.seqids_);
    types_.take(other.types_);
    attributes_.take_seen(other.attributes_);
  }

  gff::SeqidRenamer& seqids() { return *seqids_; }

  /// About types, keys and prefixes that no record had.
  void warn(gff::Warnings& warnings) const {
    if (std::string warning = types_.warning(); !warning.empty()) warnings.push_back(std::move(warning));
    for (std::string& warning : attributes_.warnings()) warnings.push_back(std::move(warning));
  }

 private:
  /// False if the record is left out.
  bool rename_record(const gff::Line& line, gff::LineReader& in) {
    const gff::Record record(line);
    if (seqids_ && !rename_seqid(record.seqid(), line, 1, in)) {
      seqids_->count_dropped_record();
      return false;
    }
    if (!options_.types.empty()) types_.rename(record.type(), patches_);
    if (attributes_.empty()) return true;
    if (!begun_) attributes_.use_extra_columns(in.extra_columns());
    begun_ = true;
    attributes_.rename(line, record, in.dialect(record), in, patches_);
    return true;
  }

  bool rename_region(const gff::Line& line, const gff::LineReader& in) {
    const auto region = gff::sequence_region(line.text);
    return !region || region->seqid.empty() || rename_seqid(region->seqid, line, 0, in);
  }

  /// `column`: of a record, from 1; 0: of another line.
  bool rename_seqid(std::string_view old, const gff::Line& line, std::size_t column, const gff::LineReader& in) {
    const gff::SeqidRenamer::Name name =
        seqids_->rename(old, [&](std::string_view code, std::string expected, std::string found, std::string advice) {
          return column > 0
                     ? in.in_column(line, column - 1, code, std::move(expected), std::move(found), std::move(advice))
                     : in.diagnostic(line.number, code, std::move(expected), std::move(found), std::move(advice));
        });
    if (name.now != old) patches_.replace(old, name.now);
    return !name.dropped;
  }

  const Options& options_;
  std::optional<gff::SeqidRenamer> seqids_;
  TypeRenamer types_;
  gff::AttributeRenamer attributes_;
  gff::LinePatches patches_;
  bool begun_ = false;
};

class RenameJob : public gff::Job {
 public:
  RenameJob(const Options& options, const gff::ModelRoles* roles) : options_(options), roles_(roles) {}

  std::unique_ptr<gff::Worker> make_worker(gff::WorkerKind kind) override {
    return std::make_unique<RenameWorker>(options_, roles_, kind == gff::WorkerKind::first);
  }

  void finish(gff::Worker& all, const gff::LineReader& lines, const gff::IndexUse*, gff::Output&,
              gff::Warnings& warnings) override {
    auto& worker = static_cast<RenameWorker&>(all);
    if (lines.counts().records > 0) worker.warn(warnings);
    if (!options_.seqids) return;
    name_ = gff::quotable_path(lines.name());
    seqids_ = &worker.seqids();
    headers_.emplace(lines.next_number(), [this, &lines](std::string_view old, std::uint64_t number) {
      const gff::SeqidRenamer::Name name =
          seqids_->rename(old, [&](std::string_view code, std::string expected, std::string found, std::string advice) {
            return lines.diagnostic(number, code, std::move(expected), std::move(found), std::move(advice));
          });
      return gff::SequenceHeaders::Name{name.now, name.dropped};
    });
  }

  void write_sequences(std::string_view bytes, gff::Output& out) override {
    if (headers_) {
      headers_->write(bytes, out);
    } else {
      out.append(bytes);
    }
  }

  void end(const gff::StreamEnd&, gff::Output& out, gff::Warnings& warnings) override {
    if (!headers_) return;
    headers_->finish(out);
    seqids_->warn(name_, warnings);
  }

 private:
  const Options& options_;
  const gff::ModelRoles* roles_;
  std::string name_;                     ///< of the input
  gff::SeqidRenamer* seqids_ = nullptr;  ///< of the worker that has seen all records
  std::optional<gff::SequenceHeaders> headers_;
};

void add_type(const std::string& text, std::vector<NewType>& types) {
  const std::size_t equals = text.find('=');
  NewType type{text.substr(0, equals), equals == std::string::npos ? std::string() : text.substr(equals + 1)};
  if (type.old.empty() || type.now.empty() || std::any_of(type.now.begin(), type.now.end(), gff::is_control))
    gff::fail_usage("--type: expected OLD=NEW, two types, got " + gff::in_quotes(text));
  const auto known = std::find_if(types.begin(), types.end(), [&](const NewType& one) { return one.old == type.old; });
  if (known != types.end() && known->now != type.now)
    gff::fail_usage("--type: " + gff::in_quotes(type.old) + " has two new names");
  if (known == types.end()) types.push_back(std::move(type));
}

gff::Warnings run(const std::vector<std::string>& arguments) {
  Options options;
  std::string map;
  std::string from;
  std::string to;
  gff::CommandLine line("gff-rename", "[OPTIONS] [FILE]", "change names of sequences, types, keys and IDs",
                        {"gff-rename -s chromAlias.txt --from ucsc --to ensembl in.gff3 > out.gff3",
                         "gff-rename -k gene_type=gene_biotype gencode.gtf.gz > out.gtf"});
  line.group("Sequences");
  line.value("seqid,s", "FILE", "FILE has an old and a new name on each line",
             [&](const std::string& text) { map = text; });
  line.value("from", "NAME", "column with the old names, if FILE is a table",
             [&](const std::string& text) { from = text; });
  line.value("to", "NAME", "column with the new names", [&](const std::string& text) { to = text; });
  line.choice<gff::Unmapped>(
      "unmapped", "WHAT", "if FILE lacks a sequence: fail (default), keep or drop",
      {{"fail", gff::Unmapped::fail}, {"keep", gff::Unmapped::keep}, {"drop", gff::Unmapped::drop}}, options.unmapped);
  line.group("Types and keys");
  line.value("type,t", "OLD=NEW", "rename a type", [&](const std::string& text) { add_type(text, options.types); });
  line.value("key,k", "OLD=NEW", "rename the key of an attribute",
             [&](const std::string& text) { options.keys.push_back(gff::parse_new_key(text)); });
  line.group("IDs and other values");
  line.value("id-prefix", "LIST", "put before IDs: gene=PREFIX,transcript=PREFIX",
             [&](const std::string& text) { options.ids.add_prefixes(text); });
  line.value("id-strip", "LIST", "remove these prefixes from IDs",
             [&](const std::string& text) { options.ids.add_strip(text); });
  line.value("no-version", "LIST", "remove the version from values of keys: G1.15 is G1",
             [&](const std::string& text) { options.ids.add_no_version(text); });
  line.common(options, gff::CommandLine::Writes::gff);
  const auto operands = line.parse(arguments);
  if (!operands) return {};

  gff::take_file_operand(*operands, options);
  if (map.empty() && (!from.empty() || !to.empty() || options.unmapped != gff::Unmapped::fail))
    gff::fail_usage("--from, --to and --unmapped are about the FILE of --seqid, which is missing");
  if (from.empty() != to.empty()) gff::fail_usage("--from and --to: one needs the other");
  if (!map.empty()) {
    gff::ListFiles(options.input, options.output.path).take(map, "--seqid");
    options.seqids.emplace(map, from, to);
  }
  const gff::StreamSettings stream = line.stream_settings();
  if (!options.ids.needs_roles()) {
    RenameJob job(options, nullptr);
    return gff::run_stream(options, job, stream);
  }
  gff::Models models;
  gff::ModelRoles roles(models);
  gff::ModelsPrepass prepass(models, roles);
  RenameJob job(options, &roles);
  return gff::run_stream(options, job, stream, &prepass);
}

}  // namespace

int main(int argc, char* argv[]) { return gff::run_tool("gff-rename", argc, argv, run); }
