#include "order/parents_first.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <random>
#include <set>

using namespace gff;

namespace {

std::string record(const std::string& attributes, const std::string& type = "x") {
  return "s\t.\t" + type + "\t1\t9\t.\t+\t.\t" + attributes + "\n";
}

/// Views of `records`, which get what must follow each.
std::vector<PaddedView> padded(std::vector<std::string>& records) {
  std::vector<PaddedView> lines;
  for (std::string& record : records) {
    const std::size_t size = record.size();
    record.append(PaddedView::padding, '"');
    lines.emplace_back(record.data(), size);
  }
  return lines;
}

/// The order of records with these attributes, as their numbers: "1 0".
std::string order(std::vector<std::string> records, Format format = Format::automatic) {
  std::vector<PaddedView> lines = padded(records);
  const std::vector<PaddedView> before = lines;
  ParentsFirst parents_first;
  parents_first.use_stream({format}, {});
  parents_first.arrange(lines);
  std::string text;
  for (const std::string_view line : lines) {
    const auto same = [&](std::string_view other) { return other.data() == line.data(); };
    text +=
        (text.empty() ? "" : " ") + std::to_string(std::find_if(before.begin(), before.end(), same) - before.begin());
  }
  return text;
}

std::string gff3_order(const std::vector<std::string>& attributes) {
  std::vector<std::string> records;
  for (const std::string& each : attributes) records.push_back(record(each));
  return order(records);
}

/// A family in which everybody says by numbers what it is and what it is below.
struct Member {
  std::set<int> ids;
  std::set<int> parents;
};

std::string attributes_of(const Member& member) {
  std::string text;
  for (const int id : member.ids) text += (text.empty() ? "ID=" : ",") + std::to_string(id);
  std::string parents;
  for (const int id : member.parents) parents += (parents.empty() ? ";Parent=" : ",") + std::to_string(id);
  return text + parents;
}

/// The same in the plainest way: whoever is above; whoever is above that; then one after the other.
std::string naive_order(const std::vector<Member>& members) {
  const std::size_t n = members.size();
  std::vector<std::vector<bool>> above(n, std::vector<bool>(n));
  for (std::size_t child = 0; child < n; ++child) {
    for (std::size_t parent = 0; parent < n; ++parent) {
      for (const int id : members[parent].ids) {
        if (members[child].parents.contains(id)) above[child][parent] = true;
      }
    }
  }
  auto ancestors = above;
  for (std::size_t k = 0; k < n; ++k) {
    for (std::size_t i = 0; i < n; ++i) {
      for (std::size_t j = 0; j < n; ++j) {
        if (ancestors[i][k] && ancestors[k][j]) ancestors[i][j] = true;
      }
    }
  }
  std::vector<bool> written(n);
  std::string text;
  for (std::size_t count = 0; count < n; ++count) {
    for (std::size_t i = 0; i < n; ++i) {
      bool free = !written[i];
      for (std::size_t other = 0; other < n; ++other) {
        if (other != i && above[i][other] && !ancestors[other][i] && !written[other]) free = false;
      }
      if (!free) continue;
      written[i] = true;
      text += (text.empty() ? "" : " ") + std::to_string(i);
      break;
    }
  }
  return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(parents_first_test)

BOOST_AUTO_TEST_CASE(ordered_records_keep_their_order) {
  BOOST_TEST(gff3_order({}) == "");
  BOOST_TEST(gff3_order({"ID=a"}) == "0");
  BOOST_TEST(gff3_order({"ID=a", "ID=b;Parent=a", "Parent=b", "ID=x", "Parent=elsewhere", "."}) == "0 1 2 3 4 5");
}

BOOST_AUTO_TEST_CASE(a_parent_is_moved_before_its_child_and_others_keep_their_order) {
  BOOST_TEST(gff3_order({"Parent=a", "ID=a"}) == "1 0");
  BOOST_TEST(gff3_order({"Parent=a", "ID=x", "ID=a"}) == "1 2 0");
  BOOST_TEST(gff3_order({"Parent=b", "ID=b;Parent=a", "ID=a", "ID=x"}) == "2 1 0 3");
}

BOOST_AUTO_TEST_CASE(all_records_of_a_feature_precede_those_below_it) {
  BOOST_TEST(gff3_order({"ID=a", "Parent=a", "ID=a"}) == "0 2 1");
}

BOOST_AUTO_TEST_CASE(a_record_waits_for_all_of_its_parents) {
  BOOST_TEST(gff3_order({"Parent=a,b;Parent=c,missing", "ID=c", "ID=a", "ID=b"}) == "1 2 3 0");
}

BOOST_AUTO_TEST_CASE(ids_are_compared_without_escapes) {
  BOOST_TEST(gff3_order({"Parent=%61%2C", "ID=a%2c"}) == "1 0");
  BOOST_TEST(gff3_order({"Parent=a", "ID=a%2c"}) == "0 1");
}

BOOST_AUTO_TEST_CASE(loops_end_and_records_outside_them_keep_their_place) {
  BOOST_TEST(gff3_order({"ID=a;Parent=a"}) == "0");
  BOOST_TEST(gff3_order({"ID=a;Parent=b", "ID=b;Parent=a"}) == "0 1");
  BOOST_TEST(gff3_order({"Parent=a", "ID=a;Parent=b", "ID=b;Parent=a"}) == "1 0 2");
  BOOST_TEST(gff3_order({"ID=a;Parent=b", "ID=b;Parent=a,c", "ID=c"}) == "0 2 1");
  BOOST_TEST(gff3_order({"ID=a;Parent=a", "ID=a"}) == "1 0");  // its other record is above it, and not below
}

BOOST_AUTO_TEST_CASE(in_gtf_genes_precede_transcripts_and_these_precede_the_rest) {
  const std::string names = "gene_id \"n\"; transcript_id \"n\";";
  const std::vector<std::string> records{record(names, "exon"), record(names, "transcript"), record(names, "gene")};
  BOOST_TEST(order(records) == "2 1 0");
  BOOST_TEST(order(records, Format::gff3) == "0 1 2");
  BOOST_TEST(order({record("gene_id \"n\";", "exon"), record("gene_id \"n\";", "gene")}) == "1 0");
}

BOOST_AUTO_TEST_CASE(extra_columns_are_not_read_as_attributes) {
  BOOST_TEST(order({"s\t.\tx\t1\t9\t.\t+\t.\tParent=a\tID=q\n", "s\t.\tx\t1\t9\t.\t+\t.\tID=a\tq\n"}) == "1 0");
  BOOST_TEST(order({"s\t.\tx\t1\t9\t.\t+\t.\tParent=a\t\n", "s\t.\tx\t1\t9\t.\t+\t.\tID=a\t\n"}) == "1 0");
}

BOOST_AUTO_TEST_CASE(random_families_are_ordered_as_by_a_slow_twin) {
  std::mt19937 random(3);
  for (int round = 0; round < 4000; ++round) {
    const auto some_ids = [&](std::uint32_t most) {
      std::set<int> ids;
      for (std::uint32_t left = static_cast<std::uint32_t>(random()) % (most + 1); left > 0; --left)
        ids.insert(static_cast<int>(random() % 7));
      return ids;
    };
    std::vector<Member> members(random() % 8);
    std::vector<std::string> attributes;
    for (Member& member : members) {
      member = {some_ids(1 + round % 2), some_ids(2)};
      attributes.push_back(attributes_of(member));
    }
    BOOST_REQUIRE_EQUAL(gff3_order(attributes), naive_order(members));
  }
}

BOOST_AUTO_TEST_CASE(a_hundred_thousand_records_that_start_together_are_ordered) {
  // A chain from the last to the first, and as many records of one feature as there are below it.
  const int n = 100'000;
  std::vector<std::string> chain;
  std::vector<std::string> pairs;
  for (int i = 0; i < n; ++i) {
    chain.push_back(record("ID=" + std::to_string(i) + ";Parent=" + std::to_string(i + 1)));
    pairs.push_back(record(i < n / 2 ? "Parent=a" : "ID=a"));
  }
  for (std::vector<std::string>* const records : {&chain, &pairs}) {
    std::vector<PaddedView> lines = padded(*records);
    const PaddedView first = lines.front();
    const PaddedView last = lines.back();
    ParentsFirst arranger;
    arranger.arrange(lines);
    BOOST_TEST((lines.front() == last && lines.back() == first));
  }
}

BOOST_AUTO_TEST_SUITE_END()
