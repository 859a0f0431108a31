#include "base/suggestion.hpp"

#include <boost/test/unit_test.hpp>

using gff::edit_distance;
using gff::nearest_word;

BOOST_AUTO_TEST_SUITE(edit_distance_test)

BOOST_AUTO_TEST_CASE(letters_that_are_changed_added_or_dropped_are_counted) {
  BOOST_TEST(edit_distance("", "") == 0u);
  BOOST_TEST(edit_distance("gene", "gene") == 0u);
  BOOST_TEST(edit_distance("gene", "gone") == 1u);
  BOOST_TEST(edit_distance("gene", "genes") == 1u);
  BOOST_TEST(edit_distance("gene", "gee") == 1u);
  BOOST_TEST(edit_distance("", "abc") == 3u);
  BOOST_TEST(edit_distance("abc", "") == 3u);
  BOOST_TEST(edit_distance("kitten", "sitting") == 3u);
}

BOOST_AUTO_TEST_CASE(letters_that_are_swapped_are_one_slip) {
  BOOST_TEST(edit_distance("gene_tpye", "gene_type") == 1u);
  BOOST_TEST(edit_distance("egen", "gene") == 2u);
  BOOST_TEST(edit_distance("ab", "ba") == 1u);
}

BOOST_AUTO_TEST_CASE(upper_and_lower_case_are_alike) {
  BOOST_TEST(edit_distance("ID", "id") == 0u);
  BOOST_TEST(edit_distance("NMae", "naME") == 1u);
}

BOOST_AUTO_TEST_CASE(the_nearest_word_is_a_slip_away_or_begins_alike) {
  const std::vector<std::string> words{"fail", "skip", "pass", "seqid", "start", "end"};
  BOOST_TEST(nearest_word("skpi", words) == "skip");
  BOOST_TEST(nearest_word("SEQID", words) == "seqid");
  BOOST_TEST(nearest_word("strta", words) == "start");
  BOOST_TEST(nearest_word("se", words) == "seqid");
  BOOST_TEST(nearest_word("ned", words) == "end");
  for (const char* const word : {"", "x", "gene", "drop", "s", "ignore"})
    BOOST_TEST(nearest_word(word, words) == "", word);
}

BOOST_AUTO_TEST_SUITE_END()
