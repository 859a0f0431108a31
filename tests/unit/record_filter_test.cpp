#include "filter/record_filter.hpp"

#include <boost/test/unit_test.hpp>
#include <functional>

#include "support/gff.hpp"

using namespace gff;
using namespace gff::test;

namespace {

bool passes(const std::function<void(RecordFilter&)>& set_up, const std::string& record,
            Format format = Format::automatic) {
  RecordFilter tests;
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
      [&](RecordFilter& tests) {
        for (const std::string& text : texts) tests.add(Predicate(text));
      },
      record_with(attributes), format);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(record_filter_test)

BOOST_AUTO_TEST_CASE(without_a_test_everything_passes) {
  BOOST_TEST(passes([](RecordFilter&) {}, record_with("ID=x")));
}

BOOST_AUTO_TEST_CASE(a_column_is_one_of_the_names) {
  const auto genes = [](RecordFilter& tests) { tests.require(Column::type, {"gene", "mRNA"}); };
  BOOST_TEST(passes(genes, record_with("ID=x")));
  BOOST_TEST(!passes(genes, "chr1\tme\texon\t1\t2\t.\t+\t.\tID=x"));
  BOOST_TEST(!passes(genes, "chr1\tme\tgenes\t1\t2\t.\t+\t.\tID=x"));
  BOOST_TEST(passes(
      [](RecordFilter& tests) {
        tests.require(Column::type, {"exon"});
        tests.require(Column::type, {"gene"});
      },
      record_with("ID=x")));
  BOOST_TEST(passes([](RecordFilter& tests) { tests.require(Column::strand, {"+"}); }, record_with("ID=x")));
  BOOST_TEST(!passes([](RecordFilter& tests) { tests.require(Column::strand, {"-", "?"}); }, record_with("ID=x")));
}

BOOST_AUTO_TEST_CASE(a_type_can_be_excluded) {
  BOOST_TEST(!passes([](RecordFilter& tests) { tests.exclude_types({"gene", "exon"}); }, record_with("ID=x")));
  BOOST_TEST(passes([](RecordFilter& tests) { tests.exclude_types({"exon"}); }, record_with("ID=x")));
  BOOST_TEST(!passes(
      [](RecordFilter& tests) {
        tests.require(Column::type, {"gene"});
        tests.exclude_types({"gene"});
      },
      record_with("ID=x")));
}

BOOST_AUTO_TEST_CASE(a_column_counts_as_it_stands_or_decoded) {
  const std::string record = "chr%201\tme\tgene\t1\t2\t.\t+\t.\tID=x";
  BOOST_TEST(passes([](RecordFilter& tests) { tests.require(Column::seqid, {"chr 1"}); }, record));
  BOOST_TEST(passes([](RecordFilter& tests) { tests.require(Column::seqid, {"chr%201"}); }, record));
  BOOST_TEST(!passes([](RecordFilter& tests) { tests.require(Column::seqid, {"chr1"}); }, record));
}

BOOST_AUTO_TEST_CASE(all_tests_must_pass) {
  const auto both = [](RecordFilter& tests) {
    tests.require(Column::type, {"gene"});
    tests.require(Column::source, {"made"});
    tests.regions().add({"chr1", 15, 16});
    tests.add(Predicate("ID=x"));
    tests.add(Predicate("Name"));
  };
  BOOST_TEST(passes(both, record_with("ID=x;Name=y")));
  BOOST_TEST(!passes(both, record_with("ID=x")));
  BOOST_TEST(!passes(both, record_with("ID=z;Name=y")));
  BOOST_TEST(!passes(both, "chr1\tmade\tgene\t17\t20\t.\t+\t.\tID=x;Name=y"));
  BOOST_TEST(!passes(both, "chr1\tother\tgene\t10\t20\t.\t+\t.\tID=x;Name=y"));
}

BOOST_AUTO_TEST_CASE(records_can_be_asked_to_lie_within_a_region) {
  const auto within = [](RecordFilter& tests) {
    tests.regions().add({"chr1", 12, 30});
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
  // One that fails is not made good by those behind it.
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

BOOST_AUTO_TEST_CASE(what_is_remembered_of_one_record_does_not_stick_to_the_next) {
  RecordFilter tests;
  tests.require(Column::type, {"gene", "e"});
  tests.add(Predicate("ID"));
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

BOOST_AUTO_TEST_CASE(keys_and_seqids_that_no_record_had_are_known_at_the_end) {
  RecordFilter tests;
  tests.add(Predicate("ID=x"));
  tests.add(Predicate("!Nmae"));
  tests.regions().add({"chr1", 1, 5});
  tests.regions().add({"1", 1, 5});
  tests.prepare();
  const OneRecord one(record_with("ID=y"));
  BOOST_TEST(tests.unseen().size() == 2u);
  tests.watch(one.record(), Dialect::gff3);
  BOOST_TEST((tests.unseen() ==
              std::vector<std::string>{"no record had the attribute 'Nmae'; the nearest that was seen is 'ID'",
                                       "no record had the seqid '1' of a region"}));
}

BOOST_AUTO_TEST_SUITE_END()
