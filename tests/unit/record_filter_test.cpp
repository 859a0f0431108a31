
#include "filter/record_filter.hpp"

#include <boost/test/unit_test.hpp>
#include <functional>

#include "support/filter.hpp"
#include "support/gff.hpp"

using namespace gff;
using namespace gff::test;

namespace {

bool passes(const std::function<void(FilterOfOneThread&)>& set_up, const std::string& record,
            Format format = Format::automatic) {
  FilterOfOneThread tests;
  set_up(tests);
  tests.prepare();
  const OneRecord one(record, format);
  const bool first = tests.match(one.record(), one.dialect());
  BOOST_TEST(tests.match(one.record(), one.dialect()) == first);
  return first;
}

bool passes_attributes(const std::vector<std::string>& texts, std::string_view attributes,
                       Format format = Format::automatic) {
  return passes(
      [&](FilterOfOneThread& tests) {
        for (const std::string& text : texts) tests.add_predicate(text);
      },
      record_with(attributes), format);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(record_filter_test)

BOOST_AUTO_TEST_CASE(without_a_test_everything_passes) {
  BOOST_TEST(passes([](FilterOfOneThread&) {}, record_with("ID=x")));
}

BOOST_AUTO_TEST_CASE(a_column_is_one_of_the_names) {
  const auto genes = [](FilterOfOneThread& tests) { tests.add_names(TestOption::type, {"gene", "mRNA"}); };
  BOOST_TEST(passes(genes, record_with("ID=x")));
  BOOST_TEST(!passes(genes, "chr1\tme\texon\t1\t2\t.\t+\t.\tID=x"));
  BOOST_TEST(!passes(genes, "chr1\tme\tgenes\t1\t2\t.\t+\t.\tID=x"));
  BOOST_TEST(passes(
      [](FilterOfOneThread& tests) {
        tests.add_names(TestOption::type, {"exon"});
        tests.add_names(TestOption::type, {"gene"});
      },
      record_with("ID=x")));
  BOOST_TEST(passes([](FilterOfOneThread& tests) { tests.add_names(TestOption::strand, {"+"}); }, record_with("ID=x")));
  BOOST_TEST(!passes(
      [](FilterOfOneThread& tests) {
        tests.add_names(TestOption::strand, {"-", "?"});
      },
      record_with("ID=x")));
}

BOOST_AUTO_TEST_CASE(a_type_can_be_excluded) {
  BOOST_TEST(!passes(
      [](FilterOfOneThread& tests) {
        tests.add_names(TestOption::not_type, {"gene", "exon"});
      },
      record_with("ID=x")));
  BOOST_TEST(
      passes([](FilterOfOneThread& tests) { tests.add_names(TestOption::not_type, {"exon"}); }, record_with("ID=x")));
  BOOST_TEST(!passes(
      [](FilterOfOneThread& tests) {
        tests.add_names(TestOption::type, {"gene"});
        tests.add_names(TestOption::not_type, {"gene"});
      },
      record_with("ID=x")));
}

BOOST_AUTO_TEST_CASE(a_column_with_escapes_passes_undecoded_or_decoded) {
  const std::string record = "chr%201\tme\tgene\t1\t2\t.\t+\t.\tID=x";
  BOOST_TEST(passes([](FilterOfOneThread& tests) { tests.add_names(TestOption::seqid, {"chr 1"}); }, record));
  BOOST_TEST(passes([](FilterOfOneThread& tests) { tests.add_names(TestOption::seqid, {"chr%201"}); }, record));
  BOOST_TEST(!passes([](FilterOfOneThread& tests) { tests.add_names(TestOption::seqid, {"chr1"}); }, record));
}

BOOST_AUTO_TEST_CASE(all_tests_must_pass) {
  const auto both = [](FilterOfOneThread& tests) {
    tests.add_names(TestOption::type, {"gene"});
    tests.add_names(TestOption::source, {"made"});
    tests.add_region("chr1:15-16");
    tests.add_predicate("ID=x");
    tests.add_predicate("Name");
  };
  BOOST_TEST(passes(both, record_with("ID=x;Name=y")));
  BOOST_TEST(!passes(both, record_with("ID=x")));
  BOOST_TEST(!passes(both, record_with("ID=z;Name=y")));
  BOOST_TEST(!passes(both, "chr1\tmade\tgene\t17\t20\t.\t+\t.\tID=x;Name=y"));
  BOOST_TEST(!passes(both, "chr1\tother\tgene\t10\t20\t.\t+\t.\tID=x;Name=y"));
}

BOOST_AUTO_TEST_CASE(records_can_be_asked_to_lie_within_a_region) {
  const auto within = [](FilterOfOneThread& tests) {
    tests.add_region("chr1:12-30");
    tests.set_within(true);
  };
  BOOST_TEST(!passes(within, record_with("ID=x")));
  BOOST_TEST(passes(within, "chr1\tme\tgene\t12\t30\t.\t+\t.\tID=x"));
}

BOOST_AUTO_TEST_CASE(any_value_of_a_key_is_enough) {
  BOOST_TEST(passes_attributes({"Parent=b"}, "ID=x;Parent=a,b"));
  BOOST_TEST(passes_attributes({"Parent=b"}, "Parent=a;ID=x;Parent=b"));
  BOOST_TEST(!passes_attributes({"Parent=a,b"}, "Parent=ab"));
  BOOST_TEST(passes_attributes({"tag=b"}, "tag \"a\"; tag \"b\";"));
  BOOST_TEST(!passes_attributes({"tag=b"}, "tag \"a,b\";"));
  BOOST_TEST(passes_attributes({"score>5"}, "score=1,9"));
}

BOOST_AUTO_TEST_CASE(an_escaped_comma_splits_nothing) {
  BOOST_TEST(!passes_attributes({"Parent=b"}, "Parent=a%2Cb"));
  BOOST_TEST(passes_attributes({"Parent~^a,b$"}, "Parent=a%2Cb"));
}

BOOST_AUTO_TEST_CASE(negations_pass_where_no_value_passes) {
  BOOST_TEST(passes_attributes({"Parent!=b"}, "ID=x"));
  BOOST_TEST(passes_attributes({"Parent!=b"}, "Parent=a"));
  BOOST_TEST(!passes_attributes({"Parent!=b"}, "Parent=a,b"));
  BOOST_TEST(!passes_attributes({"Parent!=b"}, "Parent=b;Parent=a"));
  BOOST_TEST(passes_attributes({"!Parent"}, "ID=x"));
  BOOST_TEST(!passes_attributes({"!Parent"}, "Parent="));
  BOOST_TEST(passes_attributes({"Note!~k"}, "ID=x"));
  BOOST_TEST(!passes_attributes({"Note!~k"}, "Note=a,k"));
  // A record that fails one test fails, even if it passes the next tests.
  BOOST_TEST(!passes_attributes({"a!=1", "b=2", "c=3"}, "a=1;b=2"));
  BOOST_TEST(!passes_attributes({"a!=1", "b=2", "c=3"}, "a=1;b=2;c=3"));
}

BOOST_AUTO_TEST_CASE(a_test_on_a_key_that_is_not_there_fails) {
  for (const char* const test : {"Parent", "Parent=", "Parent~", "Parent<5", "Parent>=0"})
    BOOST_TEST(!passes_attributes({test}, "ID=x"), test);
  BOOST_TEST(!passes_attributes({"Parent"}, "."));
}

BOOST_AUTO_TEST_CASE(a_key_that_is_there_without_a_value_is_present) {
  BOOST_TEST(passes_attributes({"partial"}, "ID=x;partial"));
  BOOST_TEST(passes_attributes({"partial="}, "ID=x;partial"));
  BOOST_TEST(passes_attributes({"partial"}, "ID=x;partial="));
}

BOOST_AUTO_TEST_CASE(several_tests_may_ask_for_one_key) {
  BOOST_TEST(passes_attributes({"l>1", "l<5"}, "l=3"));
  BOOST_TEST(!passes_attributes({"l>1", "l<5"}, "l=7"));
  BOOST_TEST(passes_attributes({"l>5", "l<5"}, "l=3,7"));
  BOOST_TEST(!passes_attributes({"l=3", "l!=3"}, "l=3"));
}

BOOST_AUTO_TEST_CASE(results_remembered_for_one_record_do_not_change_the_next) {
  FilterOfOneThread tests;
  tests.add_names(TestOption::type, {"gene", "e"});
  tests.add_predicate("ID");
  tests.prepare();
  const OneRecord genes(record_with("ID=x"));
  const OneRecord exon("chr1\tme\texon\t1\t2\t.\t+\t.\tID=x");
  const OneRecord nothing(record_with("."));
  const OneRecord escaped("chr1\tme\t%65\t1\t2\t.\t+\t.\tID=x");
  for (int i = 0; i < 3; ++i) {
    BOOST_TEST(tests.match(genes.record(), Dialect::gff3));
    BOOST_TEST(!tests.match(exon.record(), Dialect::gff3));
    BOOST_TEST(!tests.match(nothing.record(), Dialect::gff3));
    BOOST_TEST(tests.match(escaped.record(), Dialect::gff3));
  }
}

BOOST_AUTO_TEST_CASE(keys_and_seqids_that_no_record_had_are_warned_about_at_the_end) {
  FilterOfOneThread tests;
  tests.add_predicate("ID=x");
  tests.add_predicate("!Nmae");
  tests.add_region("chr1:1-5");
  tests.add_region("1:1-5");
  tests.prepare();
  const OneRecord one(record_with("ID=y"));
  BOOST_TEST(tests.warnings().empty());  // no record was seen
  tests.match(one.record(), Dialect::gff3);
  BOOST_TEST(tests.warnings() == (std::vector<std::string>{"no record had the seqid '1' of a region",
                                                           "no record had the attribute 'Nmae'"}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(states_of_several_threads_give_the_warnings_of_one) {
  RecordFilter filter;
  filter.add_names(TestOption::type, {"gene", "exon", "CDS", "Transcript"});
  filter.add_predicate("ID=a,b2,c.1");
  filter.add_expression("tpye == 'x'");
  filter.prepare();
  const OneRecord records[] = {OneRecord(record_with("ID=a")), OneRecord("chr1\tme\texon\t1\t2\t.\t+\t.\tID=c;type=y"),
                               OneRecord("chr1\tme\ttranscript\t1\t2\t.\t+\t.\tID=x:b2")};
  RecordFilter::State one(filter);
  for (const OneRecord& record : records) filter.match(record.record(), Dialect::gff3, one);
  RecordFilter::State all(filter);
  RecordFilter::State other(filter);
  filter.match(records[0].record(), Dialect::gff3, all);
  filter.match(records[1].record(), Dialect::gff3, other);
  all.take(other);
  filter.match(records[2].record(), Dialect::gff3, other);
  all.take(other);
  const std::vector<std::string> expected{
      "no record had 2 of the 4 types: 'CDS', 'Transcript' (the nearest that was seen is 'transcript')",
      "no record had 2 of the 3 values of 'ID': 'b2' (the nearest that was seen is 'x:b2'), 'c.1' (the nearest that "
      "was "
      "seen is 'c')",
      "no record had the attribute 'tpye'; did you mean the column 'type'?"};
  BOOST_TEST(filter.warnings(one) == expected, boost::test_tools::per_element());
  BOOST_TEST(filter.warnings(all) == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_key_may_have_alternatives_and_sub_keys) {
  BOOST_TEST(passes_attributes({"a|b=2"}, "a=;b=2"));
  BOOST_TEST(!passes_attributes({"a|b=2"}, "a=1;b=2"));
  BOOST_TEST(passes_attributes({"a|b="}, "a=;b="));
  BOOST_TEST(passes_attributes({"!a|b"}, "c=1"));
  BOOST_TEST(!passes_attributes({"!a|b"}, "b="));
  BOOST_TEST(passes_attributes({"Dbxref:GeneID=12"}, "Dbxref=HGNC:5,GeneID:12"));
  BOOST_TEST(!passes_attributes({"Dbxref:GeneID=12"}, "Dbxref:GeneID=13;Dbxref=GeneID:12"));
  BOOST_TEST(passes_attributes({"Dbxref:GeneID>12"}, "Dbxref:GeneID=13;Dbxref=GeneID:12"));
  BOOST_TEST(passes_attributes({"!Dbxref:GeneID"}, "Dbxref=HGNC:5"));
  BOOST_TEST(passes_attributes({"attr[\"a|b\"]=1", "attr.c!=3"}, "a|b=1;c=2"));
  BOOST_TEST(passes_attributes({"Dbxref:GeneID~^1$"}, "Dbxref \"GeneID:1\";"));
}

BOOST_AUTO_TEST_SUITE_END()
