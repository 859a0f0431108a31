#include "gff/scan.hpp"

#include <boost/test/unit_test.hpp>
#include <memory>
#include <string>

using namespace gff;

BOOST_AUTO_TEST_SUITE(scan_test)

BOOST_AUTO_TEST_CASE(the_first_byte_is_the_lowest_bit) {
  std::string text(64, 'x');
  text[0] = '\t';
  text[63] = '\n';
  BOOST_TEST(controls_in_64(text.data()) == (1u | std::uint64_t{1} << 63));
  BOOST_TEST(equal_in_64(text.data(), '\n') == std::uint64_t{1} << 63);
  BOOST_TEST(equal_in_64(text.data(), ';') == 0u);
}

BOOST_AUTO_TEST_CASE(bytes_up_to_13_are_controls_and_no_others) {
  for (int byte = 0; byte < 256; ++byte) {
    const std::string text(64, static_cast<char>(byte));
    BOOST_TEST(controls_in_64(text.data()) == (byte <= 13 ? ~std::uint64_t{0} : 0u));
    BOOST_TEST(equal_in_64(text.data(), static_cast<char>(byte)) == ~std::uint64_t{0});
    BOOST_TEST(equal_in_64(text.data(), static_cast<char>(byte ^ 0x80)) == 0u);
    BOOST_TEST(equal_in_64(text.data(), static_cast<char>(byte ^ 1)) == 0u);
  }
}

BOOST_AUTO_TEST_SUITE_END()
