#include "gff/position.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

using namespace gff;

BOOST_AUTO_TEST_SUITE(position_test)

BOOST_AUTO_TEST_CASE(a_position_is_a_decimal_integer_from_1_to_2_to_the_62) {
  BOOST_TEST(parse_position("1") == 1);
  BOOST_TEST(parse_position("248956422") == 248956422);
  BOOST_TEST(parse_position("4611686018427387904") == largest_position);
  BOOST_TEST(parse_position("0000000000000000000000004611686018427387904") == largest_position);
}

BOOST_AUTO_TEST_CASE(everything_else_is_0) {
  for (const char* const text : {"", "0", "00", "-1", "+1", " 1", "1 ", "1.5", "1e3", "x", "4611686018427387905",
                                 "9223372036854775808", "18446744073709551616", "99999999999999999999", "1,000"})
    BOOST_TEST(parse_position(text) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
