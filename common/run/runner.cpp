#include "run/runner.hpp"

#include <unistd.h>

#include <algorithm>
#include <exception>
#include <limits>
#include <optional>

#include "base/error.hpp"
#include "filter/regions.hpp"
#include "gff/sequence_section.hpp"
#include "index/indexed_sink.hpp"
#include "index/indexed_source.hpp"
#include "io/block_reader.hpp"
#include "io/read_ahead.hpp"
#include "io/replayable_input.hpp"
#include "io/sink.hpp"
#include "io/source.hpp"
#include "run/progress.hpp"

namespace gff {
namespace {

std::unique_ptr<Sink> open_output(const CommonOptions& options, const Descriptor& input) {
  if (!options.write_index) return open_sink(options.output, input);
  if (options.on_error == OnError::pass)
    throw UsageError("--write-index: an index needs examined records: it takes no --on-error pass");
  return open_indexed_sink(options.output, input);
}

/// The beginning of a source, up to a byte, and then the fault that another reading met there.
class PrefixSource : public Source {
 public:
  struct End {
    std::uint64_t byte = std::numeric_limits<std::uint64_t>::max();
    std::exception_ptr fault;
  };
  /// `end` and `read`, the number of bytes that were read, outlive it.
  PrefixSource(std::unique_ptr<Source> inner, const End& end, std::uint64_t& read)
      : inner_(std::move(inner)), end_(end), read_(read) {}
  std::streamsize read(char* to, std::streamsize size) override {
    if (read_ == end_.byte) std::rethrow_exception(end_.fault);
    const std::uint64_t left = end_.byte - read_;
    const std::streamsize n =
        inner_->read(to, static_cast<std::streamsize>(std::min(static_cast<std::uint64_t>(size), left)));
    if (n > 0) read_ += static_cast<std::uint64_t>(n);
    return n;
  }

 private:
  std::unique_ptr<Source> inner_;
  const End& end_;
  std::uint64_t& read_;
};

/// The input, opened.
struct OpenInput {
  std::string name;  ///< what messages call it
  std::unique_ptr<Source> source;
  std::optional<std::uint64_t>
      header_lines{};  ///< through an index: those before the first record, the rest is records
};

int reading_threads(const CommonOptions& options) { return options.reads_ahead ? options.output.threads : 0; }

OpenInput open_all(const CommonOptions& options, StreamCounts&, Descriptor input) {
  std::string name = input.name();
  return {std::move(name), open_source(std::move(input), reading_threads(options))};
}

/// Opens it through its index where that is asked for and there is one.
OpenInput open_wanted(const CommonOptions& options, StreamCounts& report, Descriptor input) {
  Regions* const regions = options.through_index;
  if (!regions || options.input == "-") return open_all(options, report, std::move(input));
  std::string why_not;
  auto indexed = open_through_index(
      input, [&](std::string_view seqid) { return regions->united(seqid); }, why_not);
  if (!why_not.empty()) report.warnings.push_back(why_not + ": the index was not used");
  if (!indexed) return open_all(options, report, std::move(input));
  for (const std::string& seqid : indexed->seqids) regions->see(seqid);
  report.through_index = indexed->any_seqid;
  // Nobody knows the numbers of the lines in a file that is not read from its beginning.
  OpenInput opened{options.input + " (read through its index)", std::move(indexed->source), indexed->header_lines};
  if (reading_threads(options) > 0) opened.source = std::make_unique<ReadAhead>(std::move(opened.source));
  return opened;
}

using Open = std::function<OpenInput(const CommonOptions&, StreamCounts&, Descriptor)>;

/// Opens all of it up to `end`.
Open open_to(const PrefixSource::End& end, std::uint64_t& read) {
  return [&](const CommonOptions& options, StreamCounts& report, Descriptor input) {
    OpenInput opened = open_all(options, report, std::move(input));
    opened.source = std::make_unique<PrefixSource>(std::move(opened.source), end, read);
    return opened;
  };
}

class Stream {
 public:
  Stream(const CommonOptions& options, StreamCounts& report, Descriptor input, bool on_pipe, Sink& sink,
         const Open& open)
      : options_(options),
        on_pipe_(on_pipe),
        progress_(options.progress, input, options.output.path == "-" && ::isatty(STDOUT_FILENO)),
        opened_(open(options, report, std::move(input))),
        lines_(opened_.name, options.format, options.on_error, options.max_line, report),
        blocks_(std::move(opened_.source), options.max_line),
        output_(sink),
        report_(report) {
    if (opened_.header_lines) lines_.hand_out_records_behind(*opened_.header_lines);
  }

  void run(const Work& work, const Work& end) {
    const bool sequences = read_lines(work);
    if (end) end(lines_, output_, report_);
    if (report_.enough) {
      if (on_pipe_) drain();
    } else if (sequences) {
      pass_sequences();
    }
  }

  /// Only the lines; returns whether the sequence section follows.
  bool read_lines(const Work& work) {
    bool sequences = false;
    while (!sequences && !report_.enough && next_block(sequences)) {
      work(lines_, output_, report_);
      output_.settle();
      progress_.look(report_.records);
      sequences = lines_.at_sequences();
    }
    return sequences;
  }

  void salvage(const Work& before_error) {
    if (before_error) before_error(lines_, output_, report_);
    output_.flush();
  }

  void flush() { output_.flush(); }
  const std::string& name() const { return lines_.name(); }

 private:
  /// Reads to the end what is not needed: damage further on is seen, and the writer of a pipe is not cut off.
  void drain() {
    while (!blocks_.next_bytes().empty()) progress_.look(report_.records);
  }

  /// The sequence section: byte for byte, whatever the length of a line, or skipped.
  void pass_sequences() {
    const bool wanted = !options_.no_fasta && !opened_.header_lines;
    if (wanted && options_.write_index)
      throw FormatError(lines_.name(), lines_.next_number(),
                        "expected no sequence section, which an indexed file cannot have (--no-fasta leaves it out)");
    SequenceSection section(lines_.next_number());
    const auto pass = [&](std::string_view bytes) {
      section.look(bytes);
      if (wanted) output_.append(bytes);
    };
    if (lines_.at_sequences()) {
      std::string_view rest = lines_.rest();
      if (blocks_.added_newline()) rest.remove_suffix(1);
      pass(rest);
    }
    for (std::string_view bytes; !(bytes = blocks_.next_bytes()).empty();) {
      pass(bytes);
      progress_.look(report_.records);
    }
    if (section.record_line() == 0) return;
    if (options_.on_error == OnError::fail)
      throw FormatError(
          lines_.name(), section.record_line(),
          std::string("expected sequence up to the end of the input, got what looks like a record (") +
              (section.record_is_header()
                   ? "a seqid does not begin with '>': that is of FASTA; --on-error skip leaves out what follows)"
                   : "are these several files, one behind the other? --no-fasta on each of them helps)"));
    report_.warnings.push_back(quotable_path(lines_.name()) + ": line " + std::to_string(section.record_line()) +
                               " looks like a record, but stands in the sequence section");
  }

  /// False at the end. A line that begins with '>' may be longer than any limit: then `sequences` is set instead.
  bool next_block(bool& sequences) {
    sequences = blocks_.ahead().starts_with('>');
    if (sequences) return false;
    switch (blocks_.next()) {
      case BlockReader::Found::end: return false;
      case BlockReader::Found::block: lines_.set_block(blocks_.block()); return true;
      case BlockReader::Found::long_line: break;
    }
    sequences = blocks_.ahead().starts_with('>');
    if (sequences) return false;
    throw FormatError(lines_.name(), lines_.next_number(), LineReader::long_line(options_.max_line));
  }

  const CommonOptions& options_;
  const bool on_pipe_;
  Progress progress_;
  OpenInput opened_;
  LineReader lines_;
  BlockReader blocks_;
  Output output_;
  StreamCounts& report_;
};

void warn_of_malformed(const CommonOptions& options, const std::string& name, StreamCounts& report) {
  if (report.malformed == 0) return;
  report.warnings.push_back(quotable_path(name) + ": " + std::to_string(report.malformed) + " malformed record" +
                            (report.malformed == 1 ? " " : "s ") +
                            (options.on_error == OnError::pass ? "passed" : "skipped") + ", the first at line " +
                            std::to_string(report.first_malformed_line));
}

/// Reads the stream for `survey`, each time up to its end or the first fault. Returns where that is: a fault that comes
/// once, as of a network, ends all readings from then on.
PrefixSource::End look_over(const CommonOptions& options, const ReplayableInput& input, const Prepass& survey,
                            Sink& sink) {
  PrefixSource::End end;
  do {
    std::uint64_t read = 0;
    try {
      StreamCounts report;  // the reading that writes has its own
      Stream(options, report, input.reader(), false, sink, open_to(end, read))
          .read_lines([&](LineReader& in, Output&, StreamCounts&) { survey.look(in); });
    } catch (const Error&) {
      end = {read, std::current_exception()};
    }
  } while (!survey.complete());
  return end;
}

}  // namespace

Warnings run_stream(const CommonOptions& options, const Work& work, const Work& end, const Prepass* survey,
                    const Work& before_error) {
  StreamCounts report;
  Descriptor input = open_input(options.input);
  refuse_terminal(options, input.fd());
  // What is not a regular file has a writer at its other end, or a size that nobody knows.
  const bool on_pipe = !S_ISREG(input.status().st_mode);
  const std::unique_ptr<Sink> sink = open_output(options, input);
  std::optional<ReplayableInput> source;
  PrefixSource::End end_of_survey;
  std::uint64_t read = 0;
  if (survey) {
    source.emplace(std::move(input));
    end_of_survey = look_over(options, *source, *survey, *sink);
    input = source->reader();
  }
  Stream stream(options, report, std::move(input), on_pipe, *sink, survey ? open_to(end_of_survey, read) : open_wanted);
  try {
    stream.run(work, end);
    stream.flush();
    if (source) source->check();
    if (end_of_survey.fault) std::rethrow_exception(end_of_survey.fault);
  } catch (const WriteError&) {
    throw;  // to write more would leave a hole
  } catch (...) {
    stream.salvage(before_error);
    sink->flush();
    throw;
  }
  warn_of_malformed(options, stream.name(), report);
  if (options.quiet) report.warnings.clear();
  sink->finish();  // last: once the output is there, nothing may fail, be it for lack of memory
  return std::move(report.warnings);
}

}  // namespace gff
