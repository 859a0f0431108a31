#include "check/rules/column_rules.hpp"

#include <boost/test/unit_test.hpp>

#include "support/findings.hpp"

using namespace gff::test;

namespace {

/// A record of these nine columns: line 2.
std::string columns_of(const std::string& record) { return findings("##gff-version 3\n" + record + "\n", {"C"}); }

}  // namespace

BOOST_AUTO_TEST_SUITE(column_rules)

BOOST_AUTO_TEST_CASE(valid_columns_have_no_finding) {
  BOOST_TEST(columns_of("chr1|me|gene|1|9|.|+|.|ID=a") == "");
  BOOST_TEST(columns_of("chr1|me|CDS|1|9|1e-5|?|2|ID=a") == "");
}

BOOST_AUTO_TEST_CASE(other_columns_of_a_record_without_positions_are_examined) {
  BOOST_TEST(columns_of("chr1|me|gene|0|9|high|plus|3|ID=a") == "2:4 C05, 2:6 C10, 2:7 C11, 2:8 C12");
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

BOOST_AUTO_TEST_CASE(a_number_of_a_term_in_lower_case_is_in_the_wrong_case) {
  BOOST_TEST(columns_of("chr1|me|so:0000704|1|9|.|+|.|ID=a") == "2:3 C16");
}

BOOST_AUTO_TEST_CASE(a_seqid_has_listed_characters_and_escapes) {
  BOOST_TEST(columns_of("chr 1|me|gene|1|9|.|+|.|ID=a") == "2:1 C18");
  BOOST_TEST(columns_of("chr%201|me|gene|1|9|.|+|.|ID=a") == "");
}

BOOST_AUTO_TEST_CASE(a_score_is_a_finite_number) {
  BOOST_TEST(columns_of("chr1|me|gene|1|9|+1E+5|+|.|ID=a") == "");
  BOOST_TEST(columns_of("chr1|me|gene|1|9|++5|+|.|ID=a") == "2:6 C10");
  BOOST_TEST(columns_of("chr1|me|gene|1|9|1e999|+|.|ID=a") == "2:6 C22");
}
BOOST_AUTO_TEST_SUITE_END()
