#include "io/zstd.hpp"

#include <boost/test/unit_test.hpp>

#include "support/compress.hpp"
#include "support/damage.hpp"

using namespace gff;
using namespace gff::test;
using namespace std::string_literals;

BOOST_AUTO_TEST_SUITE(zstd_test)

namespace {
constexpr std::size_t magic = 4;
std::string frame(std::string_view plain) { return zstd(plain); }
}  // namespace

BOOST_AUTO_TEST_CASE(one_frame_is_read_whole) { check_whole(in_members(annotation(100), 1, frame)); }

BOOST_AUTO_TEST_CASE(several_frames_are_read_one_after_the_other) {
  check_whole(in_members(annotation(100), 7, frame));
}

BOOST_AUTO_TEST_CASE(empty_and_skippable_frames_anywhere_are_read_as_nothing) {
  Compressed made;
  made.add(zstd_skippable("first"), "").add(zstd(""), "").add(zstd("a\n"), "a\n").add(zstd(""), "");
  made.add(zstd_skippable(""), "").add(zstd("b\n"), "b\n").add(zstd_skippable(std::string(300'000, 'x')), "");
  check_whole(made);
}

BOOST_AUTO_TEST_CASE(a_file_of_empty_frames_is_empty) {
  BOOST_TEST((deliver(zstd("") + zstd(""), 10) == Delivered{"", ""}));
}

BOOST_AUTO_TEST_CASE(a_file_larger_than_every_buffer_is_read_whole) {
  Random random(5);
  std::string text;
  while (text.size() < 2'000'000) text += random.text("ACGT\n", 1000) + std::string(random.below(4000), 'N') + '\n';
  check_whole(in_members(text, 1, frame));
  check_whole(in_members(text, 5, [](std::string_view plain) { return zstd(plain, false, 19); }));
}

BOOST_AUTO_TEST_CASE(half_a_file_is_an_error_after_its_half) {
  Random random(6);
  const std::string text = random.text("ACGT\n", 1'000'000);
  const std::string file = zstd(text);
  const Delivered delivered = deliver(file.substr(0, file.size() / 2), 65536);
  BOOST_TEST(delivered.error == "input: unexpected end of zstd data: the file is truncated");
  BOOST_TEST(text.starts_with(delivered.bytes));
  BOOST_TEST(delivered.bytes.size() > text.size() / 4);
}

BOOST_AUTO_TEST_CASE(a_cut_file_is_an_error_after_every_whole_line) {
  const Compressed made = in_members(annotation(100), 4, frame);
  check_every_cut(
      made, magic, [&](std::size_t cut) { return made.plain_at(cut); },
      [&](std::size_t cut) { return made.ends_member_at(cut); });
}

BOOST_AUTO_TEST_CASE(the_blocks_of_a_frame_before_a_cut_or_damage_are_given_out) {
  const Compressed made = zstd_in_blocks(annotation(100), 1000);
  check_whole(made);
  check_every_cut(
      made, magic, [&](std::size_t cut) { return made.plain_at(cut); }, [](std::size_t) { return false; });
  check_every_flip(made, magic);
}

BOOST_AUTO_TEST_CASE(the_blocks_of_a_long_frame_before_damage_are_given_out) {
  // More than one read's worth, in blocks of the usual 128 KiB.
  const Compressed made = zstd_in_blocks(annotation(12'000), 128 * 1024);
  Failures failures;
  for (std::size_t at = 1000; at < made.file.size(); at += 1777) {
    std::string file = made.file;
    for (std::size_t i = at; i < std::min(at + 24, file.size()); ++i) file[i] = static_cast<char>(i * 37);
    const Delivered delivered = deliver(file, 262144);
    const std::size_t before = whole_lines(std::string_view(made.plain).substr(0, made.plain_at(at)));
    const auto where = [&] {
      return "damage at " + std::to_string(at) + ": " + shown(delivered) + ", of " + std::to_string(before) +
             " before it";
    };
    failures.ran();
    failures.expect(!delivered.error.empty(), where);
    failures.expect(delivered.bytes.size() >= before && std::string_view(delivered.bytes).substr(0, before) ==
                                                            std::string_view(made.plain).substr(0, before),
                    where);
  }
}

BOOST_AUTO_TEST_CASE(a_flipped_bit_never_passes) { check_every_flip(in_members(annotation(100), 3, frame), magic); }

BOOST_AUTO_TEST_CASE(a_damaged_file_delivers_the_same_for_any_size_of_reads) {
  check_that_flips_give_the_same_in_every_way(in_members(annotation(100), 3, frame), magic);
}

BOOST_AUTO_TEST_CASE(no_bit_can_be_flipped_unseen) { check_every_bit(in_members(annotation(100), 3, frame), magic); }

BOOST_AUTO_TEST_CASE(garbage_after_the_last_frame_is_an_error_after_its_bytes) {
  const std::string text = annotation(5);
  for (const std::string& garbage : {"x"s, "garbage"s, "\0\0x"s, "\x1f\x8b"s, "\x28\xB5\x2F"s, "##gff-version 3\n"s}) {
    Failures failures;
    const Delivered delivered = deliver_in_every_way(zstd(text) + garbage, failures, "garbage");
    BOOST_TEST(delivered.bytes == text);
    BOOST_TEST(delivered.error.starts_with("input: "));
  }
}

BOOST_AUTO_TEST_CASE(zeros_after_the_last_frame_are_padding) {
  for (const std::size_t count : {1, 4, 300'000})
    BOOST_TEST((deliver(zstd("a\n") + std::string(count, '\0'), 100) == Delivered{"a\n", ""}));
}

BOOST_AUTO_TEST_CASE(damage_is_named) {
  std::string file = zstd("a\n");
  file.back() ^= 1;
  BOOST_TEST(deliver(file, 4096).error == "input: damaged zstd data: Restored data doesn't match checksum");
}

BOOST_AUTO_TEST_CASE(the_end_stays_the_end) {
  const auto source = open_source(input_of(zstd("a\n")));
  char bytes[10];
  BOOST_TEST(source->read(bytes, 10) == 2);
  BOOST_TEST(source->read(bytes, 10) == -1);
  BOOST_TEST(source->read(bytes, 10) == -1);
}

BOOST_AUTO_TEST_SUITE_END()
