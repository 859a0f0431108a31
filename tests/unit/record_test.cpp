#include "gff/record.hpp"

#include <boost/test/unit_test.hpp>

#include "support/gff.hpp"

using namespace gff;
using namespace gff::test;

BOOST_AUTO_TEST_SUITE(record_test)

BOOST_AUTO_TEST_CASE(columns_are_read_by_name_and_by_number) {
  const OneRecord one("chr1\tme\tgene\t10\t20\t0.5\t-\t2\tID=x;Name=y");
  const Record record = one.record();
  BOOST_TEST(record.seqid() == "chr1");
  BOOST_TEST(record.source() == "me");
  BOOST_TEST(record.type() == "gene");
  BOOST_TEST(record.start() == 10);
  BOOST_TEST(record.end() == 20);
  BOOST_TEST(record.column(Column::score) == "0.5");
  BOOST_TEST(record.strand() == "-");
  BOOST_TEST(record.column(Column::phase) == "2");
  BOOST_TEST(record.attributes() == "ID=x;Name=y");
  BOOST_TEST(record.column(0) == "chr1");
  BOOST_TEST(record.column(8) == "ID=x;Name=y");
  BOOST_TEST(record.columns() == 9u);
}

BOOST_AUTO_TEST_CASE(a_record_is_the_text_before_its_attributes_the_attributes_and_the_text_after) {
  for (const char* const text : {"chr1\tme\tgene\t10\t20\t.\t-\t2\tID=x", "chr1\tme\tgene\t10\t20\t.\t-\t2\t"}) {
    const OneRecord one(text);
    const Record record = one.record();
    BOOST_TEST(record.before_attributes() == "chr1\tme\tgene\t10\t20\t.\t-\t2\t");
    BOOST_TEST(record.after_attributes() == "");
    BOOST_TEST(record.text() == text);
  }
  const OneRecord extended("chr1\tme\tgene\t10\t20\t.\t-\t2\tID=x\tone\t", Format::automatic, "a\tb");
  BOOST_TEST(extended.record().attributes() == "ID=x");
  BOOST_TEST(extended.record().after_attributes() == "\tone\t");
  BOOST_TEST(extended.record().column(9) == "one");
  BOOST_TEST(extended.record().column(10) == "");
  BOOST_TEST(extended.record().text() == "chr1\tme\tgene\t10\t20\t.\t-\t2\tID=x\tone\t");
}

BOOST_AUTO_TEST_CASE(a_tab_after_the_last_column_belongs_to_no_column) {
  const OneRecord one("chr1\tme\tgene\t10\t20\t.\t-\t2\tID=x\t");
  BOOST_TEST(one.record().columns() == 9u);
  BOOST_TEST(one.record().attributes() == "ID=x");
  BOOST_TEST(one.record().text() == "chr1\tme\tgene\t10\t20\t.\t-\t2\tID=x");
  BOOST_TEST(one.record().after_attributes() == "");
  BOOST_TEST(one.line().text == "chr1\tme\tgene\t10\t20\t.\t-\t2\tID=x\t");
  const OneRecord extended("chr1\tme\tgene\t10\t20\t.\t-\t2\tID=x\tone\t", Format::automatic, "a");
  BOOST_TEST(extended.record().after_attributes() == "\tone");
}

BOOST_AUTO_TEST_SUITE_END()
