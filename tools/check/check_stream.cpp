#include "check/check_stream.hpp"

#include <unistd.h>

#include <array>
#include <cstring>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "base/error.hpp"
#include "gff/sequence_section.hpp"
#include "hts/open_sink.hpp"
#include "hts/open_source.hpp"
#include "io/block_reader.hpp"
#include "io/descriptor.hpp"
#include "run/block_queue.hpp"

namespace gff {
namespace {

/// Remembers the first and the last bytes that it handed out.
class WatchedSource : public Source {
 public:
  explicit WatchedSource(std::unique_ptr<Source> inner) : inner_(std::move(inner)) {}
  std::streamsize read(char* to, std::streamsize size) override {
    const std::streamsize n = inner_->read(to, size);
    for (std::streamsize i = 0; i < n && first_size_ < first_.size(); ++i) first_[first_size_++] = to[i];
    if (n > 0) last_ = to[n - 1];
    return n;
  }
  /// Of UTF-8.
  bool has_mark() const { return std::string_view(first_.data(), first_size_) == "\xEF\xBB\xBF"; }
  bool ends_in_newline() const { return last_ == '\n'; }

 private:
  std::unique_ptr<Source> inner_;
  std::array<char, 3> first_{};
  std::size_t first_size_ = 0;
  char last_ = '\n';
};

class CheckRun {
 public:
  CheckRun(const CheckOptions& options, const Genome* genome, std::string name, std::unique_ptr<Source> source,
           Report& report)
      : lines_(std::move(name), options.format, OnError::pass, options.max_line),
        watched_(new WatchedSource(std::move(source))),
        blocks_(std::unique_ptr<Source>(watched_), options.max_line),
        checker_(options.level, genome, report) {}

  void run(Progress* progress) {
    if (read_lines(progress)) read_sequences();
    checker_.finish(watched_->has_mark(), watched_->ends_in_newline() ? 0 : last_line_);
  }
  std::uint64_t records() const { return checker_.records(); }

 private:
  /// Whether the sequence section follows.
  bool read_lines(Progress* progress) {
    for (;;) {
      const NextBlock found = find_block(blocks_);
      if (found == NextBlock::long_line) throw FormatError(lines_.long_line());
      if (found != NextBlock::block) return found == NextBlock::sequences;
      lines_.set_block(blocks_.block());
      for (Line line; lines_.next(line);) {
        checker_.look(line, lines_);
        last_line_ = line.number;
      }
      if (progress) progress->look(checker_.records());
      if (lines_.at_sequences()) return true;
    }
  }

  /// Every record in the sequence section.
  void read_sequences() {
    SequenceSection section(lines_.next_number());
    const auto look = [&](std::string_view bytes) {
      section.look(bytes, [&](std::uint64_t line, bool is_header) { checker_.look_in_sequences(line, is_header); });
    };
    std::string_view rest = lines_.at_sequences() ? lines_.rest() : std::string_view();
    if (!rest.empty() && blocks_.added_newline()) rest.remove_suffix(1);
    look(rest);
    for (std::string_view bytes; !(bytes = blocks_.next_bytes()).empty();) look(bytes);
    last_line_ = section.line();
  }

  LineReader lines_;
  WatchedSource* watched_;  ///< the reader's
  BlockReader blocks_;
  Checker checker_;
  std::uint64_t last_line_ = 0;
};

/// What the limit has cut off.
void warn_of_limit(const CheckOptions& options, const Report& report, Warnings& warnings) {
  if (options.report.format == ReportFormat::text || report.cut() == 0) return;
  warnings.push_back("--limit " + std::to_string(options.report.limit) + ": " + std::to_string(report.cut()) +
                     (report.cut() == 1 ? " rule has" : " rules have") + " more findings than are shown");
}

bool fails(FailOn least, const Report& report) {
  if (least == FailOn::never) return false;
  const std::uint64_t errors = report.total(Severity::error);
  const std::uint64_t warnings = least >= FailOn::warning ? report.total(Severity::warning) : 0;
  return errors + warnings + (least >= FailOn::info ? report.total(Severity::info) : 0) > 0;
}

}  // namespace

Warnings check_stream(const CheckOptions& options, const StreamSettings& settings) {
  std::optional<Genome> genome;
  if (!options.genome.empty()) genome.emplace(options.genome);
  Descriptor input = open_input(options.input);
  refuse_terminal(settings, input.fd());
  std::optional<ThreadPool> threads;
  if (options.output.threads > 0) threads.emplace(options.output.threads);
  ThreadPool* const pool = threads && threads->size() > 0 ? &*threads : nullptr;
  const std::unique_ptr<Sink> sink = open_sink(options.output, input, pool);
  Output out(*sink);
  const auto progress = settings.progress ? settings.progress(input, options.output.path == "-" && ::isatty(STDOUT_FILENO)) : nullptr;
  const std::string name = input.name();
  Report report(options.report, name, out);
  CheckRun run(options, genome ? &*genome : nullptr, name, open_source(std::move(input), pool), report);
  try {
    run.run(progress.get());
    report.finish(run.records());
    out.flush();
  } catch (const WriteError&) {
    throw;
  } catch (...) {
    out.flush();
    sink->flush();
    throw;
  }
  Warnings warnings;
  if (run.records() == 0) warnings.push_back(quotable_path(name) + ": no record in the input");
  warn_of_limit(options, report, warnings);
  if (options.quiet) warnings.clear();
  if (fails(options.fail_on, report)) warnings.status = ExitStatus::failed;
  sink->finish();
  return warnings;
}

}  // namespace gff
