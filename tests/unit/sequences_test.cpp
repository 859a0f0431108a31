#include "gff/sequence_section.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

using namespace gff;

namespace {

/// The line that looks like a record, the section given out `size` bytes at a time; it begins at line 10.
std::uint64_t record_line(std::string_view bytes, std::size_t size = 1000) {
  SequenceSection section(10);
  for (; !bytes.empty(); bytes.remove_prefix(std::min(size, bytes.size()))) section.look(bytes.substr(0, size));
  return section.record_line();
}

const std::string header = "chr1\tall\tof\tit\twith\t7\ttabs\tand\tone\n";
const std::string record = "chr1\tme\tgene\t1\t2\t.\t+\t.\tID=x\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(sequences_test)

BOOST_AUTO_TEST_CASE(sequences_with_tabs_are_not_records) {
  BOOST_TEST(record_line("##FASTA\n>chr1 a\tb\tc\td\te\tf\tg\th\ti\nACGT\nAC\tGT\n") == 0u);
  BOOST_TEST(record_line("") == 0u);
}

BOOST_AUTO_TEST_CASE(a_line_of_eight_tabs_in_sequences_is_reported_for_any_cut_of_the_bytes) {
  for (std::size_t size = 1; size < 60; ++size) {
    BOOST_TEST(record_line(">chr1\nACGT\n" + record + record, size) == 12u);
    BOOST_TEST(record_line(">chr1\nACGT\n" + record.substr(0, record.size() - 1), size) == 12u);
    BOOST_TEST(record_line("\n\n" + record, size) == 12u);
  }
}

BOOST_AUTO_TEST_CASE(comments_and_headers_are_none) {
  for (std::size_t size = 1; size < 40; ++size) {
    BOOST_TEST(record_line("#" + record, size) == 0u);
    BOOST_TEST(record_line(">" + header, size) == 0u);
    BOOST_TEST(record_line("##FASTA\n#" + record + ">" + header + record, size) == 13u);
  }
}

BOOST_AUTO_TEST_CASE(a_header_with_tabs_start_and_end_is_reported_as_a_record) {
  for (std::size_t size = 1; size < 40; ++size) {
    BOOST_TEST(record_line(">" + record, size) == 10u);
    BOOST_TEST(record_line(">x\nACGT\n>" + record, size) == 12u);
    for (const char* const text :
         {">a\tb\tc\t1\t\t2\tg\th\ti\n", ">a\tb\tc\t1\t2x\tf\tg\th\ti\n", ">a\tb\tc\td\t1\t2\tg\th\ti\n"})
      BOOST_TEST(record_line(text, size) == 0u);
  }
}

BOOST_AUTO_TEST_CASE(seven_tabs_are_not_enough) { BOOST_TEST(record_line("a\tb\tc\td\te\tf\tg\th\n\t\t\t\n") == 0u); }

BOOST_AUTO_TEST_SUITE_END()
