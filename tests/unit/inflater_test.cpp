#include "io/inflater.hpp"

#include <zlib.h>

#include <boost/test/unit_test.hpp>

#include "support/compress.hpp"

using namespace gff;
using namespace gff::test;

namespace {

/// The deflate stream inside a gzip member.
std::string raw(const std::string& plain, int level = 6) {
  const std::string member = gzip(plain, {}, level);
  return member.substr(10, member.size() - 18);
}

/// A deflate stream to which a block can be added, byte by byte.
std::string open_ended(const std::string& plain) {
  z_stream stream{};
  BOOST_REQUIRE(deflateInit2(&stream, 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) == Z_OK);
  std::string made(deflateBound(&stream, static_cast<uLong>(plain.size())) + 100, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.data()));
  stream.avail_in = static_cast<uInt>(plain.size());
  stream.next_out = reinterpret_cast<Bytef*>(made.data());
  stream.avail_out = static_cast<uInt>(made.size());
  BOOST_REQUIRE(deflate(&stream, Z_SYNC_FLUSH) == Z_OK);
  made.resize(stream.total_out);
  deflateEnd(&stream);
  return made;
}

struct Inflated {
  std::string bytes;
  Inflater::State state;
  std::ptrdiff_t consumed;
};

/// Inflates, given at most `in_size` bytes and room for `out_size` at a time; ends where it is finished, damaged, or
/// out of input.
Inflated inflate_in_steps(Inflater& inflater, std::string_view in, std::size_t in_size, std::size_t out_size) {
  Inflated result{{}, Inflater::State::needs_input, 0};
  std::string out(out_size, '\0');
  inflater.restart();
  for (;;) {
    const std::string_view piece = in.substr(static_cast<std::size_t>(result.consumed), in_size);
    const Inflater::Progress progress = inflater.inflate(piece, out.data(), out_size);
    result.bytes.append(out, 0, progress.produced);
    result.consumed += progress.consumed;
    result.state = progress.state;
    if (progress.state == Inflater::State::finished || progress.state == Inflater::State::damaged) return result;
    const bool all_consumed = static_cast<std::size_t>(result.consumed) == in.size();
    if (progress.state == Inflater::State::needs_input && all_consumed && progress.produced == 0) return result;
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(inflater_test)

BOOST_AUTO_TEST_CASE(a_stream_is_inflated_in_steps_of_any_size) {
  Inflater inflater;
  const std::string text = annotation(100);
  for (const int level : {0, 1, 6, 9}) {
    const std::string stream = raw(text, level);
    for (const std::size_t in_size : {1u, 2u, 7u, 100u, 1u << 20}) {
      for (const std::size_t out_size : {1u, 3u, 100u, 1u << 20}) {
        const Inflated got = inflate_in_steps(inflater, stream, in_size, out_size);
        BOOST_TEST((got.state == Inflater::State::finished));
        BOOST_TEST((got.bytes == text));
        BOOST_TEST(got.consumed == static_cast<std::ptrdiff_t>(stream.size()));
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(bytes_after_a_stream_are_not_consumed) {
  Inflater inflater;
  for (std::size_t size = 0; size < 60; ++size) {
    const std::string text(size, 'x');
    const std::string stream = raw(text, static_cast<int>(size % 10));
    for (const std::size_t in_size : {1u, 5u, 1000u}) {
      const Inflated got = inflate_in_steps(inflater, stream + std::string(50, '\xFF'), in_size, 100);
      BOOST_TEST((got.state == Inflater::State::finished));
      BOOST_TEST(got.bytes == text);
      BOOST_TEST(got.consumed == static_cast<std::ptrdiff_t>(stream.size()));
    }
  }
}

BOOST_AUTO_TEST_CASE(half_a_stream_needs_input) {
  Inflater inflater;
  const std::string text = annotation(100);
  const std::string stream = raw(text);
  const Inflated got = inflate_in_steps(inflater, std::string_view(stream).substr(0, stream.size() / 2), 1000, 1000);
  BOOST_TEST((got.state == Inflater::State::needs_input));
  BOOST_TEST(text.starts_with(got.bytes));
  BOOST_TEST(got.bytes.size() > text.size() / 4);
}

BOOST_AUTO_TEST_CASE(bytes_decoded_before_damage_without_room_are_not_lost) {
  Inflater inflater;
  const std::string text = annotation(100);
  const std::string stream = open_ended(text) + "\x07\xFF\xFF\xFF";  // block type 3
  for (const std::size_t room : {1u, 100u, 10'000u, 1u << 20}) {
    const Inflated got = inflate_in_steps(inflater, stream, stream.size(), room);
    BOOST_TEST((got.state == Inflater::State::damaged));
    BOOST_TEST((got.bytes + std::string(inflater.left_over()) == text));
  }
}

BOOST_AUTO_TEST_CASE(bytes_that_are_not_deflate_are_damaged) {
  Inflater inflater;
  BOOST_TEST(
      (inflate_in_steps(inflater, "\x07\xFF\xFF\xFF", 10, 100).state == Inflater::State::damaged));  // block type 3
  // After damage a new stream can begin.
  BOOST_TEST(inflate_in_steps(inflater, raw("a\n"), 10, 100).bytes == "a\n");
}

BOOST_AUTO_TEST_SUITE_END()
