#include "io/bgzf_sink.hpp"

#include <boost/test/unit_test.hpp>

#include "support/compress.hpp"
#include "support/io.hpp"

using namespace gff;
using namespace gff::test;

namespace {

std::unique_ptr<Sink> sink_for(const std::filesystem::path& path, int threads = 0) {
  return std::make_unique<BgzfSink>(std::make_unique<OutputFile>(path.string(), input_of("")), threads);
}

std::string unpacked_by_htslib(std::string_view file) {
  const Descriptor input = input_of(file);
  BGZF* const bgzf = bgzf_dopen(::dup(input.fd()), "r");
  std::string bytes(BgzfBlockMaker::most_bytes + 1, '\0');
  const ssize_t size = bgzf_read(bgzf, bytes.data(), bytes.size());
  bytes.resize(size < 0 ? 0 : static_cast<std::size_t>(size));
  if (bgzf_close(bgzf) != 0) bytes.clear();
  return bytes;
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
        BgzfSink sink(std::make_unique<OutputFile>("-", input_of("")), threads);
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
    BgzfSink sink(std::make_unique<OutputFile>("/dev/full", input_of("")), threads);
    Random random(8);
    const std::string text = random.text("abcdefghijklmnopqrstuvwxyz\n", 1'000'000);
    const std::string message = message_of<WriteError>([&] {
      for (int i = 0; i < 20; ++i) sink.write(text);
      sink.finish();
    });
    BOOST_TEST(message == "/dev/full: write error: No space left on device", "threads: " << threads << ": " << message);
  }
}

BOOST_AUTO_TEST_CASE(blocks_of_every_size_and_of_bytes_that_cannot_be_compressed_are_read_by_another_reader) {
  Random random(9);
  BgzfBlockMaker maker;
  std::string block(largest_bgzf_block, '\0');
  std::string every_byte(BgzfBlockMaker::most_bytes, '\0');
  for (char& byte : every_byte) byte = static_cast<char>(random.next());
  const std::string lines = annotation(2000);
  for (const std::size_t size : {1, 2, 17, 100, 4096, 65279, 65280}) {
    for (const std::string& bytes : {every_byte, lines, std::string(BgzfBlockMaker::most_bytes, 'a')}) {
      const std::string_view text = std::string_view(bytes).substr(0, size);
      const std::size_t made = maker.make(text, block.data());
      std::string file = block.substr(0, made);
      file += bgzf_end_block;
      BOOST_TEST((deliver(file, 65536) == Delivered{std::string(text), ""}), size << " bytes");
      BOOST_TEST((unpacked_by_htslib(file) == text), size << " bytes by htslib");
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()
