#include "hts/open_sink.hpp"

#include <boost/test/unit_test.hpp>

#include "support/caught.hpp"
#include "support/io.hpp"

using namespace gff;
using namespace gff::test;

namespace {

bool writes_bgzf(const std::string& path, bool bgzip) { return SinkOptions{path, bgzip}.writes_bgzf(); }

}  // namespace

BOOST_AUTO_TEST_SUITE(sink_test)

BOOST_AUTO_TEST_CASE(names_in_gz_and_bgz_and_the_option_ask_for_bgzf) {
  BOOST_TEST(!writes_bgzf("-", false));
  BOOST_TEST(writes_bgzf("-", true));
  BOOST_TEST(writes_bgzf("out.gff3.gz", false));
  BOOST_TEST(writes_bgzf("out.gff3.bgz", false));
  BOOST_TEST(writes_bgzf("out.gff3", true));
  BOOST_TEST(!writes_bgzf("out.gff3", false));
  BOOST_TEST(!writes_bgzf("gz", false));
  BOOST_TEST(!writes_bgzf("out.gz.gff3", false));
}

BOOST_AUTO_TEST_CASE(a_plain_file_holds_what_was_written) {
  const TemporaryFolder folder;
  const std::string path = (folder / "out.gff3").string();
  const auto sink = open_sink({path, false}, input_of(""));
  sink->write("a\n");
  sink->flush();
  sink->write("b\n");
  BOOST_TEST(!std::filesystem::exists(path));
  sink->finish();
  BOOST_TEST(contents(path) == "a\nb\n");
}

BOOST_AUTO_TEST_CASE(without_finish_no_file_appears) {
  const TemporaryFolder folder;
  for (const char* const name : {"out.gff3", "out.gff3.gz"}) {
    const auto sink = open_sink({(folder / name).string(), false}, input_of(""));
    sink->write("a\n");
    sink->flush();
  }
  BOOST_TEST(folder.names().empty());
}

BOOST_AUTO_TEST_CASE(a_full_disk_is_a_write_error) {
  for (const bool bgzip : {false, true}) {
    const auto sink = open_sink({"/dev/full", bgzip}, input_of(""));
    const std::string message = message_of(Thrown::write_error, [&] {
      sink->write("a\n");
      sink->flush();
      sink->finish();
    });
    BOOST_TEST(message == "/dev/full: write error: No space left on device");
  }
}

BOOST_AUTO_TEST_SUITE_END()
