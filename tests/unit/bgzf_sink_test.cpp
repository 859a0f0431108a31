#include "io/bgzf_sink.hpp"

#include <boost/test/unit_test.hpp>

#include "support/compress.hpp"
#include "support/io.hpp"

using namespace gff;
using namespace gff::test;

namespace {

std::unique_ptr<Sink> sink_for(const std::filesystem::path& path, int threads = 0) {
  return std::make_unique<BgzfSink>(std::make_unique<Target>(path.string(), input_of("")), threads);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(bgzf_sink_test)

BOOST_AUTO_TEST_CASE(what_was_written_can_be_read_whole) {
  const TemporaryFolder folder;
  const std::string text = annotation(20'000);
  for (const int threads : {0, 1, 4}) {
    const auto path = folder / "out.gff3.gz";
    const auto sink = sink_for(path, threads);
    for (std::size_t at = 0; at < text.size(); at += 100'000) sink->write(std::string_view(text).substr(at, 100'000));
    sink->finish();
    const std::string file = contents(path);
    BOOST_TEST(file.ends_with(bgzf_end));
    BOOST_TEST((deliver(file, 65536) == Delivered{text, ""}));
  }
}

BOOST_AUTO_TEST_CASE(the_bytes_do_not_depend_on_the_number_of_threads) {
  const TemporaryFolder folder;
  const std::string text = annotation(20'000);
  std::vector<std::string> files;
  for (const int threads : {0, 3}) {
    const auto sink = sink_for(folder / "out", threads);
    sink->write(text);
    sink->finish();
    files.push_back(contents(folder / "out"));
  }
  BOOST_TEST((files[0] == files[1]));
}

BOOST_AUTO_TEST_CASE(nothing_written_is_a_file_of_an_end_block) {
  const TemporaryFolder folder;
  const auto sink = sink_for(folder / "out.gff3.gz");
  sink->finish();
  BOOST_TEST((contents(folder / "out.gff3.gz") == bgzf_end));
}

BOOST_AUTO_TEST_CASE(what_was_flushed_is_there_without_an_end_block_where_the_stream_was_not_finished) {
  for (const int threads : {0, 2}) {
    for (const std::size_t lines : {1, 2, 3000}) {
      const Descriptor output = input_of("");
      {
        const Redirected standard(1, output.fd());
        BgzfSink sink(std::make_unique<Target>("-", input_of("")), threads);
        sink.write(annotation(lines));
        sink.flush();
        sink.write("not flushed\n");
      }
      std::string file(static_cast<std::size_t>(output.status().st_size), '\0');
      if (!file.empty()) BOOST_REQUIRE(::pread(output.fd(), file.data(), file.size(), 0) > 0);
      const Delivered delivered = deliver(file, 65536);
      BOOST_TEST_CONTEXT(threads << " threads, " << lines << " lines") {
        BOOST_TEST((delivered.bytes == annotation(lines)), delivered.bytes.size() << " bytes");
        BOOST_TEST(delivered.error == "input: the BGZF end-of-file block is missing: the file is truncated");
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(a_full_disk_is_an_error_with_threads_too) {
  for (const int threads : {0, 2}) {
    BgzfSink sink(std::make_unique<Target>("/dev/full", input_of("")), threads);
    Random random(8);
    const std::string text = random.text("abcdefghijklmnopqrstuvwxyz\n", 1'000'000);
    const std::string message = message_of<WriteError>([&] {
      for (int i = 0; i < 20; ++i) sink.write(text);
      sink.finish();
    });
    // What goes wrong in one of its threads htslib does not say.
    const std::string reason = threads == 0 ? ": No space left on device" : "";
    BOOST_TEST(message == "/dev/full: write error" + reason, "threads: " << threads << ": " << message);
  }
}

BOOST_AUTO_TEST_SUITE_END()
