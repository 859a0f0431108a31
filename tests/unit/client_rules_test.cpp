#include "check/rules/client_rules.hpp"

#include <boost/test/unit_test.hpp>

#include "support/findings.hpp"

using namespace gff;
using namespace gff::test;

namespace {

const std::string head = "##gff-version 3\n";
std::string gene(const std::string& seqid, int start, const std::string& attributes = "ID=a") {
  return seqid + "|me|gene|" + std::to_string(start) + "|99|.|+|.|" + attributes + "\n";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(client_rules)

BOOST_AUTO_TEST_CASE(star_needs_exons_with_ids) {
  BOOST_TEST(findings(head + gene("chr1", 1), {"R1"}) == "R1");
  BOOST_TEST(findings(head + "chr1|me|exon|1|9|.|+|.|ID=e\n", {"R1", "R2", "R3"}) == "2:9 R2, 2:9 R3");
  BOOST_TEST(findings("chr1|me|exon|1|9|.|+|.|gene_id \"g\"; transcript_id \"t\";\n", {"R1", "R2", "R3", "R4", "R5"}) ==
             "");
}

BOOST_AUTO_TEST_CASE(csq_needs_prefixes_biotypes_and_phases) {
  BOOST_TEST(findings(head + gene("chr1", 1), {"R8", "R9"}) == "2:9/ID R8, 2:9 R9");
  BOOST_TEST(findings(head + gene("chr1", 1, "ID=gene:a;biotype=protein_coding"), {"R8", "R9"}) == "");
  BOOST_TEST(findings(head + "chr1|me|CDS|1|9|.|+|.|ID=c\n", {"R10"}) == "2:8 R10");
}

BOOST_AUTO_TEST_CASE(csq_needs_parents_with_a_prefix_and_strands) {
  const std::string exon = "chr1|me|exon|1|9|.|+|.|ID=e;Parent=";
  BOOST_TEST(findings(head + exon + "gene:a\n" + exon + "transcript:a\n", {"R8"}) == "2:9/Parent R8");
  BOOST_TEST(findings(head + "chr1|me|CDS|1|9|.|.|0|ID=c\n", {"R20"}) == "2:7 R20");
  BOOST_TEST(findings(head + "chr1|me|match|1|9|.|.|.|ID=c\n", {"R8", "R20"}) == "");
}

BOOST_AUTO_TEST_CASE(gene_type_is_a_biotype_for_vep_and_not_for_csq) {
  const std::string mrna = "chr1|me|mRNA|1|9|.|+|.|ID=t;";
  BOOST_TEST(findings(head + mrna + "transcript_type=x\n", {"R9", "R11"}) == "2:9 R9");
  BOOST_TEST(findings(head + mrna + "transcript_biotype=x\n", {"R9", "R11"}) == "");
}

BOOST_AUTO_TEST_CASE(tabix_has_bins_up_to_2_to_the_29) {
  BOOST_TEST(findings(head + "chr1|me|gene|1|536870912|.|+|.|ID=a\n", {"R21"}) == "");
  BOOST_TEST(findings(head + "chr1|me|gene|1|536870913|.|+|.|ID=a\n", {"R21"}) == "2:5 R21");
}

BOOST_AUTO_TEST_CASE(tabix_and_vep_need_records_in_order) {
  BOOST_TEST(findings(head + gene("chr1", 5) + gene("chr1", 1), {"R12", "R16", "R17"}) == "3:4 R16, 3:4 R12");
  BOOST_TEST(findings(head + gene("chr1", 1) + gene("chr2", 1) + gene("chr1", 5), {"R12", "R16", "R17"}) ==
             "4:1 R12, 4:1 R17");
}

BOOST_AUTO_TEST_CASE(tabix_reads_no_comment_and_no_sequence_after_a_record) {
  BOOST_TEST(findings(head + "# a\n" + gene("chr1", 1), {"R19"}) == "");
  BOOST_TEST(findings(head + gene("chr1", 1) + "###\n", {"R19"}) == "3 R19");
  StreamEnd end;
  end.sequence_section = 3;
  BOOST_TEST(findings(head + gene("chr1", 1), {"R19"}, end) == "3 R19");
}

BOOST_AUTO_TEST_CASE(table2asn_needs_products_and_locus_tags) {
  BOOST_TEST(findings(head + gene("chr1", 1) + "chr1|me|CDS|1|9|.|+|0|ID=c\n", {"R14", "R15"}) == "2:9 R15, 3:9 R14");
}

BOOST_AUTO_TEST_SUITE_END()
