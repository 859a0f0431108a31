#include "gff/table.hpp"

#include <boost/test/unit_test.hpp>

#include "support/caught.hpp"
#include "support/gff.hpp"

using namespace gff;
using namespace gff::test;

namespace {

struct Made {
  std::string header;
  std::string row;
};

/// The header and one row.
Made made_of(const TableOptions& options, const std::string& record, Format format = Format::automatic,
             const std::string& extra = {}) {
  Table table(options);
  const OneRecord one(record, format, extra);
  std::vector<std::string> names;
  for (std::size_t at = 0; at < extra.size();) {
    const std::size_t tab = std::min(extra.find('\t', at), extra.size());
    names.push_back(extra.substr(at, tab - at));
    at = tab + 1;
  }
  table.settle_columns(names);
  return {written_by([&](Output& out) { table.write_header(out); }),
          written_by([&](Output& out) { table.write_row(one.record(), one.dialect(), out); })};
}

std::string row_of(const std::vector<std::string>& columns, const std::string& attributes,
                   Format format = Format::automatic) {
  TableOptions options;
  options.columns = columns;
  return made_of(options, record_with(attributes), format).row;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(table_test)

BOOST_AUTO_TEST_CASE(without_a_list_all_columns_are_shown) {
  const Made nine = made_of({}, "chr1\tme\tgene\t1\t1000\t.\t+\t.\tID=gene1;other_data=stuff");
  BOOST_TEST(nine.header == "seqid\tsource\ttype\tstart\tend\tscore\tstrand\tphase\tattributes\n");
  BOOST_TEST(nine.row == "chr1\tme\tgene\t1\t1000\t\t+\t\tID=gene1;other_data=stuff\n");
  const Made more = made_of({}, "chr1\tme\texon\t10\t900\t.\t+\t.\t.\tgene1.1\tgene1", Format::automatic, "ID\tParent");
  BOOST_TEST(more.header == "seqid\tsource\ttype\tstart\tend\tscore\tstrand\tphase\tattributes\tID\tParent\n");
  BOOST_TEST(more.row == "chr1\tme\texon\t10\t900\t\t+\t\t\tgene1.1\tgene1\n");
}

BOOST_AUTO_TEST_CASE(columns_are_written_in_the_order_of_the_options) {
  TableOptions options;
  options.columns = {"end",       "ID",    "start", "g=Dbxref:GeneID", "attr:type", "x=attr:type",
                     "none|Name", "seqid", "seqid"};
  const Made made = made_of(options, record_with("ID=x;type=t;Dbxref=GeneID:5;Name=n"));
  BOOST_TEST(made.header == "end\tID\tstart\tg\ttype\tx\tnone\tseqid\tseqid\n");
  BOOST_TEST(made.row == "20\tx\t10\t5\tt\tt\tn\tchr1\tchr1\n");
}

BOOST_AUTO_TEST_CASE(a_name_is_a_standard_column_else_an_extra_one_else_a_key) {
  TableOptions options;
  options.columns = {"type", "ID", "Name"};
  const Made made = made_of(options, record_with("type=no;ID=attribute;Name=n") + "\tcolumn", Format::automatic, "ID");
  BOOST_TEST(made.row == "gene\tcolumn\tn\n");
}

BOOST_AUTO_TEST_CASE(a_missing_value_is_empty_or_what_was_asked_for) {
  BOOST_TEST(row_of({"score", "ID", "Name", "Note"}, "Name=;Note=.") == "\t\t\t\n");
  TableOptions options;
  options.columns = {"score", "ID", "Name", "Note", "start"};
  options.na = "NA";
  BOOST_TEST(made_of(options, record_with("Name=;Note=.")).row == "NA\tNA\tNA\tNA\t10\n");
  options.na = ".";
  BOOST_TEST(made_of(options, record_with("ID=x")).row == ".\tx\t.\t.\t10\n");
}

BOOST_AUTO_TEST_CASE(a_dot_is_a_name_in_the_first_column_only) {
  TableOptions options;
  const Made made = made_of(options, ".\t.\t.\t1\t2\t.\t.\t.\t.");
  BOOST_TEST(made.row == ".\t\t\t1\t2\t\t\t\t\n");
}

BOOST_AUTO_TEST_CASE(a_dot_in_an_extra_column_is_missing) {
  BOOST_TEST(made_of({}, record_with("ID=x") + "\t.\ty", Format::automatic, "a\tb").row ==
             "chr1\tmade\tgene\t10\t20\t\t+\t\tID=x\t\ty\n");
}

BOOST_AUTO_TEST_CASE(escapes_are_decoded_but_in_the_column_attributes) {
  TableOptions options;
  options.columns = {"seqid", "type", "Note", "attributes"};
  const Made made = made_of(options, "chr%201\tme\tge%6Ee\t1\t2\t.\t+\t.\tNote=a%20b");
  BOOST_TEST(made.row == "chr 1\tgene\ta b\tNote=a%20b\n");
  options.raw = true;
  BOOST_TEST(made_of(options, "chr%201\tme\tge%6Ee\t1\t2\t.\t+\t.\tNote=a%20b").row ==
             "chr%201\tge%6Ee\ta%20b\tNote=a%20b\n");
  BOOST_TEST(made_of({}, record_with("a=%20") + "\tx%20y", Format::automatic, "e").row ==
             "chr1\tmade\tgene\t10\t20\t\t+\t\ta=%20\tx y\n");
}

BOOST_AUTO_TEST_CASE(in_gtf_nothing_is_decoded) { BOOST_TEST(row_of({"note"}, "note \"a%20b\";") == "a%20b\n"); }

BOOST_AUTO_TEST_CASE(a_table_has_the_same_number_of_tabs_in_every_line) {
  BOOST_TEST(row_of({"Note", "ID"}, "Note=a%09b%0Ac;ID=x") == "a%09b%0Ac\tx\n");
}

BOOST_AUTO_TEST_CASE(a_quote_at_the_beginning_of_a_field_is_escaped) {
  BOOST_TEST(row_of({"Note"}, "Note=\"a\"") == "%22a\"\n");
  BOOST_TEST(row_of({"Note"}, "Note=%22a%22") == "%22a\"\n");
  BOOST_TEST(row_of({"Note"}, "Note=a\"b") == "a\"b\n");
  BOOST_TEST(row_of({"attributes"}, "\"x\"", Format::gff3) == "%22x\"\n");
  TableOptions options;
  options.columns = {"\"q"};
  BOOST_TEST(made_of(options, record_with("ID=x")).header == "%22q\n");
}

BOOST_AUTO_TEST_CASE(lists_keep_their_escaped_commas) {
  BOOST_TEST(row_of({"Alias"}, "Alias=a%2Cb,c") == "a%2Cb,c\n");
  BOOST_TEST(row_of({"Alias"}, "Alias=a%2Cb") == "a,b\n");
  BOOST_TEST(row_of({"Alias"}, "Alias=a%2Cb;Alias=c") == "a%2Cb,c\n");
}

BOOST_AUTO_TEST_CASE(a_header_can_be_left_out) {
  TableOptions options;
  options.header = false;
  BOOST_TEST(made_of(options, record_with("ID=x")).header == "");
}

BOOST_AUTO_TEST_CASE(an_attribute_that_no_record_had_is_never_seen) {
  TableOptions options;
  options.columns = {"ID", "Nmae", "a|b", "type", "Dbxref:X"};
  Table table(options);
  table.settle_columns({});
  for (std::size_t i = 0; i < 4; ++i) BOOST_TEST(table.row().keys().never_seen(i));
  BOOST_TEST(table.row().keys().misses_any());
  const OneRecord one(record_with("ID=;b=1"));
  written_by([&](Output& out) { table.write_row(one.record(), one.dialect(), out); });
  BOOST_TEST(!table.row().keys().never_seen(0));
  BOOST_TEST(table.row().keys().never_seen(1));
  BOOST_TEST(!table.row().keys().never_seen(2));
  BOOST_TEST(table.row().keys().never_seen(3));
}

BOOST_AUTO_TEST_CASE(an_invalid_column_name_is_refused) {
  TableOptions options;
  options.columns = {"a|"};
  Table table(options);
  BOOST_TEST(throws(Thrown::usage_error, [&] { table.settle_columns({}); }));
}

BOOST_AUTO_TEST_CASE(an_extra_column_may_have_a_name_that_cannot_be_a_key) {
  // gff-extract 'x:=ID' makes one.
  TableOptions options;
  options.columns = {"x:"};
  BOOST_TEST(made_of(options, record_with("ID=x") + "\tvalue", Format::automatic, "x:").row == "value\n");
}

BOOST_AUTO_TEST_SUITE_END()
