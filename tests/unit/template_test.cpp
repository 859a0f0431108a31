#include "base/template.hpp"

#include <boost/test/unit_test.hpp>

using namespace gff;

BOOST_AUTO_TEST_SUITE(template_test)

BOOST_AUTO_TEST_CASE(names_are_replaced_by_their_parts_and_missing_ones_by_nothing) {
  BOOST_TEST(filled("a {{x}} b {{y}}{{x}}", {{"x", "1"}}) == "a 1 b 1");
  BOOST_TEST(filled("no { } mark }}", {}) == "no { } mark }}");
  BOOST_TEST(filled("{{x}}", {{"x", "{{y}}"}, {"y", "1"}}) == "{{y}}", "a part is not read as a template");
}

BOOST_AUTO_TEST_CASE(a_section_without_its_part_is_left_out) {
  BOOST_TEST(filled("a{{#x}} {{x}}!{{/x}} b", {{"x", "1"}}) == "a 1! b");
  BOOST_TEST(filled("a{{#x}} {{x}}!{{/x}} b", {{"x", ""}}) == "a b");
  BOOST_TEST(filled("{{#x}}1{{#y}}2{{/y}}3{{/x}}", {{"x", "yes"}}) == "13");
}

BOOST_AUTO_TEST_CASE(a_line_of_a_name_alone_has_the_lines_of_its_part) {
  const std::string_view text = "a\n{{x}}\nb\n";
  BOOST_TEST(filled(text, {}) == "a\nb\n");
  BOOST_TEST(filled(text, {{"x", "1\n2\n"}}) == "a\n1\n2\nb\n");
  BOOST_TEST(filled("a\n{{#x}}\n{{x}}{{/x}}\nb\n", {{"x", "1"}}) == "a\n1\nb\n");
  BOOST_TEST(filled("a\n{{#x}}\n{{x}}{{/x}}\nb\n", {}) == "a\nb\n");
}

BOOST_AUTO_TEST_SUITE_END()
