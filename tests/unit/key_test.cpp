#include "gff/key.hpp"
#include "base/quotable.hpp"

#include <boost/test/unit_test.hpp>

#include "support/caught.hpp"
#include "support/io.hpp"

using namespace gff;
using namespace gff::test;

namespace {

std::string name_of(std::string_view operand) {
  KeyTable table;
  return parse_key(operand, table).name;
}

/// The value of one KEY in a column.
std::string value_of(std::string_view operand, std::string_view column, Dialect dialect = Dialect::gff3) {
  KeyColumns keys;
  keys.add(operand);
  keys.find(column, dialect);
  return std::string(keys.value(0).text);
}

bool is_present(std::string_view operand, std::string_view column, Dialect dialect = Dialect::gff3) {
  KeyColumns keys;
  keys.add(operand);
  keys.find(column, dialect);
  return keys.present(0);
}

std::string refusal_of(std::string_view operand) {
  return message_of(Thrown::usage_error, [&] { name_of(operand); });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(key_test)

BOOST_AUTO_TEST_CASE(a_column_has_the_name_of_its_key_or_the_given_name) {
  BOOST_TEST(name_of("ID") == "ID");
  BOOST_TEST(name_of("gene=ID") == "gene");
  BOOST_TEST(name_of("gene_type|gene_biotype|biotype") == "gene_type");
  BOOST_TEST(name_of("type=gene_type|biotype") == "type");
  BOOST_TEST(name_of("Dbxref:GeneID") == "GeneID");
  BOOST_TEST(name_of("entrez=Dbxref:GeneID") == "entrez");
  BOOST_TEST(name_of("Dbxref:GeneID|gene_id") == "GeneID");
  BOOST_TEST(name_of("two words") == "two words");
}

BOOST_AUTO_TEST_CASE(the_value_of_the_whole_key_is_found) {
  BOOST_TEST(value_of("ID", "geneID=WRONG;ID=gene1") == "gene1");
  BOOST_TEST(value_of("ID", "ID=NA") == "NA");
  BOOST_TEST(value_of("Note", "Note=a#b;ID=x") == "a#b");
  BOOST_TEST(value_of("ID", "Name=x") == "");
  BOOST_TEST(value_of("ID", ".") == "");
  BOOST_TEST(value_of("other_data", "ID=gene1;other_data=stuff") == "stuff");
}

BOOST_AUTO_TEST_CASE(all_values_are_joined_by_commas_in_order) {
  BOOST_TEST(value_of("tag", "tag=a;ID=x;tag=b,c;tag=d") == "a,b,c,d");
  BOOST_TEST(value_of("tag", "tag \"a\"; gene_id \"x\"; tag \"b,c\";", Dialect::gtf) == "a,b,c");
  BOOST_TEST(value_of("Parent", "Parent=a,b") == "a,b");
  BOOST_TEST(value_of("tag", "tag=;tag=b") == ",b");
}

BOOST_AUTO_TEST_CASE(escapes_stay_and_quotes_of_gtf_do_not) {
  BOOST_TEST(value_of("Note", "Note=a%2Cb%20") == "a%2Cb%20");
  BOOST_TEST(value_of("note", "note \"a \\\"b\\\"; c\";", Dialect::gtf) == "a \\\"b\\\"; c");
}

BOOST_AUTO_TEST_CASE(where_all_values_are_empty_there_is_none) {
  for (const char* const column : {"ID=", "ID", "ID=,", "ID=,,;ID=", "ID;ID"})
    BOOST_TEST(value_of("ID", column) == "", column);
  BOOST_TEST(value_of("ID", "ID \"\";", Dialect::gtf) == "");
  BOOST_TEST(value_of("ID", "ID \",\";", Dialect::gtf) == ",");
}

BOOST_AUTO_TEST_CASE(the_first_alternative_that_has_a_value_counts) {
  BOOST_TEST(value_of("a|b|c", "c=3;b=2") == "2");
  BOOST_TEST(value_of("a|b|c", "c=3;a=1;b=2") == "1");
  BOOST_TEST(value_of("a|b", "a=;b=2") == "2");
  BOOST_TEST(value_of("a|b", "a;b=2") == "2");
  BOOST_TEST(value_of("a|b", "c=3") == "");
  BOOST_TEST(value_of("a|a", "a=1") == "1");
}

BOOST_AUTO_TEST_CASE(a_key_with_a_prefix_has_the_rest_of_matching_values) {
  const char* const column = "Dbxref=HGNC:7553,GeneID:4609,GeneID:12,GeneIDs:1;ID=x;Dbxref=GeneID:7";
  BOOST_TEST(value_of("Dbxref:GeneID", column) == "4609,12,7");
  BOOST_TEST(value_of("Dbxref:HGNC", column) == "7553");
  BOOST_TEST(value_of("Dbxref:MIM", column) == "");
  BOOST_TEST(value_of("Dbxref:HGNC:HGNC", "Dbxref=HGNC:HGNC:5") == "5");
  BOOST_TEST(value_of("Dbxref:GeneID", "Dbxref=GeneID:") == "");
  BOOST_TEST(value_of("db_xref:GeneID", "db_xref \"GeneID:1\"; db_xref \"x\";", Dialect::gtf) == "1");
  BOOST_TEST(value_of("Dbxref:MIM|Dbxref:GeneID", column) == "4609,12,7");
}

BOOST_AUTO_TEST_CASE(a_whole_key_is_preferred_to_sub_values) {
  BOOST_TEST(value_of("PHAST:Product", "PHAST:Product=x;PHAST=Product:y") == "x");
  BOOST_TEST(value_of("PHAST:Product", "PHAST:Product=;PHAST=Product:y") == "");
  BOOST_TEST(value_of("PHAST:Product|ID", "PHAST:Product=;ID=z;PHAST=Product:y") == "z");
  BOOST_TEST(value_of("PHAST:Product", "PHAST=Product:y") == "y");
}

BOOST_AUTO_TEST_CASE(a_key_may_be_written_in_quotes) {
  BOOST_TEST(value_of("attr[\"a|b\"]", "a|b=1;a=2") == "1");
  BOOST_TEST(value_of("attr['a:b']", "a=b:2") == "");
  BOOST_TEST(value_of("x|attr[\"a|b\"]|c", "a|b=1;c=2") == "1");
  BOOST_TEST(value_of("attr.a", "a=1") == "1");
  BOOST_TEST(value_of("attr:a:b", "a=b:2") == "2");
  BOOST_TEST(name_of("attr[\"a|b\"]") == "a|b");
  BOOST_TEST(name_of("n=attr[\"a|b\"]") == "n");
  BOOST_TEST(name_of("attr.type") == "type");
  BOOST_TEST(name_of("attr:type") == "type");
  BOOST_TEST(name_of("attr:PHAST:Product") == "PHAST:Product");
  BOOST_TEST(refusal_of("attr['a']b") == "KEY 'attr['a']b': expected '|' or the end after attr[\"KEY\"]");
}

BOOST_AUTO_TEST_CASE(an_attribute_is_present_with_any_value) {
  BOOST_TEST(is_present("ID", "ID="));
  BOOST_TEST(is_present("ID", "ID"));
  BOOST_TEST(is_present("a|b", "b=2"));
  BOOST_TEST(!is_present("a|b", "c=2"));
  BOOST_TEST(is_present("Dbxref:GeneID", "Dbxref=x"));
}

BOOST_AUTO_TEST_CASE(many_columns_are_found_in_one_walk) {
  KeyColumns keys;
  for (const char* const operand : {"ID", "Parent", "x=ID", "Parent|ID"}) keys.add(operand);
  for (int i = 0; i < 3; ++i) {
    keys.find("Name=n;ID=gene1", Dialect::gff3);
    BOOST_TEST(keys.value(0).text == "gene1");
    BOOST_TEST(keys.value(1).text == "");
    BOOST_TEST(keys.value(2).text == "gene1");
    BOOST_TEST(keys.value(3).text == "gene1");
    keys.find("Parent=p,q", Dialect::gff3);
    BOOST_TEST(keys.value(0).text == "");
    BOOST_TEST(keys.value(1).text == "p,q");
    BOOST_TEST(keys.value(3).text == "p,q");
  }
}

BOOST_AUTO_TEST_CASE(an_invalid_key_is_refused_and_quoted) {
  for (const char* const operand : {"", "a|", "|a", "a||b", "x="})
    BOOST_TEST(refusal_of(operand) ==
               "KEY " + in_quotes(operand) + ": expected the key of an attribute, got an empty one");
  for (const char* const operand : {"a:", ":a", "a|b:"})
    BOOST_TEST(refusal_of(operand) == "KEY " + in_quotes(operand) + ": expected a name on both sides of ':'");
  BOOST_TEST(refusal_of("=ID") == "KEY '=ID': expected a name without tabs and line ends before '='");
  BOOST_TEST(refusal_of("a\tb=ID") == "KEY 'a\\tb=ID': expected a name without tabs and line ends before '='");
  for (const char* const operand : {"a=b=c", "a;b", "a\tb", "a\nb", "Dbxref:a\tb"})
    BOOST_TEST(refusal_of(operand) ==
               "KEY " + in_quotes(operand) + ": the key of an attribute has no '=', ';', tab or line end");
}

BOOST_AUTO_TEST_SUITE_END()
