#include "check/rules/attribute_rules.hpp"

#include <boost/test/unit_test.hpp>

#include "support/findings.hpp"

using namespace gff::test;

namespace {

/// A record with these attributes after the version line: line 2.
std::string with(const std::string& attributes, const std::string& type = "gene") {
  return "##gff-version 3\nchr1|me|" + type + "|1|9|.|+|.|" + attributes + "\n";
}

std::string attributes_of(const std::string& attributes) { return findings(with(attributes), {"A"}); }

}  // namespace

BOOST_AUTO_TEST_SUITE(attribute_rules)

BOOST_AUTO_TEST_CASE(attributes_are_keys_and_values) {
  BOOST_TEST(attributes_of("ID=a;flag") == "2:9 A01");
  BOOST_TEST(attributes_of("ID=a;k=a=b") == "2:9/k A02");
  BOOST_TEST(attributes_of("ID=a;=b") == "2:9 A03");
  BOOST_TEST(attributes_of("ID=a;k=") == "2:9/k A04");
  BOOST_TEST(attributes_of("ID=a;k=1;k=2") == "2:9/k A05");
  BOOST_TEST(attributes_of("ID=a;;k=1") == "2:9 A06");
  BOOST_TEST(attributes_of("ID=a; k=1") == "2:9 A07");
  BOOST_TEST(attributes_of("ID=a;Key=1") == "2:9/Key A08");
  BOOST_TEST(attributes_of("ID=a;k=%4") == "2:9 A09");
  BOOST_TEST(attributes_of("ID=a;") == "");
  BOOST_TEST(attributes_of(".") == "");
}

BOOST_AUTO_TEST_CASE(a_key_of_many_occurs_again) {
  std::string many = "ID=a";
  for (int i = 0; i < 100; ++i) many += ";k" + std::to_string(i) + "=1";
  BOOST_TEST(attributes_of(many) == "");
  BOOST_TEST(attributes_of(many + ";k3=1;k99=1") == "2:9/k3 A05, 2:9/k99 A05");
}

BOOST_AUTO_TEST_CASE(reserved_attributes_have_their_forms) {
  BOOST_TEST(attributes_of("ID=a,b") == "2:9/ID A10");
  BOOST_TEST(attributes_of("ID=a;Name=b,c") == "2:9/Name A17");
  BOOST_TEST(attributes_of("ID=a;Target=t 1 9 +;Gap=M9") == "");
  BOOST_TEST(attributes_of("ID=a;Target=t 9 1") == "2:9/Target A13");
  BOOST_TEST(attributes_of("ID=a;Target=a t 1 9 +") == "2:9/Target A13");
  BOOST_TEST(attributes_of("ID=a;Gap=9M") == "2:9/Gap A14");
  BOOST_TEST(attributes_of("ID=a;Dbxref=x:1,2") == "2:9/Dbxref A15");
  BOOST_TEST(attributes_of("ID=a;Is_circular=TRUE") == "2:9/Is_circular A16");
  BOOST_TEST(attributes_of("ID=a;Parent=") == "2:9/Parent A20");
  BOOST_TEST(attributes_of("ID=a;Parent=b,") == "2:9/Parent A20");
  BOOST_TEST(attributes_of("id=a") == "2:9/id A18");
}

BOOST_AUTO_TEST_SUITE_END()
