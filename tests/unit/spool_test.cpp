#include "order/spool.hpp"

#include <boost/test/unit_test.hpp>

#include "io/temporary_file.hpp"
#include "support/io.hpp"

using namespace gff;
using namespace gff::test;

namespace {

std::string written(const Spool& spool) {
  StringSink sink;
  Output out(sink);
  spool.write(out);
  out.flush();
  return sink.written;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(spool_test)

BOOST_AUTO_TEST_CASE(lines_are_written_unchanged_for_any_memory) {
  for (const std::size_t memory : {0, 1, 10, 100, 1'000'000}) {
    Spool spool(memory, temporary_directory());
    std::string expected;
    for (std::size_t i = 0; i < 50; ++i) {
      const std::string line(i % 7 * 100, static_cast<char>('a' + i % 26));
      spool.add(line);
      expected += line + "\n";
    }
    BOOST_TEST(written(spool) == expected);
    BOOST_TEST(written(spool) == expected);
  }
}

BOOST_AUTO_TEST_CASE(more_than_a_block_is_read_back_from_the_file) {
  Spool spool(1000, temporary_directory());
  std::string expected;
  for (int i = 0; i < 100'000; ++i) {
    spool.add(std::to_string(i));
    expected += std::to_string(i) + "\n";
  }
  BOOST_TEST((written(spool) == expected));
}

BOOST_AUTO_TEST_CASE(nothing_is_nothing_and_needs_no_file) {
  const Spool spool(0, "/no/such folder");
  BOOST_TEST(written(spool) == "");
}

BOOST_AUTO_TEST_SUITE_END()
