#include "gff/attributes.hpp"
#include "gff/key_table.hpp"

#include <boost/test/unit_test.hpp>

using namespace gff;

namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

Pairs pairs_of(std::string_view column, Dialect dialect) {
  Pairs pairs;
  Attributes walk(column, dialect);
  for (AttributeField piece; walk.next(piece);)
    walk.for_each_text(piece, [&](std::string_view text) { pairs.emplace_back(walk.parse(piece).key, text); });
  return pairs;
}

Pairs gff3(std::string_view column) { return pairs_of(column, Dialect::gff3); }
Pairs gtf(std::string_view column) { return pairs_of(column, Dialect::gtf); }

/// What a table with one key finds: its values.
std::vector<std::string> found(std::string_view column, Dialect dialect, std::string_view key) {
  KeyTable table;
  table.add(key);
  std::vector<std::string> values;
  Attributes walk(column, dialect);
  std::string_view value;
  for (AttributeField piece; walk.next(piece);) {
    if (table.match(piece, dialect, column.data() + column.size(), value) == 0) values.emplace_back(value);
  }
  return values;
}

std::vector<std::string> split(std::string_view value, Dialect dialect) {
  std::vector<std::string> values;
  any_value(value, dialect, [&](std::string_view one) {
    values.emplace_back(one);
    return false;
  });
  return values;
}

using Strings = std::vector<std::string>;

}  // namespace

BOOST_AUTO_TEST_SUITE(attributes_test)

BOOST_AUTO_TEST_CASE(gff3_is_split_at_semicolons_and_at_the_first_equals_sign) {
  BOOST_TEST((gff3("ID=gene1;Name=a=b;Note=") == Pairs{{"ID", "gene1"}, {"Name", "a=b"}, {"Note", ""}}));
  BOOST_TEST((gff3("=x;=") == Pairs{{"", "x"}, {"", ""}}));
}

BOOST_AUTO_TEST_CASE(blanks_before_a_key_are_not_part_of_it) {
  BOOST_TEST((gff3(" ID=gene1;  Name=x;\tNote=y") == Pairs{{"ID", "gene1"}, {"Name", "x"}, {"Note", "y"}}));
}

BOOST_AUTO_TEST_CASE(blanks_elsewhere_stay) {
  BOOST_TEST((gff3("ID =gene1; Name= x ") == Pairs{{"ID ", "gene1"}, {"Name", " x "}}));
}

BOOST_AUTO_TEST_CASE(a_piece_without_equals_sign_is_a_flag) {
  BOOST_TEST((gff3("partial; pseudo ;ID=x") == Pairs{{"partial", ""}, {"pseudo", ""}, {"ID", "x"}}));
}

BOOST_AUTO_TEST_CASE(empty_pieces_are_none) {
  BOOST_TEST(gff3("").empty());
  BOOST_TEST(gff3(";; ; ").empty());
  BOOST_TEST((gff3(";ID=x;;") == Pairs{{"ID", "x"}}));
  BOOST_TEST(gtf("").empty());
  BOOST_TEST(gtf(" ; ;").empty());
}

BOOST_AUTO_TEST_CASE(a_dot_alone_has_zero_attributes) {
  BOOST_TEST(gff3(".").empty());
  BOOST_TEST(gtf(".").empty());
  BOOST_TEST((gff3(".;ID=x") == Pairs{{".", ""}, {"ID", "x"}}));
}

BOOST_AUTO_TEST_CASE(quotes_mean_nothing_in_gff3) {
  BOOST_TEST((gff3("Note=\"a;b\";ID=x") == Pairs{{"Note", "\"a"}, {"b\"", ""}, {"ID", "x"}}));
}

BOOST_AUTO_TEST_CASE(a_hash_cuts_nothing) {
  BOOST_TEST((gff3("Note=a#b;ID=x") == Pairs{{"Note", "a#b"}, {"ID", "x"}}));
}

BOOST_AUTO_TEST_CASE(gtf_has_a_word_and_a_value) {
  BOOST_TEST((gtf("gene_id \"ENSG1\"; level 2; tag \"basic\";") ==
              Pairs{{"gene_id", "ENSG1"}, {"level", "2"}, {"tag", "basic"}}));
  BOOST_TEST((gtf("gene_id\t\t\"ENSG1\"") == Pairs{{"gene_id", "ENSG1"}}));
  BOOST_TEST((gtf("gene_id \"\"; flag; other ;") == Pairs{{"gene_id", ""}, {"flag", ""}, {"other", ""}}));
}

BOOST_AUTO_TEST_CASE(a_value_without_quotes_ends_before_the_blanks_that_follow) {
  BOOST_TEST((gtf("level 2 ; name two words  ;") == Pairs{{"level", "2"}, {"name", "two words"}}));
}

BOOST_AUTO_TEST_CASE(a_quoted_semicolon_is_part_of_the_value) {
  BOOST_TEST((gtf("note \"a; b\"; gene_id \"x\";") == Pairs{{"note", "a; b"}, {"gene_id", "x"}}));
}

BOOST_AUTO_TEST_CASE(a_backslash_and_the_next_byte_stay_in_the_value) {
  BOOST_TEST((gtf("note \"a\\\"; b\"; gene_id \"x\";") == Pairs{{"note", "a\\\"; b"}, {"gene_id", "x"}}));
  BOOST_TEST((gtf("note \"a\\\\\"; gene_id \"x\";") == Pairs{{"note", "a\\\\"}, {"gene_id", "x"}}));
  BOOST_TEST((gtf("note a\\; gene_id \"x\";") == Pairs{{"note", "a\\"}, {"gene_id", "x"}}));
}

BOOST_AUTO_TEST_CASE(an_unclosed_quote_ends_with_the_line) {
  BOOST_TEST((gtf("gene_id \"x\"; note \"a; b; c") == Pairs{{"gene_id", "x"}, {"note", "a; b; c"}}));
  BOOST_TEST((gtf("note \"a\\") == Pairs{{"note", "a\\"}}));
  BOOST_TEST((gtf("note \"") == Pairs{{"note", ""}}));
}

BOOST_AUTO_TEST_CASE(every_quoted_string_of_a_gtf_piece_is_a_value) {
  const Pairs two{{"tag", "a"}, {"tag", "b"}, {"level", "2"}};
  for (const char* const values :
       {"\"a\",\"b\"", "\"a\" \"b\"", "\"a\"\"b\"", "\"a\" , \"b\" , ", "\"a\",,\"b\"", "\"a\", b "})
    BOOST_TEST((gtf(std::string("tag ") + values + "; level 2") == two), values);
  BOOST_TEST((gtf("tag \"a;b\",\"c, d\"") == Pairs{{"tag", "a;b"}, {"tag", "c, d"}}));
  BOOST_TEST((gtf("tag \"\" \"\"; x 1") == Pairs{{"tag", ""}, {"tag", ""}, {"x", "1"}}));
  BOOST_TEST((gtf("tag a,\"b\"; x 1") == Pairs{{"tag", "a,\"b\""}, {"x", "1"}}));
}

BOOST_AUTO_TEST_CASE(a_quote_before_anything_but_a_separator_or_a_quote_belongs_to_the_value) {
  BOOST_TEST((gtf("gene_name \"3\"-UTR\"; level 2;") == Pairs{{"gene_name", "3\"-UTR"}, {"level", "2"}}));
  BOOST_TEST((gtf("n \"the \"x\" gene\"; level 2;") == Pairs{{"n", "the \"x\" gene"}, {"level", "2"}}));
  BOOST_TEST((gtf("n \"x\" y; level \"2\";") == Pairs{{"n", "x\" y; level \"2"}}));
  BOOST_TEST((gtf("n \"x\" \t ") == Pairs{{"n", "x"}}));
}

BOOST_AUTO_TEST_CASE(two_quotes_before_a_separator_the_second_closes_the_value) {
  const Pairs hi{{"n", "say \"hi\""}, {"level", "2"}};
  for (const char* const after : {"; level 2", " ; level 2"})
    BOOST_TEST((gtf(std::string("n \"say \"hi\"\"") + after) == hi), after);
  BOOST_TEST((gtf("n \"say \"hi\"\"") == Pairs{{"n", "say \"hi\""}}));
  BOOST_TEST((gtf("n \"a \"b\"\",\"c\"; x 1") == Pairs{{"n", "a \"b\""}, {"n", "c"}, {"x", "1"}}));
  BOOST_TEST((gtf("n \"\"\"; x 1") == Pairs{{"n", "\""}, {"x", "1"}}));
  BOOST_TEST((gtf("n \"a\" \"\"; x 1") == Pairs{{"n", "a"}, {"n", ""}, {"x", "1"}}));
}

BOOST_AUTO_TEST_CASE(a_piece_is_its_bytes) {
  const std::string_view column = " ID=x ; Name=y";
  Attributes walk(column, Dialect::gff3);
  AttributeField piece;
  BOOST_REQUIRE(walk.next(piece));
  BOOST_TEST(piece.text() == " ID=x ");
  BOOST_TEST(*piece.key == 'I');
  BOOST_REQUIRE(walk.next(piece));
  BOOST_TEST(piece.text() == " Name=y");
  BOOST_TEST(!walk.next(piece));
  BOOST_TEST(!walk.next(piece));
}

BOOST_AUTO_TEST_CASE(keys_match_whole_and_case_sensitively) {
  BOOST_TEST((found("geneID=WRONG;Parent_ID=w;id=w;ID=gene1;IDs=w;ID2=w", Dialect::gff3, "ID") == Strings{"gene1"}));
  BOOST_TEST((found("gene_id_x \"w\"; gene_id \"g\"; GENE_ID \"w\";", Dialect::gtf, "gene_id") == Strings{"g"}));
}

BOOST_AUTO_TEST_CASE(long_keys_are_compared_to_their_end) {
  BOOST_TEST((found("transcript_ix=w;transcript_i=w;transcript_idx=w;transcript_id=t;Transcript_id=w", Dialect::gff3,
                    "transcript_id") == Strings{"t"}));
  BOOST_TEST((found("abcdefgh=8;abcdefghi=9;abcdefg=7", Dialect::gff3, "abcdefgh") == Strings{"8"}));
  BOOST_TEST((found("abcdefgh \"8\"; abcdefghi \"9\"; abcdefg \"7\"", Dialect::gtf, "abcdefghi") == Strings{"9"}));
}

BOOST_AUTO_TEST_CASE(every_occurrence_of_a_key_is_found) {
  BOOST_TEST((found("tag=a;ID=x;tag=b;tag", Dialect::gff3, "tag") == Strings{"a", "b", ""}));
  BOOST_TEST((found("tag \"a\"; id \"x\"; tag \"b\"; tag", Dialect::gtf, "tag") == Strings{"a", "b", ""}));
}

BOOST_AUTO_TEST_CASE(a_flag_is_found_with_an_empty_value) {
  BOOST_TEST((found("partial;ID=x", Dialect::gff3, "partial") == Strings{""}));
  BOOST_TEST((found("ID=x; partial  ", Dialect::gff3, "partial") == Strings{""}));
  BOOST_TEST((found("partial x;ID=x", Dialect::gff3, "partial") == Strings{}));
  BOOST_TEST((found("partial =x", Dialect::gff3, "partial") == Strings{}));
  BOOST_TEST((found("partial =x", Dialect::gff3, "partial ") == Strings{"x"}));
  BOOST_TEST((found("two words", Dialect::gff3, "two words") == Strings{""}));
}

BOOST_AUTO_TEST_CASE(a_key_with_a_blank_is_never_found_in_gtf) {
  BOOST_TEST((found("two words", Dialect::gtf, "two words") == Strings{}));
}

BOOST_AUTO_TEST_CASE(a_table_of_keys_gives_each_key_its_number) {
  KeyTable table;
  BOOST_TEST(table.add("ID") == 0u);
  BOOST_TEST(table.add("Parent") == 1u);
  BOOST_TEST(table.add("ID") == 0u);
  BOOST_TEST(table.add("I") == 2u);
  BOOST_TEST(table.size() == 3u);
  BOOST_TEST(table.key(1) == "Parent");
  const std::string column = "Parent=p;I=i;x=y;ID=d;Parent=q";
  std::vector<std::size_t> numbers;
  table.for_each(column, {}, Dialect::gff3, [&](std::size_t number, std::string_view) {
    numbers.push_back(number);
    return false;
  });
  BOOST_TEST((numbers == std::vector<std::size_t>{1, 2, 0, 1}));
}

BOOST_AUTO_TEST_CASE(gff3_values_are_split_at_commas_and_gtf_values_are_not) {
  BOOST_TEST((split("a,b,,c", Dialect::gff3) == Strings{"a", "b", "", "c"}));
  BOOST_TEST((split("", Dialect::gff3) == Strings{""}));
  BOOST_TEST((split(",", Dialect::gff3) == Strings{"", ""}));
  BOOST_TEST((split("a,b", Dialect::gtf) == Strings{"a,b"}));
}

BOOST_AUTO_TEST_CASE(the_first_accepted_value_ends_the_search) {
  int calls = 0;
  BOOST_TEST(any_value("a,b,c", Dialect::gff3, [&](std::string_view value) {
    ++calls;
    return value == "b";
  }));
  BOOST_TEST(calls == 2);
  BOOST_TEST(!any_value("a,b,c", Dialect::gff3, [](std::string_view) { return false; }));
}

BOOST_AUTO_TEST_SUITE_END()
