#include "gff/attribute_remover.hpp"
#include "base/quotable.hpp"

#include <boost/test/unit_test.hpp>

#include "support/caught.hpp"
#include "support/gff.hpp"

using namespace gff;
using namespace gff::test;

namespace {

std::string stripped(const std::vector<std::string>& keys, std::string_view column, Dialect dialect = Dialect::gff3,
                     AttributeRemover::Mode mode = AttributeRemover::Mode::remove) {
  AttributeRemover strip;
  strip.set_mode(mode);
  for (const std::string& key : keys) strip.add(key);
  if (!strip.match(column, dialect)) return std::string(column);
  std::string scratch;
  const std::string written = written_by([&](Output& out) { strip.write_rest(out); });
  BOOST_TEST(strip.remains(scratch) == written);
  return written;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(attribute_remover_test)

BOOST_AUTO_TEST_CASE(an_attribute_is_removed_with_its_separator) {
  BOOST_TEST(stripped({"ID"}, "a=b;ID=test_value") == "a=b");
  BOOST_TEST(stripped({"a"}, "a=b;ID=test_value") == "ID=test_value");
  BOOST_TEST(stripped({"b"}, "a=1;b=2;c=3") == "a=1;c=3");
}

BOOST_AUTO_TEST_CASE(a_semicolon_at_the_end_stays) {
  BOOST_TEST(stripped({"ID"}, "ID=x;a=b;") == "a=b;");
  BOOST_TEST(stripped({"ID"}, "a=b;ID=x;") == "a=b;");
  BOOST_TEST(stripped({"ID"}, "a=b;ID=x") == "a=b");
}

BOOST_AUTO_TEST_CASE(a_column_without_remaining_attributes_is_a_dot) {
  BOOST_TEST(stripped({"ID"}, "ID=x") == ".");
  BOOST_TEST(stripped({"ID"}, "ID=x;") == ".");
  BOOST_TEST(stripped({"ID", "a"}, " ID=x ; a ;;") == ".");
}

BOOST_AUTO_TEST_CASE(only_whole_keys_are_removed_and_all_their_occurrences) {
  BOOST_TEST(stripped({"biotype"}, "gene_biotype=pc;biotype=lnc") == "gene_biotype=pc");
  BOOST_TEST(stripped({"tag"}, "tag=1;a=b;tag=2;tag;tags=3") == "a=b;tags=3");
}

BOOST_AUTO_TEST_CASE(a_record_that_has_none_of_the_keys_is_untouched) {
  for (const char* const column : {"", ".", "a=b", " ;; a=b ; ;c", "id=x;"})
    BOOST_TEST(stripped({"ID"}, column) == column);
}

BOOST_AUTO_TEST_CASE(empty_pieces_are_dropped_where_something_was_removed) {
  BOOST_TEST(stripped({"ID"}, ";;a=b;; ;c=d;ID=x") == "a=b;c=d");
  BOOST_TEST(stripped({"ID"}, "a=b;;ID=x;;c=d") == "a=b;c=d");
}

BOOST_AUTO_TEST_CASE(separators_and_blanks_after_the_last_field_stay) {
  BOOST_TEST(stripped({"ID"}, "ID=x;a=b; ; ") == "a=b; ; ");
  BOOST_TEST(stripped({"ID"}, "a=b;ID=x; ;;") == "a=b; ;;");
  BOOST_TEST(stripped({"ID"}, "ID=x;a=b ") == "a=b ");
}

BOOST_AUTO_TEST_CASE(blanks_before_a_removed_first_field_are_removed_and_others_stay) {
  BOOST_TEST(stripped({"ID"}, "ID=x; a=b; c=d") == "a=b; c=d");
  BOOST_TEST(stripped({"ID"}, " a=b;ID=x; c=d") == "a=b; c=d");
}

BOOST_AUTO_TEST_CASE(gtf_is_stripped_by_its_own_rules) {
  BOOST_TEST(stripped({"gene_id"}, "gene_id \"x\"; transcript_id \"y\";", Dialect::gtf) == "transcript_id \"y\";");
  BOOST_TEST(stripped({"transcript_id"}, "gene_id \"x\"; transcript_id \"y\";", Dialect::gtf) == "gene_id \"x\";");
  BOOST_TEST(stripped({"b"}, "note \"a; b 2; c\"; b 2; d 3;", Dialect::gtf) == "note \"a; b 2; c\"; d 3;");
  BOOST_TEST(stripped({"note"}, "a 1; note \"open; b 2;", Dialect::gtf) == "a 1");
}

BOOST_AUTO_TEST_CASE(everything_but_the_keys_can_be_removed) {
  BOOST_TEST(stripped({"ID", "c"}, "a=b;ID=x;c=d;e;", Dialect::gff3, AttributeRemover::Mode::keep) == "ID=x;c=d;");
  BOOST_TEST(stripped({"ID"}, "ID=x", Dialect::gff3, AttributeRemover::Mode::keep) == "ID=x");
  BOOST_TEST(stripped({"ID"}, "a=b", Dialect::gff3, AttributeRemover::Mode::keep) == ".");
  BOOST_TEST(stripped({"ID"}, ".", Dialect::gff3, AttributeRemover::Mode::keep) == ".");
  BOOST_TEST(stripped({"gene_id"}, "gene_id \"x\"; level 2;", Dialect::gtf, AttributeRemover::Mode::keep) ==
             "gene_id \"x\";");
}

BOOST_AUTO_TEST_CASE(everything_can_be_removed) {
  BOOST_TEST(stripped({}, "a=b;ID=x;", Dialect::gff3, AttributeRemover::Mode::all) == ".");
  BOOST_TEST(stripped({}, ".", Dialect::gff3, AttributeRemover::Mode::all) == ".");
  BOOST_TEST(stripped({}, "gene_id \"x; y\"", Dialect::gtf, AttributeRemover::Mode::all) == ".");
}

BOOST_AUTO_TEST_CASE(an_invalid_key_is_refused) {
  AttributeRemover strip;
  for (const char* const key : {"", "a=b", "a;b", "a\tb", "a\nb"})
    BOOST_TEST(message_of(Thrown::usage_error, [&] { strip.add(key); }) ==
               "KEY " + in_quotes(key) + ": the key of an attribute is not empty and has no '=', ';', tab or line end");
}

BOOST_AUTO_TEST_SUITE_END()
