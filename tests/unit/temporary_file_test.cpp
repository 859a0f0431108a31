#include "io/temporary_file.hpp"

#include <boost/test/unit_test.hpp>

#include "support/caught.hpp"
#include "support/io.hpp"

using namespace gff;
using namespace gff::test;

namespace {

/// TMPDIR for the length of a test.
class Tmpdir {
 public:
  explicit Tmpdir(const char* value) {
    if (const char* const before = std::getenv("TMPDIR")) before_ = before;
    value ? ::setenv("TMPDIR", value, 1) : ::unsetenv("TMPDIR");
  }
  ~Tmpdir() { before_.empty() ? ::unsetenv("TMPDIR") : ::setenv("TMPDIR", before_.c_str(), 1); }

 private:
  std::string before_;
};

constexpr const char* no_such_folder = "/no/such folder: cannot make a temporary file in it: No such file or directory";

}  // namespace

BOOST_AUTO_TEST_SUITE(temporary_file_test)

BOOST_AUTO_TEST_CASE(a_temporary_file_has_no_name) {
  const TemporaryFolder folder;
  Descriptor file = open_temporary(folder.path().string());
  BOOST_TEST(folder.names().empty());
  BOOST_TEST(file.status().st_nlink == 0u);
  BOOST_TEST((file.status().st_mode & 07777) == 0600u);
  BOOST_TEST(file.name() == "temporary file in " + folder.path().string());
}

BOOST_AUTO_TEST_CASE(a_temporary_file_is_read_where_one_wants) {
  Descriptor file = open_temporary();
  file.write("abcdef", 6);
  BOOST_TEST(file.offset() == 6u);
  Descriptor first = file.reader_at(0);
  Descriptor second = file.reader_at(3);
  BOOST_TEST(second.offset() == 3u);
  char bytes[2];
  BOOST_TEST(first.read(bytes, 2) == 2u);
  BOOST_TEST(std::string(bytes, 2) == "ab");
  BOOST_TEST(second.read(bytes, 2) == 2u);
  BOOST_TEST(std::string(bytes, 2) == "de");
  BOOST_TEST(second.offset() == 5u);
  BOOST_TEST(first.read(bytes, 2) == 2u);
  BOOST_TEST(std::string(bytes, 2) == "cd");
  BOOST_TEST(second.read(bytes, 2) == 1u);
  BOOST_TEST(second.read(bytes, 2) == 0u);
  BOOST_TEST(file.offset() == 6u);
}

BOOST_AUTO_TEST_CASE(the_directory_is_tmpdir_or_tmp) {
  {
    const Tmpdir set("/some/where");
    BOOST_TEST(temporary_directory() == "/some/where");
  }
  {
    const Tmpdir empty("");
    BOOST_TEST(temporary_directory() == "/tmp");
  }
  const Tmpdir unset(nullptr);
  BOOST_TEST(temporary_directory() == "/tmp");
}

BOOST_AUTO_TEST_CASE(a_directory_that_is_not_there_is_named) {
  BOOST_TEST(message_of(Thrown::io_error, [] { open_temporary("/no/such folder"); }) == no_such_folder);
  const Tmpdir set("/no/such folder");
  BOOST_TEST(message_of(Thrown::io_error, [] { open_temporary(); }) == no_such_folder);
}

BOOST_AUTO_TEST_SUITE_END()
