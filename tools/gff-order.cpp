// gff-order: order by position.
#include <algorithm>
#include <cstring>
#include <memory>
#include <memory_resource>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.hpp"
#include "cli/command_line.hpp"
#include "cli/tool.hpp"
#include "gff/record.hpp"
#include "io/temporary_file.hpp"
#include "order/external_sort.hpp"
#include "order/parents_first.hpp"
#include "order/seqid_order.hpp"
#include "order/spool.hpp"
#include "run/block_output.hpp"
#include "run/runner.hpp"

namespace {

struct Options : gff::CommonOptions {
  std::size_t memory = std::size_t{256} << 20;  ///< bytes
  std::string tmp_dir = gff::temporary_directory();
};

// With less, the runs would be so short that merging them takes many rounds.
constexpr std::size_t least_memory = std::size_t{1} << 20;
// Nearly all headers fit: some ten thousand ##sequence-region lines.
constexpr std::size_t header_memory = std::size_t{1} << 19;

/// A stream taken apart: what comes first, and the records in their order.
class OrderWorker : public gff::Worker {
 public:
  explicit OrderWorker(const Options& options)
      : no_comments_(options.no_comments),
        versions_(header_memory, options.tmp_dir),
        header_(header_memory, options.tmp_dir),
        records_(std::max(options.memory, least_memory), options.tmp_dir) {}

  void run(gff::LineReader& in, gff::Output&) override {
    for (gff::Line line; in.next(line);) {
      switch (line.kind) {
        case gff::LineKind::record: take_record(line); break;
        case gff::LineKind::directive: take_directive(line.text); break;
        case gff::LineKind::columns: header_.add(line.text); break;
        case gff::LineKind::comment:
          if (!no_comments_) header_.add(line.text);
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
    versions_.write(out);
    header_.write(out);
    if (seqids_.has_moved()) records_.move_places([&](auto place) { return seqids_.settled(place); });
    gff::SortKey start{};
    for (gff::ExternalSort::Sorted record; records_.next(record); start = record.key) {
      if (!record.key.starts_with(start)) write_together(out);
      together_.push_back(records_.lines_stay() ? record.line : copy(record.line));
    }
    write_together(out);
  }

 private:
  void take_record(const gff::Line& line) {
    const gff::Record record(line);
    records_.add({record.start(), record.end(), seqids_.place(record.seqid())}, line.text);
  }

  void take_directive(std::string_view text) {
    seqids_.learn(text);
    const bool is_version = text.substr(0, text.find_first_of(" \t")) == "##gff-version";
    (is_version ? versions_ : header_).add(text);
  }

  std::string_view copy(std::string_view line) {
    auto* const to = static_cast<char*>(copies_.allocate(line.size(), 1));
    std::memcpy(to, line.data(), line.size());
    return {to, line.size()};
  }

  /// Writes the records of one seqid that start together.
  void write_together(gff::Output& out) {
    parents_first_.arrange(together_);
    gff::Line line;
    for (const std::string_view record : together_) {
      line.text = record.substr(0, record.size() - 1);
      out.put(line);
    }
    together_.clear();
    if (records_.lines_stay()) return;
    out.settle();
    copies_.release();
  }

  bool no_comments_;
  gff::Spool versions_;  ///< the ##gff-version lines, which stand at the very top
  gff::Spool header_;    ///< all other lines that begin with '#'
  gff::SeqidOrder seqids_;
  gff::ExternalSort records_;
  gff::ParentsFirst parents_first_;
  std::vector<std::string_view> together_;
  std::pmr::monotonic_buffer_resource copies_;  ///< of lines that do not stay where they are
  bool written_ = false;
};

class OrderJob : public gff::Job {
 public:
  explicit OrderJob(const Options& options) : options_(options) {}

  std::unique_ptr<gff::Worker> make_worker() override { return std::make_unique<OrderWorker>(options_); }
  bool in_order() const override { return true; }
  void finish(gff::Worker& all, const gff::LineReader& lines, const gff::IndexUse*, gff::Output& out,
              gff::Warnings&) override {
    salvage(all, lines, out);
  }
  void salvage(gff::Worker& all, const gff::LineReader& lines, gff::Output& out) override {
    static_cast<OrderWorker&>(all).write(lines, out);
  }

 private:
  const Options& options_;
};

gff::Warnings run(const std::vector<std::string>& arguments) {
  Options options;
  gff::CommandLine line("gff-order", "[OPTIONS] [FILE]", "order by position, parents before children",
                        {"gff-order annotation.gff3.gz -o sorted.gff3.gz --write-index",
                         "gff-select -t gene annotation.gff3.gz | gff-order > genes.gff3"});
  line.value("memory,m", "SIZE", "sort in memory up to SIZE (256M), then in files",
             [&](const std::string& text) { options.memory = gff::parse_size("--memory", text); });
  line.value("tmp-dir", "DIR", "where temporary files go (default: $TMPDIR, or /tmp)", [&](const std::string& text) {
    if (text.empty()) throw gff::UsageError("--tmp-dir: expected the name of a directory, got an empty one");
    options.tmp_dir = text;
  });
  line.common(options, gff::CommandLine::Writes::gff);
  const auto operands = line.parse(arguments);
  if (!operands) return {};

  gff::take_file_operand(*operands, options);
  OrderJob job(options);
  return gff::run_stream(options, job, line.stream_settings());
}

}  // namespace

int main(int argc, char* argv[]) { return gff::run_tool("gff-order", argc, argv, run); }
