#include "io/replayable_input.hpp"

#include <boost/test/unit_test.hpp>
#include <chrono>

#include "support/caught.hpp"
#include "support/io.hpp"

using namespace gff;
using namespace gff::test;

namespace {

std::string all_of(Descriptor reader) {
  std::string all;
  char bytes[7];
  while (const std::size_t n = reader.read(bytes, sizeof bytes)) all.append(bytes, n);
  return all;
}

/// A pipe that holds `bytes`, its writer gone.
Descriptor pipe_with(std::string_view bytes) {
  int ends[2];
  BOOST_REQUIRE(::pipe2(ends, O_CLOEXEC) == 0);
  Descriptor(ends[1], "writer").write(bytes.data(), bytes.size());
  return Descriptor(ends[0], "<stdin>");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(replayable_input_test)

BOOST_AUTO_TEST_CASE(a_file_is_read_as_often_as_one_wants) {
  const ReplayableInput input(input_of("some lines\n", "in.gff3"));
  BOOST_TEST(input.reader().name() == "in.gff3");
  BOOST_TEST(all_of(input.reader()) == "some lines\n");
  BOOST_TEST(all_of(input.reader()) == "some lines\n");
  input.check();
}

BOOST_AUTO_TEST_CASE(a_file_is_read_from_its_offset) {
  Descriptor file = input_of("some lines\n");
  char bytes[5];
  file.read(bytes, sizeof bytes);
  const ReplayableInput input(std::move(file));
  BOOST_TEST(all_of(input.reader()) == "lines\n");
  BOOST_TEST(all_of(input.reader()) == "lines\n");
}

BOOST_AUTO_TEST_CASE(readers_do_not_move_each_other) {
  const ReplayableInput input(input_of("abc"));
  Descriptor first = input.reader();
  Descriptor second = input.reader();
  char byte = 0;
  first.read(&byte, 1);
  first.read(&byte, 1);
  BOOST_TEST(byte == 'b');
  second.read(&byte, 1);
  BOOST_TEST(byte == 'a');
}

BOOST_AUTO_TEST_CASE(a_pipe_is_read_as_often_as_one_wants) {
  const ReplayableInput input(pipe_with("some lines\n"));
  BOOST_TEST(input.reader().name() == "<stdin>");
  BOOST_TEST(all_of(input.reader()) == "some lines\n");
  BOOST_TEST(all_of(input.reader()) == "some lines\n");
  input.check();
}

BOOST_AUTO_TEST_CASE(a_file_that_grows_shrinks_or_is_written_to_meanwhile_is_an_error) {
  const TemporaryFolder folder;
  const std::string path = (folder / "in.gff3").string();
  for (const char* const after : {"ab\n", "a\n", "x\n", ""}) {
    std::ofstream(path) << "b\n";
    const ReplayableInput input(open_input(path));
    input.check();
    std::filesystem::last_write_time(path, std::filesystem::last_write_time(path) - std::chrono::seconds(1));
    std::ofstream(path) << after;
    BOOST_TEST(message_of(Thrown::io_error, [&] { input.check(); }) ==
               path + ": the file changed while it was being read");
  }
}

BOOST_AUTO_TEST_CASE(another_file_of_that_name_is_not_read) {
  const TemporaryFolder folder;
  const std::string path = (folder / "in.gff3").string();
  std::ofstream(path) << "old\n";
  const ReplayableInput input(open_input(path));
  std::ofstream((folder / "new").string()) << "new\n";
  std::filesystem::rename(folder / "new", path);
  BOOST_TEST(all_of(input.reader()) == "old\n");
  input.check();
}

BOOST_AUTO_TEST_CASE(a_read_error_is_repeated_at_each_reading) {
  // A terminal without its other end: reading it fails, once what was written is read.
  const int master = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  BOOST_REQUIRE(master >= 0);
  BOOST_REQUIRE((::grantpt(master) == 0 && ::unlockpt(master) == 0));
  const int slave = ::open(::ptsname(master), O_RDWR | O_NOCTTY | O_CLOEXEC);
  BOOST_REQUIRE(slave >= 0);
  Descriptor(slave, "slave").write("a\n", 2);
  const ReplayableInput input(Descriptor(master, "<stdin>"));
  for (int time = 0; time < 2; ++time) {
    Descriptor reader = input.reader();
    char bytes[7];
    BOOST_TEST(std::string_view(bytes, reader.read(bytes, sizeof bytes)) == "a\r\n");
    BOOST_TEST(message_of(Thrown::io_error, [&] { reader.read(bytes, sizeof bytes); }) ==
               "<stdin>: read error: Input/output error");
  }
  input.check();
}

BOOST_AUTO_TEST_SUITE_END()
