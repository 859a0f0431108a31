#include "io/xz_bzip2.hpp"

#include <boost/test/unit_test.hpp>

#include "support/compress.hpp"
#include "support/damage.hpp"

using namespace gff;
using namespace gff::test;
using namespace std::string_literals;

namespace {

struct Format {
  const char* name;
  std::size_t magic;  ///< bytes by which the format is detected
  std::string (*stream)(std::string_view);
};

const Format xz_format{"xz", 6, [](std::string_view plain) { return xz(plain); }};
const Format bzip2_format{"bzip2", 4, [](std::string_view plain) { return bzip2(plain); }};
const Format formats[] = {xz_format, bzip2_format};

}  // namespace

BOOST_AUTO_TEST_SUITE(xz_bzip2_test)

BOOST_AUTO_TEST_CASE(one_stream_is_read_whole) {
  for (const Format& format : formats) check_whole(in_members(annotation(100), 1, format.stream), format.name);
}

BOOST_AUTO_TEST_CASE(several_streams_are_read_one_after_the_other) {
  for (const Format& format : formats) check_whole(in_members(annotation(100), 5, format.stream), format.name);
}

BOOST_AUTO_TEST_CASE(empty_streams_anywhere_are_read_as_nothing) {
  for (const Format& format : formats) {
    Compressed made;
    const auto add = [&](const char* text) { made.add(format.stream(text), text); };
    for (const char* const text : {"", "a\n", "", "", "b\n", ""}) add(text);
    check_whole(made, format.name);
    BOOST_TEST((deliver(format.stream(""), 10) == Delivered{"", ""}));
  }
}

BOOST_AUTO_TEST_CASE(a_file_larger_than_every_buffer_is_read_whole) {
  Random random(7);
  std::string text;
  while (text.size() < 800'000) text += random.text("ACGT\n", 1000) + std::string(random.below(4000), 'N') + '\n';
  for (const Format& format : formats) {
    for (const std::size_t count : {1, 3}) {
      const Compressed made = in_members(text, count, format.stream);
      BOOST_TEST((deliver(made.file, 262144) == Delivered{text, ""}));
      BOOST_TEST((deliver(made.file, 1000) == Delivered{text, ""}));
      BOOST_TEST((deliver(made.file, 65536, 1) == Delivered{text, ""}));
    }
  }
}

BOOST_AUTO_TEST_CASE(xz_streams_of_many_blocks_and_every_kind_of_check_are_read) {
  const std::string text = annotation(100);
  for (const lzma_check check : {LZMA_CHECK_NONE, LZMA_CHECK_CRC32, LZMA_CHECK_CRC64, LZMA_CHECK_SHA256}) {
    Compressed made;
    check_whole(made.add(xz(text, 1000, check), text), "check " + std::to_string(check));
  }
}

BOOST_AUTO_TEST_CASE(zeros_between_xz_streams_are_padding_where_there_are_four_or_eight_or_more) {
  // The .xz file format 1.2.0, section 2.2: stream padding, a multiple of four bytes.
  for (const std::size_t count : {4, 8, 400}) {
    const std::string padding(count, '\0');
    BOOST_TEST((deliver(xz("a\n") + padding + xz("b\n") + padding, 100) == Delivered{"a\nb\n", ""}));
  }
  const Delivered delivered = deliver(xz("a\n") + "\0\0\0"s, 100);
  BOOST_TEST(delivered.bytes == "a\n");
  BOOST_TEST(delivered.error.starts_with("input: "));
}

BOOST_AUTO_TEST_CASE(zeros_after_bzip2_are_padding) {
  for (const std::size_t count : {1, 4, 300'000})
    BOOST_TEST((deliver(bzip2("a\n") + std::string(count, '\0'), 100) == Delivered{"a\n", ""}));
  const Delivered delivered = deliver(bzip2("a\n") + std::string(4, '\0') + bzip2("b\n"), 100);
  BOOST_TEST(delivered.bytes == "a\n");
  BOOST_TEST(delivered.error == "input: garbage after the end of the bzip2 data");
}

BOOST_AUTO_TEST_CASE(a_cut_xz_file_is_an_error_after_every_whole_line) {
  const Compressed made = in_members(annotation(80), 3, xz_format.stream);
  check_every_cut(
      made, xz_format.magic,
      [&](std::size_t cut) { return decodable_by_lzma(std::string_view(made.file).substr(0, cut)); },
      [&](std::size_t cut) { return made.ends_member_at(cut); });
}

BOOST_AUTO_TEST_CASE(a_cut_xz_file_of_many_blocks_is_an_error_after_every_whole_line) {
  Compressed made;
  const std::string text = annotation(80);
  made.add(xz(text, 1500), text);
  check_every_cut(
      made, xz_format.magic,
      [&](std::size_t cut) { return decodable_by_lzma(std::string_view(made.file).substr(0, cut)); },
      [&](std::size_t) { return false; });
}

BOOST_AUTO_TEST_CASE(a_cut_bzip2_file_is_an_error_after_every_whole_block) {
  const Compressed made = in_members(annotation(80), 3, bzip2_format.stream);
  check_every_cut(
      made, bzip2_format.magic, [&](std::size_t cut) { return made.plain_at(cut); },
      [&](std::size_t cut) { return made.ends_member_at(cut); });
}

BOOST_AUTO_TEST_CASE(a_cut_at_the_end_of_a_long_file_loses_nothing) {
  // Near the end of the input a decoder is fed otherwise than in the middle: the last 2,500 places of some 60 KB.
  const std::string text = annotation(1800);
  for (const Format& format : formats) {
    const Compressed made = in_members(text, 4, format.stream);
    Failures failures;
    for (std::size_t left = 1; left < 2500; left += 7) {
      const std::size_t cut = made.file.size() - left;
      const Delivered delivered = deliver(std::string_view(made.file).substr(0, cut), 262144);
      const std::string where =
          format.name + " cut at "s + std::to_string(cut) + " of " + std::to_string(made.file.size());
      const std::size_t there = format.magic == xz_format.magic
                                    ? decodable_by_lzma(std::string_view(made.file).substr(0, cut))
                                    : made.plain_at(cut);
      failures.ran();
      failures.expect(!delivered.error.empty() && text.starts_with(delivered.bytes),
                      [&] { return where + ": " + shown(delivered); });
      failures.expect(delivered.bytes.size() >= whole_lines(std::string_view(text).substr(0, there)),
                      [&] { return where + ": " + shown(delivered) + ", of " + std::to_string(there); });
    }
  }
}

BOOST_AUTO_TEST_CASE(a_flipped_bit_of_xz_never_passes) {
  const Compressed made = in_members(annotation(80), 3, xz_format.stream);
  check_every_flip(made, xz_format.magic,
                   [&](std::size_t at) { return decodable_by_lzma(std::string_view(made.file).substr(0, at)); });
}

BOOST_AUTO_TEST_CASE(a_flipped_bit_of_bzip2_never_passes) {
  check_every_flip(in_members(annotation(80), 3, bzip2_format.stream), bzip2_format.magic);
}

BOOST_AUTO_TEST_CASE(damage_after_a_stream_in_the_middle_of_a_file_loses_nothing_of_the_stream) {
  // In the middle of the input a decoder reads some bytes at a time. The stream before may end anywhere in them.
  const std::string next = annotation(200, 2);
  const Format xz_without_check{
      "xz", 6, [](std::string_view plain) { return xz(plain, std::size_t{1} << 30, LZMA_CHECK_NONE); }};
  for (const Format& format : {xz_format, xz_without_check, bzip2_format}) {
    Failures failures;
    for (std::size_t lines = 10; lines < 150; ++lines) {
      const std::string text = annotation(lines);
      const std::string first = format.stream(text);
      std::string second = format.stream(next);
      second[0] = static_cast<char>(second[0] ^ 1);
      const Delivered delivered = deliver(first + second, 262144);
      const std::string where = std::string(format.name) + " stream of " + std::to_string(first.size()) + " bytes";
      failures.ran();
      failures.expect(!delivered.error.empty(), [&] { return where + ": damage after it is not detected"; });
      failures.expect(delivered.bytes == text,
                      [&] { return where + ": " + shown(delivered) + ", of " + std::to_string(text.size()); });
    }
  }
}

BOOST_AUTO_TEST_CASE(damaged_xz_delivers_the_same_for_any_size_of_reads) {
  check_that_flips_give_the_same_in_every_way(in_members(annotation(80), 3, xz_format.stream), xz_format.magic);
}

BOOST_AUTO_TEST_CASE(damaged_bzip2_delivers_the_same_for_any_size_of_reads) {
  check_that_flips_give_the_same_in_every_way(in_members(annotation(80), 3, bzip2_format.stream), bzip2_format.magic);
}

BOOST_AUTO_TEST_CASE(no_bit_can_be_flipped_unseen) {
  for (const Format& format : formats) check_every_bit(in_members(annotation(50), 2, format.stream), format.magic);
}

BOOST_AUTO_TEST_CASE(garbage_after_the_last_stream_is_an_error_after_its_bytes) {
  const std::string text = annotation(5);
  for (const Format& format : formats) {
    for (const std::string& garbage :
         {"x"s, "garbage"s, "\0\0x"s, "\x1f\x8b"s, "##gff-version 3\n"s, std::string(5000, 'x')}) {
      const Delivered delivered = deliver(format.stream(text) + garbage, 4096);
      BOOST_TEST_CONTEXT(format.name << ", " << garbage.substr(0, 20)) {
        BOOST_TEST(delivered.bytes == text);
        BOOST_TEST(delivered.error != "");
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(truncated_and_damaged_files_have_different_messages) {
  for (const Format& format : formats) {
    const std::string file = format.stream(annotation(30));
    const std::string name(format.name);
    BOOST_TEST(deliver(file.substr(0, file.size() / 2), 4096).error ==
               "input: unexpected end of " + name + " data: the file is truncated");
    std::string damaged = format.stream(annotation(1500));
    damaged[damaged.size() / 2] ^= 1;
    BOOST_TEST(deliver(damaged, 4096).error == "input: damaged " + name + " data");
  }
}

BOOST_AUTO_TEST_CASE(the_end_stays_the_end) {
  for (const Format& format : formats) {
    const auto source = open_source(input_of(format.stream("a\n")));
    char bytes[10];
    BOOST_TEST(source->read(bytes, 10) == 2);
    BOOST_TEST(source->read(bytes, 10) == -1);
    BOOST_TEST(source->read(bytes, 10) == -1);
  }
}

BOOST_AUTO_TEST_SUITE_END()
