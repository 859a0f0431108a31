#include "check/rules/record_rules.hpp"

#include <boost/test/unit_test.hpp>

#include "support/findings.hpp"

using namespace gff::test;

namespace {

/// A record with these attributes after the version line: line 2.
std::string with(const std::string& attributes, const std::string& type = "gene") {
  return "##gff-version 3\nchr1|me|" + type + "|1|9|.|+|.|" + attributes + "\n";
}
std::string attributes_of(const std::string& attributes) { return findings(with(attributes), {"A"}); }

/// A record of these nine columns: line 2.
std::string columns_of(const std::string& record) { return findings("##gff-version 3\n" + record + "\n", {"C"}); }

std::string gtf(const std::string& attributes, const std::string& type = "exon") {
  return findings("chr1|me|" + type + "|1|9|.|+|.|" + attributes + "\n", {"G01", "G02", "G03", "G04", "G05"});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(record_rules)

BOOST_AUTO_TEST_CASE(valid_columns_have_no_finding) {
  BOOST_TEST(columns_of("chr1|me|gene|1|9|.|+|.|ID=a") == "");
  BOOST_TEST(columns_of("chr1|me|CDS|1|9|1e-5|?|2|ID=a") == "");
}

BOOST_AUTO_TEST_CASE(a_position_is_too_small_or_no_integer) {
  BOOST_TEST(columns_of("chr1|me|gene|0|9|.|+|.|ID=a") == "2:4 C05");
  BOOST_TEST(columns_of("chr1|me|gene|-3|9|.|+|.|ID=a") == "2:4 C05");
  BOOST_TEST(columns_of("chr1|me|gene|-|9|.|+|.|ID=a") == "2:4 C07");
  BOOST_TEST(columns_of("chr1|me|gene|1|9.0|.|+|.|ID=a") == "2:5 C07");
  BOOST_TEST(columns_of("chr1|me|gene||9|.|+|.|ID=a") == "2:4 C04");
}

BOOST_AUTO_TEST_CASE(both_positions_are_examined) {
  BOOST_TEST(columns_of("chr1|me|gene|0|x|.|+|.|ID=a") == "2:4 C05, 2:5 C07");
  BOOST_TEST(columns_of("chr1|me|gene|x||.|+|.|ID=a") == "2:4 C07, 2:5 C04");
}

BOOST_AUTO_TEST_CASE(other_columns_of_a_record_without_positions_are_examined) {
  BOOST_TEST(columns_of("chr1|me|gene|0|9|high|plus|3|ID=a") == "2:4 C05, 2:6 C10, 2:7 C11, 2:8 C12");
}

BOOST_AUTO_TEST_CASE(too_few_columns_are_missing_or_have_blanks_for_tabs) {
  BOOST_TEST(columns_of("chr1|me|gene|1|9|.|+|ID=a") == "2 C01");
  BOOST_TEST(columns_of("chr1 me gene 1 9 . + . ID=a") == "2 C03");
  BOOST_TEST(columns_of("chr1|me|gene|1|9|. +|.|ID=a") == "2 C03");
  BOOST_TEST(columns_of("chr1|me|gene|1|9|.|+|ID=a;note=a b") == "2 C01");
  BOOST_TEST(columns_of("chr1|me|gene|1|9|.|+|.|ID=a|b") == "2 C02");
}

BOOST_AUTO_TEST_CASE(a_phase_is_of_a_CDS) {
  BOOST_TEST(columns_of("chr1|me|CDS|1|9|.|+|.|ID=a") == "2:8 C13");
  BOOST_TEST(columns_of("chr1|me|SO:0000316|1|9|.|+|.|ID=a") == "2:8 C13");
  BOOST_TEST(columns_of("chr1|me|exon|1|9|.|+|0|ID=a") == "2:8 C14");
}

BOOST_AUTO_TEST_CASE(a_type_is_a_term_of_the_ontology) {
  BOOST_TEST(columns_of("chr1|me|genne|1|9|.|+|.|ID=a") == "2:3 C15");
  BOOST_TEST(columns_of("chr1|me|polycistronic|1|9|.|+|.|ID=a") == "2:3 C15");
  BOOST_TEST(columns_of("chr1|me|Gene|1|9|.|+|.|ID=a") == "2:3 C16");
  BOOST_TEST(columns_of("chr1|me|end_overlapping_gene|1|9|.|+|.|ID=a") == "2:3 C17");
  BOOST_TEST(columns_of("chr1|me|lnc_RNA|1|9|.|+|.|ID=a") == "2:3 C23");
  BOOST_TEST(columns_of("chr1|me|SO:0000704|1|9|.|+|.|ID=a") == "");
}

BOOST_AUTO_TEST_CASE(a_seqid_has_listed_characters_and_escapes) {
  BOOST_TEST(columns_of("chr 1|me|gene|1|9|.|+|.|ID=a") == "2:1 C18");
  BOOST_TEST(columns_of("chr%201|me|gene|1|9|.|+|.|ID=a") == "");
}

BOOST_AUTO_TEST_CASE(attributes_are_keys_and_values) {
  BOOST_TEST(attributes_of("ID=a;flag") == "2:9 A01");
  BOOST_TEST(attributes_of("ID=a;k=a=b") == "2:9/k A02");
  BOOST_TEST(attributes_of("ID=a;=b") == "2:9 A03");
  BOOST_TEST(attributes_of("ID=a;k=") == "2:9/k A04");
  BOOST_TEST(attributes_of("ID=a;k=1;k=2") == "2:9/k A05");
  BOOST_TEST(attributes_of("ID=a;;k=1") == "2:9 A06");
  BOOST_TEST(attributes_of("ID=a; k=1") == "2:9 A07");
  BOOST_TEST(attributes_of("ID=a;Key=1") == "2:9/Key A08");
  BOOST_TEST(attributes_of("ID=a;k=%4") == "2:9 A09");
  BOOST_TEST(attributes_of("ID=a;") == "");
  BOOST_TEST(attributes_of(".") == "");
}

BOOST_AUTO_TEST_CASE(a_key_of_many_occurs_again) {
  std::string many = "ID=a";
  for (int i = 0; i < 100; ++i) many += ";k" + std::to_string(i) + "=1";
  BOOST_TEST(attributes_of(many) == "");
  BOOST_TEST(attributes_of(many + ";k3=1;k99=1") == "2:9/k3 A05, 2:9/k99 A05");
}

BOOST_AUTO_TEST_CASE(reserved_attributes_have_their_forms) {
  BOOST_TEST(attributes_of("ID=a,b") == "2:9/ID A10");
  BOOST_TEST(attributes_of("ID=a;Name=b,c") == "2:9/Name A17");
  BOOST_TEST(attributes_of("ID=a;Target=t 1 9 +;Gap=M9") == "");
  BOOST_TEST(attributes_of("ID=a;Target=t 9 1") == "2:9/Target A13");
  BOOST_TEST(attributes_of("ID=a;Target=a t 1 9 +") == "2:9/Target A13");
  BOOST_TEST(attributes_of("ID=a;Gap=9M") == "2:9/Gap A14");
  BOOST_TEST(attributes_of("ID=a;Dbxref=x:1,2") == "2:9/Dbxref A15");
  BOOST_TEST(attributes_of("ID=a;Is_circular=TRUE") == "2:9/Is_circular A16");
  BOOST_TEST(attributes_of("ID=a;Parent=") == "2:9/Parent A20");
  BOOST_TEST(attributes_of("ID=a;Parent=b,") == "2:9/Parent A20");
  BOOST_TEST(attributes_of("id=a") == "2:9/id A18");
}

BOOST_AUTO_TEST_CASE(gtf_has_ids_that_come_first) {
  BOOST_TEST(gtf("gene_id \"g\"; transcript_id \"t\";") == "");
  BOOST_TEST(gtf("transcript_id \"t\";") == "1:9/gene_id G01");
  BOOST_TEST(gtf("gene_id \"g\";") == "1:9/transcript_id G02");
  BOOST_TEST(gtf("gene_id \"g\";", "gene") == "");
  BOOST_TEST(gtf("gene_id \"g\"; transcript_id \"\";") == "1:9/transcript_id G03");
  BOOST_TEST(gtf("transcript_id \"t\"; gene_id \"g\";") == "1:9 G04");
}

BOOST_AUTO_TEST_CASE(gtf_attributes_have_one_blank_before_them_and_a_semicolon_after_them) {
  BOOST_TEST(gtf("gene_id \"g\";  transcript_id \"t\";") == "1:9 G04");
  BOOST_TEST(gtf("gene_id \"g\";transcript_id \"t\";") == "1:9 G04");
  BOOST_TEST(gtf("gene_id \"g\"; transcript_id \"t\"") == "1:9 G04");
}

BOOST_AUTO_TEST_CASE(gtf_values_have_quotes_unless_they_are_numbers) {
  BOOST_TEST(gtf("gene_id \"g\"; transcript_id \"t\"; n 1; x 1e-5;") == "");
  BOOST_TEST(gtf("gene_id \"g\"; transcript_id t;") == "1:9/transcript_id G05");
  BOOST_TEST(gtf("gene_id \"g\"; transcript_id \"t\"; note \"a;b\";") == "");
}

BOOST_AUTO_TEST_CASE(bytes_that_are_not_utf8_are_found_once_for_the_file_and_in_each_record) {
  BOOST_TEST(findings(with("ID=a;n=\xe9") + "chr1|me|gene|1|9|.|+|.|ID=b;n=\xe9\n", {"F14", "C21"}) ==
             "2 F14, 2:9 C21, 3:9 C21");
}

BOOST_AUTO_TEST_SUITE_END()
