#include "run/runner.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <memory>
#include <optional>
#include <utility>

#include "base/error.hpp"
#include "base/fail.hpp"
#include "base/quotable.hpp"
#include "gff/foreign_input.hpp"
#include "gff/position.hpp"
#include "gff/record.hpp"
#include "gff/sequence_section.hpp"
#include "hts/open_sink.hpp"
#include "io/block_reader.hpp"
#include "io/replayable_input.hpp"
#include "run/block_queue.hpp"
#include "run/indexed_sink.hpp"
#include "run/input.hpp"
#include "run/progress.hpp"

namespace gff {
namespace {

std::unique_ptr<Sink> open_output(const CommonOptions& options, const Descriptor& input, ThreadPool* pool) {
  if (!options.write_index) return open_sink(options.output, input, pool);
  if (options.on_error == OnError::pass)
    fail_usage("--write-index: an index needs examined records: it takes no --on-error pass");
  return open_indexed_sink(options.output, input, pool);
}

/// Tests want small blocks: bytes, in GFFPIPE_TEST_BLOCK_SIZE.
std::size_t block_size() {
  const char* const wanted = std::getenv("GFFPIPE_TEST_BLOCK_SIZE");
  std::size_t size = 0;
  return wanted && std::from_chars(wanted, wanted + std::strlen(wanted), size).ec == std::errc()
             ? size
             : BlockReader::usual_block;
}

/// Whether a line is a record, as far as its positions show.
bool is_record(std::string_view line) {
  std::array<std::string_view, standard_columns> cells;
  take_columns(line, cells);
  const std::int64_t start = parse_position(cells[static_cast<std::size_t>(Column::start)]);
  return start > 0 && parse_position(cells[static_cast<std::size_t>(Column::end)]) >= start;
}

/// One reading of the input, from its beginning.
class Stream {
 public:
  Stream(const CommonOptions& options, OpenInput input, Progress& progress, Sink& sink)
      : options_(options),
        progress_(progress),
        input_(std::move(input)),
        lines_(input_.name, options.format, options.on_error, options.max_line),
        blocks_(std::move(input_.source), options.max_line, block_size()),
        output_(sink) {
    if (input_.header_lines) lines_.hand_out_records_behind(*input_.header_lines);
  }

  /// Runs `worker` over the lines, and others with it in `pool`, if there is one. Returns whether the sequence section
  /// follows.
  bool run(Job& job, Worker& worker, ThreadPool* pool) {
    for (;;) {
      const NextBlock found = find_block(blocks_);
      if (lines_.counts().lines == 0)
        refuse_other_formats(found == NextBlock::block ? blocks_.block() : blocks_.ahead());
      if (found != NextBlock::block) return sequences_follow(found);
      end_.began_with_mark = blocks_.skipped_mark();
      end_.lacks_last_newline = blocks_.added_newline();
      lines_.set_block(blocks_.block());
      worker.run(lines_, output_);
      output_.settle();
      progress_.look(lines_.counts().records);
      look_at_first_record();
      if (lines_.at_sequences() || worker.enough()) return lines_.at_sequences();
      if (!pool || !header_is_read()) continue;
      run_with_others(job, worker, *std::exchange(pool, nullptr));
      if (lines_.at_sequences() || worker.enough()) return lines_.at_sequences();
    }
  }

  /// What the job has to do after the lines.
  void finish(Job& job, Worker& worker, Warnings& warnings) {
    job.ensure_begun(lines_, output_);
    job.finish(worker, lines_, input_.index ? &*input_.index : nullptr, output_, warnings);
  }

  /// Reads to the end what is not needed: damage further on is seen, and the writer of a pipe is not cut off.
  void drain() {
    for_each_rest([](std::string_view) {});
  }

  /// The sequence section: copied byte for byte, with lines of any length, or skipped.
  void pass_sequences(Job& job, Warnings& warnings) {
    const bool wanted = !options_.no_fasta && !input_.header_lines;
    if (wanted && options_.write_index)
      fail_format(lines_.diagnostic(lines_.next_number(), "sequence-section",
                                    "no sequence section, which an indexed file cannot have", "",
                                    "--no-fasta leaves it out"));
    end_.sequence_section = lines_.next_number();
    SequenceSection section(end_.sequence_section);
    const auto pass = [&](std::string_view bytes) {
      section.look(bytes);
      if (wanted) job.write_sequences(bytes, output_);
    };
    if (lines_.at_sequences()) {
      std::string_view rest = lines_.rest();
      if (blocks_.added_newline()) rest.remove_suffix(1);
      pass(rest);
    }
    for_each_rest(pass);
    end_.lacks_last_newline = false;
    end_.record_in_sequences = section.record_line();
    end_.record_begins_like_header = section.record_is_header();
    if (section.record_line() == 0 || job.reports_faults()) return;
    if (options_.on_error == OnError::fail)
      fail_format(lines_.diagnostic(
          section.record_line(), "record-in-sequences", "sequence up to the end of the input",
          "what looks like a record",
          section.record_is_header()
              ? "a seqid does not begin with '>': that is of FASTA; --on-error skip leaves out what follows"
              : "are these several files, concatenated? --no-fasta on each of them helps"));
    warnings.push_back(quotable_path(lines_.name()) + ": line " + std::to_string(section.record_line()) +
                       " looks like a record, but is in the sequence section");
  }

  void salvage(Job& job, Worker& worker) {
    job.salvage(worker, lines_, output_);
    output_.flush();
  }

  /// About what the input is.
  void warn(bool expects_records, Warnings& warnings) const {
    const StreamCounts& counts = lines_.counts();
    if (expects_records && counts.all_records() == 0 && !input_.index)
      warnings.push_back(quotable_path(lines_.name()) + ": no record in the input");
    if (has_quoted_columns_)
      warnings.push_back(quotable_path(lines_.name()) +
                         ": the columns of the first record are in quotation marks: expected " +
                         std::string(advice_on_quotes));
  }

  void end(Job& job, Warnings& warnings) { job.end(end_, output_, warnings); }
  void flush() { output_.flush(); }
  const LineReader& lines() const { return lines_; }

 private:
  /// Whether nothing follows that only one worker may read.
  bool header_is_read() const {
    const StreamCounts& counts = lines_.counts();
    return counts.records > 0 && (!input_.header_lines || counts.lines >= *input_.header_lines);
  }

  /// Throws FormatError if the input is not annotation but something else.
  void refuse_other_formats(std::string_view begin) const {
    if (const auto foreign = foreign_format(begin))
      fail_format(lines_.diagnostic(1, "format", "annotation in GFF3 or GTF", std::string(foreign->name),
                                    std::string(foreign->advice)));
  }

  /// Once, in the block that has it.
  void look_at_first_record() {
    if (saw_record_ || lines_.counts().records == 0) return;
    saw_record_ = true;
    for (std::string_view rest = blocks_.block(); !rest.empty();) {
      const std::string_view line = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(std::min(line.size() + 1, rest.size()));
      if (line.starts_with('#') || !is_record(line)) continue;
      has_quoted_columns_ = has_quoted_columns(line);
      return;
    }
  }

  /// Runs over pieces of the input in several threads, and joins them: up to the last line, or to what takes one
  /// worker.
  void run_with_others(Job& job, Worker& worker, ThreadPool& pool) {
    constexpr std::size_t least_piece = 64;  // a test of a million pieces would take minutes
    // If the threads also compress, pieces wait for blocks that are being compressed.
    const std::size_t depth = options_.output.writes_bgzf() ? pool.depth_beside_another() : pool.depth_alone();
    queue_.emplace(pool, depth, blocks_, job, std::max(block_size(), least_piece) * job.blocks_in_piece());
    while (queue_->join_next(worker, lines_, output_, options_.max_line)) progress_.look(lines_.counts().records);
    queue_->end();
  }

  /// At the end of the blocks. Throws where they end in a line that is too long.
  bool sequences_follow(NextBlock found) const {
    if (found == NextBlock::long_line) fail_format(lines_.long_line());
    return found == NextBlock::sequences;
  }

  /// Calls `use` with the bytes that follow the current block, lines or not.
  template <class Use>
  void for_each_rest(Use use) {
    for (std::string_view bytes; !(bytes = blocks_.next_bytes()).empty();) {
      use(bytes);
      progress_.look(lines_.counts().records);
    }
  }

  const CommonOptions& options_;
  Progress& progress_;
  OpenInput input_;
  LineReader lines_;
  BlockReader blocks_;
  Output output_;
  StreamEnd end_;
  bool saw_record_ = false;
  bool has_quoted_columns_ = false;  ///< the first record
  std::optional<BlockQueue> queue_;  ///< once several threads have run: what they left is read by blocks_
};

void warn_of_malformed(const CommonOptions& options, const LineReader& lines, Warnings& warnings) {
  const StreamCounts& counts = lines.counts();
  if (counts.malformed == 0) return;
  warnings.push_back(quotable_path(lines.name()) + ": " + std::to_string(counts.malformed) + " malformed record" +
                     (counts.malformed == 1 ? " " : "s ") + (options.on_error == OnError::pass ? "passed" : "skipped") +
                     ", the first at line " + std::to_string(counts.first_malformed_line));
}

/// Spike-ins, for example, that were appended to a GFF3 file.
void warn_of_gtf(const LineReader& lines, Warnings& warnings) {
  const StreamCounts& counts = lines.counts();
  if (counts.gtf_records == 0) return;
  warnings.push_back(quotable_path(lines.name()) + ": " + std::to_string(counts.gtf_records) +
                     (counts.gtf_records == 1 ? " record" : " records") +
                     " after '##gff-version 3' read as GTF, the first at line " +
                     std::to_string(counts.first_gtf_line) + " (--format gff3 reads all as GFF3)");
}

/// If no progress is asked for.
class NoProgress : public Progress {
 public:
  void look(std::uint64_t) override {}
};

std::unique_ptr<Progress> progress_of(const CommonOptions& options, const StreamSettings& settings, Descriptor& input) {
  if (!settings.progress) return std::make_unique<NoProgress>();
  return settings.progress(input, options.output.path == "-" && ::isatty(STDOUT_FILENO));
}

/// Reads the stream for `prepass`, each time up to its end or the first fault. Returns its place: a fault that happens
/// once, as on a network, ends all later readings.
FaultAt read_before(const CommonOptions& options, const StreamSettings& settings, const ReplayableInput& input,
                    Prepass& prepass, ThreadPool* pool, Sink& sink) {
  FaultAt end;
  const std::unique_ptr<Worker> worker = prepass.make_worker(WorkerKind::first);
  do {
    std::uint64_t read = 0;
    try {
      Descriptor reader = input.reader();
      const auto progress = progress_of(options, settings, reader);
      OpenInput opened = open_all(pool, std::move(reader));
      opened.source = up_to(std::move(opened.source), end, read);
      Stream(options, std::move(opened), *progress, sink).run(prepass, *worker, prepass.in_order() ? nullptr : pool);
    } catch (const Error&) {
      end = {read, std::current_exception()};
    }
  } while (!prepass.done(*worker));
  return end;
}

}  // namespace

Warnings run_stream(const CommonOptions& options, Job& job, const StreamSettings& settings, Prepass* prepass) {
  Warnings warnings;
  Descriptor input = open_input(options.input);
  refuse_terminal(settings, input.fd());
  // Other files than regular ones have a writer at their other end, or an unknown size.
  const bool on_pipe = !S_ISREG(input.status().st_mode);
  std::optional<ThreadPool> threads;
  if (options.output.threads > 0) threads.emplace(options.output.threads);
  ThreadPool* const pool = threads && threads->size() > 0 ? &*threads : nullptr;
  const std::unique_ptr<Sink> sink = open_output(options, input, pool);
  std::optional<ReplayableInput> source;
  FaultAt end_of_prepass;
  std::uint64_t read = 0;
  if (prepass) {
    source.emplace(std::move(input));
    end_of_prepass = read_before(options, settings, *source, *prepass, pool, *sink);
    input = source->reader();
  }
  const auto progress = progress_of(options, settings, input);
  OpenInput opened =
      prepass ? open_all(pool, std::move(input)) : open_wanted(options, settings, pool, std::move(input), warnings);
  if (prepass) opened.source = up_to(std::move(opened.source), end_of_prepass, read);
  Stream stream(options, std::move(opened), *progress, *sink);
  const std::unique_ptr<Worker> worker = job.make_worker(WorkerKind::first);
  try {
    const bool sequences = stream.run(job, *worker, job.in_order() ? nullptr : pool);
    stream.finish(job, *worker, warnings);
    if (worker->enough()) {
      if (on_pipe) stream.drain();
    } else if (sequences) {
      stream.pass_sequences(job, warnings);
    }
    stream.end(job, warnings);
    stream.flush();
    if (source) source->check();
    if (end_of_prepass.fault) std::rethrow_exception(end_of_prepass.fault);
  } catch (const WriteError&) {
    throw;  // to write more would leave a hole
  } catch (...) {
    stream.salvage(job, *worker);
    sink->flush();
    throw;
  }
  stream.warn(job.expects_records() && !worker->enough(), warnings);
  if (!job.reports_faults()) {
    warn_of_malformed(options, stream.lines(), warnings);
    warn_of_gtf(stream.lines(), warnings);
  }
  if (options.quiet) warnings.clear();
  sink->finish();  // last: once the output is there, nothing may fail, not even for lack of memory
  return warnings;
}

}  // namespace gff
