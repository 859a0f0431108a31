// Families of random records: the same in any order of the lines, in few readings, and with a warning if a feature is
// below itself. laws.exhaustive_families compares the families of such records with the twin, which reads once and does
// not warn.
#include "features/families.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <map>
#include <random>
#include <set>

#include "support/gff.hpp"

using namespace gff;
using namespace gff::test;

namespace {

struct Made {
  std::string text;  ///< the record
  bool passes = false;
  std::set<std::string> ids;  ///< of GFF3, whose features can be below themselves
  std::set<std::string> parents;
  std::size_t number = 0;
};

/// A directed graph, sparse or dense, with more or fewer names than records.
class Maker {
 public:
  explicit Maker(unsigned seed) : random_(seed), names_(1 + up_to(40)), gtf_(up_to(4) == 0), pass_in_(1 + up_to(12)) {}

  std::vector<Made> records() {
    std::vector<Made> made(1 + up_to(60));
    for (std::size_t i = 0; i < made.size(); ++i) {
      made[i].number = i;
      made[i].passes = up_to(pass_in_) == 0;
      gtf_ ? make_gtf(made[i]) : make_gff3(made[i]);
    }
    if (up_to(5) == 0) add_chain(made);
    return made;
  }
  /// The lines of a file in another order.
  void shuffle(std::vector<Made>& made) { std::shuffle(made.begin(), made.end(), random_); }

 private:
  std::size_t up_to(std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_); }
  std::string name() { return "f" + std::to_string(up_to(names_)); }
  /// The name, or the same with an escape.
  std::string spelled(const std::string& name) { return up_to(8) == 0 ? "%66" + name.substr(1) : name; }

  void make_gff3(Made& made) {
    std::string attributes;
    const auto add = [&](const char* key, std::size_t most, std::set<std::string>& names) {
      std::string values;
      for (std::size_t n = up_to(most + 1); n > 0; --n) {
        const std::string one = name();
        names.insert(one);
        values += (values.empty() ? "" : up_to(5) == 0 ? std::string(";") + key + "=" : ",") + spelled(one);
      }
      if (!values.empty()) attributes += std::string(key) + "=" + values + ";";
    };
    add("ID", up_to(9) == 0 ? 2 : 1, made.ids);
    add("Parent", up_to(4) == 0 ? 3 : 1, made.parents);
    made.text = record_with(attributes + "Note=x");
  }

  /// Sixty generations in a row, tied to the rest: more than are found out reading by reading.
  void add_chain(std::vector<Made>& all) {
    for (std::size_t i = 0; i < 60; ++i) {
      Made& made = all.emplace_back();
      made.number = all.size() - 1;
      made.passes = i == 0 || i == 59;
      made.ids = {"c" + std::to_string(i)};
      made.parents = {"c" + std::to_string(i + 1)};
      if (up_to(10) == 0) (up_to(2) == 0 ? made.ids : made.parents).insert(name());
      std::string attributes = "ID=";
      for (const std::string& id : made.ids) attributes += (attributes.ends_with('=') ? "" : ",") + id;
      attributes += ";Parent=";
      for (const std::string& id : made.parents) attributes += (attributes.ends_with('=') ? "" : ",") + id;
      made.text = record_with(attributes);
    }
  }

  void make_gtf(Made& made) {
    const std::string type = std::vector<const char*>{"gene", "transcript", "mRNA", "exon", "exon"}[up_to(5)];
    const std::string gene = up_to(9) == 0 ? "" : name();
    const std::string transcript = up_to(5) == 0 ? "" : name();
    made.text =
        "chr1\tmade\t" + type + "\t10\t20\t.\t+\t.\tgene_id \"" + gene + "\"; transcript_id \"" + transcript + "\";";
  }

  std::mt19937 random_;
  std::size_t names_;
  bool gtf_;
  std::size_t pass_in_;
};

/// Whether a feature of the kept records is below itself.
bool has_cycle(const std::vector<Made>& made, const std::set<std::size_t>& kept) {
  std::map<std::string, std::set<std::string>> above;
  for (const Made& one : made) {
    if (kept.count(one.number) == 0) continue;
    for (const std::string& id : one.ids) above[id].insert(one.parents.begin(), one.parents.end());
  }
  for (bool grew = true; grew;) {
    grew = false;
    for (auto& [id, parents] : above) {
      const std::set<std::string> before = parents;
      for (const std::string& parent : before) {
        if (const auto more = above.find(parent); more != above.end())
          parents.insert(more->second.begin(), more->second.end());
      }
      grew = grew || parents.size() > before.size();
    }
  }
  return std::any_of(above.begin(), above.end(), [](const auto& one) { return one.second.count(one.first) > 0; });
}

struct Found {
  std::set<std::size_t> kept;
  int readings = 1;
  std::vector<std::string> warnings;
};

Found selected_of(const std::vector<Made>& made, Relatives relatives) {
  std::vector<std::unique_ptr<OneRecord>> records;
  for (const Made& one : made) records.push_back(std::make_unique<OneRecord>(one.text));
  Found found;
  Families families(relatives);
  do {
    for (std::size_t i = 0; i < made.size(); ++i)
      families.visit(records[i]->record(), records[i]->dialect(), made[i].passes);
    ++found.readings;
  } while (!families.pass_done());
  for (std::size_t i = 0; i < made.size(); ++i) {
    if (families.keeps(records[i]->record(), records[i]->dialect(), made[i].passes)) found.kept.insert(made[i].number);
  }
  found.warnings = families.warnings("in");
  return found;
}

constexpr Relatives descendants{true};
constexpr Relatives ancestors{false, true};
constexpr Relatives lineage{true, true};
constexpr Relatives family{false, false, true};
constexpr Relatives every_choice[] = {descendants, ancestors, lineage, family};

/// A chain of features: the next feature is the parent. The first one passes, or the last one.
std::vector<Made> chain(std::size_t length, bool first_passes) {
  std::vector<Made> made(length);
  for (std::size_t i = 0; i < length; ++i) {
    made[i].number = i;
    made[i].text = record_with("ID=f" + std::to_string(i) + ";Parent=f" + std::to_string(i + 1));
  }
  (first_passes ? made.front() : made.back()).passes = true;
  return made;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(families_property_test)

BOOST_AUTO_TEST_CASE(families_are_the_same_in_any_order_of_lines_and_those_below_themselves_are_warned_of) {
  std::size_t widened = 0;
  std::size_t cycles = 0;
  std::size_t held = 0;
  for (unsigned seed = 0; seed < 1200; ++seed) {
    Maker maker(seed);
    std::vector<Made> made = maker.records();
    Relatives relatives = every_choice[seed % 4];
    const std::set<std::size_t> selection = selected_of(made, relatives).kept;
    relatives.inverted = seed / 4 % 2 == 1;
    const std::set<std::size_t> kept = selected_of(made, relatives).kept;
    const bool circular = has_cycle(made, selection);
    cycles += circular ? 1 : 0;
    std::size_t passing = 0;
    for (const Made& one : made) {
      passing += one.passes ? 1 : 0;
      BOOST_REQUIRE_MESSAGE(!one.passes || selection.count(one.number) > 0, "seed " << seed << ", " << one.number);
      // A record that is not selected stays if the selection is inverted.
      const bool left_out = selection.count(one.number) + kept.count(one.number) == 0;
      BOOST_REQUIRE_MESSAGE(!relatives.inverted || !left_out, "seed " << seed << ", " << one.number);
    }
    widened += selection.size() > passing ? 1 : 0;
    for (int order = 0; order < 3; ++order) {
      maker.shuffle(made);
      const Found found = selected_of(made, relatives);
      BOOST_REQUIRE_MESSAGE(found.kept == kept, "seed " << seed << ", order " << order);
      BOOST_REQUIRE(found.readings <= Families::most_readings + Families::most_other_readings);
      held += found.readings >= Families::most_readings ? 1 : 0;
      const bool warned = std::any_of(found.warnings.begin(), found.warnings.end(), [](const std::string& warning) {
        return warning.find("is below itself") != std::string::npos;
      });
      BOOST_REQUIRE_MESSAGE(warned == circular, "seed " << seed << ", order " << order);
    }
  }
  BOOST_TEST(widened > 400u);  // else nothing was shown
  BOOST_TEST(cycles > 100u);
  BOOST_TEST(held > 100u);
}

BOOST_AUTO_TEST_CASE(a_long_chain_in_any_order_is_selected_in_few_readings) {
  for (const std::size_t length : {2, 8, 9, 10, 11, 12, 5000}) {
    for (const Relatives relatives : every_choice) {
      for (const bool first_passes : {true, false}) {
        std::vector<Made> made = chain(length, first_passes);
        const bool is_all = relatives.family || (first_passes ? relatives.ancestors : relatives.descendants);
        const std::size_t all = is_all ? length : 1;
        for (int turn = 0; turn < 2; ++turn) {
          const Found found = selected_of(made, relatives);
          BOOST_TEST(found.kept.size() == all);
          BOOST_TEST(found.readings <= Families::most_readings);
          BOOST_TEST(found.warnings.empty());
          std::reverse(made.begin(), made.end());
        }
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(descendants_after_their_parents_are_selected_in_two_readings) {
  std::vector<Made> made = chain(5000, false);
  std::reverse(made.begin(), made.end());
  BOOST_TEST(selected_of(made, descendants).readings == 2);
}

BOOST_AUTO_TEST_SUITE_END()
