#include "base/number.hpp"

#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <limits>
#include <string_view>

using namespace gff;

namespace {

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();

Number whole(std::int64_t value) { return Number(value); }
Number real(double value) { return Number(value); }

}  // namespace

BOOST_AUTO_TEST_SUITE(number_test)

BOOST_AUTO_TEST_CASE(decimal_numbers_are_numbers) {
  for (const char* const text : {"0", "10", "-3", "+7", "007", "9223372036854775807", "-9223372036854775808"})
    BOOST_TEST((parse_number(text).has_value() && parse_number(text)->is_whole()), text);
  for (const char* const text : {".5", "5.", "1e3", "-1.5E-7", "9223372036854775808", "1e999", "1e-999"})
    BOOST_TEST((parse_number(text).has_value() && !parse_number(text)->is_whole()), text);
  for (const char* const text :
       {"", "-", "+", "+-1", "--1", ".", "e5", "1e", "nan", "inf", "-inf", "0x10", "1,000", " 1", "1 ", "1x"})
    BOOST_TEST(!parse_number(text).has_value(), text);
}

BOOST_AUTO_TEST_CASE(strtod_reads_a_real_as_from_chars_does) {
  for (const std::string_view text : {"0",      "-0",
                                      "10",     ".5",
                                      "5.",     "-1.5E-7x",
                                      "1e",     "1e+",
                                      "1e-x",   "1.5.5",
                                      "1e308",  "1e309",
                                      "-1e309", "1e-309",
                                      "1e-999", "4.9406564584124654e-324",
                                      "0.1",    "179769313486231570814527423731704356798070e267",
                                      "",       "-",
                                      ".",      "-.",
                                      "e5",     "+1",
                                      " 1",     "x"}) {
    double real = 7;
    double by_strtod = 7;
    const char* const end = text.data() + text.size();
    const auto wanted = read_real(text.data(), end, real);
    const auto got = real_by_strtod(text.data(), end, by_strtod);
    BOOST_TEST((got.ptr == wanted.ptr && got.ec == wanted.ec && by_strtod == real), text);
  }
}

BOOST_AUTO_TEST_CASE(whole_numbers_are_compared_exactly) {
  BOOST_TEST((*parse_number("9007199254740993") != *parse_number("9007199254740992")));
  BOOST_TEST((*parse_number("007") == whole(7)));
  BOOST_TEST((whole(-1) < whole(1)));
}

BOOST_AUTO_TEST_CASE(whole_numbers_and_others_are_compared_exactly) {
  BOOST_TEST((whole(5) == real(5.0)));
  BOOST_TEST((real(5.5) > whole(5)));
  BOOST_TEST((whole(-5) > real(-5.5)));
  BOOST_TEST((whole(-6) < real(-5.5)));
  BOOST_TEST((whole(9007199254740993) > real(9007199254740992.0)));
  BOOST_TEST((whole(largest) < real(9223372036854775808.0)));
  BOOST_TEST((whole(least) == real(-9223372036854775808.0)));
  BOOST_TEST((whole(least) > real(-9.3e18)));
  BOOST_TEST((whole(largest) < *parse_number("1e999")));
  BOOST_TEST((whole(0) == real(-0.0)));
}

BOOST_AUTO_TEST_CASE(results_of_whole_numbers_are_whole_if_possible) {
  BOOST_TEST(calculated(whole(7), '/', whole(2))->real() == 3.5);
  BOOST_TEST(calculated(whole(8), '/', whole(2))->is_whole());
  BOOST_TEST(calculated(whole(9007199254740992), '+', whole(1))->whole() == 9007199254740993);
  BOOST_TEST(calculated(whole(3), '*', whole(-4))->whole() == -12);
  BOOST_TEST(!calculated(whole(largest), '+', whole(1))->is_whole());
  BOOST_TEST(calculated(whole(largest), '*', whole(largest))->real() > 8e37);
  BOOST_TEST(!calculated(whole(least), '/', whole(-1))->is_whole());
  BOOST_TEST(calculated(whole(1), '-', real(0.5))->real() == 0.5);
}

BOOST_AUTO_TEST_CASE(infinite_and_nan_are_not_numbers) {
  BOOST_TEST(!calculated(whole(1), '/', whole(0)).has_value());
  BOOST_TEST(!calculated(whole(0), '/', whole(0)).has_value());
  BOOST_TEST(!calculated(real(1e300), '*', real(1e300)).has_value());
}

BOOST_AUTO_TEST_CASE(a_number_has_its_opposite) {
  BOOST_TEST((-whole(5) == whole(-5)));
  BOOST_TEST((-real(0.5) == real(-0.5)));
  BOOST_TEST((-whole(least) == real(9223372036854775808.0)));
}

BOOST_AUTO_TEST_SUITE_END()
