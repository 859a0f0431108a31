#include "features/id_table.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

using namespace gff;

BOOST_AUTO_TEST_SUITE(id_table_test)

BOOST_AUTO_TEST_CASE(an_id_is_there_once) {
  IdTable table;
  BOOST_TEST(table.find(IdSpace::gff3, "a") == IdTable::none);
  const IdTable::Place place = table.insert(IdSpace::gff3, "a");
  BOOST_TEST(place != IdTable::none);
  BOOST_TEST(table.insert(IdSpace::gff3, "a") == place);
  BOOST_TEST(table.find(IdSpace::gff3, "a") == place);
  BOOST_TEST(table.text(place) == "a");
  BOOST_TEST(table.size() == 1u);
}

BOOST_AUTO_TEST_CASE(the_same_text_is_another_id_in_another_space) {
  IdTable table;
  const IdTable::Place gene = table.insert(IdSpace::gene, "X");
  BOOST_TEST(table.find(IdSpace::transcript, "X") == IdTable::none);
  BOOST_TEST(table.insert(IdSpace::transcript, "X") != gene);
  BOOST_TEST(table.insert(IdSpace::gff3, "X") != gene);
  BOOST_TEST(table.size() == 3u);
}

BOOST_AUTO_TEST_CASE(marks_are_kept_apart) {
  IdTable table;
  const IdTable::Place a = table.insert(IdSpace::transcript, "a");
  const IdTable::Place b = table.insert(IdSpace::transcript, "b");
  BOOST_TEST(table.mark(a, 1));
  BOOST_TEST(!table.mark(a, 1));
  BOOST_TEST(table.mark(a, 32));
  BOOST_TEST(table.is_marked(a, 1));
  BOOST_TEST(table.is_marked(a, 32));
  BOOST_TEST(!table.is_marked(a, 2));
  BOOST_TEST(!table.is_marked(b, 1));
  BOOST_TEST(table.find(IdSpace::transcript, "a") == a);
}

BOOST_AUTO_TEST_CASE(a_number_stays_with_its_id) {
  IdTable table;
  const IdTable::Place a = table.insert(IdSpace::gff3, "a");
  BOOST_TEST(table.number(a) == 0u);
  table.set_number(a, 4'000'000'000u);
  table.insert(IdSpace::gff3, "b");
  table.mark(a, 1);
  BOOST_TEST(table.number(a) == 4'000'000'000u);
  BOOST_TEST(table.text(a) == "a");
}

BOOST_AUTO_TEST_CASE(places_and_marks_outlive_growth) {
  IdTable table;
  std::vector<IdTable::Place> places;
  const auto id = [](std::size_t i) { return std::to_string(i) + std::string(i % 50, 'x'); };
  constexpr std::size_t count = 100'000;
  for (std::size_t i = 0; i < count; ++i) {
    places.push_back(table.insert(i % 2 == 0 ? IdSpace::gff3 : IdSpace::gene, id(i)));
    if (i % 3 == 0) table.mark(places.back(), 4);
  }
  BOOST_TEST(table.size() == count);
  std::size_t wrong = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const bool right = table.find(i % 2 == 0 ? IdSpace::gff3 : IdSpace::gene, id(i)) == places[i] &&
                       table.text(places[i]) == id(i) && table.is_marked(places[i], 4) == (i % 3 == 0) &&
                       table.find(IdSpace::transcript, id(i)) == IdTable::none;
    wrong += right ? 0 : 1;
  }
  BOOST_TEST(wrong == 0u);
}

BOOST_AUTO_TEST_CASE(an_id_may_hold_any_byte_and_be_long) {
  IdTable table;
  const std::string id = std::string("\0\t%", 3) + std::string(300'000, 'y');
  const IdTable::Place place = table.insert(IdSpace::gff3, id);
  BOOST_TEST((table.text(place) == id));
  BOOST_TEST(table.insert(IdSpace::gff3, "") != place);
  BOOST_TEST(table.find(IdSpace::gff3, id) == place);
}

BOOST_AUTO_TEST_SUITE_END()
