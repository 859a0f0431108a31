#include "io/atomic_file.hpp"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <utility>

#include "base/fail.hpp"
#include "io/signals.hpp"
#include "io/temporary_file.hpp"

namespace gff {
namespace {

mode_t mode_by_umask() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666 & ~mask;
}

void remove(const std::string& name) noexcept {
  remove_temporary(name);
  keep_on_signal(name);
}

}  // namespace

std::string behind_links(std::string path) {
  constexpr int most_links = 40;  // as in the kernel
  for (int links = 0;; ++links) {
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::symlink_status(path, error);
    if (status.type() == std::filesystem::file_type::none) fail_io(path, "cannot write", error.value());
    if (!std::filesystem::is_symlink(status)) return path;
    if (links == most_links) fail_io(path, "cannot write", ELOOP);
    const std::filesystem::path link = std::filesystem::read_symlink(path, error);
    if (error) fail_io(path, "cannot write", error.value());
    path = (std::filesystem::path(path).parent_path() / link).string();
  }
}

AtomicFile::AtomicFile(std::string place, const std::optional<struct stat>& old) : place_(std::move(place)) {
  const std::filesystem::path directory = std::filesystem::path(place_).parent_path();
  const std::string pattern = (directory / ".gffpipe-XXXXXX").string();
  std::string name;
  std::string called = place_;   // nothing may fail between the file's birth and what takes it away again
  const SignalsBlocked blocked;  // between the file's birth and the moment when a signal would remove it
  const int fd = make_temporary(pattern, name);
  if (fd < 0) fail_io(place_, "cannot make a temporary file beside it", errno);
  descriptor_ = Descriptor(fd, std::move(called));
  try {
    remove_on_signal(name);
    // The owner first, since a change of owner clears bits of the mode; only root can change it, and only root needs
    // to.
    if (old) static_cast<void>(!::fchown(fd, old->st_uid, old->st_gid));
    const mode_t mode = old ? old->st_mode & 07777 : mode_by_umask();
    if (retry_on_eintr([&] { return ::fchmod(fd, mode); }) != 0) fail_io(place_, "cannot set its mode", errno);
  } catch (...) {
    remove(name);
    throw;
  }
  temporary_ = std::move(name);
}

void AtomicFile::flush() {
  if (retry_on_eintr([&] { return ::fsync(descriptor_.fd()); }) != 0 && errno != EINVAL && errno != EROFS)
    fail_write(place_, errno);
  descriptor_.close();
}

void AtomicFile::replace() {
  if (temporary_.empty()) return;
  const SignalsBlocked blocked;
  if (retry_on_eintr([&] { return ::rename(temporary_.c_str(), place_.c_str()); }) != 0)
    fail_io(place_, "cannot give the finished file its name", errno);
  keep_on_signal(temporary_);
  temporary_.clear();
}

void AtomicFile::appear() {
  // link(2), unlike rename(2), does not replace an existing file.
  if (retry_on_eintr([&] { return ::link(temporary_.c_str(), place_.c_str()); }) == 0) return;
  if (errno == EEXIST) fail_io(place_, "another program has made it in the meantime");
  fail_io(place_, "cannot give the finished file its name", errno);
}

AtomicFile::~AtomicFile() {
  if (!temporary_.empty()) remove(temporary_);
}

}  // namespace gff
