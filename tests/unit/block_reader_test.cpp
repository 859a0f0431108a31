#include "io/block_reader.hpp"

#include <boost/test/unit_test.hpp>
#include <new>

#include "support/caught.hpp"
#include "support/io.hpp"

using namespace gff;
using namespace gff::test;
using namespace std::string_literals;

namespace {

constexpr std::size_t no_limit = std::size_t{1} << 40;

BlockReader reader_of(std::string text, std::size_t block_size, std::vector<std::size_t> sizes = {1u << 30},
                      std::size_t max_line = no_limit) {
  return {std::make_unique<StringSource>(std::move(text), std::move(sizes)), max_line, block_size};
}

std::vector<std::string> blocks_of(BlockReader reader) {
  std::vector<std::string> blocks;
  while (reader.next() == BlockReader::Found::block) blocks.emplace_back(reader.block());
  return blocks;
}

using Strings = std::vector<std::string>;

}  // namespace

BOOST_AUTO_TEST_SUITE(block_reader_test)

BOOST_AUTO_TEST_CASE(a_block_holds_whole_lines_and_the_next_block_holds_the_rest) {
  BOOST_TEST((blocks_of(reader_of("ab\ncd\nef\n", 7)) == Strings{"ab\ncd\n", "ef\n"}));
  BOOST_TEST((blocks_of(reader_of("ab\ncd\nef\n", 100)) == Strings{"ab\ncd\nef\n"}));
  BOOST_TEST((blocks_of(reader_of("ab\ncd\nef\n", 3)) == Strings{"ab\n", "cd\n", "ef\n"}));
}

BOOST_AUTO_TEST_CASE(a_line_longer_than_the_buffer_is_whole_all_the_same) {
  const std::string line(100'000, 'x');
  BOOST_TEST((blocks_of(reader_of("a\n" + line + "\nb\n", 16)).size() >= 2u));
  for (const std::size_t size : {1, 2, 3, 16, 4096}) {
    std::string joined;
    for (const std::string& block : blocks_of(reader_of("a\n" + line + "\nb\n", size))) {
      BOOST_TEST(block.ends_with('\n'));
      joined += block;
    }
    BOOST_TEST((joined == "a\n" + line + "\nb\n"));
  }
}

BOOST_AUTO_TEST_CASE(after_the_end_no_byte_is_read) {
  // A file that grows, or a terminal with further input: a further read would continue the last line.
  struct Growing : Source {
    std::streamsize read(char* to, std::streamsize) override {
      *to = 'x';
      return reads++ % 2 == 0 ? 1 : -1;
    }
    int reads = 0;
  };
  BlockReader reader(std::make_unique<Growing>(), no_limit, 16);
  BOOST_TEST((reader.next() == BlockReader::Found::block));
  BOOST_TEST(reader.block() == "x\n");
  BOOST_TEST((reader.next() == BlockReader::Found::end));
}

BOOST_AUTO_TEST_CASE(a_last_line_without_a_newline_gets_one) {
  BlockReader reader = reader_of("a\nb", 100);
  BOOST_TEST((reader.next() == BlockReader::Found::block));
  BOOST_TEST(!reader.added_newline());
  BOOST_TEST(reader.block() == "a\n");
  BOOST_TEST(reader.ahead() == "b");
  BOOST_TEST((reader.next() == BlockReader::Found::block));
  BOOST_TEST(reader.added_newline());
  BOOST_TEST(reader.block() == "b\n");
  BOOST_TEST((reader.next() == BlockReader::Found::end));
}

BOOST_AUTO_TEST_CASE(a_newline_finds_room_in_a_full_buffer) {
  for (std::size_t size = 1; size < 40; ++size) {
    const std::string line(size, 'x');
    for (std::size_t capacity = 1; capacity <= size + 1; ++capacity)
      BOOST_TEST((blocks_of(reader_of(line, capacity)) == Strings{line + '\n'}));
  }
}

BOOST_AUTO_TEST_CASE(empty_input_has_no_block) {
  BOOST_TEST(blocks_of(reader_of("", 10)).empty());
  BOOST_TEST((blocks_of(reader_of("\n", 10)) == Strings{"\n"}));
}

BOOST_AUTO_TEST_CASE(a_byte_order_mark_at_the_beginning_is_skipped) {
  for (const std::size_t size : {1, 2, 3, 4, 100}) {
    for (const auto& cuts : {std::vector<std::size_t>{1u << 30}, std::vector<std::size_t>{1}}) {
      std::string joined;
      for (const std::string& block : blocks_of(reader_of("\xEF\xBB\xBF#a\n\xEF\xBB\xBF#b\n", size, cuts)))
        joined += block;
      BOOST_TEST(joined == "#a\n\xEF\xBB\xBF#b\n");
    }
  }
  BOOST_TEST(blocks_of(reader_of("\xEF\xBB\xBF", 10)).empty());
  BOOST_TEST((blocks_of(reader_of("\xEF\xBB\xBFx", 10)) == Strings{"x\n"}));
  BOOST_TEST((blocks_of(reader_of("\xEF\xBBx", 10)) == Strings{"\xEF\xBBx\n"}));
}

BOOST_AUTO_TEST_CASE(a_line_as_long_as_the_limit_is_read_and_one_byte_more_is_refused) {
  for (const std::size_t block_size : {1, 4, 64, 1000}) {
    BlockReader fits = reader_of("a\n" + std::string(50, 'x') + "\n", block_size, {1}, 50);
    std::string joined;
    while (fits.next() == BlockReader::Found::block) joined += fits.block();
    BOOST_TEST(joined == "a\n" + std::string(50, 'x') + "\n");
  }
  // Longer lines are refused before they are read to their end.
  BlockReader reader = reader_of("a\n" + std::string(1'000'000, 'x') + "\n", 64, {64}, 200);
  BOOST_TEST((reader.next() == BlockReader::Found::block));
  BOOST_TEST(reader.block() == "a\n");
  BOOST_TEST((reader.next() == BlockReader::Found::long_line));
}

BOOST_AUTO_TEST_CASE(a_long_last_line_without_newline_is_refused_too) {
  BlockReader reader = reader_of(std::string(1000, 'x'), 64, {1u << 30}, 200);
  BOOST_TEST((reader.next() == BlockReader::Found::long_line));
}

BOOST_AUTO_TEST_CASE(bytes_after_a_block_are_returned_unchanged) {
  for (const std::size_t size : {4, 5, 7, 100}) {
    const std::string text = "ab\n>s\nACGT\r\nAC";
    BlockReader reader = reader_of(text, size);
    BOOST_REQUIRE((reader.next() == BlockReader::Found::block));
    std::string joined(reader.block());
    for (std::string_view bytes; !(bytes = reader.next_bytes()).empty();) joined += bytes;
    BOOST_TEST(joined == text);
    BOOST_TEST(reader.next_bytes().empty());
  }
}

BOOST_AUTO_TEST_CASE(an_error_of_the_source_is_thrown_after_the_blocks_before_it) {
  BlockReader reader(std::make_unique<StringSource>("a\nb\nc", std::vector<std::size_t>{4}, "damaged"), no_limit, 100);
  BOOST_TEST((reader.next() == BlockReader::Found::block));
  BOOST_TEST(reader.block() == "a\nb\n");
  BOOST_TEST(message_of(Thrown::io_error, [&] { reader.next(); }) == "input: damaged");
}

BOOST_AUTO_TEST_CASE(sixty_four_bytes_after_a_block_can_be_read) {
  // AddressSanitizer watches.
  for (std::size_t size = 1; size < 200; ++size) {
    BlockReader reader = reader_of(std::string(size, 'x') + '\n', size + 1);
    BOOST_REQUIRE((reader.next() == BlockReader::Found::block));
    const std::string copy(reader.block().data() + reader.block().size(), PaddedView::padding);
    BOOST_TEST(copy.size() == PaddedView::padding);
  }
}

BOOST_AUTO_TEST_SUITE_END()
