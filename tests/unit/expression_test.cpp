#include "filter/expression_parser.hpp"

#include <boost/test/unit_test.hpp>

#include "support/caught.hpp"
#include "support/filter.hpp"
#include "support/gff.hpp"

using namespace gff;
using namespace gff::test;

namespace {

bool passes(std::string_view expression, const std::string& record, Format format = Format::automatic) {
  FilterOfOneThread tests;
  tests.add_expression(expression);
  tests.prepare();
  const OneRecord one(record, format);
  const bool first = tests.match(one.record(), one.dialect());
  BOOST_TEST(tests.match(one.record(), one.dialect()) == first, "twice the same: " << expression);
  return first;
}

/// On chr1 made gene 10 20 . + . with these attributes.
bool has(std::string_view attributes, std::string_view expression) {
  return passes(expression, record_with(attributes));
}

std::string refusal_of(std::string_view expression) {
  return message_of(Thrown::usage_error, [&] { RecordFilter().add_expression(expression); });
}

/// Compares the first line of the message, and the character above the caret.
void check_refusal(std::string_view expression, std::size_t character, const std::string& what) {
  const std::string message = refusal_of(expression);
  const std::string expected = "--expr, character " + std::to_string(character) + ": " + what + "\n  " +
                               std::string(expression) + "\n  " + std::string(character - 1, ' ') + "^";
  BOOST_TEST(message == expected);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(expression_test)

BOOST_AUTO_TEST_CASE(columns_are_asked_by_name) {
  const std::string record = "chr1\tmade\tgene\t10\t20\t0.5\t-\t2\tID=x";
  for (const char* const expression :
       {"seqid == \"chr1\"", "source == \"made\"", "type == \"gene\"", "start == 10", "end == 20", "score == 0.5",
        "strand == \"-\"", "phase == 2", "length == 11", "type == 'gene'", "'gene' == type", "start == \"10\"",
        "score == \".5\" || score == \"0.5\"", "length == \"11\""})
    BOOST_TEST(passes(expression, record), expression);
  for (const char* const expression :
       {"type == \"Gene\"", "type == \"gen\"", "start == 11", "start == \"010\"", "length == 10", "strand == \"+\""})
    BOOST_TEST(!passes(expression, record), expression);
}

BOOST_AUTO_TEST_CASE(a_column_with_escapes_passes_undecoded_or_decoded) {
  const std::string record = "chr%201\tme\tgene\t1\t2\t%31\t+\t.\tID=x";
  BOOST_TEST(passes("seqid == \"chr 1\"", record));
  BOOST_TEST(passes("seqid == \"chr%201\"", record));
  BOOST_TEST(!passes("seqid != \"chr 1\"", record));
  BOOST_TEST(passes("seqid ~ ' ' && seqid ~ '%'", record));
  BOOST_TEST(passes("score == 1", record));
}

BOOST_AUTO_TEST_CASE(attributes_are_asked_by_key) {
  BOOST_TEST(has("gene_type=lncRNA", "gene_type == \"lncRNA\""));
  BOOST_TEST(has("type=x", "attr.type == \"x\" && type == \"gene\""));
  BOOST_TEST(has("two words=x", "attr[\"two words\"] == \"x\""));
  BOOST_TEST(has("a'b=x", "attr [ 'a''b' ] == \"x\""));
  BOOST_TEST(has("attr=x;in=y;length=z", "attr.attr == 'x' && attr.in == 'y' && attr.length == 'z'"));
  BOOST_TEST(!has("geneID=x", "ID == \"x\""));
  BOOST_TEST(has("5utr=x", "attr.5utr == 'x'"));
}

BOOST_AUTO_TEST_CASE(an_attribute_alone_is_a_question_whether_it_is_present) {
  BOOST_TEST(has("ID=x", "ID"));
  BOOST_TEST(has("partial;x=y", "partial && !ID"));
  BOOST_TEST(has("ID=", "ID"));
  BOOST_TEST(!has("geneID=x", "(ID)"));
  BOOST_TEST(has("ID=x", "!!ID && !!!Name"));
  BOOST_TEST(has("type=x", "attr.type && attr['type']"));
}

BOOST_AUTO_TEST_CASE(any_value_is_enough) {
  BOOST_TEST(has("Parent=a,b", "Parent == \"b\""));
  BOOST_TEST(has("Parent=a;ID=x;Parent=b", "Parent == \"b\""));
  BOOST_TEST(!has("Parent=a,b", "Parent == \"a,b\""));
  BOOST_TEST(!has("Parent=a,b", "Parent != \"b\""));
  BOOST_TEST(has("n=1,9", "n > 5 && n < 5"));
  BOOST_TEST(has("n=1,9", "n * 2 == 18"));
  BOOST_TEST(has("tag \"a\"; tag \"b\";", "tag == \"b\""));
  BOOST_TEST(!has("tag \"a,b\";", "tag == \"b\""));
}

BOOST_AUTO_TEST_CASE(many_values_of_two_attributes_are_compared_as_few_are) {
  const auto list = [](int first, int step, const std::string& text = "") {
    std::string values;
    for (int i = 0; i < 2000; ++i) values += (i > 0 ? "," : "") + text + std::to_string(first + i * step);
    return values;
  };
  const std::string apart = "a=" + list(0, 2, "x") + ";b=" + list(1, 2, "x");
  BOOST_TEST(!has(apart, "a == b"));
  BOOST_TEST(has(apart, "a != b"));
  BOOST_TEST(has(apart + ",x%31998", "a == b"));
  BOOST_TEST(has("a=" + list(0, 2) + ";b=" + list(1, 2) + ",3998.0", "a == b"));
  const std::string above = "a=" + list(5000, 1) + ";b=" + list(3001, 1);
  BOOST_TEST(!has(above, "a < b"));
  BOOST_TEST(has(above, "a <= b"));
  BOOST_TEST(has(above, "b < a"));
  BOOST_TEST(!has(above, "b > a"));
  BOOST_TEST(has(above, "b >= a"));
  BOOST_TEST(!has("a=" + list(0, 1, "x") + ";b=" + list(0, 1), "a < b"));
}

BOOST_AUTO_TEST_CASE(each_of_many_values_is_compared_with_a_column_or_a_number) {
  std::string values;
  for (int i = 1; i <= 2000; ++i) values += std::to_string(i) + ',';
  BOOST_TEST(has("n=" + values + "gene", "n == type"));
  BOOST_TEST(!has("n=" + values + "gene", "n == source"));
  BOOST_TEST(has("n=" + values + "9999", "n > 9998"));
  BOOST_TEST(!has("n=" + values + "9999", "n > 9999"));
  BOOST_TEST(has("n=" + values + "9999", "9998 < n"));
}

BOOST_AUTO_TEST_CASE(names_are_compared_with_each_other_for_any_combination_of_their_values) {
  BOOST_TEST(has("a=1,2;b=3,2", "a == b"));
  BOOST_TEST(!has("a=1,2;b=3,4", "a == b"));
  BOOST_TEST(has("a=1,2;b=3,4", "a != b"));
  BOOST_TEST(has("a=x;b=x", "a == b"));
  BOOST_TEST(has("a=1;b=1.0", "a == b"));
  BOOST_TEST(has("a=9;b=10", "a < b"));
  BOOST_TEST(!has("a=x;b=y", "a < b"));
  BOOST_TEST(has("a=x,gene", "type == a"));
  BOOST_TEST(has("a=1,2;b=10,20;c=100", "a + b + c == 122"));
  BOOST_TEST(!has("a=1,2;b=10,20;c=100", "a + b + c == 130"));
  BOOST_TEST(!has("a=1,2", "a - a == 1"));  // one value at a time
  BOOST_TEST(!has("a=x", "a == b"));
}

BOOST_AUTO_TEST_CASE(values_of_gff3_are_decoded_and_those_of_gtf_are_not) {
  BOOST_TEST(has("Note=a%20b", "Note == 'a b'"));
  BOOST_TEST(!has("Note=a%20b", "Note == 'a%20b'"));
  BOOST_TEST(has("Note=a%2Cb", "Note == 'a,b'"));
  BOOST_TEST(has("note \"a%20b\";", "note == 'a%20b'"));
  BOOST_TEST(has("n=%31", "n == 1"));
}

BOOST_AUTO_TEST_CASE(a_missing_or_other_value_makes_a_comparison_false) {
  for (const char* const expression :
       {"n == 1", "n < 1", "n >= 0", "n == 'x'", "n ~ ''", "n in (1, 'x')", "n + 1 > 0", "score < 5", "score >= 5",
        "1 / 0 > 0", "ID > 5", "ID <= 5", "-ID < 5", "start / (start - 10) > 0"})
    BOOST_TEST(!has("ID=x", expression), expression);
  for (const char* const expression : {"n != 1", "n !~ 'x'", "!(n == 1)", "!(n < 1)", "score != 5", "ID != 5"})
    BOOST_TEST(has("ID=x", expression), expression);
}

BOOST_AUTO_TEST_CASE(strings_compare_as_text_and_numbers_as_numbers) {
  BOOST_TEST(has("n=10", "n > 9"));
  BOOST_TEST(has("n=10", "n < '9'"));
  BOOST_TEST(has("n=1.0", "n == 1"));
  BOOST_TEST(!has("n=1.0", "n == '1'"));
  BOOST_TEST(has("n=b", "n > 'a' && n >= 'b' && n <= 'b' && n < 'ba'"));
  BOOST_TEST(has("ID=x", "'a' < 'b' && 2 < 10 && 'x' == 'x'"));
  BOOST_TEST(passes("seqid == 1", "01\tme\tgene\t1\t2\t.\t+\t.\tID=x"));
}

BOOST_AUTO_TEST_CASE(positions_are_exact) {
  const std::string record = "chr1\tme\tgene\t9007199254740993\t4611686018427387904\t.\t+\t.\tn=9007199254740993";
  BOOST_TEST(passes("start == 9007199254740993 && n == 9007199254740993", record));
  BOOST_TEST(passes("start != 9007199254740992 && start > 9007199254740992 && start > 9007199254740992.0", record));
  BOOST_TEST(passes("end == 4611686018427387904 && length == 4611686018427387904 - 9007199254740993 + 1", record));
  BOOST_TEST(passes("start == n && start - n == 0 && end + end > 9e18", record));
}

BOOST_AUTO_TEST_CASE(arithmetic_binds_as_in_arithmetic) {
  for (const char* const expression : {"1 + 2 * 3 == 7",
                                       "(1 + 2) * 3 == 9",
                                       "10 - 4 - 3 == 3",
                                       "12 / 2 / 3 == 2",
                                       "7 / 2 == 3.5",
                                       "-3 + 5 == 2",
                                       "-(3 + 5) == -8",
                                       "2 * -3 == -6",
                                       "- - 3 == 3",
                                       "1 - -1 == 2",
                                       "2*3+4*5 == 26",
                                       "end - start + 1 == length",
                                       "1e3 == 1000",
                                       "5 - 3*2 == -1",
                                       "-start == -10",
                                       "1e-1 == 0.1",
                                       "1-1==0",
                                       "1 == 1 && 2 == 2 || 3 == 4",
                                       "3 == 4 || 1 == 1 && 2 == 2",
                                       "!(1 == 2)"})
    BOOST_TEST(has("ID=x", expression), expression);
  BOOST_TEST(!has("ID=x", "1 == 1 || 1 == 2 && 1 == 2 && ID == 'y'") == false);
  BOOST_TEST(!has("ID=x", "(1 == 1 || 1 == 2) && 1 == 2"));
  BOOST_TEST(!has("ID=x", "!(1 == 1 || 1 == 2) || 1 == 2"));
}

BOOST_AUTO_TEST_CASE(a_list_holds_strings_and_numbers) {
  BOOST_TEST(has("n=5", "n in (1, 5.0)"));
  BOOST_TEST(has("n=5", "n in ('x', 5)"));
  BOOST_TEST(has("n=-5", "n in (-5)"));
  BOOST_TEST(!has("n=5.0", "n in ('5')"));
  BOOST_TEST(has("n=5", "type in ('mRNA', \"gene\") && !(type in ('mRNA')) && start + 1 in (11, 12)"));
  BOOST_TEST(has("n=5", "length in ('11')"));
}

BOOST_AUTO_TEST_CASE(regular_expressions_match_anywhere_on_bytes) {
  BOOST_TEST(has("n=protein kinase", "n ~ 'kin' && n !~ '^kin' && n ~ '^protein.*e$' && n ~ \"(?i)KIN\""));
  BOOST_TEST(has("n=a.b", R"(n ~ "^a\.b$" && n ~ '\.' && n !~ "\d")"));
  BOOST_TEST(has("n=\xFC", "n ~ '^.$'"));
  BOOST_TEST(has("n=1", "start ~ '^1' && length ~ '^11$' && type ~ 'en'"));
}

BOOST_AUTO_TEST_CASE(a_doubled_quote_is_a_quote_and_a_backslash_is_a_backslash) {
  BOOST_TEST(has("n=say \"x\"", R"(n == "say ""x""" && n == 'say "x"')"));
  BOOST_TEST(has("n=it's", "n == 'it''s' && n == \"it's\""));
  BOOST_TEST(has("n=a\\", R"(n == "a\")"));
  BOOST_TEST(has("n=", "n == '' && n == \"\""));
}

BOOST_AUTO_TEST_CASE(an_expression_and_other_tests_are_all_asked) {
  const auto both = [](const std::string& attributes, const std::string& test,
                       const std::vector<std::string>& expressions) {
    FilterOfOneThread tests;
    tests.add_predicate(test);
    for (const std::string& expression : expressions) tests.add_expression(expression);
    tests.prepare();
    const OneRecord one(record_with(attributes));
    return tests.match(one.record(), one.dialect());
  };
  BOOST_TEST(both("ID=x;tag=a,b", "tag=b", {"tag == 'a'", "type == 'gene'"}));
  BOOST_TEST(!both("ID=x;tag=a,b", "tag=c", {"tag == 'a'", "type == 'gene'"}));
  BOOST_TEST(!both("ID=x;tag=a,b", "tag=b", {"tag == 'c'", "type == 'gene'"}));
  BOOST_TEST(!both("ID=x;tag=a,b", "tag=b", {"type == 'mRNA'"}));
  BOOST_TEST(!both("ID=x;tag=a,b", "tag=c", {"type == 'gene'"}));
}

BOOST_AUTO_TEST_CASE(a_name_that_no_record_had_is_reported_with_the_nearest_one) {
  FilterOfOneThread tests;
  tests.add_expression("type == 'gene' || gene_tpye == 'x' || ID");
  tests.prepare();
  const OneRecord one(record_with("ID=x;gene_type=y"));
  tests.match(one.record(), one.dialect());
  const std::vector<std::string> expected{
      "no record had the attribute 'gene_tpye'; the nearest that was seen is 'gene_type'"};
  BOOST_TEST(tests.warnings() == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_expression_of_columns_does_not_read_attributes) {
  FilterOfOneThread tests;
  tests.add_expression("type == 'gene' && length > 5");
  tests.prepare();
  BOOST_TEST(!tests.reads_attributes());
  FilterOfOneThread others;
  others.add_expression("type == 'gene' && ID");
  others.prepare();
  BOOST_TEST(others.reads_attributes());
}

BOOST_AUTO_TEST_CASE(an_invalid_expression_is_refused_with_the_place_of_the_fault) {
  BOOST_TEST(refusal_of("") == "--expr: expected an expression, got ''");
  BOOST_TEST(refusal_of(" \t") == "--expr: expected an expression, got ' \\t'");
  check_refusal("type = 'gene'", 6, "expected a comparison such as == after 'type', got '=' (did you mean ==?)");
  check_refusal("ID == 'a' = 'b'", 11, "expected an operator or the end, got '=' (did you mean ==?)");
  check_refusal("type == 'gene' and ID", 16, "expected an operator or the end, got 'and' (did you mean &&?)");
  check_refusal("ID | Name", 4, "expected an operator or the end, got '|' (did you mean ||?)");
  check_refusal("ID =~ 'x'", 4, "expected an operator or the end, got '=~' (did you mean ~?)");
  check_refusal("type not in ('x')", 6,
                "expected a comparison such as == after 'type', got 'not' (did you mean !(...)?)");
  check_refusal("(type == 'gene'", 16, "expected an operator or ')', got the end");
  check_refusal("type == 'gene')", 15, "expected an operator or the end, got ')'");
  check_refusal("type == 'gene", 9, "expected ' at the end of the string that begins here");
  check_refusal("type == ", 9, "expected a name, a number or a string in quotes, got the end");
  check_refusal("ID && && Name", 7, "expected a name, a number or a string in quotes, got '&&'");
  check_refusal("type", 1, "expected a comparison, got 'type' alone");
  check_refusal("ID && 'x'", 7, "expected a comparison, got ''x'' alone");
  check_refusal("length + 1", 1, "expected a comparison, got 'length + 1' alone");
  check_refusal("!type == 'gene'", 7, "expected a comparison after '!' in parentheses, as in !(a == b), got '=='");
  check_refusal("!ID + 1 > 5", 5, "expected a comparison after '!' in parentheses, as in !(a == b), got '+'");
  check_refusal("1 < start < 5", 11, "expected && or || after a comparison, got '<'");
  check_refusal("ID == Name == Alias", 12, "expected && or || after a comparison, got '=='");
  check_refusal("(ID && Name) == 5", 1, "expected a value to compare, got the test '(ID && Name)'");
  check_refusal("5 + (ID == 1) > 2", 5, "expected a value to compare, got the test '(ID == 1)'");
  check_refusal("length + 'a' > 5", 10, "expected a number, got the string ''a''");
  check_refusal("5 == '5'", 6, "expected a number, got the string ''5''");
  check_refusal("'5' < start + 1", 1, "expected a number, got the string ''5''");
  check_refusal("-'5' < 1", 2, "expected a number, got the string ''5''");
  check_refusal("5 in ('5')", 7, "expected a number, got the string ''5''");
  check_refusal("start > 10kb", 9, "expected a decimal number, got '10kb'");
  check_refusal("start > 1.2.3", 9, "expected a decimal number, got '1.2.3'");
  check_refusal("type in 'gene'", 9, "expected '(' after 'in', got ''gene''");
  check_refusal("type in ()", 10, "expected a number or a string in quotes, got ')'");
  check_refusal("type in (gene)", 10, "expected a number or a string in quotes, got 'gene'");
  check_refusal("type in ('a' 'b')", 14, "expected ',' or ')', got ''b''");
  check_refusal("Name ~ 'a('", 8, "regular expression: missing ): a(");
  check_refusal("Name ~ ID", 8, "expected a regular expression in quotes, got 'ID'");
  check_refusal("'a' ~ 'b'", 1, "expected a column or an attribute before '~', got ''a''");
  check_refusal("attributes ~ 'x'", 1,
                "expected the key of an attribute, got 'attributes', the name of the whole column");
  check_refusal("attr == 'x'", 5, "expected .KEY or [\"KEY\"] after 'attr'");
  check_refusal("attr.", 6, "expected a key of letters, digits and _ (any other key is written attr[\"KEY\"])");
  check_refusal("attr[ID]", 6, "expected a key in quotes: attr[\"KEY\"]");
  check_refusal("attr['']", 6, "expected a key that is not empty");
  check_refusal("attr['ID'", 10, "expected ']' after the key");
  check_refusal("a.b == 1", 2,
                "expected an operator or the end, got '.' (did you mean attr[\"KEY\"] for a key that is not a word?)");
  check_refusal("ID == 'a' # b", 11, "expected an operator or the end, got '#'");
  check_refusal("in == 5", 1, "expected a name, a number or a string in quotes, got 'in'");
}

BOOST_AUTO_TEST_CASE(a_name_is_any_key) {
  BOOST_TEST(has("a=;b=2", "a|b == '2'"));
  BOOST_TEST(!has("a=1;b=2", "a|b == '2'"));
  BOOST_TEST(has("b=2", "a|b > 1 && a|b && !a|c"));
  BOOST_TEST(has("Dbxref=HGNC:HGNC:5,GeneID:12", "Dbxref:GeneID == 12 && Dbxref:HGNC:HGNC == '5' && !Dbxref:MIM"));
  BOOST_TEST(has("a|b=1;c=2", "attr[\"a|b\"] == 1 && x|attr['a|b'] + attr.c == 3"));
  BOOST_TEST(has("Dbxref:GeneID=1;Dbxref=GeneID:2", "Dbxref:GeneID == '1' && attr['Dbxref:GeneID'] == '1'"));
  BOOST_TEST(has("type=x", "type|x == 'x'"));
  BOOST_TEST(has("ID=x", "ID||Name"));
}

BOOST_AUTO_TEST_CASE(nesting_is_bounded_and_length_is_not) {
  const auto repeated = [](std::size_t count, const std::string& text) {
    std::string result;
    for (std::size_t i = 0; i < count; ++i) result += text;
    return result;
  };
  const std::string what = "expected no more than 200 parentheses and signs within each other";
  for (const char* const opening : {"(", "!", "-", "!(", "-(", "1+("})
    BOOST_TEST(refusal_of(repeated(10'000, opening)).find(what) != std::string::npos, opening);
  BOOST_TEST(has("ID=x", repeated(190, "(") + "ID" + repeated(190, ")")));
  BOOST_TEST(has("ID=x", repeated(10'000, "Name == 'x' || ") + "ID"));
  BOOST_TEST(has("ID=x", repeated(10'000, "ID && ") + "ID"));
  BOOST_TEST(has("ID=x", repeated(10'000, "1 + ") + "1 == 10001"));
  BOOST_TEST(has("ID=x", repeated(10'000, "1 * ") + "1 == 1"));
  BOOST_TEST(!has("ID=x", "ID in (" + repeated(10'000, "1, ") + "2)"));
}

BOOST_AUTO_TEST_SUITE_END()
