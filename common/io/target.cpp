#include "io/target.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <string_view>
#include <system_error>

#include "io/error.hpp"

namespace gff {
namespace {

/// Whether a name (/dev/stdout, /dev/fd/1) means what standard output has been redirected to.
bool is_standard_output(const struct stat& file) {
  struct stat out {};
  return ::fstat(STDOUT_FILENO, &out) == 0 && out.st_dev == file.st_dev && out.st_ino == file.st_ino;
}

/// The descriptor of this program that `path` names (/dev/stderr, /dev/fd/3, /proc/self/fd/3); -1 where it names none.
int named_descriptor(std::string_view path) {
  if (path == "/dev/stderr") return STDERR_FILENO;
  for (const std::string_view folder : {"/dev/fd/", "/proc/self/fd/"}) {
    if (!path.starts_with(folder)) continue;
    path.remove_prefix(folder.size());
    int number = -1;
    const auto [end, error] = std::from_chars(path.data(), path.data() + path.size(), number);
    return error == std::errc() && end == path.data() + path.size() ? number : -1;
  }
  return -1;
}

void refuse_input(const std::string& name, const struct stat& output, const Descriptor& input) {
  if (!input) return;
  const struct stat in = input.status();
  if (S_ISREG(output.st_mode) && output.st_dev == in.st_dev && output.st_ino == in.st_ino)
    throw UsageError(quotable_path(name) + ": the output is the input file");
}

}  // namespace

void refuse_input(const std::string& path, const Descriptor& input) {
  struct stat there {};
  if (::stat(path.c_str(), &there) == 0) refuse_input(path, there, input);
}

Target::Target(const std::string& path, const Descriptor& input) : path_(path) {
  if (path == "-") {
    descriptor_ = Descriptor(STDOUT_FILENO, "<stdout>", true);
    descriptor_.require(O_WRONLY);
    refuse_input("<stdout>", descriptor_.status(), input);
    descriptor_.widen_pipe();
    return;
  }
  if (path.empty()) throw UsageError("--output: expected the name of a FILE, got an empty one");
  struct stat old {};
  const bool exists = ::stat(path.c_str(), &old) == 0;
  if (!exists && errno != ENOENT) throw IoError(path, "cannot write", errno);
  const int descriptor = exists && is_standard_output(old) ? STDOUT_FILENO : named_descriptor(path);
  if (exists && S_ISREG(old.st_mode) && descriptor >= 0) {
    descriptor_ = Descriptor(descriptor, path, true);
    descriptor_.require(O_WRONLY);
    refuse_input(path, old, input);
  } else if (!exists) {
    path_ = behind_links(path);
    beside_.emplace(path_);
  } else if (S_ISREG(old.st_mode)) {
    path_ = behind_links(path);
    refuse_input(path, old, input);
    if (::access(path_.c_str(), W_OK) != 0) throw IoError(path_, "cannot write", errno);
    beside_.emplace(path_, old);
  } else {
    const int fd = uninterrupted([&] { return ::open(path_.c_str(), O_WRONLY | O_CLOEXEC); });
    if (fd < 0) throw IoError(path_, "cannot write", errno);
    descriptor_ = Descriptor(fd, path_);
    descriptor_.widen_pipe();
  }
}

void Target::commit() {
  if (beside_) {
    beside_->flush();
  } else {
    descriptor_.close();
  }
  if (before_appearing_) before_appearing_();
  appear();
}

void Target::appear() {
  if (beside_) beside_->replace();
}

}  // namespace gff
