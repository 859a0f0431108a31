#include "check/sequence_ontology.hpp"

#include <boost/test/unit_test.hpp>

using namespace gff::check;

BOOST_AUTO_TEST_SUITE(sequence_ontology)

BOOST_AUTO_TEST_CASE(a_term_is_found_by_name_and_by_number) {
  BOOST_TEST((find_term("gene").state == TermState::current));
  BOOST_TEST(find_term("SO:0000704").name == "gene");
  BOOST_TEST((find_term("SO:704").state == TermState::unknown));
  BOOST_TEST((find_term("").state == TermState::unknown));
}

BOOST_AUTO_TEST_CASE(a_name_is_renamed_obsolete_or_in_other_case) {
  BOOST_TEST((find_term("lnc_RNA").state == TermState::renamed));
  BOOST_TEST((find_term("end_overlapping_gene").state == TermState::obsolete));
  BOOST_TEST((find_term("MRNA").state == TermState::other_case));
  BOOST_TEST(find_term("MRNA").name == "mRNA");
  BOOST_TEST((find_term("genne").state == TermState::unknown));
}

BOOST_AUTO_TEST_CASE(kinds_and_parts_are_transitive) {
  const auto number = [](std::string_view name) { return find_term(name).number; };
  BOOST_TEST(is_a(number("mRNA"), number("transcript")));
  BOOST_TEST(!is_a(number("transcript"), number("mRNA")));
  BOOST_TEST(is_part_of(number("exon"), number("gene")));
  BOOST_TEST(is_part_of(number("CDS"), number("mRNA")));
  BOOST_TEST(!is_part_of(number("gene"), number("exon")));
}

BOOST_AUTO_TEST_SUITE_END()
