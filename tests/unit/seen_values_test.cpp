#include "filter/seen_values.hpp"

#include <boost/test/unit_test.hpp>

#include "support/gff.hpp"

using namespace gff;
using namespace gff::test;

namespace {

void look(SeenKeys& keys, const std::string& attributes, int start = 10) {
  const OneRecord one("chr1\tmade\tgene\t" + std::to_string(start) + "\t1000000\t.\t+\t.\t" + attributes);
  keys.look(one.record(), one.dialect());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(seen_values_test)

BOOST_AUTO_TEST_CASE(no_key_is_near_if_no_key_was_seen) {
  SeenKeys keys;
  BOOST_TEST(keys.nearest("ID") == "");
  look(keys, ".");
  BOOST_TEST(keys.nearest("ID") == "");
}

BOOST_AUTO_TEST_CASE(a_key_is_near_by_its_letters) {
  SeenKeys keys;
  look(keys, "ID=x;gene_type=y;gene_name=z");
  look(keys, "gene_id \"a\"; Name \"b\";", 11);
  BOOST_TEST(keys.nearest("gene_tpye") == "gene_type");
  BOOST_TEST(keys.nearest("gene_nam") == "gene_name");
  BOOST_TEST(keys.nearest("id") == "ID");
  BOOST_TEST(keys.nearest("name") == "Name");
  BOOST_TEST(keys.nearest("nothing") == "");
  BOOST_TEST(keys.nearest(std::string(100'000, 'x')) == "");
}

BOOST_AUTO_TEST_CASE(equally_near_keys_the_first_by_name_is_suggested) {
  SeenKeys keys;
  look(keys, "tab=x;tag=y;tac=z");
  BOOST_TEST(keys.nearest("tax") == "tab");
}

BOOST_AUTO_TEST_CASE(a_sub_key_is_near_a_sub_key) {
  SeenKeys keys;
  look(keys, "Dbxref=x,GeneID:1,HGNC:5;ID=exon:1");
  BOOST_TEST(keys.nearest("Dbxref:GeneId") == "Dbxref:GeneID");
  BOOST_TEST(keys.nearest("exon") == "");
}

BOOST_AUTO_TEST_CASE(records_of_gtf_alone_are_only_gtf) {
  SeenKeys keys;
  BOOST_TEST(!keys.only_gtf());
  look(keys, "gene_id \"a\";");
  BOOST_TEST(keys.only_gtf());
  look(keys, "ID=x", 11);
  BOOST_TEST(!keys.only_gtf());
}

BOOST_AUTO_TEST_CASE(samples_of_parts_are_the_sample_of_the_whole) {
  SeenKeys whole;
  SeenKeys all;
  SeenKeys part;
  for (int i = 0; i < 5000; ++i) {
    look(whole, "key" + std::to_string(i) + "=x", i + 1);
    look(part, "key" + std::to_string(i) + "=x", i + 1);
    if (i % 7 == 3 || i == 4999) all.take(part);
  }
  int found = 0;
  for (int i = 0; i < 5000; ++i) {
    const std::string key = "KEY" + std::to_string(i);
    BOOST_TEST(all.nearest(key) == whole.nearest(key));
    found += whole.nearest(key) == "key" + std::to_string(i) ? 1 : 0;
  }
  BOOST_TEST(found == 128);
  BOOST_TEST(part.nearest("key1") == "");
}

BOOST_AUTO_TEST_CASE(the_first_values_are_kept) {
  SeenValues values;
  SeenValues later;
  for (int i = 0; i < 200; ++i) values.note(std::to_string(i % 100));
  BOOST_TEST(values.values().size() == 100u);
  BOOST_TEST(values.is_complete());
  for (int i = 1000; i > 0; --i) later.note("x" + std::to_string(i));
  BOOST_TEST(!later.is_complete());
  values.take(later);
  BOOST_TEST(values.values().size() == 256u);
  BOOST_TEST(values.values().count("x1000") == 1u);
  BOOST_TEST(values.values().count("x1") == 0u);
  BOOST_TEST(later.values().empty());
}

BOOST_AUTO_TEST_CASE(long_values_are_not_kept) {
  SeenValues values;
  values.note(std::string(61, 'x'));
  BOOST_TEST(values.values().empty());
  BOOST_TEST(!values.is_complete());
}

BOOST_AUTO_TEST_SUITE_END()
