// gff-order: order records by position, parents before children.
#include <algorithm>
#include <cstring>
#include <memory>
#include <memory_resource>
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
#include "filter/record_filter.hpp"
#include "filter/value_list.hpp"
#include "gff/dialect.hpp"
#include "gff/record.hpp"
#include "io/temporary_file.hpp"
#include "order/external_sort.hpp"
#include "order/family_places.hpp"
#include "order/family_tree.hpp"
#include "order/parents_first.hpp"
#include "order/seqid_order.hpp"
#include "order/spool.hpp"
#include "order/travelling_comments.hpp"
#include "run/block_output.hpp"
#include "run/runner.hpp"

namespace {

struct Options : gff::CommonOptions {
  std::size_t memory = std::size_t{256} << 20;  ///< bytes
  std::string tmp_dir = gff::temporary_directory();
  std::string seqid_file;    ///< of --seqids, if it names one
  gff::WordSet seqids;       ///< its lines
  gff::RecordFilter listed;  ///< the seqid is one of them
  bool naturally = false;    ///< by the numbers in their names
  bool by_family = false;
};

// With less, the runs would be so short that merging them takes many rounds.
constexpr std::size_t least_memory = std::size_t{1} << 20;
// Nearly all headers fit: some ten thousand ##sequence-region lines.
constexpr std::size_t header_memory = std::size_t{1} << 19;

/// Finds out where the families are.
class FamiliesPrepass : public gff::Prepass {
 public:
  std::unique_ptr<gff::Worker> make_worker(gff::WorkerKind) override { return std::make_unique<Visitor>(*this); }
  bool in_order() const override { return true; }
  bool done(gff::Worker&) override {
    if (!std::exchange(rule_is_final_, true) && first_rule_ && *first_rule_ != rule_) {
      places_ = gff::FamilyPlaces();  // a directive after records says what they are
      return false;
    }
    return places_.pass_done();
  }

  /// Once done.
  gff::Span place(const gff::Record& record) { return places_.place(record, rule_.of(record)); }
  std::vector<std::string> warnings(const std::string& name) { return places_.warnings(name); }

 private:
  class Visitor : public gff::Worker {
   public:
    explicit Visitor(FamiliesPrepass& all) : all_(all) {}
    void run(gff::LineReader& in, gff::Output&) override {
      in.find_semicolons();
      for (gff::Line line; in.next(line);) {
        if (line.kind == gff::LineKind::columns) all_.places_.use_extra_columns(in.extra_columns());
        if (line.kind != gff::LineKind::record) continue;
        if (!all_.first_rule_) all_.first_rule_ = in.dialect_rule();
        const gff::Record record(line);
        all_.places_.visit(record, all_.rule_is_final_ ? all_.rule_.of(record) : in.dialect(record));
      }
      if (!all_.rule_is_final_) all_.rule_ = in.dialect_rule();
    }
    void merge(gff::Worker&, gff::JoinedBlock&) override {}  // one worker reads all

   private:
    FamiliesPrepass& all_;
  };

  gff::FamilyPlaces places_;
  std::optional<gff::DialectRule> first_rule_;  ///< at the first record
  gff::DialectRule rule_;
  bool rule_is_final_ = false;
};

/// A stream taken apart: the header, and the records in their order.
class OrderWorker : public gff::Worker {
 public:
  /// `families` is null unless records are ordered by them.
  OrderWorker(const Options& options, FamiliesPrepass* families)
      : families_(families),
        no_comments_(options.no_comments),
        indexed_(options.write_index),
        naturally_(options.naturally),
        listed_(options.seqid_file.empty() ? nullptr : &options.listed),
        state_(options.listed),
        versions_(header_memory, options.tmp_dir),
        header_(header_memory, options.tmp_dir),
        records_(std::max(options.memory, least_memory), options.tmp_dir) {
    options.seqids.for_each([&](auto, std::string_view seqid) { seqids_.put_first(seqid); });
  }

  void run(gff::LineReader& in, gff::Output&) override {
    if (families_) in.find_semicolons();
    for (gff::Line line; in.next(line);) {
      switch (line.kind) {
        case gff::LineKind::record: take_record(line); break;
        case gff::LineKind::directive: take_directive(line.text); break;
        case gff::LineKind::columns: header_.add(line.text); break;
        case gff::LineKind::comment:
          if (!no_comments_) comments_.take_comment(line.text);
          break;
        case gff::LineKind::unnamed_directive:
          if (!no_comments_) comments_.take_unnamed_directive(line.text);
          break;
        case gff::LineKind::resolution:  // means nothing where records have moved
        case gff::LineKind::blank:
        case gff::LineKind::malformed: break;
      }
    }
  }

  void merge(gff::Worker&, gff::JoinedBlock&) override {}  // one worker takes all

  /// Writes everything that was taken, the first time it is called.
  void write(const gff::LineReader& in, gff::Output& out) {
    if (std::exchange(written_, true)) return;
    parents_first_.use_stream(in.dialect_rule(), in.extra_columns());
    family_tree_.use_stream(in.dialect_rule(), in.extra_columns());
    versions_.write(out);
    comments_.write_header(out);
    if (naturally_) seqids_.sort_naturally();
    if (seqids_.has_moved()) records_.move_places([&](auto place) { return seqids_.settled(place); });
    gff::SortKey start{};
    for (gff::ExternalSort::Sorted record; records_.next(record); start = record.key) {
      if (!record.key.starts_with(start) || (families_ && record.key.end != start.end)) write_together(out);
      together_.push_back(records_.lines_stay() ? gff::PaddedView(record.line) : copy(record.line));
    }
    write_together(out);
    if (!indexed_) comments_.write_rest(out);
  }

  /// About seqids of --seqids, and those that it lacks.
  void warn(gff::Warnings& warnings) const {
    if (!listed_) return;
    for (std::string& warning : listed_->warnings(state_)) warnings.push_back(std::move(warning));
    if (unlisted_ > 0)
      warnings.push_back("--seqids: " + gff::grouped(unlisted_) +
                         (unlisted_ == 1 ? " record has a seqid" : " records have seqids") +
                         " that the list lacks, the first is " + gff::in_quotes(first_unlisted_));
  }

 private:
  void take_record(const gff::Line& line) {
    const gff::Record record(line);
    if (listed_ && !listed_->match(record, gff::Dialect::gff3, state_) && unlisted_++ == 0)
      first_unlisted_ = record.seqid();
    const gff::Span span = families_ ? families_->place(record) : gff::Span{record.start(), record.end()};
    records_.add({span.start, span.end, seqids_.place(record.seqid())}, comments_.with_comments(line.text));
  }

  void take_directive(std::string_view text) {
    seqids_.learn(text);
    const bool is_version = text.substr(0, text.find_first_of(" \t")) == "##gff-version";
    (is_version ? versions_ : header_).add(text);
  }

  gff::PaddedView copy(std::string_view line) {
    auto* const to = static_cast<char*>(copies_.allocate(line.size() + gff::PaddedView::padding, 1));
    std::memcpy(to, line.data(), line.size());
    return {to, line.size()};
  }

  /// Writes the records of one seqid that start together, or whose topmost features are at one place.
  void write_together(gff::Output& out) {
    if (families_) {
      family_tree_.arrange(together_);
    } else {
      parents_first_.arrange(together_);
    }
    gff::Line line;
    for (const gff::PaddedView text : together_) {
      const std::size_t comments = gff::TravellingComments::comments_in(text);
      if (comments > 0 && !indexed_)
        comments_.write(text.substr(0, comments), out);  // no index has lines between records
      line.text = text.part(comments, text.size() - comments - 1);
      out.put(line);
    }
    together_.clear();
    if (records_.lines_stay()) return;
    out.settle();
    copies_.release();
  }

  FamiliesPrepass* families_;
  bool no_comments_;
  bool indexed_;
  bool naturally_;
  const gff::RecordFilter* listed_;  ///< asks for the seqids of --seqids; null without it
  gff::RecordFilter::State state_;
  std::uint64_t unlisted_ = 0;  ///< records on other seqids
  std::string first_unlisted_;
  gff::Spool versions_;  ///< the ##gff-version lines, which are at the very top
  gff::Spool header_;    ///< all other lines that begin with '#'
  gff::TravellingComments comments_{header_};
  gff::SeqidOrder seqids_;
  gff::ExternalSort records_;
  gff::ParentsFirst parents_first_;
  gff::FamilyTree family_tree_;
  std::vector<gff::PaddedView> together_;
  std::pmr::monotonic_buffer_resource copies_;  ///< of lines that do not stay where they are
  bool written_ = false;
};

class OrderJob : public gff::Job {
 public:
  OrderJob(const Options& options, FamiliesPrepass* families) : options_(options), families_(families) {}

  std::unique_ptr<gff::Worker> make_worker(gff::WorkerKind) override {
    return std::make_unique<OrderWorker>(options_, families_);
  }
  bool in_order() const override { return true; }
  void finish(gff::Worker& all, const gff::LineReader& lines, const gff::IndexUse*, gff::Output& out,
              gff::Warnings& warnings) override {
    salvage(all, lines, out);
    if (families_) {
      for (std::string& warning : families_->warnings(lines.name())) warnings.push_back(std::move(warning));
    }
    if (lines.counts().records > 0) static_cast<OrderWorker&>(all).warn(warnings);
  }
  void salvage(gff::Worker& all, const gff::LineReader& lines, gff::Output& out) override {
    static_cast<OrderWorker&>(all).write(lines, out);
  }

 private:
  const Options& options_;
  FamiliesPrepass* families_;
};

/// What --seqids says: a word, or a file.
void take_seqids(const std::string& seqids, Options& options) {
  options.naturally = seqids == "natural";
  if (seqids.empty() || options.naturally) return;
  options.seqid_file = seqids;
  gff::ListFiles(options.input, options.output.path).take(seqids, "--seqids");
  gff::read_value_list(seqids, gff::ListOf::seqids, options.seqids);
  std::vector<std::string> names;
  options.seqids.for_each([&](auto, std::string_view seqid) { names.emplace_back(seqid); });
  options.listed.add_names(gff::TestOption::seqid, names);
  options.listed.prepare();
}

gff::Warnings run(const std::vector<std::string>& arguments) {
  Options options;
  std::string seqids;
  gff::CommandLine line("gff-order", "[OPTIONS] [FILE]", "order records by position, parents before children",
                        {"gff-order annotation.gff3.gz -o sorted.gff3.gz --write-index",
                         "gff-select -t gene annotation.gff3.gz | gff-order > genes.gff3"});
  line.group("Order");
  line.flag("by-family", "write each topmost feature, then all records below", options.by_family);
  line.value("seqids", "FILE", "order of the seqids: a list, .fai, or 'natural'", [&](const std::string& text) {
    if (text.empty()) gff::fail_usage("--seqids: expected a FILE or 'natural', got an empty one");
    seqids = text;
  });
  line.group("Memory");
  line.value("memory,m", "SIZE", "sort in SIZE of memory (default: 256M), then in files",
             [&](const std::string& text) { options.memory = gff::parse_size("--memory", text); });
  line.value("tmp-dir", "DIR", "folder of temporary files (default: $TMPDIR, or /tmp)", [&](const std::string& text) {
    if (text.empty()) gff::fail_usage("--tmp-dir: expected the name of a directory, got an empty one");
    options.tmp_dir = text;
  });
  line.common(options, gff::CommandLine::Writes::gff);
  const auto operands = line.parse(arguments);
  if (!operands) return {};

  gff::take_file_operand(*operands, options);
  take_seqids(seqids, options);
  if (!options.by_family) {
    OrderJob job(options, nullptr);
    return gff::run_stream(options, job, line.stream_settings());
  }
  if (options.write_index) gff::fail_usage("--write-index: no index fits the order of --by-family");
  FamiliesPrepass families;
  OrderJob job(options, &families);
  return gff::run_stream(options, job, line.stream_settings(), &families);
}

}  // namespace

int main(int argc, char* argv[]) { return gff::run_tool("gff-order", argc, argv, run); }
