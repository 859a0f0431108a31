#include "run/runner.hpp"

#include <boost/test/unit_test.hpp>
#include <functional>
#include <thread>

#include "support/caught.hpp"
#include "support/compress.hpp"
#include "support/gff.hpp"

using namespace gff;
using namespace gff::test;
using namespace std::string_literals;

namespace {

const std::string good = record_with("ID=x") + "\n";

using Work = std::function<void(LineReader&, Output&)>;

/// Copies every line unchanged, like `cat`.
void copy(LineReader& in, Output& out) {
  for (Line line; in.next(line);) out.put(line);
}

/// A job whose one worker calls a function for each block, and one at the end.
class InOrder : public Job {
 public:
  using End = std::function<void(Output&)>;
  explicit InOrder(Work work, End end = nullptr, bool enough = false)
      : work_(std::move(work)), end_(std::move(end)), enough_(enough) {}

  std::unique_ptr<Worker> make_worker(WorkerKind) override { return std::make_unique<Caller>(*this); }
  bool in_order() const override { return true; }
  void finish(Worker&, const LineReader&, const IndexUse*, Output& out, Warnings&) override {
    if (end_) end_(out);
  }

 private:
  struct Caller : Worker {
    explicit Caller(InOrder& of) : job(of) {}
    void run(LineReader& lines, Output& out) override { job.work_(lines, out); }
    bool enough() const override { return job.enough_; }
    void merge(Worker&, JoinedBlock&) override {}
    InOrder& job;
  };

  Work work_;
  End end_;
  bool enough_;
};

/// A prepass whose one worker calls a function for each block, until `done` says that it is.
class Reading : public Prepass {
 public:
  Reading(Work work, std::function<bool()> done) : job_(std::move(work)), done_(std::move(done)) {}

  std::unique_ptr<Worker> make_worker(WorkerKind kind) override { return job_.make_worker(kind); }
  bool in_order() const override { return true; }
  bool done(Worker&) override { return done_(); }

 private:
  InOrder job_;
  std::function<bool()> done_;
};

struct Ran {
  std::string written;  ///< to standard output
  std::string error;
  Warnings warnings;
};

/// Standard input and output are files of ours.
Ran run(const std::string& input, const CommonOptions& options, Job& job, Prepass* prepass = nullptr) {
  const Descriptor in = input_of(input);
  const Descriptor out = input_of("");
  Ran ran;
  {
    const Redirected standard_input(0, in.fd());
    const Redirected standard_output(1, out.fd());
    try {
      ran.warnings = run_stream(options, job, {}, prepass);
    } catch (...) {
      ran.error = caught_message();
    }
  }
  ran.written.resize(static_cast<std::size_t>(out.status().st_size));
  if (!ran.written.empty()) BOOST_REQUIRE(::pread(out.fd(), ran.written.data(), ran.written.size(), 0) > 0);
  return ran;
}

Ran run(const std::string& input, const CommonOptions& options = {}) {
  InOrder job(copy);
  return run(input, options, job);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(runner_test)

BOOST_AUTO_TEST_CASE(an_unchanged_stream_is_written_byte_for_byte) {
  for (const std::string& text :
       {""s, "##gff-version 3\n"s, good, good + "##FASTA\n>a\r\nACGT"s, "#\n>a\nACGT"s, "#\n>"s, annotation(10'000)})
    BOOST_TEST((run(text).written == text));
}

BOOST_AUTO_TEST_CASE(input_of_another_format_is_refused_before_a_line_is_read) {
  for (const std::string& text :
       {">a\nACGT"s, ">" + std::string(1'000'000, 'x'), "PK\3\4"s + good, "##fileformat=VCFv4.2\n" + good})
    BOOST_TEST(run(text).error.find("expected annotation in GFF3 or GTF, got ") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(every_compression_gives_the_same) {
  const std::string text = annotation(3000) + ">chr1\n" + std::string(1'000'000, 'A') + "\n";
  for (const std::string& file : {text, gzip(text), bgzf(text).file, xz(text), bzip2(text), zstd(text)}) {
    for (const int threads : {0, 2}) {
      CommonOptions options;
      options.output.threads = threads;
      BOOST_TEST((run(file, options).written == text));
    }
  }
}

BOOST_AUTO_TEST_CASE(lines_around_the_end_of_a_block_are_whole) {
  // A long line, a record and the sequence section, each at every place around 256 KiB.
  for (std::size_t size = BlockReader::usual_block - 130; size < BlockReader::usual_block + 10; size += 3) {
    const std::string text = "#" + std::string(size, 'x') + "\n" + good + good + "##FASTA\n>a\nACGT\n";
    BOOST_REQUIRE((run(text).written == text));
  }
}

BOOST_AUTO_TEST_CASE(a_header_of_the_sequence_section_may_be_longer_than_a_line) {
  CommonOptions options;
  options.max_line = 100;
  for (const std::string& before : {good, "#c\n"s}) {
    const std::string text = before + ">" + std::string(1'000'000, 'x') + "\nACGT\n";
    const Ran ran = run(text, options);
    BOOST_TEST(ran.error == "");
    BOOST_TEST((ran.written == text));
  }
}

BOOST_AUTO_TEST_CASE(the_sequence_section_can_be_left_out) {
  CommonOptions options;
  options.no_fasta = true;
  BOOST_TEST(run(good + "##FASTA\n>a\nACGT\n", options).written == good);
  BOOST_TEST(run(good + ">a\nACGT\n", options).written == good);
}

BOOST_AUTO_TEST_CASE(a_record_in_the_sequence_section_is_an_error_after_all_of_it) {
  const std::string text = good + ">a\nACGT\n" + good;
  const Ran ran = run(text);
  BOOST_TEST(ran.error ==
             "<stdin>:4: expected sequence up to the end of the input, got what looks like a record (are these several "
             "files, concatenated? "
             "--no-fasta on each of them helps)");
  BOOST_TEST(ran.written == text);
  CommonOptions options;
  options.on_error = OnError::skip;
  const Ran skipped = run(text, options);
  BOOST_TEST(skipped.error == "");
  BOOST_TEST(skipped.written == text);
  BOOST_TEST((skipped.warnings == Warnings{"<stdin>: line 4 looks like a record, but is in the sequence section"}));
}

BOOST_AUTO_TEST_CASE(records_before_a_fault_are_written) {
  for (const bool bgzip : {false, true}) {
    for (const int threads : {0, 2}) {
      CommonOptions options;
      options.output.bgzip = bgzip;
      options.output.threads = threads;
      const Ran ran = run(good + "bad\n" + good, options);
      BOOST_TEST(ran.error == "<stdin>:2: expected 9 columns, got 1: 'bad'");
      const std::string written = bgzip ? deliver(ran.written, 1000).bytes : ran.written;
      BOOST_TEST(written == good, (bgzip ? "BGZF, " : "plain, ") << threads << " threads");
      if (bgzip) BOOST_TEST(deliver(ran.written, 1000).error != "");
    }
  }
}

BOOST_AUTO_TEST_CASE(damage_is_an_error_after_every_line_before_it) {
  const std::string text = annotation(5000);
  const std::string file = gzip(text);
  for (const int threads : {0, 2}) {
    CommonOptions options;
    options.output.threads = threads;
    const Ran ran = run(file.substr(0, file.size() / 2), options);
    BOOST_TEST(ran.error == "<stdin>: unexpected end of gzip data: the file is truncated");
    const std::size_t lines =
        text.rfind('\n', decodable_by_zlib(std::string_view(file).substr(0, file.size() / 2)) - 1) + 1;
    BOOST_TEST((ran.written == text.substr(0, lines)), ran.written.size() << " bytes of " << lines);
  }
}

BOOST_AUTO_TEST_CASE(an_output_file_appears_only_without_an_error) {
  const TemporaryFolder folder;
  CommonOptions options;
  for (const char* const name : {"out.gff3", "out.gff3.gz"}) {
    options.output.path = (folder / name).string();
    BOOST_TEST(run(good + "bad\n", options).error != "");
    BOOST_TEST(folder.names().empty());
  }
  BOOST_TEST(run(good, options).error == "");
  BOOST_TEST((deliver(contents(folder / "out.gff3.gz"), 1000) == Delivered{good, ""}));
}

BOOST_AUTO_TEST_CASE(malformed_records_are_reported_at_the_end) {
  CommonOptions options;
  options.on_error = OnError::skip;
  BOOST_TEST((run(good + "bad\n" + good, options).warnings ==
              Warnings{"<stdin>: 1 malformed record skipped, the first at line 2"}));
  BOOST_TEST((run("bad\n" + good + "bad\n", options).warnings ==
              Warnings{"<stdin>: 2 malformed records skipped, the first at line 1"}));
  options.on_error = OnError::pass;
  BOOST_TEST((run("bad\n" + good + "bad\n", options).warnings ==
              Warnings{"<stdin>: 2 malformed records passed, the first at line 1"}));
  options.quiet = true;
  BOOST_TEST(run("bad\n", options).warnings.empty());
}

BOOST_AUTO_TEST_CASE(a_line_that_is_too_long_names_the_option) {
  CommonOptions options;
  options.max_line = 50;
  const Ran ran = run("#c\n#" + std::string(1'000'000, 'x') + "\n", options);
  BOOST_TEST(ran.error == "<stdin>:2: expected a line of at most 50 bytes (--max-line), got a longer one");
  BOOST_TEST(ran.written == "#c\n");
}

BOOST_AUTO_TEST_CASE(the_end_is_written_before_the_sequence_section_and_only_once) {
  int calls = 0;
  InOrder job(copy, [&](Output& out) {
    ++calls;
    out.append("#end\n");
  });
  BOOST_TEST(run(good + ">a\n", {}, job).written == good + "#end\n>a\n");
  BOOST_TEST(run("", {}, job).written == "#end\n");
  BOOST_TEST(calls == 2);
}

BOOST_AUTO_TEST_CASE(a_pipe_is_read_to_its_end_also_where_no_more_is_needed) {
  InOrder first([](LineReader&, Output&) {}, nullptr, true);
  const std::string text = annotation(20'000);
  const std::string file = gzip(text);
  for (const bool whole : {true, false}) {
    int ends[2];
    BOOST_REQUIRE(::pipe2(ends, O_CLOEXEC) == 0);
    std::thread writer([&] { Descriptor(ends[1], "pipe").write(file.data(), file.size() - (whole ? 0 : 1)); });
    const Descriptor out = input_of("");
    std::string error;
    {
      const Descriptor in(ends[0], "pipe");
      const Redirected standard_input(0, in.fd());
      const Redirected standard_output(1, out.fd());
      try {
        run_stream({}, first);
      } catch (...) {
        error = caught_message();
      }
    }
    writer.join();
    BOOST_TEST(error.empty() == whole);
  }
  // On a file reading stops.
  BOOST_TEST(run(file.substr(0, file.size() - 1), {}, first).error == "");
}

BOOST_AUTO_TEST_CASE(a_full_disk_is_a_write_error) {
  CommonOptions options;
  options.output.path = "/dev/full";
  BOOST_TEST(run(good, options).error == "/dev/full: write error: No space left on device");
  BOOST_TEST(run(annotation(20'000), options).error == "/dev/full: write error: No space left on device");
  BOOST_TEST(run(good + "bad\n", options).error == "/dev/full: write error: No space left on device");
}

BOOST_AUTO_TEST_CASE(a_prepass_sees_every_line_as_often_as_it_wants_before_one_is_written) {
  for (const std::string& text : {good + "#c\n" + good + ">s\nACGT\n", gzip(good + "#c\n" + good + ">s\nACGT\n")}) {
    std::size_t looked = 0;
    std::size_t readings = 0;
    Reading prepass(
        [&](LineReader& in, Output&) {
          for (Line line; in.next(line);) ++looked;
        },
        [&] { return ++readings == 3; });
    InOrder job([&](LineReader& in, Output& out) {
      BOOST_TEST(looked == 9u);
      copy(in, out);
    });
    const Ran ran = run(text, {}, job, &prepass);
    BOOST_TEST(ran.written == good + "#c\n" + good + ">s\nACGT\n");
    BOOST_TEST(ran.error.empty());
    BOOST_TEST(readings == 3u);
  }
}

BOOST_AUTO_TEST_CASE(to_a_prepass_the_stream_ends_at_the_fault) {
  std::size_t looked = 0;
  Reading prepass(
      [&](LineReader& in, Output&) {
        for (Line line; in.next(line);) ++looked;
      },
      [] { return true; });
  InOrder cat(copy);
  Ran ran = run(good + good + "x\n" + good, {}, cat, &prepass);
  BOOST_TEST(looked == 2u);
  BOOST_TEST(ran.written == good + good);
  BOOST_TEST(ran.error == "<stdin>:3: expected 9 columns, got 1: 'x'");

  // Also where the tool itself needs no more.
  InOrder none([](LineReader&, Output&) {}, nullptr, true);
  ran = run(good + "x\n", {}, none, &prepass);
  BOOST_TEST(ran.written.empty());
  BOOST_TEST(ran.error == "<stdin>:2: expected 9 columns, got 1: 'x'");
}

BOOST_AUTO_TEST_CASE(a_file_that_changes_between_two_readings_is_an_error) {
  const TemporaryFolder folder;
  CommonOptions options;
  options.input = (folder / "in.gff3").string();
  std::ofstream(options.input) << good;
  Reading prepass([](LineReader&, Output&) {},
                  [&] {
                    std::ofstream(options.input, std::ios::app) << good;
                    return true;
                  });
  InOrder job(copy);
  const Ran ran = run("", options, job, &prepass);
  BOOST_TEST(ran.error == options.input + ": the file changed while it was being read");
}

BOOST_AUTO_TEST_SUITE_END()
