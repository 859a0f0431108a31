#include "gff/dialect.hpp"

#include <boost/test/unit_test.hpp>

#include "base/blanks.hpp"
#include "support/gff.hpp"

using namespace gff;
using namespace gff::test;

BOOST_AUTO_TEST_SUITE(dialect_test)

BOOST_AUTO_TEST_CASE(a_word_and_a_quoted_value_are_gtf) {
  for (const char* const column :
       {"gene_id \"x\";", "gene_id \"x=y\";", "  gene_id   \"x\"", ";; gene_id \"x\"", "gene_id\t\"x\"", "a \""})
    BOOST_TEST((dialect_of(column) == Dialect::gtf), column);
}

BOOST_AUTO_TEST_CASE(a_word_and_text_without_equals_sign_are_gtf) {
  for (const char* const column : {"level 2;", "gene x y z", "gene_id x; a=b", "a b"})
    BOOST_TEST((dialect_of(column) == Dialect::gtf), column);
}

BOOST_AUTO_TEST_CASE(everything_else_is_gff3) {
  for (const char* const column :
       {"", ".", "ID=x", " ID=x", "ID=x;gene_id \"y\";", "flag", "flag;gene_id \"y\"", "flag ;x", "Note=two words",
        "Note =x", "Note a=b", "a b=c", ";;", " ", "=", "=a b", "\"a\"", "a;b c"})
    BOOST_TEST((dialect_of(column) == Dialect::gff3), column);
}

BOOST_AUTO_TEST_CASE(a_format_that_is_asked_for_decides_the_dialect) {
  BOOST_TEST((dialect_of("ID=x", Format::gtf) == Dialect::gtf));
  BOOST_TEST((dialect_of("a \"b\"", Format::gff3) == Dialect::gff3));
  BOOST_TEST((dialect_of("a \"b\"", Format::automatic) == Dialect::gtf));
}

BOOST_AUTO_TEST_CASE(after_version_3_a_word_and_a_quote_are_gtf_and_nothing_else_is) {
  for (const char* const column :
       {"gene_id \"x\";", "gene_id \"x=y\";", " ;gene_id  \"x", "transcript_id \"a long one\";"})
    BOOST_TEST((dialect_of(column, Format::declared_gff3) == Dialect::gtf), column);
  for (const char* const column :
       {"level 2;", "gene_id a_long_word_without_quotes; x 1", "flag", "ID=x", "flag;a \"b\"", "."})
    BOOST_TEST((dialect_of(column, Format::declared_gff3) == Dialect::gff3), column);
  BOOST_TEST((dialect_of("g1", Format::declared_gff3, "gene") == Dialect::gff3));
}

BOOST_AUTO_TEST_CASE(one_word_is_the_id_of_a_gene_or_a_transcript) {
  for (const char* const column : {"g1", "g1;", " g1 ; ", "g1.t1-and_a_long_name;", "a,b", ";g1"}) {
    for (const char* const type : {"gene", "transcript", "mRNA"}) {
      BOOST_TEST((dialect_of(column, Format::automatic, type) == Dialect::gtf), column);
      BOOST_TEST(bare_id(type, column).key == (std::string_view(type) == "gene" ? "gene_id" : "transcript_id"));
    }
    for (const char* const type : {"exon", "Gene", "tRNA", "", "mRNA "}) BOOST_TEST(!bare_id(type, column), column);
  }
  BOOST_TEST(bare_id("gene", " ;g1.t1; ;").id == "g1.t1");
}

BOOST_AUTO_TEST_CASE(a_column_that_is_not_one_word_has_no_bare_id) {
  for (const char* const column : {"", ".", ";", ".;", "a b", "a=b", "ID=gene_with_a_long_name", "a;b", "\"g1\"",
                                   "gene_id\"g1\";", "gene_id \"g1\";", "a_word_of_more_than_16_bytes;and_another"})
    BOOST_TEST(!bare_id("gene", column), column);
}

BOOST_AUTO_TEST_CASE(without_attributes_the_extra_columns_decide_the_dialect) {
  const auto of_dot = [](const std::vector<std::string>& names, Format format = Format::automatic) {
    DialectRule rule{format};
    rule.use_extra_columns(names);
    BOOST_TEST((rule.of("exon", "") == rule.of("exon", ".")));
    BOOST_TEST((rule.of("exon", "ID=x") == (format == Format::gtf ? Dialect::gtf : Dialect::gff3)));
    return rule.of("exon", ".");
  };
  BOOST_TEST((of_dot({}) == Dialect::gff3));
  BOOST_TEST((of_dot({"gene_id"}) == Dialect::gtf));
  BOOST_TEST((of_dot({"x", "transcript_id"}) == Dialect::gtf));
  BOOST_TEST((of_dot({"gene_id", "Parent"}) == Dialect::gff3));
  BOOST_TEST((of_dot({"ID"}) == Dialect::gff3));
  BOOST_TEST((of_dot({"gene_id"}, Format::declared_gff3) == Dialect::gff3));
  BOOST_TEST((of_dot({"gene_id"}, Format::gff3) == Dialect::gff3));
  BOOST_TEST((of_dot({"ID"}, Format::gtf) == Dialect::gtf));
}

BOOST_AUTO_TEST_CASE(a_directive_of_version_3_is_gff3_and_other_lines_are_not) {
  for (const char* const line : {"##gff-version 3", "##gff-version   3", "##gff-version\t3", "##gff-version 3 ",
                                 "##gff-version 3.1.26", "##gff-version 3.2"})
    BOOST_TEST(says_gff3(line), line);
  for (const char* const line :
       {"##gff-version 2", "##gff-version", "##gff-version ", "##gff-version3", "##gff-version 30", "##gff-version 2.3",
        "##gff-versions 3", "# ##gff-version 3", "##gff-version x3", "##GFF-version 3"})
    BOOST_TEST(!says_gff3(line), line);
}

BOOST_AUTO_TEST_CASE(blanks_are_spaces_and_tabs) {
  BOOST_TEST(trimmed(" \t a b \t") == "a b");
  BOOST_TEST(trimmed_left(" \t a ") == "a ");
  BOOST_TEST(trimmed_right(" a \t ") == " a");
  BOOST_TEST(trimmed(" \t ") == "");
  BOOST_TEST(trimmed("\r\n") == "\r\n");
}

BOOST_AUTO_TEST_SUITE_END()
