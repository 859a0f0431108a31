#include "io/file_beside.hpp"

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

mode_t mode_by_umask() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666 & ~mask;
}

}  // namespace

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

FileBeside::FileBeside(std::string place, const std::optional<struct stat>& old) : place_(std::move(place)) {
  const std::filesystem::path directory = std::filesystem::path(place_).parent_path();
  std::string name = (directory / ".gffpipe-XXXXXX").string();
  const SignalsBlocked blocked;  // between the file's birth and the moment when a signal would remove it
  const int fd = ::mkostemp(name.data(), O_CLOEXEC);
  if (fd < 0) throw IoError(place_, "cannot make a temporary file beside it", errno);
  descriptor_ = Descriptor(fd, place_);
  try {
    remove_on_signal(name);
    // The owner first, since a change of owner clears bits of the mode; only root can, and nobody else needs to.
    if (old) static_cast<void>(!::fchown(fd, old->st_uid, old->st_gid));
    if (::fchmod(fd, old ? old->st_mode & 07777 : mode_by_umask()) != 0)
      throw IoError(place_, "cannot set its mode", errno);
  } catch (...) {
    ::unlink(name.c_str());
    keep_on_signal(name);
    throw;
  }
  temporary_ = std::move(name);
}

void FileBeside::flush() {
  if (::fsync(descriptor_.fd()) != 0 && errno != EINVAL && errno != EROFS) throw WriteError(place_, errno);
  descriptor_.close();
}

void FileBeside::replace() {
  if (temporary_.empty()) return;
  const SignalsBlocked blocked;
  if (::rename(temporary_.c_str(), place_.c_str()) != 0)
    throw IoError(place_, "cannot give the finished file its name", errno);
  keep_on_signal(temporary_);
  temporary_.clear();
}

void FileBeside::appear() {
  // link(2), unlike rename(2), leaves alone what stands there.
  if (::link(temporary_.c_str(), place_.c_str()) == 0) return;
  if (errno == EEXIST) throw IoError(place_, "another program has made it in the meantime");
  throw IoError(place_, "cannot give the finished file its name", errno);
}

FileBeside::~FileBeside() {
  if (temporary_.empty()) return;
  ::unlink(temporary_.c_str());
  keep_on_signal(temporary_);
}

}  // namespace gff
