#include "order/external_sort.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <random>
#include <tuple>

#include "io/temporary_file.hpp"
#include "support/caught.hpp"
#include "support/io.hpp"

using namespace gff;
using namespace gff::test;

namespace {

struct Item {
  SortKey key;
  std::string line;
};

/// `count` lines of up to `longest` bytes, with so few different keys that many are equal; each line tells its number.
std::vector<Item> random_items(std::size_t count, std::size_t longest, unsigned seed) {
  std::mt19937 random(seed);
  const auto below = [&](std::size_t limit) { return static_cast<std::uint32_t>(random() % limit); };
  std::vector<Item> items;
  for (std::size_t i = 0; i < count; ++i) {
    const std::int64_t start = below(5);
    items.push_back({{start, start + below(3), below(3)}, std::to_string(i) + std::string(below(longest), 'x')});
  }
  return items;
}

/// What a stable sort makes of it.
std::string sorted(std::vector<Item> items) {
  std::stable_sort(items.begin(), items.end(), [](const Item& a, const Item& b) {
    return std::tuple(a.key.place, a.key.start, -a.key.end) < std::tuple(b.key.place, b.key.start, -b.key.end);
  });
  std::string text;
  for (const Item& item : items) text += item.line + "\n";
  return text;
}

std::string rest_of(ExternalSort& sort) {
  std::string text;
  for (ExternalSort::Sorted line; sort.next(line);) text += line.line;
  ExternalSort::Sorted line;
  BOOST_TEST(!sort.next(line));
  return text;
}

std::string sorted_in(std::size_t memory, const std::vector<Item>& items) {
  ExternalSort sort(memory, temporary_directory());
  for (const Item& item : items) sort.add(item.key, item.line);
  return rest_of(sort);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(external_sort_test)

BOOST_AUTO_TEST_CASE(nothing_is_sorted_to_nothing) {
  for (const std::size_t memory : {0, 1000}) BOOST_TEST(sorted_in(memory, {}) == "");
}

BOOST_AUTO_TEST_CASE(seqids_by_place_starts_rise_longer_first_equal_ones_stay) {
  const std::vector<Item> items{{{5, 9, 1}, "d"},  {{5, 9, 0}, "b"}, {{5, 8, 0}, "c1"},
                                {{5, 8, 0}, "c2"}, {{4, 4, 0}, "a"}, {{5, 10, 0}, "a2"}};
  for (const std::size_t memory : {1, 100, 10'000}) BOOST_TEST(sorted_in(memory, items) == "a\na2\nb\nc1\nc2\nd\n");
}

BOOST_AUTO_TEST_CASE(any_memory_gives_the_order_of_a_stable_sort) {
  for (const std::size_t longest : {1, 60, 3000}) {
    for (const std::size_t count : {1, 2, 10, 300}) {
      const std::vector<Item> items = random_items(count, longest, static_cast<unsigned>(count + longest));
      const std::string expected = sorted(items);
      for (const std::size_t memory : {0, 1, 60, 100, 500, 3000, 20'000, 10'000'000})
        BOOST_REQUIRE(sorted_in(memory, items) == expected);
    }
  }
}

BOOST_AUTO_TEST_CASE(many_runs_are_merged_in_several_rounds) {
  // Two runs at a time: some 1,000 runs take nine rounds.
  const std::vector<Item> items = random_items(3000, 10, 7);
  BOOST_TEST((sorted_in(150, items) == sorted(items)));
}

BOOST_AUTO_TEST_CASE(lines_that_are_longer_than_memory_and_buffers_are_whole) {
  std::vector<Item> items = random_items(20, 10, 1);
  for (std::size_t i = 0; i < items.size(); i += 3) items[i].line += std::string(100'000 * i, 'y');
  for (const std::size_t memory : {1, 200'000, 1'000'000, 100'000'000})
    BOOST_TEST((sorted_in(memory, items) == sorted(items)));
}

BOOST_AUTO_TEST_CASE(ordered_and_reversed_lines_are_sorted) {
  std::vector<Item> items;
  for (std::int64_t i = 1; i < 500; ++i) items.push_back({{i, i, 0}, std::to_string(i)});
  for (const std::size_t memory : {300, 1'000'000}) BOOST_TEST((sorted_in(memory, items) == sorted(items)));
  std::reverse(items.begin(), items.end());
  for (const std::size_t memory : {300, 1'000'000}) BOOST_TEST((sorted_in(memory, items) == sorted(items)));
}

BOOST_AUTO_TEST_CASE(places_that_move_move_their_lines) {
  const auto moved = [](std::uint32_t place) { return place == 2 ? 0u : place + 5; };
  for (const unsigned seed : {1u, 2u, 3u}) {
    std::vector<Item> items = random_items(200, 40, seed);
    for (const std::size_t memory : {1, 100, 3000, 1'000'000}) {
      ExternalSort sort(memory, temporary_directory());
      for (const Item& item : items) sort.add(item.key, item.line);
      sort.move_places(moved);
      std::vector<Item> there = items;
      for (Item& item : there) item.key.place = moved(item.key.place);
      BOOST_REQUIRE(rest_of(sort) == sorted(there));
    }
  }
}

BOOST_AUTO_TEST_CASE(lines_stay_where_all_are_in_memory) {
  const std::vector<Item> items = random_items(50, 20, 1);
  for (const std::size_t memory : {500, 1'000'000}) {
    ExternalSort sort(memory, temporary_directory());
    for (const Item& item : items) sort.add(item.key, item.line);
    BOOST_TEST(sort.lines_stay() == (memory > 500));
    if (!sort.lines_stay()) continue;
    std::vector<std::string_view> lines;
    for (ExternalSort::Sorted line; sort.next(line);) lines.push_back(line.line);
    std::string text;
    for (const std::string_view line : lines) text += line;
    BOOST_TEST(text == sorted(items));
  }
}

BOOST_AUTO_TEST_CASE(no_file_is_made_before_memory_is_full_and_none_has_a_name) {
  const TemporaryFolder folder;
  ExternalSort nowhere(1000, "/no/such folder");
  nowhere.add({1, 1, 0}, "a");
  BOOST_TEST(rest_of(nowhere) == "a\n");
  ExternalSort sort(50, folder.path().string());
  for (const Item& item : random_items(20, 10, 1)) sort.add(item.key, item.line);
  BOOST_TEST(!sort.lines_stay());
  BOOST_TEST(folder.names().empty());
}

BOOST_AUTO_TEST_CASE(a_directory_that_is_not_there_is_named_with_the_option) {
  ExternalSort sort(50, "/no/such folder");
  sort.add({1, 1, 0}, std::string(40, 'a'));
  BOOST_TEST(message_of(Thrown::io_error,
                        [&] {
                          sort.add({1, 1, 0}, "b");
                        }) ==
             "/no/such folder: cannot make a temporary file in it (--tmp-dir chooses another directory): No such file "
             "or directory");
  // What had been taken is still there.
  BOOST_TEST(rest_of(sort) == std::string(40, 'a') + "\n");
}

BOOST_AUTO_TEST_SUITE_END()
