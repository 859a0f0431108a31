#include "features/feature_store.hpp"

#include <boost/test/unit_test.hpp>

using namespace gff::located;

BOOST_AUTO_TEST_SUITE(feature_store)

BOOST_AUTO_TEST_CASE(an_id_has_one_number_however_many_there_are) {
  FeatureStore store;
  for (int round = 0; round < 2; ++round) {
    for (FeatureNumber i = 1; i <= 5000; ++i)
      BOOST_REQUIRE(store.find_or_add(hash_id(Space::gff3, "id" + std::to_string(i))) == i);
  }
  BOOST_TEST(store.size() == 5000u);
}

BOOST_AUTO_TEST_CASE(spaces_and_scopes_are_apart) {
  BOOST_TEST(!(hash_id(Space::gene, "a") == hash_id(Space::transcript, "a")));
  BOOST_TEST(!(hash_id(Space::gene, "a", 1) == hash_id(Space::gene, "a", 2)));
}

BOOST_AUTO_TEST_CASE(parts_have_the_order_of_their_lines) {
  FeatureStore store;
  Feature& feature = store[store.find_or_add(hash_id(Space::gff3, "t"))];
  for (std::uint32_t line = 1; line <= 3; ++line)
    store.add_part(feature, {1, 9, line, 0, 0, Part::Kind::exon, -1, '+', false, false, false});
  std::vector<Part> parts;
  store.parts(store.details(feature), parts);
  BOOST_REQUIRE(parts.size() == 3u);
  BOOST_TEST(parts[0].line == 1u);
  BOOST_TEST(parts[2].line == 3u);
}

BOOST_AUTO_TEST_CASE(a_text_is_new_once_and_has_its_first_line) {
  TextLines texts;
  for (std::uint32_t i = 1; i < 5000; ++i)
    BOOST_REQUIRE(texts.insert(hash_text("line " + std::to_string(i), 0), i) == 0);
  for (std::uint32_t i = 1; i < 5000; ++i)
    BOOST_REQUIRE(texts.insert(hash_text("line " + std::to_string(i), 0), 9999) == i);
  BOOST_TEST(texts.insert({0, 0}, 7) == 0u);
  BOOST_TEST(texts.insert({0, 0}, 8) == 7u);
  BOOST_TEST(texts.insert({0, 1}, 9) == 0u);
  BOOST_TEST(texts.insert({std::uint64_t{1} << 32, 1}, 10) == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
