#include "filter/word_set.hpp"

#include <boost/test/unit_test.hpp>
#include <chrono>
#include <cstring>
#include <string>
#include <vector>

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

BOOST_AUTO_TEST_CASE(words_that_differ_in_zeros_at_the_end_are_different) {
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

BOOST_AUTO_TEST_CASE(every_word_has_a_place_in_the_order_of_insertion) {
  for (const int count : {0, 1, 5, 8, 9, 1000}) {
    WordSet words;
    for (int i = 0; i < count; ++i)
      words.insert(std::to_string(i * 7) + std::string(static_cast<std::size_t>(i % 5), 'x'));
    int next = 0;
    words.for_each([&](WordSet::Place place, std::string_view word) {
      BOOST_TEST(word == std::to_string(next * 7) + std::string(static_cast<std::size_t>(next % 5), 'x'));
      BOOST_TEST(words.find(word) == place);
      BOOST_TEST(place < words.places());
      ++next;
    });
    BOOST_TEST(next == count);
    BOOST_TEST((words.find("nothing") == WordSet::none));
  }
}

BOOST_AUTO_TEST_CASE(crafted_words_need_no_more_time_than_others) {
  // Of 16 bytes each; without a key all of them fall into one place, by the hash that this set once had.
  constexpr std::uint64_t odd = 0x9E3779B97F4A7C15u;
  std::vector<std::string> crafted;
  std::vector<std::string> random;
  for (std::uint64_t i = 1; crafted.size() < 45'000; ++i) {
    const std::uint64_t first = i * 0xD1B54A32D192ED03u;
    std::uint64_t hash = (16 * odd ^ first) * odd;
    hash ^= hash >> 32;
    const std::uint64_t second = hash ^ 0x1234567890ABCDEFu;
    std::string word(16, '\0');
    std::memcpy(word.data(), &first, 8);
    std::memcpy(word.data() + 8, &second, 8);
    crafted.push_back(word);
    std::memcpy(word.data() + 8, &i, 8);
    random.push_back(word);
  }
  const auto seconds = [](const std::vector<std::string>& list) {
    const auto begin = std::chrono::steady_clock::now();
    WordSet words;
    for (const std::string& word : list) words.insert(word);
    BOOST_TEST(words.size() == list.size());
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  };
  seconds(random);
  BOOST_TEST(seconds(crafted) < 20 * seconds(random) + 0.1);  // it took 2000 times as long
}

BOOST_AUTO_TEST_CASE(any_reserved_size_gives_the_same_set) {
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
