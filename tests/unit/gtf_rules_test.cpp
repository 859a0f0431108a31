#include "check/rules/gtf_rules.hpp"

#include <boost/test/unit_test.hpp>

#include "support/findings.hpp"

using namespace gff::test;

namespace {

std::string gtf(const std::string& attributes, const std::string& type = "exon") {
  return findings("chr1|me|" + type + "|1|9|.|+|.|" + attributes + "\n", {"G01", "G02", "G03", "G04", "G05"});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(gtf_rules)

BOOST_AUTO_TEST_CASE(gtf_requires_gene_id_and_transcript_id_first) {
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

BOOST_AUTO_TEST_CASE(a_record_has_one_gene_id_and_one_transcript_id) {
  const auto ids = [](const std::string& attributes) {
    return findings("chr1|me|exon|1|9|.|+|.|" + attributes + "\n", {"G01", "G02", "G06"});
  };
  BOOST_TEST(ids("gene_id \"g\"; transcript_id \"t\"; gene_id \"h\";") == "1:9/gene_id G06");
  BOOST_TEST(ids("gene_id \"g\"; transcript_id \"t\"; transcript_id \"u\";") == "1:9/transcript_id G06");
  BOOST_TEST(ids("gene_id \"g\" \"h\"; transcript_id \"t\",\"u\";") == "1:9/gene_id G06, 1:9/transcript_id G06");
  BOOST_TEST(ids("gene_id \"g\"; transcript_id \"t\"; gene_id \"g\"; tag \"a\"; tag \"b\";") == "");
}

BOOST_AUTO_TEST_CASE(gff3_attributes_in_a_stream_of_gtf_have_no_ids) {
  const std::string exon = "chr1|me|exon|1|9|.|+|.|gene_id \"g\"; transcript_id \"t\";\n";
  const auto second = [&](const std::string& type, const std::string& attributes) {
    return findings(exon + "chr1|me|" + type + "|20|29|.|+|.|" + attributes + "\n", {"F", "A", "S", "G"});
  };
  BOOST_TEST(second("exon", "ID=a") == "2:9/gene_id G01, 2:9/transcript_id G02, 2:9 G04");
  BOOST_TEST(second("exon", "gene_id=g;transcript_id=t") == "2:9/gene_id G01, 2:9/transcript_id G02, 2:9 G04");
  BOOST_TEST(second("gene", "ID=a") == "2:9/gene_id G01, 2:9 G04");
  BOOST_TEST(second("exon", "gene_id \"g\"; transcript_id \"t\"; note \"a=b\";") == "");
}

BOOST_AUTO_TEST_SUITE_END()
