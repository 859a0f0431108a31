#include "gff/dialect.hpp"
#include "base/blanks.hpp"

#include <boost/test/unit_test.hpp>

using namespace gff;

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

BOOST_AUTO_TEST_CASE(what_is_asked_for_counts) {
  BOOST_TEST((dialect_of("ID=x", Format::gtf) == Dialect::gtf));
  BOOST_TEST((dialect_of("a \"b\"", Format::gff3) == Dialect::gff3));
  BOOST_TEST((dialect_of("a \"b\"", Format::automatic) == Dialect::gtf));
}

BOOST_AUTO_TEST_CASE(version_3_says_gff3) {
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
