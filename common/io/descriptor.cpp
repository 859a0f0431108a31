#include "io/descriptor.hpp"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>

#include "base/fail.hpp"

namespace gff {
namespace {

/// Whether a call that failed with `error` is worth repeating; waits for the descriptor where it would have blocked.
bool repeat_after(int error, int fd, short events) {
  if (error == EINTR) return true;
  if (error != EAGAIN && error != EWOULDBLOCK) return false;
  pollfd waiting{fd, events, 0};
  ::poll(&waiting, 1, -1);
  return true;
}

}  // namespace

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
  if (this != &other) {
    close_quietly();
    fd_ = std::exchange(other.fd_, -1);
    borrowed_ = other.borrowed_;
    place_ = other.place_;
    name_ = std::move(other.name_);
    read_ = std::move(other.read_);
    broken_off_ = std::move(other.broken_off_);
  }
  return *this;
}

void Descriptor::close_quietly() noexcept {
  if (fd_ >= 0 && !borrowed_) ::close(fd_);
  fd_ = -1;
}

struct stat Descriptor::status() const {
  struct stat status {};
  if (::fstat(fd_, &status) != 0) fail_io(name_, "cannot use it", errno);
  return status;
}

std::uint64_t Descriptor::offset() const {
  if (place_ >= 0) return static_cast<std::uint64_t>(place_);
  const off_t offset = ::lseek(fd_, 0, SEEK_CUR);
  if (offset < 0) fail_io(name_, "cannot seek", errno);
  return static_cast<std::uint64_t>(offset);
}

Descriptor Descriptor::reader_at(std::uint64_t offset, const std::string& name) const {
  const int fd = ::fcntl(fd_, F_DUPFD_CLOEXEC, 0);
  if (fd < 0) fail_io(name_, "cannot open it once more", errno);
  Descriptor reader(fd, name.empty() ? name_ : name);
  reader.place_ = static_cast<std::int64_t>(offset);
  reader.read_ = read_;
  reader.broken_off_ = broken_off_;
  return reader;
}

void Descriptor::skip(std::uint64_t bytes) {
  if (bytes == 0) return;
  if (place_ >= 0) {
    place_ += static_cast<std::int64_t>(bytes);
  } else if (::lseek(fd_, static_cast<off_t>(bytes), SEEK_CUR) < 0) {
    fail_io(name_, "cannot seek", errno);
  }
}

std::size_t Descriptor::read(char* to, std::size_t size) {
  for (;;) {
    const ssize_t n = place_ < 0 ? ::read(fd_, to, size) : ::pread(fd_, to, size, place_);
    if (n >= 0) {
      if (n == 0 && size > 0 && broken_off_) std::rethrow_exception(broken_off_);
      if (place_ >= 0) place_ += n;
      if (read_) *read_ += static_cast<std::uint64_t>(n);
      return static_cast<std::size_t>(n);
    }
    if (const int error = errno; !repeat_after(error, fd_, POLLIN)) fail_io(name_, "read error", error);
  }
}

std::shared_ptr<const std::atomic<std::uint64_t>> Descriptor::count_reads() {
  return read_ = std::make_shared<std::atomic<std::uint64_t>>(0);
}

std::size_t Descriptor::read_at(std::uint64_t offset, char* to, std::size_t size) const {
  for (;;) {
    const ssize_t n = ::pread(fd_, to, size, static_cast<off_t>(offset));
    if (n >= 0) {
      if (read_) *read_ += static_cast<std::uint64_t>(n);
      return static_cast<std::size_t>(n);
    }
    if (const int error = errno; !repeat_after(error, fd_, POLLIN)) fail_io(name_, "read error", error);
  }
}

void Descriptor::write(const char* from, std::size_t size) {
  while (size > 0) {
    const ssize_t n = ::write(fd_, from, size);
    if (n > 0) {
      from += n;
      size -= static_cast<std::size_t>(n);
    } else if (const int error = n == 0 ? ENOSPC : errno; !repeat_after(error, fd_, POLLOUT)) {
      fail_write(name_, error);
    }
  }
}

void Descriptor::close() {
  const int fd = std::exchange(fd_, -1);
  if (fd < 0) return;
  // Standard output stays open for the C library, yet what its close would report must be known: close a duplicate.
  const int closing = borrowed_ ? ::dup(fd) : fd;
  if (closing < 0 || (::close(closing) != 0 && errno != EINTR)) fail_write(name_, errno);
}

void Descriptor::require(int access) const {
  const int flags = ::fcntl(fd_, F_GETFL);
  if (flags < 0) fail_io(name_, "cannot use it", errno);
  if ((flags & O_ACCMODE) != O_RDWR && (flags & O_ACCMODE) != access) fail_io(name_, "cannot use it", EBADF);
}

void Descriptor::widen_pipe() const {
#ifdef F_SETPIPE_SZ
  // Refused if this is not a pipe or the user's share of pipe memory is used up: then the size stays as it is.
  if (fd_ >= 0) static_cast<void>(::fcntl(fd_, F_SETPIPE_SZ, 1 << 20));
#endif
}

Descriptor open_input(const std::string& path) {
  Descriptor input;
  if (path == "-") {
    input = Descriptor(STDIN_FILENO, "<stdin>", true);
    input.require(O_RDONLY);
  } else {
    const int fd = retry_on_eintr([&] { return ::open(path.c_str(), O_RDONLY | O_CLOEXEC); });
    if (fd < 0) fail_io(path, "cannot open", errno);
    input = Descriptor(fd, path);
  }
  if (S_ISDIR(input.status().st_mode)) fail_io(input.name(), "cannot read", EISDIR);
  return input;
}

}  // namespace gff
