#include "inherit/inherited_values.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

#include "support/models.hpp"

using namespace gff;
using namespace gff::test;

namespace {

std::string line(const std::string& type, const std::string& attributes, const std::string& seqid = "1") {
  return seqid + "\ts\t" + type + "\t1\t9\t.\t+\t.\t" + attributes + '\n';
}

/// "exon:a+b CDS:": what each part inherits of a key.
std::string inherited(std::string_view text, InheritFrom from = InheritFrom::nearest, std::string_view key = "k") {
  Models models;
  KeyColumns keys;
  keys.add(key);
  InheritedValues values(models, keys, from);
  RoleReader reader;
  for_each_record(text, [&](const Record& record, Dialect dialect) {
    values.visit(record, models.visit(record, dialect, reader));
  });
  models.finish();
  BOOST_TEST(values.done());
  std::string found;
  for_each_record(text, [&](const Record& record, Dialect dialect) {
    const Roles& roles = reader.read(record, dialect, models);
    if (roles.part == PartKind::none) return;
    Inherited one;
    values.find(roles, 0, one);
    found += (found.empty() ? "" : " ") + std::string(record.type()) + ':';
    bool first = true;
    for (const std::string_view value : one.values.values()) {
      if (!first) found += '+';
      found += value;
      first = false;
    }
  });
  return found;
}

const std::string gene = line("gene", "ID=g;k=of_gene");
const std::string gene_of_gtf = line("gene", "gene_id \"g\"; k \"a\"; k \"b\";");

}  // namespace

BOOST_AUTO_TEST_SUITE(inherit_test)

BOOST_AUTO_TEST_CASE(a_part_gets_the_value_of_the_nearest_feature_that_has_the_key) {
  BOOST_TEST(inherited(gene + line("mRNA", "ID=t;Parent=g;k=of_t") + line("exon", "Parent=t")) == "exon:of_t");
  BOOST_TEST(inherited(gene + line("mRNA", "ID=t;Parent=g") + line("exon", "Parent=t")) == "exon:of_gene");
  BOOST_TEST(inherited(line("exon", "Parent=t") + line("mRNA", "ID=t;Parent=g") + gene) == "exon:of_gene");
  BOOST_TEST(inherited(gene + line("CDS", "Parent=g") + line("exon", "Parent=absent")) == "CDS:of_gene exon:");
}

BOOST_AUTO_TEST_CASE(option_from_decides_which_feature_gives_values) {
  const std::string text = gene + line("mRNA", "ID=t;Parent=g;k=of_t") + line("exon", "Parent=t");
  BOOST_TEST(inherited(text, InheritFrom::gene) == "exon:of_gene");
  BOOST_TEST(inherited(text, InheritFrom::transcript) == "exon:of_t");
  BOOST_TEST(inherited(text, InheritFrom::parent) == "exon:of_t");
  const std::string without = gene + line("mRNA", "ID=t;Parent=g") + line("exon", "Parent=t");
  BOOST_TEST(inherited(without, InheritFrom::transcript) == "exon:");
  BOOST_TEST(inherited(without, InheritFrom::parent) == "exon:");
}

BOOST_AUTO_TEST_CASE(several_parents_give_each_value_once_in_their_order) {
  const std::string text = line("mRNA", "ID=t;k=x") + line("mRNA", "ID=u;k=y") + line("mRNA", "ID=v;k=x");
  BOOST_TEST(inherited(text + line("exon", "Parent=u,t,v")) == "exon:y+x");
}

BOOST_AUTO_TEST_CASE(a_list_of_gff3_stays_as_it_is_written) {
  BOOST_TEST(inherited(line("mRNA", "ID=t;k=a%2Cb,c") + line("exon", "Parent=t")) == "exon:a%2Cb+c");
}

BOOST_AUTO_TEST_CASE(gtf_ids_name_features_of_one_seqid) {
  const std::string exon = "gene_id \"g\"; transcript_id \"t\";";
  BOOST_TEST(inherited(gene_of_gtf + line("exon", exon) + line("exon", exon, "2")) == "exon:a+b exon:");
  BOOST_TEST(inherited(gene_of_gtf + line("transcript", exon + " k \"c\";") + line("exon", exon)) == "exon:c");
}

BOOST_AUTO_TEST_CASE(parents_in_a_loop_end) {
  const std::string loop = line("mRNA", "ID=a;Parent=b") + line("mRNA", "ID=b;Parent=a;k=x");
  BOOST_TEST(inherited(loop + line("exon", "Parent=a")) == "exon:x");
  BOOST_TEST(inherited(loop + line("exon", "Parent=a"), InheritFrom::nearest, "absent") == "exon:");
}

BOOST_AUTO_TEST_CASE(distinct_values_stay_in_order_beyond_a_few) {
  Distinct<std::string_view, SeededHash> values;
  std::vector<std::string> texts;
  for (int i = 0; i < 40; ++i) texts.push_back(std::to_string(i % 20));
  std::size_t fresh = 0;
  for (const std::string& text : texts) fresh += values.insert(text) ? 1 : 0;
  BOOST_TEST(fresh == 20U);
  BOOST_TEST(values.values().back() == "19");
}

BOOST_AUTO_TEST_SUITE_END()
