#include "io/text_file.hpp"

#include <boost/test/unit_test.hpp>

#include "support/caught.hpp"
#include "support/compress.hpp"

using namespace gff;
using namespace gff::test;
using Strings = std::vector<std::string>;

namespace {

Strings lines_of(const std::string& file) {
  const TemporaryFolder folder;
  write_file(folder / "f", file);
  Strings lines;
  for_each_line((folder / "f").string(), [&](std::string_view line, std::uint64_t number) {
    lines.emplace_back(line);
    BOOST_TEST(number == lines.size());
  });
  return lines;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(text_file_test)

BOOST_AUTO_TEST_CASE(lines_are_returned_without_their_ends) {
  BOOST_TEST((lines_of("a\nb\r\n\nc") == Strings{"a", "b", "", "c"}));
  BOOST_TEST((lines_of("a\n") == Strings{"a"}));
  BOOST_TEST(lines_of("").empty());
  BOOST_TEST((lines_of("\xEF\xBB\xBF"
                       "a\n") == Strings{"a"}));
  BOOST_TEST((lines_of("\n\r\n") == Strings{"", ""}));
}

BOOST_AUTO_TEST_CASE(a_file_may_be_compressed) {
  for (const std::string& file : {gzip("a\nb\n"), bgzf("a\nb\n").file, xz("a\nb\n"), bzip2("a\nb\n"), zstd("a\nb\n")})
    BOOST_TEST((lines_of(file) == Strings{"a", "b"}));
}

BOOST_AUTO_TEST_CASE(a_damaged_file_is_an_error) {
  BOOST_TEST(throws(Thrown::io_error, [&] { lines_of(gzip("a\nb\n").substr(0, 20)); }));
}

BOOST_AUTO_TEST_CASE(long_files_are_read_whole) {
  const std::string text = annotation(20'000);
  std::string joined;
  for (const std::string& line : lines_of(text)) joined += line + '\n';
  BOOST_TEST((joined == text));
}

BOOST_AUTO_TEST_SUITE_END()
