#include "hts/bgzf_sink.hpp"

#include <boost/test/unit_test.hpp>

#include "support/caught.hpp"
#include "support/compress.hpp"
#include "support/io.hpp"

using namespace gff;
using namespace gff::test;

namespace {

/// A sink with threads of its own.
struct Threaded {
  ThreadPool pool;
  BgzfSink sink;
  Threaded(const std::string& path, int threads, int level = 1)
      : pool(threads), sink(std::make_unique<OutputFile>(path, input_of("")), level, &pool) {}
};

std::string written(const std::string& text, int threads, int level) {
  const TemporaryFolder folder;
  Threaded threaded((folder / "out").string(), threads, level);
  threaded.sink.write(text);
  threaded.sink.finish();
  return contents(folder / "out");
}

std::string unpacked_by_htslib(std::string_view file) {
  const Descriptor input = input_of(file);
  BGZF* const bgzf = bgzf_dopen(::dup(input.fd()), "r");
  std::string bytes(BgzfSink::block_text + 1, '\0');
  const ssize_t size = bgzf_read(bgzf, bytes.data(), bytes.size());
  bytes.resize(size < 0 ? 0 : static_cast<std::size_t>(size));
  if (bgzf_close(bgzf) != 0) bytes.clear();
  return bytes;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(bgzf_sink_test)

BOOST_AUTO_TEST_CASE(written_bytes_are_read_whole) {
  const TemporaryFolder folder;
  const std::string text = annotation(20'000);
  for (const int threads : {0, 1, 4}) {
    const std::string path = (folder / "out.gff3.gz").string();
    Threaded threaded(path, threads);
    for (std::size_t at = 0; at < text.size(); at += 100'000)
      threaded.sink.write(std::string_view(text).substr(at, 100'000));
    threaded.sink.finish();
    const std::string file = contents(path);
    BOOST_TEST(file.ends_with(bgzf_end));
    BOOST_TEST((deliver(file, 65536) == Delivered{text, ""}));
  }
}

BOOST_AUTO_TEST_CASE(the_bytes_do_not_depend_on_the_number_of_threads_at_any_level) {
  const std::string text = annotation(20'000);
  std::size_t before = SIZE_MAX;
  for (const int level : {0, 1, 6, 9}) {
    const std::string file = written(text, 0, level);
    BOOST_TEST((deliver(file, 65536) == Delivered{text, ""}));
    BOOST_TEST(file.size() < before, "level " << level << ": " << file.size());
    before = file.size();
    for (const int threads : {1, 3}) BOOST_TEST((written(text, threads, level) == file));
  }
}

BOOST_AUTO_TEST_CASE(the_blocks_are_those_of_htslib) {
  const std::string text = annotation(20'000);
  const Descriptor file = input_of("");
  BGZF* const bgzf = bgzf_dopen(::dup(file.fd()), "w1");
  BOOST_REQUIRE(bgzf_write(bgzf, text.data(), text.size()) == static_cast<ssize_t>(text.size()));
  BOOST_REQUIRE(bgzf_close(bgzf) == 0);
  std::string expected(static_cast<std::size_t>(file.status().st_size), '\0');
  BOOST_REQUIRE(file.read_at(0, expected.data(), expected.size()) == expected.size());
  BOOST_TEST((written(text, 0, 1) == expected));
}

BOOST_AUTO_TEST_CASE(nothing_written_is_a_file_of_an_end_block) { BOOST_TEST((written("", 0, 1) == bgzf_end)); }

BOOST_AUTO_TEST_CASE(each_block_is_reported_after_it_was_written) {
  const TemporaryFolder folder;
  const std::string path = (folder / "out").string();
  for (const int threads : {0, 2}) {
    Threaded threaded(path, threads);
    std::size_t text = 0;
    std::size_t size = 0;
    std::size_t blocks = 0;
    threaded.sink.on_block_written([&](std::size_t block_text, std::size_t block_size) {
      BOOST_TEST(block_text <= BgzfSink::block_text);
      text += block_text;
      size += block_size;
      ++blocks;
    });
    threaded.sink.write(std::string(10 * BgzfSink::block_text + 7, 'a'));
    threaded.sink.finish();
    BOOST_TEST(blocks == 11u);
    BOOST_TEST(text == 10 * BgzfSink::block_text + 7);
    BOOST_TEST(size + bgzf_end.size() == contents(path).size());
  }
}

BOOST_AUTO_TEST_CASE(an_unfinished_stream_has_the_flushed_bytes_and_no_end_block) {
  for (const int threads : {0, 2}) {
    for (const std::size_t lines : {1, 2, 3000}) {
      const Descriptor output = input_of("");
      {
        const Redirected standard(1, output.fd());
        Threaded threaded("-", threads);
        threaded.sink.write(annotation(lines));
        threaded.sink.flush();
        threaded.sink.write("not flushed\n");
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
    Threaded threaded("/dev/full", threads);
    Random random(8);
    const std::string text = random.text("abcdefghijklmnopqrstuvwxyz\n", 1'000'000);
    const std::string message = message_of(Thrown::write_error, [&] {
      for (int i = 0; i < 20; ++i) threaded.sink.write(text);
      threaded.sink.finish();
    });
    BOOST_TEST(message == "/dev/full: write error: No space left on device", "threads: " << threads << ": " << message);
  }
}

BOOST_AUTO_TEST_CASE(blocks_of_every_size_and_of_bytes_that_cannot_be_compressed_are_read_by_another_reader) {
  Random random(9);
  std::string every_byte(BgzfSink::block_text, '\0');
  for (char& byte : every_byte) byte = static_cast<char>(random.next());
  const std::string lines = annotation(2000);
  for (const std::size_t size : {1, 2, 17, 100, 4096, 65279, 65280}) {
    for (const std::string& bytes : {every_byte, lines, std::string(BgzfSink::block_text, 'a')}) {
      for (const int level : {0, 1, 9}) {
        const std::string text = bytes.substr(0, size);
        const std::string file = written(text, 0, level);
        BOOST_TEST((deliver(file, 65536) == Delivered{text, ""}), size << " bytes");
        BOOST_TEST((unpacked_by_htslib(file) == text), size << " bytes by htslib");
      }
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()
