#include "order/seqid_order.hpp"

#include <boost/test/unit_test.hpp>

using namespace gff;

BOOST_AUTO_TEST_SUITE(seqid_order_test)

BOOST_AUTO_TEST_CASE(seqids_of_records_are_ordered_by_first_appearance) {
  SeqidOrder order;
  const auto b = order.place("b");
  const auto a = order.place("a");
  BOOST_TEST(b < a);
  BOOST_TEST(order.place("b") == b);
  BOOST_TEST(order.place("a") == a);
  BOOST_TEST(order.place("") > a);  // a column may be empty
  BOOST_TEST(!order.has_moved());
}

BOOST_AUTO_TEST_CASE(seqids_of_directives_precede_those_of_records) {
  SeqidOrder order;
  const auto other = order.place("other");
  order.learn("##sequence-region c 1 100");
  order.learn("##sequence-region\ta   1 100");
  order.learn("##sequence-region b");
  order.learn("##sequence-region c 5 9");  // again
  BOOST_TEST(order.place("c") < order.place("a"));
  BOOST_TEST(order.place("a") < order.place("b"));
  BOOST_TEST(order.place("b") < other);
  BOOST_TEST(!order.has_moved());
}

BOOST_AUTO_TEST_CASE(a_directive_after_records_moves_its_seqid) {
  SeqidOrder order;
  const auto first = order.place("first");
  const auto late = order.place("late");
  order.learn("##sequence-region late 1 9");
  BOOST_TEST(order.has_moved());
  BOOST_TEST(order.settled(first) == first);
  BOOST_TEST(order.settled(late) < first);
  BOOST_TEST(order.place("late") == order.settled(late));
  BOOST_TEST(order.settled(order.settled(late)) == order.settled(late));
}

BOOST_AUTO_TEST_CASE(other_directives_change_no_place) {
  SeqidOrder order;
  const auto a = order.place("a");
  const auto b = order.place("b");
  for (const char* const text : {"##sequence-region", "##sequence-region ", "##sequence-regions b 1 9", "##species b",
                                 "##sequence-regionb 1 9", "#sequence-region b 1 9", "## sequence-region b 1 9"})
    order.learn(text);
  BOOST_TEST(!order.has_moved());
  BOOST_TEST(a < b);
}

BOOST_AUTO_TEST_SUITE_END()
