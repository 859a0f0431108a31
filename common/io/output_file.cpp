#include "io/output_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>

#include "base/fail.hpp"
#include "base/integer.hpp"
#include "base/quotable.hpp"

namespace gff {
namespace {

/// Whether a file is the one that standard output has been redirected to.
bool is_standard_output(const struct stat& file) {
  struct stat out {};
  return ::fstat(STDOUT_FILENO, &out) == 0 && same_file(out, file);
}

void refuse_input(const std::string& name, const struct stat& output, const Descriptor& input) {
  if (!input) return;
  const struct stat in = input.status();
  if (S_ISREG(output.st_mode) && same_file(output, in))
    fail_usage(quotable_path(name) + ": the output is the input file");
}

}  // namespace

int named_descriptor(const std::string& path) {
  namespace fs = std::filesystem;
  std::error_code none;
  fs::path at(path);
  for (int links = 0; links < 8; ++links) {
    const fs::path folder = fs::canonical(at.has_parent_path() ? at.parent_path() : fs::path("."), none);
    if (none) return -1;
    for (const char* const own : {"/proc/self/fd", "/proc/thread-self/fd"}) {
      std::error_code unknown;  // there is no /proc
      if (folder != fs::canonical(own, unknown)) continue;
      const std::string name = at.filename().string();
      return parse_integer<int>(name).value_or(-1);
    }
    const fs::path target = fs::read_symlink(at, none);
    if (none) return -1;
    at = folder / target;
  }
  return -1;
}

void refuse_input(const std::string& path, const Descriptor& input) {
  struct stat there {};
  if (::stat(path.c_str(), &there) == 0) refuse_input(path, there, input);
}

OutputFile::OutputFile(const std::string& path, const Descriptor& input) : path_(path) {
  if (path == "-") {
    descriptor_ = Descriptor(STDOUT_FILENO, "<stdout>", true);
    descriptor_.require(O_WRONLY);
    refuse_input("<stdout>", descriptor_.status(), input);
    descriptor_.widen_pipe();
    return;
  }
  if (path.empty()) fail_usage("--output: expected the name of a FILE, got an empty one");
  int own = named_descriptor(path);
  struct stat old {};
  const bool exists = ::stat(path.c_str(), &old) == 0;
  if (own < 0 && !exists && errno != ENOENT) fail_io(path, "cannot write", errno);
  if (own < 0 && exists && S_ISREG(old.st_mode) && is_standard_output(old)) own = STDOUT_FILENO;
  if (own >= 0) {
    descriptor_ = Descriptor(own, path, true);
    descriptor_.require(O_WRONLY);
    refuse_input(path, descriptor_.status(), input);
    descriptor_.widen_pipe();
  } else if (!exists) {
    path_ = behind_links(path);
    beside_.emplace(path_);
  } else if (S_ISREG(old.st_mode)) {
    path_ = behind_links(path);
    refuse_input(path, old, input);
    if (::access(path_.c_str(), W_OK) != 0) fail_io(path_, "cannot write", errno);
    beside_.emplace(path_, old);
  } else {
    const int fd = retry_on_eintr([&] { return ::open(path_.c_str(), O_WRONLY | O_CLOEXEC); });
    if (fd < 0) fail_io(path_, "cannot write", errno);
    descriptor_ = Descriptor(fd, path_);
    descriptor_.widen_pipe();
  }
}

void OutputFile::commit() {
  if (beside_) {
    beside_->flush();
  } else {
    descriptor_.close();
  }
  if (before_appearing_) before_appearing_();
  appear();
}

void OutputFile::appear() {
  if (beside_) beside_->replace();
}

}  // namespace gff
