#include "hts/open_sink.hpp"

#include <boost/test/unit_test.hpp>

#include "support/io.hpp"

using namespace gff;
using namespace gff::test;

BOOST_AUTO_TEST_SUITE(sink_test)

BOOST_AUTO_TEST_CASE(names_in_gz_and_bgz_and_the_option_ask_for_bgzf) {
  BOOST_TEST(!SinkOptions{"-", false}.writes_bgzf());
  BOOST_TEST(SinkOptions{"-", true}.writes_bgzf());
  BOOST_TEST(SinkOptions{"out.gff3.gz", false}.writes_bgzf());
  BOOST_TEST(SinkOptions{"out.gff3.bgz", false}.writes_bgzf());
  BOOST_TEST(SinkOptions{"out.gff3", true}.writes_bgzf());
  BOOST_TEST(!SinkOptions{"out.gff3", false}.writes_bgzf());
  BOOST_TEST(!SinkOptions{"gz", false}.writes_bgzf());
  BOOST_TEST(!SinkOptions{"out.gz.gff3", false}.writes_bgzf());
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
    const std::string message = message_of<WriteError>([&] {
      sink->write("a\n");
      sink->flush();
      sink->finish();
    });
    BOOST_TEST(message == "/dev/full: write error: No space left on device");
  }
}

BOOST_AUTO_TEST_SUITE_END()
