#include "io/output_file.hpp"

#include <sys/stat.h>
#include <sys/wait.h>

#include <boost/test/unit_test.hpp>
#include <thread>

#include "io/signals.hpp"
#include "support/caught.hpp"
#include "support/io.hpp"

using namespace gff;
using namespace gff::test;
using Names = std::vector<std::string>;

namespace {

const Descriptor& nothing() {
  static const Descriptor empty = input_of("");
  return empty;
}

unsigned mode_of(const std::filesystem::path& path) {
  struct stat status {};
  BOOST_REQUIRE(::stat(path.c_str(), &status) == 0);
  return status.st_mode & 07777;
}

void write_and_commit(const std::filesystem::path& path, const std::string& text) {
  OutputFile target(path.string(), nothing());
  target.descriptor().write(text.data(), text.size());
  target.commit();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(output_file_test)

BOOST_AUTO_TEST_CASE(a_file_appears_when_it_is_whole) {
  const TemporaryFolder folder;
  const std::string path = (folder / "out.gff3").string();
  {
    OutputFile target(path, nothing());
    target.descriptor().write("a\n", 2);
    BOOST_TEST(!std::filesystem::exists(path));
    BOOST_TEST(folder.names().size() == 1u);
    BOOST_TEST(folder.names()[0].starts_with(".gffpipe-"));
    target.commit();
    BOOST_TEST((folder.names() == Names{"out.gff3"}));
  }
  BOOST_TEST(contents(path) == "a\n");
}

BOOST_AUTO_TEST_CASE(a_file_that_is_not_finished_does_not_appear) {
  const TemporaryFolder folder;
  {
    OutputFile target((folder / "out.gff3").string(), nothing());
    target.descriptor().write("a\n", 2);
  }
  BOOST_TEST(folder.names().empty());
}

BOOST_AUTO_TEST_CASE(an_old_file_stays_until_the_new_one_is_whole) {
  const TemporaryFolder folder;
  const auto path = folder / "out.gff3";
  write_file(path, "old\n");
  {
    OutputFile target(path.string(), nothing());
    target.descriptor().write("new\n", 4);
  }
  BOOST_TEST(contents(path) == "old\n");
  write_and_commit(path, "new\n");
  BOOST_TEST(contents(path) == "new\n");
  BOOST_TEST((folder.names() == Names{"out.gff3"}));
}

BOOST_AUTO_TEST_CASE(a_replaced_file_keeps_its_mode) {
  const TemporaryFolder folder;
  const auto path = folder / "out.gff3";
  write_file(path, "old\n");
  for (const unsigned mode : {0600u, 0640u, 0664u, 0755u}) {
    ::chmod(path.c_str(), mode);
    write_and_commit(path, "new\n");
    BOOST_TEST(mode_of(path) == mode);
  }
}

BOOST_AUTO_TEST_CASE(the_mode_of_a_new_file_follows_the_umask) {
  const TemporaryFolder folder;
  for (const unsigned mask : {022u, 077u, 002u}) {
    const mode_t before = ::umask(mask);
    const auto path = folder / std::to_string(mask);
    write_and_commit(path, "new\n");
    BOOST_TEST(::umask(before) == mask);
    BOOST_TEST(mode_of(path) == (0666u & ~mask));
  }
}

BOOST_AUTO_TEST_CASE(the_target_of_a_symbolic_link_is_replaced) {
  const TemporaryFolder folder;
  std::filesystem::create_directory(folder / "elsewhere");
  write_file(folder / "elsewhere/real.gff3", "old\n");
  std::filesystem::create_symlink("elsewhere/real.gff3", folder / "link1");
  std::filesystem::create_symlink("link1", folder / "link2");
  write_and_commit(folder / "link2", "new\n");
  BOOST_TEST(std::filesystem::is_symlink(folder / "link2"));
  BOOST_TEST(std::filesystem::is_symlink(folder / "link1"));
  BOOST_TEST(!std::filesystem::is_symlink(folder / "elsewhere/real.gff3"));
  BOOST_TEST(contents(folder / "elsewhere/real.gff3") == "new\n");
}

BOOST_AUTO_TEST_CASE(a_symbolic_link_may_be_absolute_or_point_to_nothing_yet) {
  const TemporaryFolder folder;
  std::filesystem::create_symlink(folder / "new.gff3", folder / "link");
  write_and_commit(folder / "link", "new\n");
  BOOST_TEST(contents(folder / "new.gff3") == "new\n");
  BOOST_TEST(std::filesystem::is_symlink(folder / "link"));
}

BOOST_AUTO_TEST_CASE(a_loop_of_links_is_an_error) {
  const TemporaryFolder folder;
  std::filesystem::create_symlink("b", folder / "a");
  std::filesystem::create_symlink("a", folder / "b");
  BOOST_TEST(message_of(Thrown::io_error, [&] {
               OutputFile((folder / "a").string(), nothing());
             }).ends_with("cannot write: Too many levels of symbolic links"));
}

BOOST_AUTO_TEST_CASE(dev_null_is_written_as_it_is) {
  write_and_commit("/dev/null", "new\n");
  BOOST_TEST(std::filesystem::is_character_file("/dev/null"));
}

BOOST_AUTO_TEST_CASE(a_fifo_is_written_as_it_is) {
  const TemporaryFolder folder;
  const auto path = folder / "fifo";
  BOOST_REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
  std::string got;
  std::thread reader([&] { got = contents(path); });
  write_and_commit(path, "new\n");
  reader.join();
  BOOST_TEST(got == "new\n");
  BOOST_TEST(std::filesystem::is_fifo(path));
  BOOST_TEST((folder.names() == Names{"fifo"}));
}

BOOST_AUTO_TEST_CASE(the_input_file_is_refused_as_output_under_any_name) {
  const TemporaryFolder folder;
  const auto path = folder / "in.gff3";
  write_file(path, "old\n");
  std::filesystem::create_hard_link(path, folder / "hard");
  std::filesystem::create_symlink("in.gff3", folder / "soft");
  const Descriptor input = open_input(path.string());
  for (const char* const name : {"in.gff3", "hard", "soft"}) {
    const std::string out = (folder / name).string();
    BOOST_TEST(message_of(Thrown::usage_error, [&] { OutputFile(out, input); }) ==
               out + ": the output is the input file");
  }
  BOOST_TEST(contents(path) == "old\n");
}

BOOST_AUTO_TEST_CASE(standard_output_that_is_the_input_file_is_refused) {
  const TemporaryFolder folder;
  write_file(folder / "in.gff3", "old\n");
  const Descriptor input = open_input((folder / "in.gff3").string());
  const Descriptor output(::open((folder / "in.gff3").c_str(), O_WRONLY | O_APPEND | O_CLOEXEC), "x");
  std::string message;
  {
    const Redirected standard(1, output.fd());
    message = message_of(Thrown::usage_error, [&] { OutputFile("-", input); });
  }
  BOOST_TEST(message == "<stdout>: the output is the input file");
}

BOOST_AUTO_TEST_CASE(standard_output_is_written_as_it_is_and_stays_open) {
  const Descriptor output = input_of("");
  {
    const Redirected standard(1, output.fd());
    write_and_commit("-", "a\n");
    write_and_commit("-", "b\n");
  }
  char bytes[10];
  BOOST_TEST(::pread(output.fd(), bytes, 10, 0) == 4);
}

BOOST_AUTO_TEST_CASE(a_standard_output_that_only_reads_is_refused) {
  std::string message;
  {
    const Descriptor output(::open("/dev/null", O_RDONLY | O_CLOEXEC), "null");
    const Redirected standard(1, output.fd());
    message = message_of(Thrown::io_error, [] { OutputFile("-", nothing()); });
  }
  BOOST_TEST(message == "<stdout>: cannot use it: Bad file descriptor");
}

BOOST_AUTO_TEST_CASE(a_name_of_standard_output_is_standard_output) {
  const TemporaryFolder folder;
  const auto path = folder / "redirected";
  write_file(path, "");
  for (const std::string& name :
       {std::string("/dev/stdout"), std::string("/dev/fd/1"), std::string("/proc/self/fd/1"), path.string()}) {
    const Descriptor output(::open(path.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC), "x");
    const Redirected standard(1, output.fd());
    write_and_commit(name, "a\n");
  }
  BOOST_TEST(contents(path) == "a\na\na\na\n");
  BOOST_TEST((folder.names() == Names{"redirected"}));
}

BOOST_AUTO_TEST_CASE(an_empty_name_is_wrong_usage) {
  BOOST_TEST(message_of(Thrown::usage_error, [] { OutputFile("", nothing()); }) ==
             "--output: expected the name of a FILE, got an empty one");
}

BOOST_AUTO_TEST_CASE(an_unwritable_output_is_an_error_before_anything_is_read) {
  const TemporaryFolder folder;
  std::filesystem::create_directory(folder / "sub");
  const std::string missing = (folder / "no/out.gff3").string();
  BOOST_TEST(message_of(Thrown::io_error, [&] { OutputFile(missing, nothing()); }) ==
             missing + ": cannot make a temporary file beside it: No such file or directory");
  const std::string directory = (folder / "sub").string();
  BOOST_TEST(message_of(Thrown::io_error, [&] { OutputFile(directory, nothing()); }) ==
             directory + ": cannot write: Is a directory");
  BOOST_TEST(message_of(Thrown::io_error, [&] {
               OutputFile((folder / "sub/").string(), nothing());
             }).ends_with("Is a directory"));
  write_file(folder / "file", "x");
  BOOST_TEST(message_of(Thrown::io_error, [&] {
               OutputFile((folder / "file/out").string(), nothing());
             }).ends_with("Not a directory"));
}

BOOST_AUTO_TEST_CASE(a_name_without_a_folder_is_written_in_the_working_one) {
  const TemporaryFolder folder;
  const auto before = std::filesystem::current_path();
  std::filesystem::current_path(folder / "");
  write_and_commit("out.gff3", "a\n");
  std::filesystem::current_path(before);
  BOOST_TEST((folder.names() == Names{"out.gff3"}));
}

BOOST_AUTO_TEST_CASE(a_temporary_file_does_not_outlive_a_signal) {
  const TemporaryFolder folder;
  write_file(folder / "out.gff3", "old\n");
  for (const int signal : {SIGTERM, SIGINT, SIGHUP, SIGPIPE}) {
    const pid_t child = ::fork();
    if (child == 0) {
      install_signal_handlers();
      OutputFile target((folder / "out.gff3").string(), nothing());
      target.descriptor().write("new\n", 4);
      ::raise(signal);
      ::_exit(0);
    }
    int status = 0;
    BOOST_REQUIRE(::waitpid(child, &status, 0) == child);
    BOOST_TEST(WIFSIGNALED(status));
    BOOST_TEST(WTERMSIG(status) == signal);
    BOOST_TEST((folder.names() == Names{"out.gff3"}));
    BOOST_TEST(contents(folder / "out.gff3") == "old\n");
  }
}

BOOST_AUTO_TEST_CASE(a_finished_file_survives_a_signal) {
  const TemporaryFolder folder;
  const pid_t child = ::fork();
  if (child == 0) {
    install_signal_handlers();
    write_and_commit(folder / "out.gff3", "new\n");
    ::raise(SIGTERM);
    ::_exit(0);
  }
  int status = 0;
  BOOST_REQUIRE(::waitpid(child, &status, 0) == child);
  BOOST_TEST(WIFSIGNALED(status));
  BOOST_TEST(contents(folder / "out.gff3") == "new\n");
}

BOOST_AUTO_TEST_CASE(an_ignored_signal_stays_ignored) {
  const TemporaryFolder folder;
  const pid_t child = ::fork();
  if (child == 0) {
    ::signal(SIGHUP, SIG_IGN);
    install_signal_handlers();
    OutputFile target((folder / "out.gff3").string(), nothing());
    ::raise(SIGHUP);
    target.commit();
    ::_exit(0);
  }
  int status = 0;
  BOOST_REQUIRE(::waitpid(child, &status, 0) == child);
  BOOST_TEST(WIFEXITED(status));
  BOOST_TEST((folder.names() == Names{"out.gff3"}));
}

BOOST_AUTO_TEST_SUITE_END()
