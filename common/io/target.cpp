#include "io/target.hpp"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>

#include "io/error.hpp"
#include "io/signals.hpp"

namespace gff {
namespace {

/// The path behind symbolic links at its end, also where the last of them points to nothing yet.
std::string behind_links(std::string path) {
  constexpr int most_links = 40;  // as in the kernel
  std::error_code error;
  for (int links = 0; std::filesystem::is_symlink(path, error); ++links) {
    if (links == most_links) throw IoError(path, "cannot write", ELOOP);
    const std::filesystem::path link = std::filesystem::read_symlink(path, error);
    if (error) throw IoError(path, "cannot write", error.value());
    path = (std::filesystem::path(path).parent_path() / link).string();
  }
  return path;
}

mode_t mode_by_umask() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666 & ~mask;
}

/// Whether a name (/dev/stdout, /dev/fd/1) means what standard output has been redirected to.
bool is_standard_output(const struct stat& file) {
  struct stat out {};
  return ::fstat(STDOUT_FILENO, &out) == 0 && out.st_dev == file.st_dev && out.st_ino == file.st_ino;
}

/// Writing to the file that is read would destroy it, or never end.
void refuse_input(const std::string& name, const struct stat& output, const Descriptor& input) {
  if (!input) return;
  const struct stat in = input.status();
  if (S_ISREG(output.st_mode) && output.st_dev == in.st_dev && output.st_ino == in.st_ino)
    throw UsageError(quotable(name, 4096) + ": the output is the input file");
}

}  // namespace

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
  if (exists && S_ISREG(old.st_mode) && is_standard_output(old)) {
    descriptor_ = Descriptor(STDOUT_FILENO, path, true);
    refuse_input(path, old, input);
  } else if (!exists) {
    path_ = behind_links(path);
    open_beside(std::nullopt);
  } else if (S_ISREG(old.st_mode)) {
    path_ = behind_links(path);
    refuse_input(path, old, input);
    if (::access(path_.c_str(), W_OK) != 0) throw IoError(path_, "cannot write", errno);
    open_beside(old);
  } else {
    const int fd = ::open(path_.c_str(), O_WRONLY | O_CLOEXEC);
    if (fd < 0) throw IoError(path_, "cannot write", errno);
    descriptor_ = Descriptor(fd, path_);
    descriptor_.widen_pipe();
  }
}

void Target::open_beside(const std::optional<struct stat>& old) {
  const std::filesystem::path directory = std::filesystem::path(path_).parent_path();
  std::string name = (directory / ".gffpipe-XXXXXX").string();
  const SignalsBlocked blocked;  // between the file's birth and the moment when a signal would remove it
  const int fd = ::mkostemp(name.data(), O_CLOEXEC);
  if (fd < 0) throw IoError(path_, "cannot make a temporary file beside it", errno);
  temporary_ = name;
  remove_on_signal(temporary_);
  descriptor_ = Descriptor(fd, path_);
  // The owner first, since a change of owner clears bits of the mode; only root can, and nobody else needs to.
  if (old) static_cast<void>(!::fchown(fd, old->st_uid, old->st_gid));
  if (::fchmod(fd, old ? old->st_mode & 07777 : mode_by_umask()) != 0)
    throw IoError(path_, "cannot set its mode", errno);
}

void Target::commit() {
  if (!temporary_.empty() && ::fsync(descriptor_.fd()) != 0 && errno != EINVAL && errno != EROFS)
    throw WriteError(path_, errno);
  descriptor_.close();
  if (before_appearing_) before_appearing_();
  appear();
}

void Target::appear() {
  if (temporary_.empty()) return;
  const SignalsBlocked blocked;
  if (::rename(temporary_.c_str(), path_.c_str()) != 0)
    throw IoError(path_, "cannot give the finished file its name", errno);
  keep_on_signal(temporary_);
  temporary_.clear();
}

Target::~Target() {
  if (temporary_.empty()) return;
  ::unlink(temporary_.c_str());
  keep_on_signal(temporary_);
}

}  // namespace gff
