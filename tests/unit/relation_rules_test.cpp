#include "check/rules/relation_rules.hpp"

#include <boost/test/unit_test.hpp>

#include "support/findings.hpp"

using namespace gff::test;

namespace {

/// TYPE START END STRAND PHASE ATTRIBUTES on chr1.
std::string record(const std::string& type, int start, int end, const std::string& attributes, char strand = '+',
                   char phase = '.') {
  return "chr1|me|" + type + '|' + std::to_string(start) + '|' + std::to_string(end) + "|.|" + strand + '|' + phase +
         '|' + attributes + '\n';
}
std::string exon(int start, int end, char strand = '+') { return record("exon", start, end, "Parent=t", strand); }
std::string cds(int start, int end, char phase, char strand = '+', const std::string& attributes = "ID=c;Parent=t") {
  return record("CDS", start, end, attributes, strand, phase);
}
const std::string gene = record("gene", 1, 100, "ID=g");
const std::string transcript = record("mRNA", 1, 100, "ID=t;Parent=g");
const std::string head = "##gff-version 3\n" + gene + transcript;  // lines 1 to 3

std::string relations(const std::string& text) { return findings(text, {"S"}); }
std::string errors(const std::string& text) {
  return findings(text, {"S01", "S03", "S05", "S06", "S07", "S08", "S09", "S11", "S13", "S14", "S24"});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(relation_rules)

BOOST_AUTO_TEST_CASE(a_valid_gene_has_no_finding) {
  BOOST_TEST(relations(head + exon(1, 40) + exon(61, 100) + cds(11, 40, '0') + cds(61, 90, '0')) == "");
}

BOOST_AUTO_TEST_CASE(a_parent_is_the_id_of_a_record) {
  BOOST_TEST(errors(head + record("exon", 1, 9, "Parent=t,x")) == "4:9/Parent S01");
  BOOST_TEST(errors(head + record("exon", 1, 9, "Parent=T")) == "4:9/Parent S01");
  BOOST_TEST(errors(head + record("polypeptide", 1, 9, "Derives_from=x")) == "4:9/Derives_from S24");
}

BOOST_AUTO_TEST_CASE(ids_are_compared_decoded) {
  BOOST_TEST(errors("##gff-version 3\n" + record("gene", 1, 9, "ID=a%2Cb") + record("mRNA", 1, 9, "Parent=a%2cb")) ==
             "");
}

BOOST_AUTO_TEST_CASE(a_parent_may_follow_and_is_not_beyond_a_resolution) {
  BOOST_TEST(findings("##gff-version 3\n" + transcript + gene, {"S01", "S02", "S03"}) == "2:9/Parent S02");
  BOOST_TEST(findings("##gff-version 3\n" + gene + "###\n" + transcript, {"S01", "S02", "S03"}) == "4:9/Parent S03");
  BOOST_TEST(findings("##gff-version 3\n" + transcript + "###\n" + gene, {"S01", "S02", "S03"}) ==
             "2:9/Parent S02, 2:9/Parent S03");
}

BOOST_AUTO_TEST_CASE(lines_of_one_id_are_one_feature) {
  const std::string first = "##gff-version 3\n" + record("repeat_region", 1, 9, "ID=r");
  BOOST_TEST(relations(first + record("repeat_region", 21, 29, "ID=r")) == "");
  BOOST_TEST(relations(first + record("repeat_region", 9, 12, "ID=r")) == "3:4 S04");
  BOOST_TEST(relations(first + record("exon", 21, 29, "ID=r")) == "3:9 S23, 3:3 S05");
  BOOST_TEST(relations(first + "chr2|me|repeat_region|1|9|.|-|.|ID=r\n") == "3:1 S06");
  BOOST_TEST(relations(first + record("repeat_region", 21, 29, "ID=r", '-')) == "3:7 S07");
  BOOST_TEST(relations(first + record("repeat_region", 21, 29, "ID=r;n=1")) == "3:9 S21");
  BOOST_TEST(relations(first + record("repeat_region", 1, 9, "ID=r")) == "3 S22");
}

BOOST_AUTO_TEST_CASE(a_type_is_the_same_by_name_and_number) {
  BOOST_TEST(errors("##gff-version 3\n" + record("CDS", 1, 9, "ID=c", '+', '0') +
                    record("SO:0000316", 21, 29, "ID=c", '+', '0')) == "");
}

BOOST_AUTO_TEST_CASE(no_feature_is_below_itself) {
  BOOST_TEST(errors("##gff-version 3\n" + record("gene", 1, 9, "ID=a;Parent=a")) == "2:9/Parent S09");
  BOOST_TEST(errors("##gff-version 3\n" + record("gene", 1, 9, "ID=a;Parent=b") +
                    record("gene", 1, 9, "ID=b;Parent=x,a") + record("gene", 1, 9, "ID=x")) ==
             "2:9/Parent S08, 3:9/Parent S08");
  BOOST_TEST(
      errors("##gff-version 3\n" + record("gene", 1, 9, "ID=a;Parent=b,c") + record("gene", 1, 9, "ID=b;Parent=a") +
             record("gene", 1, 9, "ID=c;Parent=b")) == "2:9/Parent S08, 3:9/Parent S08, 4:9/Parent S08",
      "c leads into a loop that was found before");
}

BOOST_AUTO_TEST_CASE(a_child_is_where_its_parent_is) {
  BOOST_TEST(relations(head + record("exon", 90, 101, "Parent=t")) == "4:5 S10");
  BOOST_TEST(findings(head + "chr2|me|exon|1|9|.|+|.|Parent=t\n", {"S11"}) == "4:1 S11");
  BOOST_TEST(findings(head + exon(1, 9, '-'), {"S12"}) == "4:7 S12");
  BOOST_TEST(findings(head + record("exon", 1, 9, "Parent=t;exception=trans-splicing", '-'), {"S12"}) == "");
}

BOOST_AUTO_TEST_CASE(a_phase_follows_from_the_CDS_before_it) {
  BOOST_TEST(errors(head + cds(1, 10, '0') + cds(21, 30, '2')) == "");
  BOOST_TEST(errors(head + cds(1, 10, '0') + cds(21, 30, '1')) == "5:8 S13");
  BOOST_TEST(errors(head + cds(21, 30, '1') + cds(1, 10, '0')) == "4:8 S13");
  BOOST_TEST(errors(head + cds(1, 1, '0') + cds(21, 21, '2') + cds(31, 40, '1')) == "");
}

BOOST_AUTO_TEST_CASE(phases_on_the_other_strand_are_read_from_the_end) {
  const std::string minus = "##gff-version 3\n" + record("mRNA", 1, 100, "ID=t", '-');
  BOOST_TEST(errors(minus + cds(1, 10, '2', '-') + cds(21, 30, '0', '-')) == "");
  BOOST_TEST(errors(minus + cds(1, 10, '1', '-') + cds(21, 30, '0', '-')) == "3:8 S13");
}

BOOST_AUTO_TEST_CASE(a_programmed_frameshift_begins_with_phase_0) {
  BOOST_TEST(relations(head + exon(1, 100) + cds(1, 10, '0') + cds(10, 18, '0')) == "");
  BOOST_TEST(relations(head + exon(1, 100) + cds(1, 10, '0') + cds(12, 20, '0')) == "");
  BOOST_TEST(errors(head + cds(1, 10, '0') + cds(12, 20, '1')) == "5:8 S13");
}

BOOST_AUTO_TEST_CASE(coding_regions_of_a_polycistronic_transcript_have_phases_of_their_own) {
  BOOST_TEST(errors(head + cds(1, 10, '0', '+', "Parent=t;Derives_from=g") +
                    cds(21, 30, '0', '+', "Parent=t;Derives_from=t")) == "");
}

BOOST_AUTO_TEST_CASE(a_CDS_without_Parent_is_its_own_transcript) {
  BOOST_TEST(errors("##gff-version 3\n" + cds(1, 10, '0', '+', "ID=c") + cds(21, 30, '1', '+', "ID=c")) == "3:8 S13");
}

BOOST_AUTO_TEST_CASE(a_CDS_is_inside_an_exon) {
  BOOST_TEST(errors(head + exon(1, 40) + cds(11, 43, '0')) == "5:5 S14");
  BOOST_TEST(errors(head + exon(1, 40) + cds(51, 56, '0')) == "5:4 S14");
  BOOST_TEST(errors(head + exon(1, 40) + exon(41, 80) + cds(11, 76, '0')) == "");
}

BOOST_AUTO_TEST_CASE(a_record_with_unreadable_columns_causes_no_finding_at_others) {
  const std::string start_of_0 = "chr1|me|exon|0|40|.|+|.|Parent=t\n";
  BOOST_TEST(relations(head + start_of_0 + cds(11, 40, '0')) == "");
  BOOST_TEST(relations(head + "chr1|me|exon|1|40|.|+|Parent=t\n" + cds(11, 40, '0')) == "");
  BOOST_TEST(relations("##gff-version 3\nchr1|me|gene|1|100|.|+|ID=g\n" + transcript + exon(1, 100)) == "");
  BOOST_TEST(relations(head + "chr1|me||1|40|.|+|.|Parent=t\n" + cds(11, 40, '0')) == "");
}

BOOST_AUTO_TEST_CASE(an_unreadable_record_may_be_a_part_of_the_transcripts_beside_it) {
  BOOST_TEST(relations(head + exon(1, 10) + "chr1|me|exon\n" + cds(11, 40, '0')) == "");
  BOOST_TEST(relations(head + "chr1|me|exon\n") == "");
  BOOST_TEST(relations("##gff-version 3\nchr1|me\n" + gene + transcript) == "4 S18");
}

BOOST_AUTO_TEST_CASE(a_record_that_names_a_parent_twice_is_one_part_of_it) {
  BOOST_TEST(relations(head + record("exon", 1, 100, "Parent=t,t") + cds(1, 90, '0', '+', "ID=c;Parent=t,t")) == "");
}

BOOST_AUTO_TEST_CASE(parts_on_another_seqid_are_not_compared) {
  BOOST_TEST(relations(head + exon(1, 100) + "chr2|me|CDS|200|210|.|+|0|ID=c;Parent=t\n") == "5:1 S11");
}

BOOST_AUTO_TEST_CASE(exons_of_a_transcript_do_not_overlap) {
  BOOST_TEST(relations(head + exon(1, 40) + exon(40, 100)) == "5:4 S15");
  BOOST_TEST(relations(head + exon(40, 100) + exon(1, 40)) == "5:4 S15");
}

BOOST_AUTO_TEST_CASE(a_complete_coding_region_is_a_multiple_of_3) {
  BOOST_TEST(relations(head + exon(1, 100) + cds(1, 10, '0')) == "5 S20");
  BOOST_TEST(relations(head + exon(1, 100) + cds(1, 10, '0', '+', "ID=c;Parent=t;partial=true")) == "");
}

BOOST_AUTO_TEST_CASE(a_transcript_of_gtf_is_its_id_on_one_seqid) {
  const std::string ids = "gene_id \"g\"; transcript_id \"t\";";
  const std::string both = record("exon", 1, 40, ids) + record("CDS", 1, 30, ids, '+', '0');
  BOOST_TEST(errors(both) == "");
  BOOST_TEST(errors(record("exon", 1, 40, "transcript_id \"t\";") + record("CDS", 1, 30, ids, '+', '0')) == "");
  BOOST_TEST(findings(both + record("exon", 51, 60, "gene_id \"h\"; transcript_id \"t\";"), {"G06"}) ==
             "3:9/gene_id G06");
  BOOST_TEST(findings(both + "chr2|me|exon|1|9|.|+|.|" + ids + "\n", {"G06", "R7"}) == "3:1 G06, 3:1 R7");
}

BOOST_AUTO_TEST_CASE(a_stop_codon_of_gtf_follows_the_CDS) {
  const std::string ids = "gene_id \"g\"; transcript_id \"t\";";
  const std::string stop = record("stop_codon", 31, 33, ids, '+', '0');
  BOOST_TEST(findings(record("CDS", 1, 30, ids, '+', '0') + stop, {"G07", "G08"}) == "");
  BOOST_TEST(findings(record("CDS", 1, 33, ids, '+', '0') + stop, {"G07", "G08"}) == "1 G07");
  BOOST_TEST(findings(record("CDS", 1, 27, ids, '+', '0') + stop, {"G07", "G08"}) == "2 G08");
}

BOOST_AUTO_TEST_SUITE_END()
