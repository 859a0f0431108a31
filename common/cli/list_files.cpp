#include "cli/list_files.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include "base/fail.hpp"
#include "cli/command_line.hpp"
#include "io/descriptor.hpp"

namespace gff {
namespace {

bool is_standard_input(const std::string& path) {
  if (path == "-") return true;
  struct stat file {};
  struct stat in {};
  return ::stat(path.c_str(), &file) == 0 && ::fstat(STDIN_FILENO, &in) == 0 && !S_ISREG(in.st_mode) &&
         same_file(file, in) && file.st_rdev == in.st_rdev &&
         !(S_ISCHR(in.st_mode) && !::isatty(STDIN_FILENO));  // /dev/null, which anybody may read
}

bool is_output(const std::string& path, const std::string& output) {
  struct stat file {};
  struct stat out {};
  return output != "-" && ::stat(path.c_str(), &file) == 0 && S_ISREG(file.st_mode) &&
         ::stat(output.c_str(), &out) == 0 && same_file(file, out);
}

}  // namespace

ListFiles::ListFiles(const std::string& annotation, const std::string& output)
    : taken_(is_standard_input(annotation) ? "the annotation" : nullptr), output_(output) {}

void ListFiles::take(const std::string& path, const std::string& option) {
  if (is_output(path, output_)) fail_usage(option + ": the output is this file");
  if (!is_standard_input(path)) return;
  if (taken_) fail_usage(option + ": standard input is " + taken_);
  taken_ = "another list";
}

void add_names(TestOption option, const std::string& name, const std::string& text, ListFiles& files,
               RecordFilter& tests) {
  if (!text.starts_with('@')) {
    std::vector<std::string> words;
    append_list(name, text, words);
    tests.add_names(option, words);
    return;
  }
  const std::string path = text.substr(1);
  if (path.empty()) fail_usage(name + ": expected a FILE after '@'");
  files.take(path, name);
  tests.add_names_file(option, path);
}

}  // namespace gff
