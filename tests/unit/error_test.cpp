#include "base/error.hpp"

#include <boost/test/unit_test.hpp>
#include <cerrno>

#include "base/diagnostic.hpp"

using namespace gff;
using namespace std::string_literals;

BOOST_AUTO_TEST_SUITE(error_test)

BOOST_AUTO_TEST_CASE(a_format_error_names_file_and_line) {
  const FormatError error({.file = "genes.gff3",
                           .line = 1207,
                           .column = 4,
                           .column_name = "start",
                           .expected = "a positive integer",
                           .found = "'12x'"});
  BOOST_TEST(error.what() == "genes.gff3:1207: column 4 (start): expected a positive integer, got '12x'"s);
  BOOST_TEST((error.status() == ExitStatus::failed));
}

BOOST_AUTO_TEST_CASE(an_io_error_names_the_file_and_the_error_of_the_system) {
  BOOST_TEST(IoError("a.gz", "unexpected end of gzip data").what() == "a.gz: unexpected end of gzip data"s);
  BOOST_TEST(IoError("a.gz", "cannot open", ENOENT).what() == "a.gz: cannot open: No such file or directory"s);
  BOOST_TEST(WriteError("out.gff3", ENOSPC).what() == "out.gff3: write error: No space left on device"s);
  BOOST_TEST((WriteError("out.gff3", ENOSPC).status() == ExitStatus::failed));
}

BOOST_AUTO_TEST_CASE(names_of_files_are_made_fit_for_a_terminal_too) {
  BOOST_TEST(IoError("a\nb", "cannot open", ENOENT).what() == "a\\x0ab: cannot open: No such file or directory"s);
  BOOST_TEST(FormatError({.file = "\x1B[2J", .line = 1, .found = "x"}).what() == "\\x1b[2J:1: x"s);
}

BOOST_AUTO_TEST_CASE(wrong_usage_is_status_2) { BOOST_TEST((UsageError("x").status() == ExitStatus::usage)); }

BOOST_AUTO_TEST_SUITE_END()
