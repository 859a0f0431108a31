#include "filter/seen_keys.hpp"

#include <boost/test/unit_test.hpp>

#include "support/gff.hpp"

using namespace gff;
using namespace gff::test;

namespace {

void look(SeenKeys& keys, const std::string& attributes) {
  const OneRecord one(record_with(attributes));
  keys.look(one.record(), one.dialect());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(seen_keys_test)

BOOST_AUTO_TEST_CASE(nothing_is_near_where_nothing_was_seen) {
  SeenKeys keys;
  BOOST_TEST(keys.nearest("ID") == "");
  look(keys, ".");
  BOOST_TEST(keys.nearest("ID") == "");
}

BOOST_AUTO_TEST_CASE(the_nearest_is_told_by_its_letters) {
  SeenKeys keys;
  look(keys, "ID=x;gene_type=y;gene_name=z");
  look(keys, "gene_id \"a\"; Name \"b\";");
  BOOST_TEST(keys.nearest("gene_tpye") == "gene_type");
  BOOST_TEST(keys.nearest("gene_nam") == "gene_name");
  BOOST_TEST(keys.nearest("id") == "ID");
  BOOST_TEST(keys.nearest("name") == "Name");
  BOOST_TEST(keys.nearest(std::string(100'000, 'x')) != "");
}

BOOST_AUTO_TEST_CASE(of_keys_that_are_as_near_the_first_by_name_is_told) {
  SeenKeys keys;
  look(keys, "tab=x;tag=y;tac=z");
  BOOST_TEST(keys.nearest("tax") == "tab");
}

BOOST_AUTO_TEST_CASE(not_every_record_is_looked_at) {
  SeenKeys keys;
  for (int i = 0; i < 500; ++i) look(keys, "ID=x");
  look(keys, "Name=x");
  BOOST_TEST(keys.nearest("Name") == "ID");
  for (int i = 0; i < 1000; ++i) look(keys, "Name=x");
  BOOST_TEST(keys.nearest("Name") == "Name");
}

BOOST_AUTO_TEST_CASE(keys_beyond_some_hundred_and_long_ones_are_forgotten) {
  SeenKeys keys;
  std::string attributes = std::string(61, 'k') + "=x";
  for (int i = 0; i < 1000; ++i) attributes += ";key" + std::to_string(i) + "=x";
  look(keys, attributes);
  BOOST_TEST(keys.nearest("key0") == "key0");
  BOOST_TEST(keys.nearest("key255") == "key255");
  BOOST_TEST(keys.nearest("key999") != "key999");
  BOOST_TEST(keys.nearest(std::string(61, 'k')).size() < 10u);
}

BOOST_AUTO_TEST_SUITE_END()
