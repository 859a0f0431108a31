#include "gff/columns.hpp"

#include <boost/test/unit_test.hpp>

using namespace gff;
using Names = std::vector<std::string>;

BOOST_AUTO_TEST_SUITE(columns_test)

BOOST_AUTO_TEST_CASE(only_a_tab_or_the_end_after_gff_columns_makes_the_directive) {
  BOOST_TEST(names_columns("#!gff-columns"));
  BOOST_TEST(names_columns("#!gff-columns\tID"));
  BOOST_TEST(!names_columns("#!gff-columns ID"));
  BOOST_TEST(!names_columns("#!gff-columnsID"));
  BOOST_TEST(!names_columns("##gff-columns\tID"));
}

BOOST_AUTO_TEST_CASE(names_of_columns_are_separated_by_tabs) {
  BOOST_TEST((parse_columns("#!gff-columns\tID\tgene name\tParent") == Names{"ID", "gene name", "Parent"}));
  BOOST_TEST((parse_columns("#!gff-columns") == Names{}));
}

BOOST_AUTO_TEST_CASE(an_empty_name_is_none) {
  BOOST_TEST(!parse_columns("#!gff-columns\t"));
  BOOST_TEST(!parse_columns("#!gff-columns\tID\t"));
  BOOST_TEST(!parse_columns("#!gff-columns\t\tID"));
}

BOOST_AUTO_TEST_CASE(names_that_were_written_are_read_again) {
  const Names names{"ID", "a b", "c"};
  BOOST_TEST(columns_line(names) == "#!gff-columns\tID\ta b\tc");
  BOOST_TEST((parse_columns(columns_line(names)) == names));
  BOOST_TEST(columns_line({}) == "#!gff-columns");
}

BOOST_AUTO_TEST_SUITE_END()
