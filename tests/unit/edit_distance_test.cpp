#include "io/edit_distance.hpp"

#include <boost/test/unit_test.hpp>

using gff::edit_distance;

BOOST_AUTO_TEST_SUITE(edit_distance_test)

BOOST_AUTO_TEST_CASE(letters_that_are_changed_added_or_dropped_are_counted) {
  BOOST_TEST(edit_distance("", "") == 0u);
  BOOST_TEST(edit_distance("gene", "gene") == 0u);
  BOOST_TEST(edit_distance("gene", "gone") == 1u);
  BOOST_TEST(edit_distance("gene", "genes") == 1u);
  BOOST_TEST(edit_distance("gene", "gee") == 1u);
  BOOST_TEST(edit_distance("gene_tpye", "gene_type") == 2u);
  BOOST_TEST(edit_distance("", "abc") == 3u);
  BOOST_TEST(edit_distance("kitten", "sitting") == 3u);
}

BOOST_AUTO_TEST_SUITE_END()
