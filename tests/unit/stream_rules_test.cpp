#include "check/rules/stream_rules.hpp"

#include <boost/test/unit_test.hpp>

#include "support/findings.hpp"

using namespace gff;
using namespace gff::test;

namespace {

const std::string gene = "chr1|me|gene|1|9|.|+|.|ID=a\n";
std::string lines_of(const std::string& text) { return findings(text, {"F", "C08", "C09"}); }

}  // namespace

BOOST_AUTO_TEST_SUITE(stream_rules)

BOOST_AUTO_TEST_CASE(the_version_is_the_first_line) {
  BOOST_TEST(findings("##gff-version 3\n" + gene, {"F01", "F02", "F03"}) == "");
  BOOST_TEST(findings("##gff-version 3.1.26\n" + gene, {"F01", "F02", "F03"}) == "");
  BOOST_TEST(findings(gene, {"F01", "F02", "F03"}) == "1 F01");
  BOOST_TEST(findings("# a\n##gff-version 3\n" + gene, {"F01", "F02", "F03"}) == "2 F02");
  BOOST_TEST(findings(gene + "##gff-version 3\n", {"F01", "F02", "F03"}) == "2 F02");
  BOOST_TEST(findings("##gff-version 3\n##gff-version 3\n" + gene, {"F01", "F02", "F03"}) == "2 F02");
}

BOOST_AUTO_TEST_CASE(the_version_is_3) {
  for (const char* version : {"2", "", "3.", "3.x", "33", "3 # mine"})
    BOOST_TEST(findings("##gff-version " + std::string(version) + "\n" + gene, {"F01", "F02", "F03"}) == "1 F03",
               version);
}

BOOST_AUTO_TEST_CASE(gtf_needs_no_version) {
  const std::string exon = "chr1|me|exon|1|9|.|+|.|gene_id \"g\"; transcript_id \"t\";\n";
  BOOST_TEST(lines_of(exon) == "");
  BOOST_TEST(lines_of("##gff-version 2\n##made by me\n" + exon) == "");
}

BOOST_AUTO_TEST_CASE(the_first_record_with_a_clear_dialect_decides_the_dialect_of_the_stream) {
  const std::string exon = "chr1|me|exon|1|9|.|+|.|gene_id \"g\"; transcript_id \"t\";\n";
  const std::string silent = "chr 1|me|exxon|1|9|.|+|.|.\n";
  const std::initializer_list<std::string_view> all = {"F01", "C", "A", "S", "G"};
  BOOST_TEST(findings(exon + silent, all) == "2:9/gene_id G01, 2:9/transcript_id G02");
  BOOST_TEST(findings(silent + exon, all) == "1:9/gene_id G01, 1:9/transcript_id G02");
  BOOST_TEST(findings(silent + "chr1|me|gene|1|9|.|+|.|ID=a\n", all) == "1:1 C18, 1:3 C15, 1 F01");
  BOOST_TEST(findings(silent, all) == "1:1 C18, 1:3 C15, 1 F01");
  BOOST_TEST(findings("chr1|me|exon|1|9|.|+|.|foo\n" + exon, {"F01", "A", "S", "G01", "G02"}) ==
             "1:9/gene_id G01, 1:9/transcript_id G02");
  BOOST_TEST(findings("chr1|me|exon|1|9|.|+|.|.\n" + gene, {"S23", "G"}) == "1:9 S23");
  BOOST_TEST(findings("##gff-version 3\n" + exon + silent, {"F01", "A", "G", "C15"}) == "2:9 A11, 3:3 C15");
}

BOOST_AUTO_TEST_CASE(a_version_line_after_records_of_gtf_is_reported) {
  const std::string exon = "chr1|me|exon|1|9|.|+|.|gene_id \"g\"; transcript_id \"t\";\n";
  BOOST_TEST(findings(exon + "##gff-version 3\n" + gene, {"F01", "F02", "F03", "G", "A"}) == "2 F02");
  BOOST_TEST(findings(exon + "##gff-version 2\n" + exon, {"F01", "F02", "F03"}) == "");
}

BOOST_AUTO_TEST_CASE(directives_are_those_of_the_specification) {
  BOOST_TEST(lines_of("##gff-version 3\n##species x\n##gvf-version 1.10\n## a text\n####\n") == "");
  BOOST_TEST(lines_of("##gff-version 3\n##made by me\n##FASTA x\n") == "2 F07, 3 F07");
}

BOOST_AUTO_TEST_CASE(a_region_has_three_words) {
  for (const char* region : {"", "chr1", "chr1 1", "chr1 0 9", "chr1 9 1", "chr1 1 x", "chr1 1 9 x"})
    BOOST_TEST(lines_of("##gff-version 3\n##sequence-region " + std::string(region) + "\n") == "2 F05", region);
  BOOST_TEST(lines_of("##gff-version 3\n##sequence-region   chr1  1  9 \n") == "");
}

BOOST_AUTO_TEST_CASE(a_seqid_has_one_region) {
  BOOST_TEST(lines_of("##gff-version 3\n##sequence-region chr1 1 9\n##sequence-region chr1 1 9\n") == "3 F06");
}

BOOST_AUTO_TEST_CASE(a_seqid_without_region_is_information_or_a_warning) {
  BOOST_TEST(lines_of("##gff-version 3\n" + gene) == "2:1 F13");
  BOOST_TEST(lines_of("##gff-version 3\n##sequence-region chr2 1 9\n" + gene) == "3:1 C09");
}

BOOST_AUTO_TEST_CASE(a_record_is_inside_its_region) {
  const std::string region = "##gff-version 3\n##sequence-region chr1 2 8\n";
  BOOST_TEST(lines_of(region + "chr1|me|gene|2|8|.|+|.|ID=a\n") == "");
  BOOST_TEST(lines_of(region + "chr1|me|gene|1|8|.|+|.|ID=a\n") == "3:4 C08");
  BOOST_TEST(lines_of(region + "chr1|me|gene|2|9|.|+|.|ID=a\n") == "3:5 C08");
}

BOOST_AUTO_TEST_CASE(a_region_may_follow_its_records) {
  BOOST_TEST(lines_of("##gff-version 3\n" + gene + "chr1|me|gene|2|12|.|+|.|ID=b\n##sequence-region chr1 1 10\n") ==
             "3:5 C08");
}

BOOST_AUTO_TEST_CASE(a_circular_sequence_has_records_over_its_end) {
  const std::string head = "##gff-version 3\n##sequence-region chr1 1 10\n";
  const std::string over = "chr1|me|gene|8|12|.|+|.|ID=a\n";
  const std::string circle = "chr1|me|region|1|10|.|+|.|ID=c;Is_circular=true\n";
  BOOST_TEST(lines_of(head + over) == "3:5 C08");
  BOOST_TEST(lines_of(head + circle + over) == "");
  BOOST_TEST(lines_of(head + over + circle) == "");
}

BOOST_AUTO_TEST_CASE(lines_end_in_lf_and_none_is_blank) {
  BOOST_TEST(lines_of("##gff-version 3\r\n# a\r\n") == "1 F08");
  BOOST_TEST(lines_of("##gff-version 3\n\n  \n") == "2 F11, 3 F11");
}

BOOST_AUTO_TEST_CASE(a_mark_a_missing_newline_and_a_record_in_sequences_are_reported_at_the_end) {
  StreamEnd end;
  end.began_with_mark = end.lacks_last_newline = true;
  end.record_in_sequences = 7;
  BOOST_TEST(findings("##gff-version 3\n# a", {"F"}, end) == "1 F10, 2 F09, 7 F12");
  end.record_begins_like_header = true;
  BOOST_TEST(findings("##gff-version 3\n", {"F12", "C19"}, end) == "7:1 C19");
}

BOOST_AUTO_TEST_SUITE_END()
