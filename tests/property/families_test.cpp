// Families of random records: the same whatever the order of the lines, and those that a slow twin finds, which holds
// all records and asks each about each until nothing changes.
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
  std::set<std::string> ids;
  std::set<std::string> parents;
  std::set<std::string> genes;  ///< GTF: those of `parents` that are above a transcript of it
  std::size_t number = 0;
  // Of GTF, until relate() was called:
  std::string type;
  std::string gene;
  std::string transcript;
};

/// Says of records of GTF what they are and what they are below.
void relate(std::vector<Made>& made) {
  std::map<std::string, std::set<std::string>> genes_of;
  for (const Made& one : made) {
    if (!one.transcript.empty() && !one.gene.empty()) genes_of[one.transcript].insert(one.gene);
  }
  for (Made& one : made) {
    if (one.type.empty()) continue;
    std::set<std::string> genes;
    if (!one.gene.empty()) {
      genes = {one.gene};
    } else if (!one.transcript.empty()) {
      genes = genes_of[one.transcript];
    }
    std::set<std::string> gene_features;
    for (const std::string& gene : genes) gene_features.insert("gene " + gene);
    std::set<std::string> transcripts;
    if (!one.transcript.empty()) {
      if (genes.empty()) transcripts.insert("transcript  " + one.transcript);
      for (const std::string& gene : genes) transcripts.insert("transcript " + gene + " " + one.transcript);
    }
    if (one.type == "gene") {
      one.ids = gene_features;
      if (one.gene.empty()) one.ids.clear();
    } else if (one.type != "exon" && !transcripts.empty()) {
      one.ids = transcripts;
      one.parents = gene_features;
    } else {
      one.parents = transcripts;
      one.parents.insert(gene_features.begin(), gene_features.end());
      if (!transcripts.empty()) one.genes = gene_features;
    }
  }
}

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
    relate(made);
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
    made.type = std::vector<const char*>{"gene", "transcript", "mRNA", "exon", "exon"}[up_to(5)];
    made.gene = up_to(9) == 0 ? "" : name();
    made.transcript = up_to(5) == 0 ? "" : name();
    made.text = "chr1\tmade\t" + made.type + "\t10\t20\t.\t+\t.\tgene_id \"" + made.gene + "\"; transcript_id \"" +
                made.transcript + "\";";
  }

  std::mt19937 random_;
  std::size_t names_;
  bool gtf_;
  std::size_t pass_in_;
};

bool meet(const std::set<std::string>& a, const std::set<std::string>& b) {
  return std::any_of(a.begin(), a.end(), [&](const std::string& name) { return b.count(name) > 0; });
}

using Some = std::set<const Made*>;

/// `some`, and again and again each record that is_kin() of one of them.
template <class IsKin>
Some grown(const std::vector<Made>& made, Some some, IsKin is_kin) {
  for (std::size_t before = 0; before != some.size();) {
    before = some.size();
    for (const Made& one : made) {
      if (std::any_of(some.begin(), some.end(), [&](const Made* other) { return is_kin(one, *other); }))
        some.insert(&one);
    }
  }
  return some;
}

/// The records that are selected: those that pass or are above, and those that are below.
struct Selected {
  Some up;
  Some below;
};
Selected slow_selection(const std::vector<Made>& made, Relatives relatives) {
  Selected selected;
  for (const Made& one : made) {
    if (one.passes) selected.up.insert(&one);
  }
  const Some chosen = selected.up;
  if (relatives.ancestors || relatives.family)
    selected.up = grown(made, chosen, [](const Made& one, const Made& other) { return meet(one.ids, other.parents); });
  if (!relatives.descendants && !relatives.family) return selected;
  const Some& roots = relatives.family ? selected.up : chosen;
  for (const Made& one : made) {
    const auto is_below = [&](const Made* root) {
      // What is above a record of GTF needs no record of its own.
      return meet(one.parents, root->ids) ||
             (relatives.family && !root->type.empty() && meet(one.parents, root->parents));
    };
    if (std::any_of(roots.begin(), roots.end(), is_below)) selected.below.insert(&one);
  }
  selected.below =
      grown(made, selected.below, [](const Made& one, const Made& other) { return meet(one.parents, other.ids); });
  return selected;
}

std::set<std::size_t> numbers_of(const Some& some) {
  std::set<std::size_t> numbers;
  for (const Made* one : some) numbers.insert(one->number);
  return numbers;
}

/// The numbers of the records that are kept if the selection is inverted: of those below, what has something directly above it
/// that stays.
std::set<std::size_t> slow_rest(const std::vector<Made>& made, const Selected& selected) {
  Some rest;
  for (const Made& one : made) {
    if (selected.up.count(&one) + selected.below.count(&one) == 0) rest.insert(&one);
  }
  const auto stays = [&](const Made* one) {
    std::set<std::string> direct;
    for (const std::string& parent : one->parents) {
      const bool has_record =
          std::any_of(made.begin(), made.end(), [&](const Made& other) { return other.ids.count(parent) > 0; });
      if (one->genes.count(parent) > 0) continue;
      if (has_record || one->genes.empty()) {
        direct.insert(parent);
        continue;
      }
      for (const std::string& gene : one->genes) {
        if (parent.starts_with("transcript " + gene.substr(5) + " ")) direct.insert(gene);
      }
    }
    return std::any_of(rest.begin(), rest.end(), [&](const Made* other) { return meet(other->ids, direct); });
  };
  for (bool grew = true; grew;) {
    grew = false;
    for (const Made* one : selected.below) {
      if (selected.up.count(one) + rest.count(one) == 0 && stays(one)) grew = rest.insert(one).second;
    }
  }
  return numbers_of(rest);
}

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

/// A chain of features, each below the one behind it; `first` passes.
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

BOOST_AUTO_TEST_CASE(families_are_those_of_the_slow_twin_in_any_order_of_lines) {
  std::size_t widened = 0;
  std::size_t cycles = 0;
  std::size_t held = 0;
  for (unsigned seed = 0; seed < 1200; ++seed) {
    Maker maker(seed);
    std::vector<Made> made = maker.records();
    Relatives relatives = every_choice[seed % 4];
    relatives.inverted = seed / 4 % 2 == 1;
    const Selected selected = slow_selection(made, relatives);
    Some both = selected.up;
    both.insert(selected.below.begin(), selected.below.end());
    const std::set<std::size_t> selection = numbers_of(both);
    const std::set<std::size_t> wanted = relatives.inverted ? slow_rest(made, selected) : selection;
    const bool circular = has_cycle(made, selection);
    cycles += circular ? 1 : 0;
    widened += selection.size() > static_cast<std::size_t>(std::count_if(made.begin(), made.end(),
                                                                         [](const Made& one) { return one.passes; }))
                   ? 1
                   : 0;
    for (int order = 0; order < 3; ++order) {
      const Found found = selected_of(made, relatives);
      BOOST_REQUIRE_MESSAGE(found.kept == wanted, "seed " << seed << ", order " << order);
      BOOST_REQUIRE(found.readings <= Families::most_readings + Families::most_other_readings);
      held += found.readings >= Families::most_readings ? 1 : 0;
      const bool warned = std::any_of(found.warnings.begin(), found.warnings.end(), [](const std::string& warning) {
        return warning.find("is below itself") != std::string::npos;
      });
      BOOST_REQUIRE_MESSAGE(warned == circular, "seed " << seed << ", order " << order);
      maker.shuffle(made);
    }
  }
  BOOST_TEST(widened > 400u);  // else nothing was shown
  BOOST_TEST(cycles > 100u);
  BOOST_TEST(held > 100u);
}

BOOST_AUTO_TEST_CASE(a_long_chain_takes_few_readings_in_any_order) {
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

BOOST_AUTO_TEST_CASE(descendants_that_follow_their_parents_take_two_readings) {
  std::vector<Made> made = chain(5000, false);
  std::reverse(made.begin(), made.end());
  BOOST_TEST(selected_of(made, descendants).readings == 2);
}

BOOST_AUTO_TEST_SUITE_END()
