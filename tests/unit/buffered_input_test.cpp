#include "io/buffered_input.hpp"

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>

#include "support/caught.hpp"
#include "support/io.hpp"

using namespace gff;
using namespace gff::test;

namespace {

std::string numbered(std::size_t size) {
  std::string text;
  for (std::size_t i = 0; text.size() < size; ++i) text += std::to_string(i) + ' ';
  text.resize(size);
  return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(buffered_input_test)

BOOST_AUTO_TEST_CASE(buffered_bytes_are_not_consumed) {
  BufferedInput input(input_of("abcdef"));
  BOOST_TEST(input.have(3));
  BOOST_TEST(input.buffered().substr(0, 3) == "abc");
  BOOST_TEST(input.offset() == 0u);
  input.consume(2);
  BOOST_TEST(input.offset() == 2u);
  BOOST_TEST(input.have(4));
  BOOST_TEST(!input.have(5));
  BOOST_TEST(input.buffered() == "cdef");
}

BOOST_AUTO_TEST_CASE(an_empty_file_has_nothing_ahead) {
  BufferedInput input(input_of(""));
  BOOST_TEST(!input.have(1));
  BOOST_TEST(input.buffered() == "");
  char byte;
  BOOST_TEST(input.read_through(&byte, 1) == 0u);
}

BOOST_AUTO_TEST_CASE(a_file_that_becomes_shorter_is_a_read_error) {
  const TemporaryFolder folder;
  const std::string path = (folder / "in.gff3").string();
  const auto read_all = [](BufferedInput& input) {
    for (std::string bytes(BufferedInput::capacity, 0); input.read_through(bytes.data(), bytes.size()) > 0;) {
    }
  };
  std::ofstream(path) << std::string(3 * BufferedInput::capacity, 'x');
  BufferedInput cut(open_input(path));
  BOOST_TEST(cut.have(1));
  std::filesystem::resize_file(path, 2 * BufferedInput::capacity);
  BOOST_TEST(message_of(Thrown::io_error, [&] { read_all(cut); }) ==
             path + ": the file became shorter while it was being read");
  // Bytes read before the file became shorter are whole, and a file that grows is read to its new end.
  BufferedInput read_before(open_input(path));
  BOOST_TEST(read_before.have(BufferedInput::capacity));
  read_before.consume(BufferedInput::capacity);
  BOOST_TEST(read_before.have(BufferedInput::capacity));
  read_before.consume(BufferedInput::capacity);
  std::filesystem::resize_file(path, 10);
  read_all(read_before);
  BufferedInput grown(open_input(path));
  std::filesystem::resize_file(path, 20);
  read_all(grown);
  BOOST_TEST(grown.offset() == 20u);
}

BOOST_AUTO_TEST_CASE(a_whole_buffer_can_be_looked_at_from_any_place) {
  const std::string text = numbered(400'000);
  for (const std::size_t at :
       {std::size_t{0}, std::size_t{1}, std::size_t{7}, std::size_t{100'000}, BufferedInput::capacity}) {
    BufferedInput input(input_of(text));
    for (std::size_t left = at; left > 0;) {
      BOOST_REQUIRE(input.have(1));
      const std::size_t n = std::min(left, input.buffered().size());
      input.consume(n);
      left -= n;
    }
    BOOST_TEST(input.have(BufferedInput::capacity));
    BOOST_TEST((input.buffered().substr(0, BufferedInput::capacity) ==
                std::string_view(text).substr(at, BufferedInput::capacity)));
    BOOST_TEST(input.offset() == at);
  }
}

BOOST_AUTO_TEST_CASE(eight_consumed_bytes_can_be_given_back_at_any_time) {
  const std::string text = numbered(300'000);
  BufferedInput input(input_of(text));
  std::size_t at = 0;
  while (at + 1000 < text.size()) {
    BOOST_REQUIRE(input.have(999));
    input.consume(999);
    input.have(BufferedInput::capacity);  // may move what is in the buffer
    input.unread(BufferedInput::history);
    at += 999 - BufferedInput::history;
    BOOST_TEST(input.offset() == at);
    BOOST_REQUIRE((input.buffered().substr(0, 8) == std::string_view(text).substr(at, 8)));
  }
}

BOOST_AUTO_TEST_CASE(reading_through_delivers_the_buffered_bytes_first) {
  const std::string text = numbered(300'000);
  BufferedInput input(input_of(text));
  BOOST_TEST(input.have(6));
  input.consume(2);
  std::string got = text.substr(0, 2);
  char bytes[1000];
  for (std::size_t n; (n = input.read_through(bytes, sizeof bytes)) > 0;) got.append(bytes, n);
  BOOST_TEST((got == text));
  BOOST_TEST(input.offset() == text.size());
}

BOOST_AUTO_TEST_SUITE_END()
