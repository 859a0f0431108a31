#include <boost/test/unit_test.hpp>
#include <limits>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "pick/covered_bases.hpp"
#include "pick/pick_rules.hpp"
#include "pick/picks.hpp"
#include "pick/transcript_facts.hpp"
#include "support/caught.hpp"
#include "support/models.hpp"

using namespace gff;
using namespace gff::test;

namespace {

/// The bases of spans on sequence 1, by one reading or, where that is not enough, by two.
std::uint64_t covered(const std::vector<Span>& spans, bool* again = nullptr) {
  CoveredBases bases;
  for (const Span span : spans) bases.add(1, 1, span);
  if (again) *again = bases.is_open(1);
  if (bases.is_open(1)) {
    for (const Span span : spans) bases.add_again(1, 1, span);
    bases.finish();
  }
  return bases.bases(1);
}

bool needs_two_readings(const std::vector<Span>& spans) {
  bool again = false;
  covered(spans, &again);
  return again;
}

std::string line(const std::string& type, int start, int end, const std::string& attributes) {
  return "1\ts\t" + type + '\t' + std::to_string(start) + '\t' + std::to_string(end) + "\t.\t+\t.\t" + attributes +
         '\n';
}

/// "g:t(rule)": each gene, what was picked of it, and the rule that decided.
std::string picked(std::string_view text, const std::vector<std::string>& list) {
  const ReadModels read(text);
  const PickRules rules(list);
  TranscriptFacts facts(read.models, rules);
  Picks picks(read.models, rules, true);
  RoleReader reader;
  do {
    for_each_record(text, [&](const Record& record, Dialect dialect) {
      facts.visit(record, reader.read(record, dialect, read.models));
    });
  } while (!facts.done());
  for_each_record(
      text, [&](const Record& record, Dialect dialect) { picks.visit(reader.read(record, dialect, read.models)); });
  picks.choose(facts);
  std::string found;
  for (const Pick& pick : picks.list()) {
    found += (found.empty() ? "" : " ") + std::string(read.models.id(pick.gene)) + ':' +
             std::string(read.models.id(pick.transcript)) + '(' +
             (pick.transcripts == 1 ? "only" : rules[pick.rule].text) + ')';
  }
  return found;
}

const std::string two = line("gene", 1, 99, "ID=g") + line("mRNA", 1, 99, "ID=t;Parent=g;level=2") +
                        line("mRNA", 1, 99, "ID=u;Parent=g;level=1;tag=a,b%3B") + line("exon", 1, 20, "Parent=t") +
                        line("exon", 1, 9, "Parent=u") + line("CDS", 1, 9, "Parent=t,u");

}  // namespace

BOOST_AUTO_TEST_SUITE(pick_test)

BOOST_AUTO_TEST_CASE(a_base_of_several_spans_counts_once) {
  BOOST_TEST(covered({{1, 10}, {11, 20}, {5, 12}}) == 20U);
  BOOST_TEST(covered({{1, 10}, {1, 10}}) == 10U);
  BOOST_TEST(covered({{31, 40}, {11, 20}, {1, 12}, {35, 36}}) == 30U);
  BOOST_TEST(covered({{1, largest_position}, {5, 6}}) == static_cast<std::uint64_t>(largest_position));
  BOOST_TEST(CoveredBases().bases(7) == 0U);
}

BOOST_AUTO_TEST_CASE(rising_and_falling_spans_need_one_reading) {
  BOOST_TEST(!needs_two_readings({{1, 10}, {21, 30}, {41, 50}, {45, 55}}));
  BOOST_TEST(!needs_two_readings({{41, 50}, {21, 30}, {1, 10}, {1, 3}}));
  BOOST_TEST(!needs_two_readings({{1, 10}, {21, 30}, {28, 30}, {1, 2}}));
  BOOST_TEST(needs_two_readings({{1, 10}, {41, 50}, {21, 30}}));
}

BOOST_AUTO_TEST_CASE(spans_in_any_order_cover_the_bases_of_a_slow_set) {
  std::mt19937 random(1);
  const auto below = [&](int limit) { return static_cast<std::int64_t>(random() % static_cast<unsigned>(limit)); };
  for (int round = 0; round < 2000; ++round) {
    std::vector<Span> spans;
    std::set<std::int64_t> bases;
    for (auto left = 1 + below(6); left > 0; --left) {
      const std::int64_t start = 1 + below(30);
      spans.push_back({start, start + below(8)});
      for (std::int64_t base = spans.back().start; base <= spans.back().end; ++base) bases.insert(base);
    }
    BOOST_TEST_REQUIRE(covered(spans) == bases.size());
  }
}

BOOST_AUTO_TEST_CASE(spans_on_two_sequences_are_counted_on_each) {
  CoveredBases bases;
  for (const std::uint32_t seqid : {1U, 2U}) bases.add(3, seqid, {1, largest_position});
  BOOST_TEST_REQUIRE(bases.is_open(3));
  for (const std::uint32_t seqid : {2U, 1U, 3U, 4U, 5U}) bases.add_again(3, seqid, {1, largest_position});
  bases.finish();
  BOOST_TEST(!bases.is_open(3));
  BOOST_TEST(bases.bases(3) == std::numeric_limits<std::uint64_t>::max());
}

BOOST_AUTO_TEST_CASE(the_first_rule_that_leaves_one_decides) {
  BOOST_TEST(picked(two, {"coding", "cds", "exons"}) == "g:t(exons)");
  BOOST_TEST(picked(two, {"coding", "cds"}) == "g:t(first)");
  BOOST_TEST(picked(two, {"level<"}) == "g:u(level<)");
  BOOST_TEST(picked(two, {"tag=b;"}) == "g:u(tag=b;)");
  BOOST_TEST(picked(two, {"tag=c", "none<", "first", "level<"}) == "g:t(first)");
}

BOOST_AUTO_TEST_CASE(a_gene_of_gtf_is_on_one_sequence) {
  const std::string exon = line("exon", 1, 9, "gene_id \"g\"; transcript_id \"t\"");
  BOOST_TEST(picked(exon + '2' + exon.substr(1), {"cds"}) == "g:t(only) g:t(only)");
}

BOOST_AUTO_TEST_CASE(an_invalid_rule_is_a_usage_error) {
  for (const char* const text : {"", "longest", "<", "=a", "!tag=a", "tag!=a", "tag~a", "level<2", "tag=@file"})
    BOOST_TEST(throws(Thrown::usage_error, [&] { PickRules({text}); }));
}

BOOST_AUTO_TEST_SUITE_END()
