#include "check/rules/malformed_rules.hpp"

#include <boost/test/unit_test.hpp>

#include "support/findings.hpp"

using namespace gff::test;

namespace {

/// A record of these nine columns: line 2.
std::string columns_of(const std::string& record) { return findings("##gff-version 3\n" + record + "\n", {"C"}); }

}  // namespace

BOOST_AUTO_TEST_SUITE(malformed_rules)

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

BOOST_AUTO_TEST_CASE(too_few_columns_are_missing_or_have_blanks_for_tabs) {
  BOOST_TEST(columns_of("chr1|me|gene|1|9|.|+|ID=a") == "2 C01");
  BOOST_TEST(columns_of("chr1 me gene 1 9 . + . ID=a") == "2 C03");
  BOOST_TEST(columns_of("chr1|me|gene|1|9|. +|.|ID=a") == "2 C03");
  BOOST_TEST(columns_of("chr1|me|gene|1|9|.|+|ID=a;note=a b") == "2 C01");
  BOOST_TEST(columns_of("chr1|me|gene|1|9|.|+|.|ID=a|b") == "2 C02");
}

BOOST_AUTO_TEST_CASE(positions_are_examined_in_a_record_with_another_fault) {
  BOOST_TEST(columns_of("chr1|me|gene|0|x|.|+|.|ID=a|b") == "2 C02, 2:4 C05, 2:5 C07");
  BOOST_TEST(columns_of("chr1|me|gene|9|1|.|+|.|ID=a|b") == "2 C02, 2:5 C06");
  BOOST_TEST(columns_of("chr1|m\re|gene|9|1|.|+|.|ID=a") == "2:2 C20, 2:5 C06");
  BOOST_TEST(columns_of("chr1|m\re|gene|0|1|high|+|.|ID=a") == "2:2 C20, 2:4 C05, 2:6 C10");
  BOOST_TEST(columns_of("chr1|me|gene|1\r0|9|.|+|.|ID=a") == "2:4 C20");
  BOOST_TEST(columns_of("chr1|me|gene|1|9|.|+|.|ID=a|b") == "2 C02");
}

BOOST_AUTO_TEST_SUITE_END()
