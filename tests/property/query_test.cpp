// Sets of words and of regions. laws.exhaustive_regions compares single regions and sets with the twin.
#include <boost/test/unit_test.hpp>
#include <limits>
#include <list>
#include <set>

#include "filter/regions.hpp"
#include "filter/word_set.hpp"
#include "support/caught.hpp"
#include "support/damage.hpp"
#include "support/filter.hpp"
#include "support/gff.hpp"

using namespace gff;
using namespace gff::test;

namespace {

struct OneRegion {
  explicit OneRegion(const Region& its) : region(its) {
    regions.add(region);
    regions.prepare();
  }
  std::string text() const {
    return region.seqid + ":" + std::to_string(region.start) + "-" + std::to_string(region.end);
  }
  Region region;
  Regions regions;
  Regions::State state;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(query_property)

BOOST_AUTO_TEST_CASE(a_set_of_words_equals_a_set) {
  Random random(20);
  Failures failures;
  for (int round = 0; round < 200; ++round) {
    WordSet words;
    std::set<std::string> twin;
    const std::size_t count = random.below(300);
    const auto word = [&] {
      return random.text(round % 2 == 0 ? std::string_view("ab\0", 3) : "abcdefghijklmnopqrstuvwxyz",
                         random.below(random.below(5) == 0 ? 40 : 10));
    };
    for (std::size_t i = 0; i < count; ++i) {
      const std::string next = word();
      words.insert(next);
      twin.insert(next);
    }
    failures.ran();
    failures.expect(words.size() == twin.size(),
                    [&] { return std::to_string(words.size()) + " words, not " + std::to_string(twin.size()); });
    for (const std::string& one : twin)
      failures.expect(words.contains(one), [&] { return shown(one) + " is missing"; });
    for (int i = 0; i < 300; ++i) {
      const std::string one = word();
      failures.expect(words.contains(one) == (twin.count(one) > 0), [&] { return shown(one); });
    }
  }
}

BOOST_AUTO_TEST_CASE(several_regions_match_if_one_of_them_alone_does) {
  Random random(21);
  Failures failures;
  static const std::vector<std::string> seqids{"chr1", "chr2", "chr%201", "chr 1", "c"};
  for (int round = 0; round < 3000; ++round) {
    const std::size_t reach = round % 3 == 0 ? 12 : 200;
    std::list<OneRegion> each;
    Regions regions;
    Regions::State state;
    const std::size_t count = 1 + random.below(12);
    for (std::size_t i = 0; i < count; ++i) {
      const auto start = static_cast<std::int64_t>(1 + random.below(reach));
      Region region{seqids[random.below(seqids.size())], start,
                    start + static_cast<std::int64_t>(random.below(random.below(3) == 0 ? reach : 5))};
      if (random.below(20) == 0) region.end = std::numeric_limits<std::int64_t>::max();
      regions.add(region);
      each.emplace_back(region);
    }
    regions.prepare();
    for (int i = 0; i < 20; ++i) {
      const std::string seqid = seqids[random.below(seqids.size())];
      const auto start = static_cast<std::int64_t>(1 + random.below(reach));
      const auto end = start + static_cast<std::int64_t>(random.below(reach / 3));
      const OneRecord one(seqid + "\ts\tg\t" + std::to_string(start) + "\t" + std::to_string(end) + "\t.\t+\t.\t.");
      for (const bool within : {false, true}) {
        bool expected = false;
        for (OneRegion& alone : each) expected = alone.regions.match(one.record(), within, alone.state) || expected;
        failures.ran();
        failures.expect(regions.match(one.record(), within, state) == expected, [&] {
          std::string all;
          for (const OneRegion& alone : each) all += " " + alone.text();
          return seqid + ":" + std::to_string(start) + "-" + std::to_string(end) + (within ? " within" : " over") + all;
        });
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(a_region_with_any_seqid_in_braces_is_read_as_written) {
  Random random(22);
  Failures failures;
  for (int i = 0; i < 20'000; ++i) {
    const std::string seqid = random.text("abc:1,-{}", 1 + random.below(6));
    const auto start = static_cast<std::int64_t>(1 + random.below(1'000'000));
    const auto end = start + static_cast<std::int64_t>(random.below(1'000'000));
    const Region region = parse_region("{" + seqid + "}:" + std::to_string(start) + "-" + std::to_string(end));
    failures.ran();
    failures.expect(region.seqid == seqid && region.start == start && region.end == end, [&] { return shown(seqid); });
    const Region whole = parse_region("{" + seqid + "}");
    failures.expect(whole.seqid == seqid && whole.start == 1, [&] { return "whole: " + shown(seqid); });
  }
}

BOOST_AUTO_TEST_CASE(no_short_text_is_read_as_a_region_that_it_does_not_say) {
  // seqid, seqid:start, seqid:start-end, with commas among digits, or in braces: else it is all of the seqid, or
  // refused.
  Failures failures;
  for_every_string("a:1-,{}", 6, [&](std::string_view view) {
    const std::string text(view);
    Region region;
    failures.ran();
    if (throws(Thrown::usage_error, [&] { region = parse_region(text); })) return;
    failures.expect(region.start >= 1 && region.end >= region.start && !region.seqid.empty(),
                    [&] { return shown(text); });
    if (region.seqid == text || (text.front() == '{' && region.seqid == text.substr(1, text.size() - 2))) {
      failures.expect(region.start == 1 && region.end == std::numeric_limits<std::int64_t>::max(),
                      [&] { return "all of it: " + shown(text); });
      return;
    }
    // What was taken off is the positions, without anything else.
    const std::size_t taken = text.front() == '{' ? region.seqid.size() + 3 : region.seqid.size() + 1;
    std::string positions = text.substr(taken);
    std::erase(positions, ',');
    const std::string start = std::to_string(region.start);
    const bool open = region.end == std::numeric_limits<std::int64_t>::max();
    failures.expect(
        positions == start + "-" + std::to_string(region.end) ||
            (open && (positions == start || positions == start + "-")),
        [&] { return shown(text) + " is read as " + region.seqid + " " + start + " " + std::to_string(region.end); });
  });
}

BOOST_AUTO_TEST_SUITE_END()
