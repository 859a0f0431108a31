// gff-select: keep the records that pass every test.
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/fail.hpp"
#include "base/quotable.hpp"
#include "cli/command_line.hpp"
#include "cli/list_files.hpp"
#include "cli/tool.hpp"
#include "features/families.hpp"
#include "filter/record_filter.hpp"
#include "filter/regions.hpp"
#include "gff/record.hpp"
#include "run/block_output.hpp"
#include "run/runner.hpp"

namespace {

struct Options : gff::CommonOptions {
  gff::RecordFilter filter;
  bool invert = false;
  gff::Relatives relatives;
  std::optional<gff::Families> families;  ///< if relatives are asked for
  bool count = false;
  bool no_header = false;
  bool header_only = false;
  std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
};

/// Whether the record is one of those that the tests ask for.
bool is_wanted(const Options& options, gff::RecordFilter::State& state, const gff::Record& record,
               gff::Dialect dialect) {
  return options.filter.match(record, dialect, state) != (options.invert && !options.families);
}

/// Finds out which records are related.
class FamiliesWorker : public gff::Worker {
 public:
  explicit FamiliesWorker(Options& options) : options_(options), state_(options.filter) {}

  void run(gff::LineReader& in, gff::Output&) override {
    in.find_semicolons();
    for (gff::Line line; in.next(line);) {
      if (line.kind == gff::LineKind::columns) use_extra_columns(in.extra_columns());
      if (line.kind != gff::LineKind::record) continue;
      const gff::Record record(line);
      const gff::Dialect dialect = in.dialect(record);
      options_.families->visit(record, dialect, is_wanted(options_, state_, record, dialect));
    }
  }

  void merge(gff::Worker&, gff::JoinedBlock&) override {}  // one worker reads all

 private:
  /// They are attributes.
  void use_extra_columns(const std::vector<std::string>& names) {
    state_.use_extra_columns(names);
    options_.families->use_extra_columns(names);
  }

  Options& options_;
  gff::RecordFilter::State state_;
};

class FamiliesPrepass : public gff::Prepass {
 public:
  explicit FamiliesPrepass(Options& options) : options_(options) {}

  std::unique_ptr<gff::Worker> make_worker(gff::WorkerKind) override {
    return std::make_unique<FamiliesWorker>(options_);
  }
  bool in_order() const override { return true; }
  bool done(gff::Worker&) override { return options_.families->pass_done(); }

 private:
  Options& options_;
};

/// Copies the lines that are kept.
class SelectWorker : public gff::Worker {
 public:
  explicit SelectWorker(Options& options)
      : options_(options),
        state_(options.filter),
        asks_dialect_(options.filter.reads_attributes() || options.families) {}

  void run(gff::LineReader& in, gff::Output& out) override {
    if (asks_dialect_) in.find_semicolons();
    if (!in.extra_columns().empty())
      state_.use_extra_columns(in.extra_columns());  // another worker has met their names
    enough_ = kept_ >= options_.most;
    for (gff::Line line; !enough_ && in.next(line);) {
      switch (line.kind) {
        case gff::LineKind::record:
          if (!keeps(gff::Record(line), in)) continue;
          [[fallthrough]];
        case gff::LineKind::malformed:
          kept_since_resolution_ = true;
          enough_ = ++kept_ >= options_.most;
          break;
        case gff::LineKind::resolution:
          if (!ends_kept(in, out)) continue;
          break;
        case gff::LineKind::comment:
        case gff::LineKind::unnamed_directive:
          if (options_.no_comments) continue;
          break;
        case gff::LineKind::columns: state_.use_extra_columns(in.extra_columns()); break;
        case gff::LineKind::directive:
        case gff::LineKind::blank: break;
      }
      if (!options_.count && !(options_.no_header && line.text.starts_with('#'))) out.put(line);
    }
  }

  bool enough() const override { return enough_; }

  /// Not where the last record to be kept is in the block of `later`.
  bool accepts(const gff::Worker& later) override {
    return kept_ + static_cast<const SelectWorker&>(later).kept_ < options_.most;
  }

  void merge(gff::Worker& later, gff::JoinedBlock& block) override {
    auto& other = static_cast<SelectWorker&>(later);
    kept_ += std::exchange(other.kept_, 0);
    state_.take(other.state_);
    join_sections(other, block);
  }

  std::uint64_t kept() const { return kept_; }
  gff::RecordFilter::State& state() { return state_; }

 private:
  bool keeps(const gff::Record& record, gff::LineReader& in) {
    const gff::Dialect dialect = asks_dialect_ ? in.dialect(record) : gff::Dialect::gff3;
    const bool wanted = is_wanted(options_, state_, record, dialect);
    return options_.families ? options_.families->keeps(record, dialect, wanted) : wanted;
  }

  /// Whether a ### is written: only if a record since the one before was kept, or there was none. The first one in the
  /// middle of the stream is written, and left out later if that was wrong.
  bool ends_kept(const gff::LineReader& in, const gff::Output& out) {
    const std::uint64_t records = in.counts().all_records();
    const bool any = records > records_at_resolution_;
    const bool kept = std::exchange(kept_since_resolution_, false);
    records_at_resolution_ = records;
    if (!std::exchange(met_resolution_, true) && in.in_middle() && !kept) {
      undecided_ = {out.position(), any};
      return true;
    }
    return kept || !any;
  }

  /// Decides of the first ### in the block of `later`.
  void join_sections(SelectWorker& later, gff::JoinedBlock& block) {
    if (later.undecided_) {
      const bool any = later.undecided_->any_record || block.before.all_records() > records_at_resolution_;
      if (any && !kept_since_resolution_ && !options_.count) block.out.leave_out_line(later.undecided_->position);
      later.undecided_.reset();
    }
    if (std::exchange(later.met_resolution_, false)) {
      met_resolution_ = true;
      kept_since_resolution_ = false;
      records_at_resolution_ = block.before.all_records() + later.records_at_resolution_;
    }
    kept_since_resolution_ = std::exchange(later.kept_since_resolution_, false) || kept_since_resolution_;
    later.records_at_resolution_ = 0;
  }

  /// A ### that is written or not; the lines before the block decide.
  struct Undecided {
    std::uint64_t position;  ///< of its line in the output of the block
    bool any_record;         ///< there was one before it in the block
  };

  Options& options_;
  gff::RecordFilter::State state_;
  const bool asks_dialect_;
  std::uint64_t kept_ = 0;
  bool enough_ = false;
  // At and since the last ###:
  std::uint64_t records_at_resolution_ = 0;
  bool kept_since_resolution_ = false;
  bool met_resolution_ = false;         ///< a ###
  std::optional<Undecided> undecided_;  ///< the first one in the block
};

/// Copies the lines that begin with '#' before the first record.
class HeaderWorker : public gff::Worker {
 public:
  explicit HeaderWorker(const Options& options) : no_comments_(options.no_comments) {}

  void run(gff::LineReader& in, gff::Output& out) override {
    for (gff::Line line; !at_records_ && in.next(line);) {
      at_records_ = line.kind == gff::LineKind::record || line.kind == gff::LineKind::malformed;
      if (line.text.starts_with('#') && !at_records_ && !(no_comments_ && gff::is_comment(line.kind))) out.put(line);
    }
  }
  bool enough() const override { return at_records_; }
  void merge(gff::Worker&, gff::JoinedBlock&) override {}  // one worker sees all

 private:
  const bool no_comments_;
  bool at_records_ = false;
};

class HeaderJob : public gff::Job {
 public:
  explicit HeaderJob(const Options& options) : options_(options) {}

  std::unique_ptr<gff::Worker> make_worker(gff::WorkerKind) override {
    return std::make_unique<HeaderWorker>(options_);
  }
  bool in_order() const override { return true; }

 private:
  const Options& options_;
};

class SelectJob : public gff::Job {
 public:
  explicit SelectJob(Options& options) : options_(options) {}

  std::unique_ptr<gff::Worker> make_worker(gff::WorkerKind) override {
    return std::make_unique<SelectWorker>(options_);
  }
  /// Families remember what they have met.
  bool in_order() const override { return options_.families.has_value(); }

  void finish(gff::Worker& all, const gff::LineReader& lines, const gff::IndexUse* index, gff::Output& out,
              gff::Warnings& warnings) override {
    auto& worker = static_cast<SelectWorker&>(all);
    if (options_.count) out.append(std::to_string(worker.kept()) + '\n');
    if (index) {
      for (const std::string& seqid : index->seqids) worker.state().see_seqid(seqid);
    }
    // What was not read to its end may hold what was not seen.
    if (!worker.enough()) {
      for (std::string& warning : options_.filter.warnings(worker.state(), index && index->any_seqid))
        warnings.push_back(std::move(warning));
    }
    if (options_.families) {
      for (std::string& warning : options_.families->warnings(lines.name())) warnings.push_back(std::move(warning));
    }
  }

 private:
  Options& options_;
};

/// What the options for columns and regions say, before the files that they name are read.
struct ColumnOptions {
  std::vector<std::pair<gff::TestOption, std::string>> lists;
  std::vector<std::string> regions;
  std::vector<std::string> region_files;
  std::string genome;
  bool bed = false;
};

/// The long name of an option that takes a LIST.
std::string name_of(gff::TestOption option) {
  switch (option) {
    case gff::TestOption::type: return "--type";
    case gff::TestOption::not_type: return "--not-type";
    case gff::TestOption::source: return "--source";
    case gff::TestOption::seqid: return "--seqid";
    default: return "--strand";
  }
}

void declare_column_options(gff::CommandLine& line, ColumnOptions& options, bool& within) {
  const auto list = [&](const std::string& names, const gff::Argument& argument, const std::string& help,
                        gff::TestOption option) {
    line.value(names, argument, help,
               [&options, option](const std::string& text) { options.lists.emplace_back(option, text); });
  };
  line.group("Tests of columns");
  list("type,t", "LIST", "type is one of LIST (a,b or @FILE)", gff::TestOption::type);
  list("not-type,T", "LIST", "type is none of LIST (a,b or @FILE)", gff::TestOption::not_type);
  list("source,s", "LIST", "source is one of LIST (a,b or @FILE)", gff::TestOption::source);
  list("seqid", "LIST", "seqid is one of LIST (a,b or @FILE)", gff::TestOption::seqid);
  list("strand", {"LIST", {"+", "-", ".", "?"}}, "strand is one of LIST (+ - . ?)", gff::TestOption::strand);
  line.value("genome", "FILE", "seqid is a sequence of FILE: FASTA, .fai or .dict",
             [&](const std::string& text) { options.genome = text; });
  line.group("Tests of positions");
  line.value("region,r", "REGION", "overlaps seqid[:start[-end]]; repeated: one of them",
             [&](const std::string& text) { options.regions.push_back(text); });
  line.value("regions-file,R", "FILE", "overlaps a region of FILE: BED, .fai or a list",
             [&](const std::string& text) { options.region_files.push_back(text); });
  line.flag("bed", "read the regions file as BED, under any name", options.bed);
  line.flag("within", "lies within a region instead of overlapping it", within);
}

void check_strands(const std::vector<std::string>& strands) {
  for (const std::string& strand : strands) {
    if (strand.size() != 1 || std::string_view("+-.?").find(strand) == std::string_view::npos)
      gff::fail_usage("--strand: expected +, -, . or ?, got " + gff::in_quotes(strand));
  }
}

void add_list(gff::TestOption option, const std::string& text, gff::ListFiles& files, gff::RecordFilter& tests) {
  if (option != gff::TestOption::strand) return gff::add_names(option, name_of(option), text, files, tests);
  std::vector<std::string> words;
  gff::append_list(name_of(option), text, words);
  check_strands(words);
  tests.add_names(option, words);
}

void add_column_tests(const ColumnOptions& options, gff::ListFiles& files, gff::RecordFilter& tests) {
  for (const auto& [option, text] : options.lists) add_list(option, text, files, tests);
  for (const std::string& region : options.regions) tests.add_region(region);
  for (const std::string& file : options.region_files) {
    files.take(file, "--regions-file " + gff::quotable_path(file));
    tests.add_regions_file(file, options.bed);
  }
  if (options.genome.empty()) return;
  files.take(options.genome, "--genome");
  tests.set_genome(options.genome);
}

gff::Warnings run(const std::vector<std::string>& arguments) {
  Options options;
  ColumnOptions column_options;
  bool within = false;
  std::vector<std::string> tests;
  std::vector<std::string> expressions;
  gff::CommandLine line("gff-select", "[OPTIONS] [FILE]", "keep the records that pass every test",
                        {"gff-select -t gene,mRNA annotation.gff3.gz > genes.gff3",
                         "gff-select -t gene -a gene_type=protein_coding -c annotation.gff3.gz"});
  declare_column_options(line, column_options, within);
  line.group("Tests of attributes and expressions");
  line.value("attribute,a", "TEST", "KEY, !KEY, KEY=V[,V] (or != ~ !~ < <= > >=), =@FILE",
             [&](const std::string& text) { tests.push_back(text); });
  line.value("expr,e", "EXPR", "an expression: 'strand == \"-\" && length > 500'",
             [&](const std::string& text) { expressions.push_back(text); });
  line.group("Changes to the selection");
  line.flag("invert,v", "keep the other records instead", options.invert);
  line.flag("with-descendants,d", "also keep every record below a kept one", options.relatives.descendants);
  line.flag("with-ancestors,p", "also keep every record above a kept one", options.relatives.ancestors);
  line.flag("with-family", "also keep all records below the topmost ancestors", options.relatives.family);
  line.group("Output");
  line.flag("count,c", "write only the number of records kept", options.count);
  line.value("max-count,n", "N", "stop after N kept records",
             [&](const std::string& text) { options.most = gff::parse_count("--max-count", text); });
  line.flag("no-header,H", "leave out lines that start with '#'", options.no_header);
  line.flag("header-only", "write only the lines with '#' before the first record", options.header_only);
  line.common(options, gff::CommandLine::Writes::gff_and_passes);
  const auto operands = line.parse(arguments);
  if (!operands) return {};

  gff::take_file_operand(*operands, options, "gff-select");
  gff::ListFiles files(options.input, options.output.path);
  for (const std::string& test : tests) {
    options.filter.add_predicate(
        test, [&](const std::string& file) { files.take(file, "--attribute " + gff::in_quotes(test)); });
  }
  for (const std::string& expression : expressions) options.filter.add_expression(expression);
  add_column_tests(column_options, files, options.filter);
  if (options.count && options.write_index) gff::fail_usage("--count writes no records: it takes no --write-index");
  options.filter.set_within(within);
  options.filter.prepare();
  if (options.header_only && (options.count || options.no_header))
    gff::fail_usage(std::string("--header-only writes no records: it takes no ") +
                    (options.count ? "--count" : "--no-header"));
  options.no_fasta = options.no_fasta || options.count || options.no_header || options.header_only;
  gff::StreamSettings stream = line.stream_settings();
  if (options.header_only) {
    HeaderJob job(options);
    return gff::run_stream(options, job, stream);
  }
  const gff::Regions& regions = options.filter.regions();
  options.relatives.inverted = options.invert;
  if (options.relatives.any()) options.families.emplace(options.relatives);
  if (!regions.empty() && !options.invert && !options.families)
    stream.wanted = [&regions](std::string_view seqid) { return regions.united(seqid); };
  SelectJob job(options);
  FamiliesPrepass prepass(options);
  return gff::run_stream(options, job, stream, options.families ? &prepass : nullptr);
}

}  // namespace

int main(int argc, char* argv[]) { return gff::run_tool("gff-select", argc, argv, run); }
