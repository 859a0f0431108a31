#include "filter/predicate.hpp"
#include "base/quotable.hpp"

#include <boost/test/unit_test.hpp>
#include <clocale>

#include "support/caught.hpp"
#include "support/filter.hpp"
#include "support/gff.hpp"

using namespace gff;
using namespace gff::test;

namespace {

/// Whether a record with one value of the key passes, apart from a negation.
bool passes(std::string_view test, std::string_view value, Dialect dialect = Dialect::gff3) {
  FilterOfOneThread filter;
  filter.add_predicate(test);
  filter.prepare();
  const ExpressionNode node = parse_predicate(test).node;
  const std::string key = (node.kind == ExpressionNode::Kind::present ? node : node.operands[0]).key[0].key;
  const std::string column =
      key + (dialect == Dialect::gtf ? " \"" : "=") + std::string(value) + (dialect == Dialect::gtf ? "\"" : "");
  const OneRecord one(record_with(column), dialect == Dialect::gtf ? Format::gtf : Format::gff3);
  return filter.match(one.record(), dialect) != node.negated;
}

std::string refusal_of(std::string_view text) {
  return message_of(Thrown::usage_error, [&] { parse_predicate(text); });
}

std::string key_of(std::string_view text) {
  const ExpressionNode node = parse_predicate(text).node;
  return (node.kind == ExpressionNode::Kind::present ? node : node.operands[0]).key[0].key;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(predicate_test)

BOOST_AUTO_TEST_CASE(a_test_has_its_key_and_its_negation) {
  for (const char* const text : {"ID", "ID=x", "ID~x", "ID<5", "ID<=5", "ID>5", "ID>=5"}) {
    BOOST_TEST(key_of(text) == "ID");
    BOOST_TEST(!parse_predicate(text).node.negated);
  }
  for (const char* const text : {"!ID", "ID!=x", "ID!~x"}) {
    BOOST_TEST(key_of(text) == "ID");
    BOOST_TEST(parse_predicate(text).node.negated);
  }
  BOOST_TEST(key_of("two words=x") == "two words");
  BOOST_TEST(key_of("wow!=x") == "wow");
}

BOOST_AUTO_TEST_CASE(presence_is_enough_for_a_key_alone) {
  BOOST_TEST(passes("ID", ""));
  BOOST_TEST(passes("!ID", "x"));
}

BOOST_AUTO_TEST_CASE(whole_values_are_compared) {
  BOOST_TEST(passes("t=a,b", "a"));
  BOOST_TEST(passes("t=a,b", "b"));
  BOOST_TEST(!passes("t=a,b", "ab"));
  BOOST_TEST(!passes("t=a,b", "a%2Cb"));
  BOOST_TEST(!passes("t=protein_coding", "protein"));
  BOOST_TEST(passes("t!=a", "a"));  // the caller turns it round
  BOOST_TEST(passes("t=", ""));
  BOOST_TEST(!passes("t=", "x"));
  BOOST_TEST(passes("t=a=b", "a=b"));
  BOOST_TEST(passes("t=a~b<c>d!e", "a~b<c>d!e"));
}

BOOST_AUTO_TEST_CASE(values_of_gff3_are_compared_decoded_and_values_of_gtf_undecoded) {
  BOOST_TEST(passes("Note=a b", "a%20b"));
  BOOST_TEST(!passes("Note=a%20b", "a%20b"));
  BOOST_TEST(passes("Note=a%20b", "a%2520b"));
  BOOST_TEST(passes("Note=a%20b", "a%20b", Dialect::gtf));
  BOOST_TEST(!passes("Note=a b", "a%20b", Dialect::gtf));
}

BOOST_AUTO_TEST_CASE(expressions_match_anywhere_unless_anchored) {
  BOOST_TEST(passes("n~kinase", "protein kinase 1"));
  BOOST_TEST(!passes("n~^kinase", "protein kinase 1"));
  BOOST_TEST(passes("n~^protein.*1$", "protein kinase 1"));
  BOOST_TEST(passes("n~(?i)KINASE", "protein kinase 1"));
  BOOST_TEST(passes("n~a b", "a%20b"));
  BOOST_TEST(passes("n~", "anything"));
  BOOST_TEST(passes("n~^$", ""));
  BOOST_TEST(passes("n~a,b", "a,b", Dialect::gtf));
}

BOOST_AUTO_TEST_CASE(expressions_see_bytes) {
  BOOST_TEST(passes("n~^.$", "\xFC"));
  BOOST_TEST(passes("n~^..$", "\xC3\xBC"));
  BOOST_TEST(passes("n~\xFF", "a\xFF"));
}

BOOST_AUTO_TEST_CASE(numbers_are_compared_as_numbers) {
  BOOST_TEST(passes("l<10", "9"));
  BOOST_TEST(!passes("l<10", "10"));
  BOOST_TEST(passes("l<=10", "10.0"));
  BOOST_TEST(passes("l>10", "1e2"));
  BOOST_TEST(passes("l>=-0.5", "-.5"));
  BOOST_TEST(passes("l>=10", "10"));
  BOOST_TEST(!passes("l>10", "9"));
}

BOOST_AUTO_TEST_CASE(a_value_that_is_not_a_number_fails_every_comparison) {
  for (const char* const value :
       {"", "x", "nan", "inf", "-inf", "infinity", "1x", " 1", "1 ", "0x10", "1%2C5", "-", "--1", "1e", "+"}) {
    for (const char* const test : {"l<10", "l<=10", "l>-10", "l>=-10"})
      BOOST_TEST(!passes(test, value), test << " " << value);
  }
}

BOOST_AUTO_TEST_CASE(numbers_are_read_without_locale) {
  const char* const before = std::setlocale(LC_ALL, nullptr);
  const std::string kept = before ? before : "C";
  std::setlocale(LC_ALL, "de_DE.UTF-8");
  BOOST_TEST(passes("l>0.5", "0.75"));
  BOOST_TEST(!passes("l>0.5", "0.25"));
  std::setlocale(LC_ALL, kept.c_str());
}

BOOST_AUTO_TEST_CASE(values_are_read_from_a_file_one_a_line) {
  const TemporaryFolder folder;
  write_file(folder / "values", "gene1\r\n  two words \n\na%2Cb\nlast");
  const std::string test = "ID=@" + (folder / "values").string();
  for (const char* const value : {"gene1", "two words", "a%252Cb", "last", "two%20words"})
    BOOST_TEST(passes(test, value), value);
  for (const char* const value : {"", "gene", "a", "  two words "}) BOOST_TEST(!passes(test, value), value);
}

BOOST_AUTO_TEST_CASE(a_file_has_one_column) {
  const TemporaryFolder folder;
  const std::string path = (folder / "table").string();
  write_file(path, "a\nb\t1\n");
  BOOST_TEST(message_of(Thrown::format_error, [&] { parse_predicate("ID=@" + path); }) ==
             path + ":2: expected one value a line, got a tab: a list has one column (cut -f1 makes one of a table)");
}

BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_read_is_an_error) {
  BOOST_TEST(message_of(Thrown::io_error, [] { parse_predicate("ID=@/no/such/file"); }) ==
             "/no/such/file: cannot open: No such file or directory");
  BOOST_TEST(refusal_of("ID=@") == "test 'ID=@': expected a FILE after '@'");
}

BOOST_AUTO_TEST_CASE(an_at_sign_elsewhere_is_text) {
  BOOST_TEST(passes("m=a@b", "a@b"));
  BOOST_TEST(passes("m=a,@b", "@b"));
}

BOOST_AUTO_TEST_CASE(an_invalid_test_is_refused_and_quoted) {
  for (const char* const text : {"", "!", "=x", "!=x", "~x", "<5", "!ID=x", "!ID~x", "a;b=x", "a!b=x", "a!", "!a!"})
    BOOST_TEST(refusal_of(text) ==
               "test " + in_quotes(text) + ": expected KEY, !KEY, or KEY and one of = != ~ !~ < <= > >= and a value");
  BOOST_TEST(refusal_of("ID==x") == "test 'ID==x': expected one '='");
  BOOST_TEST(refusal_of("l<x") == "test 'l<x': expected a number after the comparison, got 'x'");
  for (const char* const text : {"l<", "l<nan", "l>inf", "l>=1x", "l<5 ", "l>1,000"})
    BOOST_TEST(refusal_of(text).find("expected a number after the comparison") != std::string::npos, text);
  BOOST_TEST(refusal_of("n~(") == "test 'n~(': regular expression: missing ): (");
}

BOOST_AUTO_TEST_SUITE_END()
