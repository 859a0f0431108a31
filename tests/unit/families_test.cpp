#include "features/families.hpp"

#include <boost/test/unit_test.hpp>

#include "support/gff.hpp"

using namespace gff;
using namespace gff::test;
using Warnings = std::vector<std::string>;

namespace {

constexpr Relatives descendants{true};
constexpr Relatives ancestors{false, true};
constexpr Relatives lineage{true, true};
constexpr Relatives whole_families{false, false, true};

struct Answer {
  std::string kept;  ///< of each record '+' or '-'
  int readings = 1;
  Warnings warnings;
};

/// `attributes` of records of type gene; those that begin with '*' pass the tests.
Answer selected_of(Relatives relatives, const std::vector<std::string>& attributes) {
  std::vector<std::unique_ptr<OneRecord>> records;
  for (const std::string& one : attributes)
    records.push_back(std::make_unique<OneRecord>(record_with(one.substr(one.starts_with('*') ? 1 : 0))));
  const auto each = [&](auto use) {
    for (std::size_t i = 0; i < records.size(); ++i)
      use(records[i]->record(), records[i]->dialect(), attributes[i].starts_with('*'));
  };
  Answer answer;
  Families families(relatives);
  do {
    each([&](const Record& record, Dialect dialect, bool passes) { families.visit(record, dialect, passes); });
    ++answer.readings;
  } while (!families.pass_done());
  each([&](const Record& record, Dialect dialect, bool passes) {
    answer.kept += families.keeps(record, dialect, passes) ? '+' : '-';
  });
  answer.warnings = families.warnings("in");
  return answer;
}

/// A feature below `parent`, and so on.
std::vector<std::string> chain(int length) {
  std::vector<std::string> records{"*ID=0"};
  for (int i = 1; i < length; ++i) records.push_back("ID=" + std::to_string(i) + ";Parent=" + std::to_string(i - 1));
  return records;
}

std::vector<std::string> reversed(std::vector<std::string> records) { return {records.rbegin(), records.rend()}; }

}  // namespace

BOOST_AUTO_TEST_SUITE(families_test)

BOOST_AUTO_TEST_CASE(descendants_ancestors_and_families) {
  const auto with = [](std::size_t passes) {
    std::vector<std::string> records{"ID=g",          "ID=m;Parent=g", "ID=n;Parent=g", "ID=e;Parent=m,n",
                                     "ID=f;Parent=n", "ID=x"};
    records[passes].insert(0, "*");
    return records;
  };
  BOOST_TEST(selected_of(descendants, with(0)).kept == "+++++-");
  BOOST_TEST(selected_of(descendants, with(1)).kept == "-+-+--");
  BOOST_TEST(selected_of(ancestors, with(3)).kept == "++++--");
  BOOST_TEST(selected_of(ancestors, with(4)).kept == "+-+-+-");
  BOOST_TEST(selected_of(whole_families, with(4)).kept == "+++++-");
  BOOST_TEST(selected_of(whole_families, with(5)).kept == "-----+");
  BOOST_TEST(selected_of(lineage, with(1)).kept == "++-+--");
  BOOST_TEST(selected_of(Relatives{}, with(1)).kept == "-+----");
}

BOOST_AUTO_TEST_CASE(parents_before_children_settle_in_one_reading_before_the_last) {
  BOOST_TEST(selected_of(descendants, chain(1000)).readings == 2);
  BOOST_TEST(selected_of(descendants, {"*ID=a", "ID=b", "ID=c;Parent=b"}).readings == 2);
}

BOOST_AUTO_TEST_CASE(readings_grow_with_generations_in_the_wrong_order_up_to_a_limit) {
  BOOST_TEST(selected_of(descendants, reversed(chain(3))).readings == 4);
  BOOST_TEST(selected_of(descendants, reversed(chain(4))).readings == 5);
  BOOST_TEST(selected_of(descendants, reversed(chain(1000))).readings == Families::most_readings);
  BOOST_TEST(selected_of(descendants, reversed(chain(1000))).kept == std::string(1000, '+'));
}

BOOST_AUTO_TEST_CASE(ancestors_of_ordered_genes_need_three_readings) {
  BOOST_TEST(selected_of(ancestors, {"ID=g", "ID=m;Parent=g", "*Parent=m"}).readings == 3);
  BOOST_TEST(selected_of(ancestors, {"*Parent=m", "ID=m;Parent=g", "ID=g"}).readings == 2);
}

BOOST_AUTO_TEST_CASE(a_line_with_many_ids_and_many_parents_costs_their_sum) {
  std::string many;
  for (int i = 0; i < 50'000; ++i) many += (i == 0 ? "" : ",") + std::to_string(i);
  std::vector<std::string> records = reversed(chain(20));
  records.push_back("ID=" + many + ";Parent=" + many);
  records.push_back("ID=x;Parent=" + many);
  for (const Relatives relatives : {descendants, whole_families}) {
    const Answer answer = selected_of(relatives, records);
    BOOST_TEST(answer.kept == std::string(22, '+'));
    BOOST_TEST(answer.warnings.size() == 1u);
  }
}

BOOST_AUTO_TEST_CASE(inverted_families_keep_records_with_another_parent) {
  const auto inverted = [](Relatives relatives, const std::vector<std::string>& records) {
    relatives.inverted = true;
    return selected_of(relatives, records).kept;
  };
  BOOST_TEST(inverted(descendants, {"ID=g", "*ID=m;Parent=g", "Parent=m,n", "ID=n;Parent=g", "Parent=m"}) == "+-++-");
  BOOST_TEST(inverted(descendants, {"*ID=m", "*ID=n", "Parent=m,n", "Parent=m,missing"}) == "----");
  BOOST_TEST(inverted(descendants, {"Parent=p", "ID=p;Derives_from=m", "*ID=m", "ID=m"}) == "++-+");
  BOOST_TEST(inverted(ancestors, {"ID=g", "*Parent=g", "Parent=g"}) == "--+");
  BOOST_TEST(inverted(lineage, {"ID=g", "*ID=m;Parent=g", "Parent=m", "ID=n;Parent=g"}) == "---+");
  BOOST_TEST(inverted(whole_families, {"ID=g", "*ID=m;Parent=g", "Parent=m", "ID=n;Parent=g", "ID=x"}) == "----+");
}

BOOST_AUTO_TEST_CASE(genes_and_transcripts_of_gtf_need_no_records) {
  const auto gtf = [](const std::string& gene, const std::string& transcript) {
    return "gene_id \"" + gene + "\"; transcript_id \"" + transcript + "\";";
  };
  // Without the type gene these are exons.
  const auto kept = [](Relatives relatives, const std::vector<std::string>& columns) {
    std::vector<std::unique_ptr<OneRecord>> records;
    for (const std::string& one : columns)
      records.push_back(std::make_unique<OneRecord>("chr1\tmade\t" + one.substr(one.starts_with('*') ? 1 : 0)));
    Families families(relatives);
    std::string answer;
    const auto each = [&](auto use) {
      for (std::size_t i = 0; i < records.size(); ++i)
        use(records[i]->record(), records[i]->dialect(), columns[i].starts_with('*'));
    };
    do {
      each([&](const Record& record, Dialect dialect, bool passes) { families.visit(record, dialect, passes); });
    } while (!families.pass_done());
    each([&](const Record& record, Dialect dialect, bool passes) {
      answer += families.keeps(record, dialect, passes) ? '+' : '-';
    });
    return answer;
  };
  const auto line = [](const std::string& type, const std::string& attributes) {
    return type + "\t10\t20\t.\t+\t.\t" + attributes;
  };
  const std::string exon = line("exon", gtf("g", "t"));
  BOOST_TEST(kept(whole_families, {'*' + exon, line("exon", gtf("g", "u")), line("exon", gtf("h", "t"))}) == "++-");
  BOOST_TEST(kept(ancestors, {'*' + exon, line("gene", gtf("g", "")), line("gene", gtf("h", ""))}) == "++-");
  BOOST_TEST(kept(descendants, {'*' + line("gene", gtf("g", "")), exon, line("exon", gtf("h", "t"))}) == "++-");
  BOOST_TEST(kept(descendants, {'*' + line("gene", "g"), line("transcript", "t"), exon}) == "+++");
  BOOST_TEST(kept(descendants, {line("gene", "g"), '*' + line("lncRNA", gtf("g", "t")), exon}) == "-++");
  BOOST_TEST(kept(ancestors, {line("transcript", "t"), line("gene", "g"), '*' + exon}) == "+++");
}

BOOST_AUTO_TEST_CASE(an_id_on_several_seqids_gives_a_warning) {
  const auto warnings = [](const std::vector<std::string>& seqids) {
    std::vector<std::unique_ptr<OneRecord>> records;
    for (const std::string& seqid : seqids) {
      records.push_back(std::make_unique<OneRecord>(seqid + "\tmade\tgene\t1\t9\t.\t+\t.\tID=g"));
      records.push_back(std::make_unique<OneRecord>(seqid + "\tmade\texon\t1\t9\t.\t+\t.\tParent=g"));
    }
    Families families(descendants);
    do {
      for (const auto& one : records) families.visit(one->record(), one->dialect(), one == records.front());
    } while (!families.pass_done());
    for (const auto& one : records) families.keeps(one->record(), one->dialect(), one == records.front());
    return families.warnings("in");
  };
  BOOST_TEST(warnings({"chr1", "chr1"}).empty());
  BOOST_TEST((warnings({"chr1", "chr2", "chr3"}) ==
              Warnings{"in: the ID 'g' is on several seqids, 'chr1' and 'chr2', and taken for one feature"}));
}

BOOST_AUTO_TEST_CASE(a_child_of_one_id_of_a_record_is_below_the_record) {
  BOOST_TEST(selected_of(descendants, {"*ID=a,b", "Parent=a", "Parent=b", "Parent=c"}).kept == "+++-");
  BOOST_TEST(selected_of(ancestors, {"ID=a,b;Parent=c", "*Parent=b", "ID=c", "ID=a"}).kept == "+++-");
}

BOOST_AUTO_TEST_CASE(a_cycle_is_named_by_its_first_feature) {
  const Warnings named{"in: the feature 'a' is below itself by its Parents"};
  const std::vector<std::string> circle{"ID=b;Parent=c", "*ID=c;Parent=a", "ID=a;Parent=b", "ID=0;Parent=b"};
  BOOST_TEST((selected_of(descendants, circle).warnings == named));
  BOOST_TEST((selected_of(ancestors, circle).warnings == named));
  BOOST_TEST((selected_of(whole_families, circle).warnings == named));
  BOOST_TEST(selected_of(ancestors, circle).kept == "+++-");
  BOOST_TEST((selected_of(descendants, {"*ID=a,b;Parent=b"}).warnings ==
              Warnings{"in: the feature 'b' is below itself by its Parents"}));
  BOOST_TEST(selected_of(descendants, {"*ID=a;Parent=b", "ID=b"}).warnings.empty());
}

BOOST_AUTO_TEST_SUITE_END()
