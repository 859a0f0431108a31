#include "check/rules/encoding_rules.hpp"

#include <boost/test/unit_test.hpp>

#include "support/findings.hpp"

using namespace gff::test;

namespace {

/// A record with these attributes after the version line: line 2.
std::string with(const std::string& attributes, const std::string& type = "gene") {
  return "##gff-version 3\nchr1|me|" + type + "|1|9|.|+|.|" + attributes + "\n";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(encoding_rules)

BOOST_AUTO_TEST_CASE(bytes_that_are_not_utf8_are_found_once_for_the_file_and_in_each_record) {
  BOOST_TEST(findings(with("ID=a;n=\xe9") + "chr1|me|gene|1|9|.|+|.|ID=b;n=\xe9\n", {"F14", "C21"}) ==
             "2 F14, 2:9 C21, 3:9 C21");
}

BOOST_AUTO_TEST_SUITE_END()
