#include "io/gzip.hpp"

#include <boost/test/unit_test.hpp>
#include <thread>

#include "support/compress.hpp"
#include "support/damage.hpp"

using namespace gff;
using namespace gff::test;
using namespace std::string_literals;

BOOST_AUTO_TEST_SUITE(gzip_test)

namespace {

std::string gzipped(std::string_view plain) { return gzip(plain); }

/// A BGZF block, or what passes for one: `extra` instead of the subfield BC that belongs there.
std::string block_with_extra(std::string_view plain, const std::string& extra) {
  GzipHeader header;
  header.extra = extra;
  std::string block = gzip(plain, header);
  for (std::size_t i = 4; i < 8; ++i) block[i] = 0;  // the time: bgzip writes none
  return block;
}

std::string subfield(const std::string& name, const std::string& content) {
  return name + static_cast<char>(content.size()) + '\0' + content;
}

/// A BGZF block whose extra field has `before` and `after` around BC; `lie` is added to the size that BC gives.
std::string bgzf_block(std::string_view plain, const std::string& before = {}, const std::string& after = {},
                       int lie = 0) {
  const std::size_t size =
      block_with_extra(plain, before + subfield("BC", "\0\0"s) + after).size() - 1 + static_cast<std::size_t>(lie);
  return block_with_extra(
      plain, before + subfield("BC", {static_cast<char>(size & 0xFF), static_cast<char>(size >> 8)}) + after);
}

const std::string end_block(bgzf_end);

}  // namespace

BOOST_AUTO_TEST_CASE(one_member_is_read_whole) {
  Compressed made;
  const std::string text = annotation(60);
  check_whole(made.add(gzip(text), text));
}

BOOST_AUTO_TEST_CASE(several_members_are_read_one_after_the_other) {
  check_whole(in_members(annotation(60), 7, gzipped));
}

BOOST_AUTO_TEST_CASE(empty_members_anywhere_are_read_as_nothing) {
  Compressed made;
  made.add(gzip(""), "")
      .add(gzip("a\n"), "a\n")
      .add(gzip(""), "")
      .add(gzip(""), "")
      .add(gzip("b\n"), "b\n")
      .add(gzip(""), "");
  check_whole(made);
}

BOOST_AUTO_TEST_CASE(every_level_of_compression_is_read) {
  const std::string text = annotation(300);
  for (int level = 0; level <= 9; ++level) {
    Compressed made;
    check_whole(made.add(gzip(text, {}, level), text), "level " + std::to_string(level));
  }
}

BOOST_AUTO_TEST_CASE(every_field_of_a_header_is_skipped) {
  Compressed made;
  GzipHeader name{"genes.gff3", "", "", false};
  GzipHeader comment{"", "made by hand", "", false};
  GzipHeader extra{"", "", "ab\x03\0xyz"s, false};
  GzipHeader all{"genes.gff3", "made by hand", "ab\x03\0xyz"s, true};
  GzipHeader checksum{"", "", "", true};
  for (const GzipHeader& header : {name, comment, extra, all, checksum}) made.add(gzip("a\tb\n", header), "a\tb\n");
  check_whole(made);
}

BOOST_AUTO_TEST_CASE(a_header_that_never_ends_is_damage) {
  const std::string file = gzip("a\n", {std::string(300 * 1024, 'n'), "", "", false});
  BOOST_TEST(deliver(file, 4096).error == "input: damaged gzip data: its header is too long (member at byte 0)");
  const std::string shorter = gzip("a\n", {std::string(60 * 1024, 'n'), "", "", false});
  BOOST_TEST(deliver(shorter, 4096).bytes == "a\n");
}

BOOST_AUTO_TEST_CASE(a_header_of_128_kib_is_read_and_a_longer_one_is_damage) {
  const std::string first = gzip("a\n");
  for (const bool checksum : {false, true}) {
    const std::size_t others = 10 + 1 + (checksum ? 2 : 0);
    for (const std::size_t size : {131'071, 131'072, 131'073, 131'074, 131'080, 131'081}) {
      const std::string member = gzip("b\n", {std::string(size - others, 'n'), "", "", checksum});
      const auto expected = [&](const std::string& before, std::size_t offset) {
        if (size <= 131'072) return Delivered{before + "b\n", ""};
        return Delivered{
            before, "input: damaged gzip data: its header is too long (member at byte " + std::to_string(offset) + ")"};
      };
      BOOST_TEST_CONTEXT("header of " << size << " bytes, checksum " << checksum) {
        BOOST_TEST((deliver(member, 4096) == expected("", 0)));
        BOOST_TEST((deliver(first + member, 4096) == expected("a\n", first.size())));
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(reserved_flags_of_a_header_are_an_error) {
  for (const int flag : {0x20, 0x40, 0x80}) {
    std::string member = gzip("a\n");
    member[3] = static_cast<char>(flag);
    BOOST_TEST(deliver(member, 4096).error ==
               "input: damaged gzip data: unknown compression method (member at byte 0)");
  }
}

BOOST_AUTO_TEST_CASE(a_wrong_checksum_of_a_header_does_not_matter) {
  std::string member = gzip("a\n", {"", "", "", true});
  member[10] ^= 1;
  BOOST_TEST((deliver(member, 4096) == Delivered{"a\n", ""}));
}

BOOST_AUTO_TEST_CASE(a_file_larger_than_every_buffer_is_read_whole) {
  Random random(3);
  std::string text;
  while (text.size() < 1'500'000) text += random.text("ACGT\n", 1000) + std::string(random.below(4000), 'N') + '\n';
  Compressed one;
  check_whole(one.add(gzip(text), text), "one member");
  check_whole(in_members(text, 5, gzipped), "five members");
  check_whole(bgzf(text), "BGZF");
}

BOOST_AUTO_TEST_CASE(members_may_end_at_any_place_of_the_input_buffer) {
  // 1.2 MB of small members of many lengths: the buffer of 128 KiB ends inside headers, data and trailers alike.
  Random random(4);
  std::vector<std::pair<std::string, std::string>> pool;
  for (int i = 0; i < 200; ++i) {
    const std::string text = random.text("abcdefgh\n", random.below(60));
    pool.emplace_back(gzip(text, {}, i % 10), text);
  }
  Compressed made;
  while (made.file.size() < 1'200'000) {
    const auto& [member, text] = pool[random.below(pool.size())];
    made.add(member, text);
  }
  const Delivered delivered = deliver(made.file, 65536);
  BOOST_TEST(delivered.error == "");
  BOOST_TEST((delivered.bytes == made.plain));
  BOOST_TEST((deliver(made.file, 5) == delivered));
}

BOOST_AUTO_TEST_CASE(members_may_end_where_a_buffer_is_full) {
  Random random(24);
  const std::string noise = random.text("acgt\n", 262'144 + 8);
  for (const std::size_t full : {4096u, 65'536u, 131'072u, 262'144u}) {
    for (std::size_t size = full - 4; size <= full + 4; ++size) {
      for (const std::string& text : {std::string(size, 'x'), noise.substr(0, size)}) {
        Compressed made;
        made.add(gzip(text), text).add(gzip("b\n"), "b\n").add(gzip(text), text);
        for (const std::size_t read_size : {full, std::size_t{262'144}})
          BOOST_REQUIRE((deliver(made.file, read_size) == Delivered{made.plain, ""}));
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(a_pipe_that_delivers_few_bytes_at_a_time_is_read_whole) {
  const Compressed plain_gzip = in_members(annotation(20), 3, gzipped);
  const Compressed blocks = bgzf(annotation(20), 500);
  for (const Compressed& made : {plain_gzip, blocks}) {
    int ends[2];
    BOOST_REQUIRE(::pipe2(ends, O_CLOEXEC) == 0);
    std::thread writer([&] {
      Descriptor to(ends[1], "pipe");
      for (std::size_t at = 0; at < made.file.size(); at += 3)
        to.write(made.file.data() + at, std::min<std::size_t>(3, made.file.size() - at));
    });
    const Delivered delivered = deliver(*open_source(Descriptor(ends[0], "pipe")), 100);
    writer.join();
    BOOST_TEST(delivered.error == "");
    BOOST_TEST(delivered.bytes == made.plain);
  }
}

BOOST_AUTO_TEST_CASE(zeros_after_the_last_member_are_padding) {
  const std::string text = annotation(5);
  for (const std::size_t count : {1, 7, 512, 300'000}) {
    const Delivered delivered = deliver(gzip(text) + std::string(count, '\0'), 4096);
    BOOST_TEST(delivered.error == "");
    BOOST_TEST(delivered.bytes == text);
    BOOST_TEST(deliver(bgzf(text).file + std::string(count, '\0'), 4096).error == "");
  }
}

BOOST_AUTO_TEST_CASE(garbage_after_the_last_member_is_an_error_after_its_bytes) {
  const std::string text = annotation(5);
  for (const std::string& garbage :
       {"x"s, "garbage"s, "\0\0x"s, std::string(200'000, '\0') + "x", "\x1f\x8c"s, "\x1fx"s, "##gff-version 3\n"s}) {
    for (const std::string& file : {gzip(text), bgzf(text).file}) {
      Failures failures;
      const Delivered delivered = deliver_in_every_way(file + garbage, failures, "garbage");
      BOOST_TEST(delivered.bytes == text);
      BOOST_TEST(delivered.error == "input: garbage after the end of the gzip data");
    }
  }
}

BOOST_AUTO_TEST_CASE(a_member_after_zeros_is_an_error_too) {
  const Delivered delivered = deliver(gzip("a\n") + std::string(4, '\0') + gzip("b\n"), 4096);
  BOOST_TEST(delivered.bytes == "a\n");
  BOOST_TEST(delivered.error == "input: garbage after the end of the gzip data");
}

BOOST_AUTO_TEST_CASE(a_cut_gzip_file_is_an_error_after_every_whole_line) {
  const Compressed made = in_members(annotation(100), 4, gzipped);
  check_every_cut(
      made, 2, [&](std::size_t cut) { return decodable_by_zlib(std::string_view(made.file).substr(0, cut)); },
      [&](std::size_t cut) { return made.ends_member_at(cut); });
}

BOOST_AUTO_TEST_CASE(a_cut_file_of_stored_data_is_an_error_after_every_whole_line) {
  Compressed made;
  const std::string text = annotation(12);
  made.add(gzip(text, {}, 0), text);
  check_every_cut(
      made, 2, [&](std::size_t cut) { return decodable_by_zlib(std::string_view(made.file).substr(0, cut)); },
      [&](std::size_t) { return false; });
}

BOOST_AUTO_TEST_CASE(a_cut_bgzf_file_is_an_error_after_every_whole_line) {
  const Compressed made = bgzf(annotation(100), 1500);
  check_every_cut(
      made, 2, [&](std::size_t cut) { return decodable_by_zlib(std::string_view(made.file).substr(0, cut)); },
      [&](std::size_t) { return false; });
}

BOOST_AUTO_TEST_CASE(a_file_cut_to_one_byte_is_text) {
  BOOST_TEST((deliver("", 10) == Delivered{"", ""}));
  BOOST_TEST((deliver("\x1f", 10) == Delivered{"\x1f", ""}));
  BOOST_TEST(deliver("\x1f\x8b", 10).error == "input: unexpected end of gzip data: the file is truncated");
}

BOOST_AUTO_TEST_CASE(a_flipped_bit_of_gzip_never_passes) {
  const Compressed made = in_members(annotation(100), 3, gzipped);
  check_every_flip(made, 2,
                   [&](std::size_t at) { return decodable_by_zlib(std::string_view(made.file).substr(0, at)); });
}

BOOST_AUTO_TEST_CASE(bytes_before_damage_in_a_long_member_are_delivered) {
  // Around the place where a reader's buffer of 256 KiB is full, where a decoder may hold on to what it has.
  const std::string text = annotation(8000);
  const std::string file = gzip(text);
  Failures failures;
  for (std::size_t at = 1000; at + 1000 < file.size(); at += 1111) {
    std::string damaged = file;
    for (std::size_t i = at; i < at + 24; ++i) damaged[i] = static_cast<char>(i * 37);
    const std::size_t before =
        whole_lines(std::string_view(text).substr(0, decodable_by_zlib(std::string_view(file).substr(0, at))));
    for (const std::size_t size : {100u, 5000u, 100'000u, 262'144u}) {
      const Delivered delivered = deliver(damaged, size);
      const auto where = [&] {
        return "damage at " + std::to_string(at) + ", reads of " + std::to_string(size) + ": " + shown(delivered) +
               ", of " + std::to_string(before) + " before it";
      };
      failures.ran();
      failures.expect(!delivered.error.empty(), where);
      failures.expect(delivered.bytes.size() >= before && std::string_view(delivered.bytes).substr(0, before) ==
                                                              std::string_view(text).substr(0, before),
                      where);
    }
  }
}

BOOST_AUTO_TEST_CASE(bytes_before_damage_in_a_dense_member_are_delivered) {
  // A few bytes of the file are many lines: damage falls on every place of a decoder's own buffers.
  Random random(23);
  std::vector<std::string> pool;
  for (int i = 0; i < 30; ++i) pool.push_back(random.text("abcdefghijklmnopqrstuvwxyz", 40 + random.below(80)) + '\n');
  std::string text;
  while (text.size() < 600'000) text += pool[random.below(pool.size())];
  const std::string file = gzip(text);
  Failures failures;
  for (std::size_t at = 1500; at + 100 < file.size(); at += 5) {
    std::string damaged = file;
    for (std::size_t i = at; i < at + 40; ++i) damaged[i] = static_cast<char>(random.next());
    const std::size_t before =
        whole_lines(std::string_view(text).substr(0, decodable_by_zlib(std::string_view(file).substr(0, at))));
    const Delivered delivered = deliver(damaged, 262'144);
    const auto where = [&] {
      return "damage at " + std::to_string(at) + ": " + shown(delivered) + ", of " + std::to_string(before) +
             " before it";
    };
    failures.ran();
    failures.expect(!delivered.error.empty(), where);
    failures.expect(delivered.bytes.size() >= before &&
                        std::string_view(delivered.bytes).substr(0, before) == std::string_view(text).substr(0, before),
                    where);
  }
}

BOOST_AUTO_TEST_CASE(a_flipped_bit_of_bgzf_never_passes) { check_every_flip(bgzf(annotation(100), 1000), 2); }

BOOST_AUTO_TEST_CASE(damaged_gzip_delivers_the_same_for_any_size_of_reads) {
  check_that_flips_give_the_same_in_every_way(in_members(annotation(100), 3, gzipped), 2);
}

BOOST_AUTO_TEST_CASE(damaged_bgzf_delivers_the_same_for_any_size_of_reads) {
  check_that_flips_give_the_same_in_every_way(bgzf(annotation(100), 1500), 2);
}

BOOST_AUTO_TEST_CASE(no_bit_of_gzip_can_be_flipped_unseen) {
  check_every_bit(in_members(annotation(100), 3, gzipped), 2);
}

BOOST_AUTO_TEST_CASE(no_bit_of_bgzf_can_be_flipped_unseen) { check_every_bit(bgzf(annotation(100), 1000), 2); }

BOOST_AUTO_TEST_CASE(a_wrong_checksum_is_named_with_its_member) {
  const std::string first = gzip("a\n");
  std::string second = gzip("b\n");
  second[second.size() - 8] ^= 1;
  const Delivered delivered = deliver(first + second + gzip("c\n"), 4096);
  BOOST_TEST(delivered.bytes == "a\nb\n");
  BOOST_TEST(delivered.error ==
             "input: damaged gzip data: wrong checksum (member at byte " + std::to_string(first.size()) + ")");
}

BOOST_AUTO_TEST_CASE(a_wrong_length_is_named_with_its_member) {
  std::string member = gzip("a\n");
  member[member.size() - 4] ^= 1;
  const Delivered delivered = deliver(member, 4096);
  BOOST_TEST(delivered.bytes == "a\n");
  BOOST_TEST(delivered.error == "input: damaged gzip data: wrong length (member at byte 0)");
}

BOOST_AUTO_TEST_CASE(a_method_other_than_deflate_is_an_error) {
  std::string member = gzip("a\n");
  member[2] = 7;
  BOOST_TEST(deliver(member, 4096).error == "input: damaged gzip data: unknown compression method (member at byte 0)");
}

BOOST_AUTO_TEST_CASE(a_bgzf_file_without_its_end_block_is_truncated) {
  const std::string text = annotation(50);
  const Compressed made = bgzf(text, 1000);
  Failures failures;
  const Delivered delivered =
      deliver_in_every_way(made.file.substr(0, made.file.size() - bgzf_end.size()), failures, "no end block");
  BOOST_TEST(delivered.bytes == text);
  BOOST_TEST(delivered.error == "input: the BGZF end-of-file block is missing: the file is truncated");
}

BOOST_AUTO_TEST_CASE(an_empty_bgzf_file_is_empty) { BOOST_TEST((deliver(bgzf_end, 4096) == Delivered{"", ""})); }

BOOST_AUTO_TEST_CASE(concatenated_bgzf_files_are_read_whole) {
  const std::string text = annotation(50);
  const Compressed made = bgzf(text, 1000);
  BOOST_TEST((deliver(made.file + made.file, 4096) == Delivered{text + text, ""}));
}

BOOST_AUTO_TEST_CASE(reading_continues_after_an_empty_block_in_the_middle) {
  const Compressed made = bgzf("a\n");
  const std::string body = made.file.substr(0, made.file.size() - bgzf_end.size());
  BOOST_TEST((deliver(body + end_block + body + end_block, 4096) == Delivered{"a\na\n", ""}));
  const Delivered cut = deliver(body + end_block + body, 4096);
  BOOST_TEST(cut.bytes == "a\na\n");
  BOOST_TEST(cut.error == "input: the BGZF end-of-file block is missing: the file is truncated");
}

BOOST_AUTO_TEST_CASE(gzip_and_bgzf_may_be_mixed) {
  BOOST_TEST((deliver(gzip("a\n") + bgzf("b\n").file, 4096) == Delivered{"a\nb\n", ""}));
  BOOST_TEST((deliver(bgzf("a\n").file + gzip("b\n"), 4096) == Delivered{"a\nb\n", ""}));
}

BOOST_AUTO_TEST_CASE(the_subfield_bc_is_found_among_others) {
  for (const std::string& before : {""s, subfield("AB", "xyz")}) {
    for (const std::string& after : {""s, subfield("CD", "xyz")}) {
      const std::string block = bgzf_block("a\tb\n", before, after);
      BOOST_TEST((deliver(block + end_block, 4096) == Delivered{"a\tb\n", ""}));
      BOOST_TEST(deliver(block, 4096).error == "input: the BGZF end-of-file block is missing: the file is truncated");
    }
  }
}

BOOST_AUTO_TEST_CASE(a_block_that_lies_about_its_size_never_passes_for_other_bytes) {
  const std::string text = annotation(8);
  for (int lie = -40; lie <= 40; ++lie) {
    const Delivered delivered = deliver(bgzf_block(text, "", "", lie) + bgzf_block(text) + end_block, 4096);
    BOOST_TEST_CONTEXT("lie " << lie) {
      if (delivered.error.empty()) BOOST_TEST(delivered.bytes == text + text);
      if (lie == 0) BOOST_TEST(delivered.error == "");
    }
  }
}

BOOST_AUTO_TEST_CASE(a_real_bgzf_file_is_what_its_plain_twin_is) {
  const std::string folder(GFF_TEST_DATA);
  const std::string plain = contents(folder + "/ensembl_chr20.gff3");
  BOOST_TEST(!plain.empty());
  for (const char* const name : {"/ensembl_chr20.gff3.gz", "/ensembl_chr20.bgzf.gff3.gz"}) {
    BOOST_TEST((deliver(contents(folder + name), 65536) == Delivered{plain, ""}));
    BOOST_TEST((deliver(contents(folder + name), 1000, 1) == Delivered{plain, ""}));
  }
}

BOOST_AUTO_TEST_CASE(the_end_stays_the_end) {
  for (const std::string& file : {gzip("a\n"), bgzf("a\n").file}) {
    const auto source = open_source(input_of(file));
    char bytes[10];
    BOOST_TEST(source->read(bytes, 10) == 2);
    BOOST_TEST(source->read(bytes, 10) == -1);
    BOOST_TEST(source->read(bytes, 10) == -1);
  }
}

BOOST_AUTO_TEST_SUITE_END()
