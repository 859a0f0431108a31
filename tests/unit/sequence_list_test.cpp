#include "gff/sequence_list.hpp"

#include <boost/test/unit_test.hpp>

#include "support/caught.hpp"
#include "support/compress.hpp"
#include "support/io.hpp"

using namespace gff;
using namespace gff::test;

namespace {

/// "chr1 6, chrM 3": what a file with these bytes lists.
std::string listed(const std::string& bytes) {
  const TemporaryFolder folder;
  write_file(folder / "genome", bytes);
  std::string text;
  for_each_sequence((folder / "genome").string(), [&](const ListedSequence& sequence) {
    text += (text.empty() ? "" : ", ") + std::string(sequence.name) + ' ' + std::to_string(sequence.length);
  });
  return text;
}

std::string error_of(const std::string& bytes) {
  const std::string message = message_of(Thrown::error, [&] { listed(bytes); });
  return message.substr(message.find("genome:") + 6);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(sequence_list_test)

BOOST_AUTO_TEST_CASE(fasta_has_the_first_words_and_counts_bases) {
  BOOST_TEST(listed(">chr1 the first\nACGT\nAC\n>chrM\tx\nACG") == "chr1 6, chrM 3");
  BOOST_TEST(listed(">chr1\r\nACGT\r\nAC\r\n\r\n>chrM\r\nACG\r\n") == "chr1 6, chrM 3");
  BOOST_TEST(listed("\n>a\n>b\n>a\n") == "a 0, b 0, a 0");
  BOOST_TEST(listed("> chr1 x\nA>C\n") == "chr1 3");
  BOOST_TEST(listed("\xEF\xBB\xBF>chr1\nA\n") == "chr1 1");
}

BOOST_AUTO_TEST_CASE(a_line_of_sequence_may_be_longer_than_any_block) {
  BOOST_TEST(listed(">a\n" + std::string(1'000'000, 'A') + "\n>b\nC\n") == "a 1000000, b 1");
}

BOOST_AUTO_TEST_CASE(a_file_may_be_compressed) {
  BOOST_TEST(listed(gzip(">chr1\nACGT\n")) == "chr1 4");
  BOOST_TEST(listed(bgzf("chr1\t4\n").file) == "chr1 4");
}

BOOST_AUTO_TEST_CASE(other_lists_have_names_and_lengths) {
  BOOST_TEST(listed("chr1\t248956422\t112\t70\t71\nchr 2\t5\t7\t70\t71\n") == "chr1 248956422, chr 2 5");
  BOOST_TEST(listed("chr1\t248956422\t112\t70\t71\t300\n") == "chr1 248956422");
  BOOST_TEST(listed("chr1\t248956422\r\n\nchr2\t5") == "chr1 248956422, chr2 5");
  BOOST_TEST(listed("@HD\tVN:1.6\n@SQ\tLN:5\tM5:x\tSN:chr1\n@CO\tx\n@SQ\tSN:b\tLN:6\n") == "chr1 5, b 6");
}

BOOST_AUTO_TEST_CASE(an_invalid_list_is_refused_with_its_line) {
  BOOST_TEST(error_of("chr1\n") == ":1: expected FASTA, .fai, .dict, or a name, a tab and a length, got 'chr1'");
  BOOST_TEST(error_of("chr1\t5\nchr2\tx\n") ==
             ":2: expected FASTA, .fai, .dict, or a name, a tab and a length, got 'chr2\\tx'");
  BOOST_TEST(error_of("@SQ\tSN:a\n") == ":1: expected SN:name and LN:length, got '@SQ\\tSN:a'");
  BOOST_TEST(error_of(">a\nA\n>\n") == ":3: expected the name of a sequence after '>'");
  BOOST_TEST(error_of("").starts_with(": expected a list of sequences"));
  BOOST_TEST(error_of("@CO\tx\n").starts_with(": expected a list of sequences"));
}

BOOST_AUTO_TEST_CASE(a_line_of_a_table_has_two_five_or_six_columns) {
  BOOST_TEST(!parse_sequence_line("chr1"));
  BOOST_TEST(!parse_sequence_line("chr1\t1\t2"));
  BOOST_TEST(!parse_sequence_line("chr1\t-1"));
  BOOST_TEST(!parse_sequence_line("\t1"));
  BOOST_TEST(parse_sequence_line("chr1\t7")->length == 7);
}

BOOST_AUTO_TEST_SUITE_END()
