#include "base/keyed_hash.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

using namespace gff;

BOOST_AUTO_TEST_SUITE(seeded_hash_test)

// What `PYTHONHASHSEED=0 python3 -c "print(hex(hash(b'ab') & (2**64-1)))"` says: Python 3.11 has SipHash-1-3 too.
BOOST_AUTO_TEST_CASE(it_is_siphash_1_3) {
  constexpr HashKey zero{0, 0};
  BOOST_TEST(siphash(zero, "a") == 0x407448d2b89b1813u);
  BOOST_TEST(siphash(zero, "ab") == 0x555508cbc6add439u);
  BOOST_TEST(siphash(zero, "gene:1") == 0xc1b3652366209115u);
  BOOST_TEST(siphash(zero, "01234567") == 0xda3dcedf84ea6cc6u);
  BOOST_TEST(siphash(zero, "the ID of a feature") == 0xe140bab0d185e8d9u);
}

BOOST_AUTO_TEST_CASE(another_key_is_another_hash) {
  BOOST_TEST(siphash({0, 1}, "ID") != siphash({0, 0}, "ID"));
  BOOST_TEST(siphash({1, 0}, "ID") != siphash({0, 0}, "ID"));
}

BOOST_AUTO_TEST_CASE(in_one_run_the_same_text_has_the_same_hash) {
  BOOST_TEST(seeded_hash(std::string("ID")) == seeded_hash("ID"));
  BOOST_TEST(seeded_hash("ID") != seeded_hash("Id"));
  BOOST_TEST(seeded_hash(std::uint64_t{7}) == seeded_hash(std::uint64_t{7}));
  BOOST_TEST(seeded_hash(std::uint64_t{7}) != seeded_hash(std::uint64_t{8}));
}

BOOST_AUTO_TEST_SUITE_END()
