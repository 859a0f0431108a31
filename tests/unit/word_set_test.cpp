#include "filter/word_set.hpp"

#include <boost/test/unit_test.hpp>

using namespace gff;
using namespace std::string_literals;

BOOST_AUTO_TEST_SUITE(word_set_test)

BOOST_AUTO_TEST_CASE(an_empty_set_contains_nothing) {
  const WordSet words;
  BOOST_TEST(!words.contains(""));
  BOOST_TEST(!words.contains("gene"));
  BOOST_TEST(words.size() == 0u);
}

BOOST_AUTO_TEST_CASE(whole_words_are_found) {
  WordSet words;
  for (const char* const word : {"gene", "mRNA", "five_prime_UTR", "gene"}) words.insert(word);
  BOOST_TEST(words.size() == 3u);
  for (const char* const word : {"gene", "mRNA", "five_prime_UTR"}) BOOST_TEST(words.contains(word));
  for (const char* const word : {"", "gen", "genes", "Gene", "five_prime_UTRs", "three_prime_UTR"})
    BOOST_TEST(!words.contains(word));
}

BOOST_AUTO_TEST_CASE(the_empty_word_is_a_word) {
  WordSet words;
  words.insert("");
  BOOST_TEST(words.contains(""));
  BOOST_TEST(!words.contains("\0"s));
}

BOOST_AUTO_TEST_CASE(zeros_at_the_end_tell_words_apart) {
  WordSet words;
  words.insert("a");
  words.insert("12345678");
  BOOST_TEST(!words.contains("a\0"s));
  BOOST_TEST(!words.contains("12345678\0"s));
  words.insert("a\0\0"s);
  BOOST_TEST(words.contains("a\0\0"s));
  BOOST_TEST(!words.contains("a\0"s));
}

BOOST_AUTO_TEST_CASE(a_million_words_are_found) {
  WordSet words;
  for (int i = 0; i < 1'000'000; ++i) words.insert("ENSG" + std::to_string(i));
  BOOST_TEST(words.size() == 1'000'000u);
  int found = 0;
  for (int i = -1000; i < 1'001'000; ++i) found += words.contains("ENSG" + std::to_string(i)) ? 1 : 0;
  BOOST_TEST(found == 1'000'000);
}

BOOST_AUTO_TEST_CASE(what_was_expected_changes_nothing) {
  for (const std::uint64_t expected :
       {std::uint64_t{0}, std::uint64_t{100}, std::uint64_t{100'000}, ~std::uint64_t{0}}) {
    WordSet words;
    words.reserve(expected);
    const auto word = [](int i) { return std::string(i < 2000 ? 0 : 20, 'x') + std::to_string(i); };
    for (int i = 0; i < 10'000; ++i) words.insert(word(i));
    BOOST_TEST(words.size() == 10'000u);
    int found = 0;
    for (int i = -100; i < 10'100; ++i) found += words.contains(word(i)) ? 1 : 0;
    BOOST_TEST(found == 10'000);
  }
}

BOOST_AUTO_TEST_SUITE_END()
