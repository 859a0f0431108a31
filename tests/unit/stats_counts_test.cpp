#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "stats/name_table.hpp"
#include "stats/number_counts.hpp"

using namespace gff::stats;

BOOST_AUTO_TEST_SUITE(stats_counts)

BOOST_AUTO_TEST_CASE(sorted_counts_have_each_number_once_and_the_object_is_empty_then) {
  NumberCounts counts;
  for (const unsigned number : {70U, 3U, 70U, 0U, 4U, 3U, 70U}) counts.add(number);
  const SortedCounts sorted = counts.take_sorted();
  const SortedCounts expected{{0, 1}, {3, 2}, {4, 1}, {70, 3}};
  BOOST_TEST((sorted == expected));
  BOOST_TEST(counts.all() == 0u);
  BOOST_TEST(counts.take_sorted().empty());
  counts.add(5);
  BOOST_TEST(counts.times(5) == 1u);
}

BOOST_AUTO_TEST_CASE(names_of_blocks_are_numbered_by_first_occurrence_and_counted_once) {
  NameCounts sum;
  NameCounts first;
  NameCounts second;
  first.add("b");
  first.add("a");
  second.add("c");
  second.add("a");
  sum.take(first);
  sum.take(second);
  first.add("d");
  first.add("b", 2);
  const std::vector<std::uint32_t> expected{0, 1, 3};
  BOOST_TEST(sum.take(first) == expected, boost::test_tools::per_element());
  std::string all;
  for (std::size_t i = 0; i < sum.size(); ++i) all += sum.name(i) + std::to_string(sum.count(i)) + ' ';
  BOOST_TEST(all == "b3 a2 c1 d1 ");
  BOOST_TEST(first.count(0) == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
