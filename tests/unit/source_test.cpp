#include "io/source.hpp"
#include "base/quotable.hpp"

#include <boost/test/unit_test.hpp>

#include "io/read_ahead.hpp"
#include "support/compress.hpp"
#include "support/io.hpp"

using namespace gff;
using namespace gff::test;
using namespace std::string_view_literals;

BOOST_AUTO_TEST_SUITE(source_test)

BOOST_AUTO_TEST_CASE(the_compression_is_detected_by_the_first_bytes) {
  BOOST_TEST((detect_compression(std::string_view(gzip("a")).substr(0, longest_magic)) == Compression::gzip));
  BOOST_TEST((detect_compression(bgzf_end.substr(0, longest_magic)) == Compression::gzip));
  BOOST_TEST((detect_compression(std::string_view(xz("a")).substr(0, longest_magic)) == Compression::xz));
  BOOST_TEST((detect_compression(std::string_view(bzip2("a")).substr(0, longest_magic)) == Compression::bzip2));
  BOOST_TEST((detect_compression(std::string_view(bzip2("")).substr(0, longest_magic)) == Compression::bzip2));
  for (const std::size_t cut : {4, 5, 9})
    BOOST_TEST((detect_compression(std::string_view(bzip2("a")).substr(0, cut)) == Compression::bzip2));
  BOOST_TEST((detect_compression(std::string_view(zstd("a")).substr(0, longest_magic)) == Compression::zstd));
  BOOST_TEST((detect_compression(std::string_view(zstd_skippable("a")).substr(0, longest_magic)) == Compression::zstd));
}

BOOST_AUTO_TEST_CASE(text_is_text) {
  for (const std::string_view text : {""sv, "#"sv, "##gff-version 3\n"sv, "chr1\t"sv, "BZ"sv, "BZh"sv, "BZh0\t."sv,
                                      "BZhx\t."sv, "BZh1\t"sv, "BZh9\n#"sv, "BZh11AY\tx."sv, "\xFD"sv,
                                      "\xFD"
                                      "7zXZ"sv,
                                      "\x1F"sv, "\x1F\x8C"sv, "\x28\xB5\x2F"sv, "P*M"sv, "\xEF\xBB\xBF#"sv})
    BOOST_TEST((detect_compression(text) == Compression::none), quotable(text));
}

BOOST_AUTO_TEST_CASE(the_same_annotation_is_read_from_every_compression) {
  const std::string text = annotation(500);
  for (const int threads : {0, 1, 4}) {
    for (const std::string& file : {text, gzip(text), bgzf(text).file, xz(text), bzip2(text), zstd(text)})
      BOOST_TEST((deliver(file, 10'000, threads) == Delivered{text, ""}));
  }
}

BOOST_AUTO_TEST_CASE(a_thread_reads_ahead_where_it_was_asked_for_and_there_is_something_to_decompress) {
  const auto reads_ahead = [](const std::string& file, int threads) {
    return dynamic_cast<ReadAhead*>(open_source(input_of(file, "x"), threads).get()) != nullptr;
  };
  for (const std::string& file : {gzip("a\n"), bgzf("a\n").file, xz("a\n"), bzip2("a\n"), zstd("a\n")}) {
    BOOST_TEST(!reads_ahead(file, 0));
    BOOST_TEST(reads_ahead(file, 1));
  }
  BOOST_TEST(!reads_ahead("a\n", 1));
}

BOOST_AUTO_TEST_CASE(a_misleading_file_name_does_not_change_the_compression) {
  BOOST_TEST((deliver(*open_source(input_of("a\n", "x.gz")), 10) == Delivered{"a\n", ""}));
  BOOST_TEST((deliver(*open_source(input_of(gzip("a\n"), "x.gff3")), 10) == Delivered{"a\n", ""}));
}

BOOST_AUTO_TEST_CASE(short_and_empty_files_are_read) {
  for (const std::string_view text : {"", "a", "ab", "abc", "abcd", "abcde", "abcdef", "abcdefg"})
    BOOST_TEST((deliver(text, 2) == Delivered{std::string(text), ""}));
}

BOOST_AUTO_TEST_CASE(plain_text_of_any_length_is_read_whole_in_reads_of_any_size) {
  const std::string text = annotation(4000);
  for (const std::size_t size : {1, 7, 4096, 262144}) BOOST_TEST((deliver(text, size) == Delivered{text, ""}));
}

BOOST_AUTO_TEST_CASE(a_member_of_another_format_after_the_first_is_an_error) {
  BOOST_TEST(deliver(gzip("a\n") + zstd("b\n"), 10).error != "");
  BOOST_TEST(deliver(zstd("a\n") + gzip("b\n"), 10).error != "");
  BOOST_TEST(deliver(xz("a\n") + gzip("b\n"), 10).error != "");
  BOOST_TEST(deliver(bzip2("a\n") + gzip("b\n"), 10).error != "");
}

BOOST_AUTO_TEST_CASE(a_name_with_control_bytes_is_fit_for_a_message) {
  const auto source = open_source(input_of(gzip("a\n").substr(0, 15), "x\x1B.gz"));
  BOOST_TEST(deliver(*source, 10).error.starts_with("x\\x1b.gz: "));
}

BOOST_AUTO_TEST_SUITE_END()
