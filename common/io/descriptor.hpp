// A file descriptor that closes itself, and system calls on it. Each call is repeated if a signal interrupts it, and
// waits if the descriptor would block. Every other failure throws IoError (WriteError from `write` and `close`).
//
// Threads: one thread at a time uses a descriptor; any thread may call `read_at` and read the count of `count_reads`.
#pragma once

#include <sys/stat.h>

#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <memory>
#include <string>
#include <utility>

namespace gff {

/// Repeats a system call as long as signals interrupt it. Returns its last result.
template <class Call>
int retry_on_eintr(Call call) {
  int result = 0;
  do result = call();
  while (result < 0 && errno == EINTR);
  return result;
}

/// Whether a call on a regular file that failed with `error` may succeed if it is repeated at once.
inline bool is_transient(int error) { return error == EINTR || error == EAGAIN || error == EWOULDBLOCK; }

/// Whether both are the same file, even if their names differ.
inline bool same_file(const struct stat& a, const struct stat& b) {
  return a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

class Descriptor {
 public:
  Descriptor() = default;
  /// Owns `fd` and closes it, unless it is `borrowed` (a standard stream). `name` is the name in messages.
  Descriptor(int fd, std::string name, bool borrowed = false) : fd_(fd), borrowed_(borrowed), name_(std::move(name)) {}
  Descriptor(Descriptor&& other) noexcept { *this = std::move(other); }
  Descriptor& operator=(Descriptor&& other) noexcept;
  ~Descriptor() { close_quietly(); }

  int fd() const { return fd_; }
  const std::string& name() const { return name_; }
  explicit operator bool() const { return fd_ >= 0; }

  struct stat status() const;
  /// The position of the next read or write, bytes from 0. Throws IoError on a pipe.
  std::uint64_t offset() const;
  /// Another reader of the same file that begins at `offset`. Both have a position of their own. `name` is its name in
  /// messages; if empty, the name of this one.
  Descriptor reader_at(std::uint64_t offset, const std::string& name = {}) const;
  /// Moves the position of the next read forward by `bytes`. Throws IoError on a pipe.
  void skip(std::uint64_t bytes);
  /// Reads up to `size` bytes and returns how many; 0 at the end.
  std::size_t read(char* to, std::size_t size);
  /// From now on `read` throws `error` at the end of the file. The readers of `reader_at` do the same. For a copy of an
  /// input whose reading failed.
  void fail_at_end(std::exception_ptr error) { broken_off_ = std::move(error); }
  /// Starts to count the bytes that `read` and `read_at` return, here and in the readers of `reader_at`. The count
  /// outlives the descriptor; other threads may read it.
  std::shared_ptr<const std::atomic<std::uint64_t>> count_reads();
  /// Adds `bytes` to that count, for bytes of the same file that were read in another way.
  void count_read(std::uint64_t bytes) const {
    if (read_) *read_ += bytes;
  }
  /// Reads up to `size` bytes at `offset` (bytes from 0) and returns how many; 0 at the end. Does not move the position
  /// of `read`.
  std::size_t read_at(std::uint64_t offset, char* to, std::size_t size) const;
  /// Writes all `size` bytes. Throws WriteError.
  void write(const char* from, std::size_t size);
  /// Closes the descriptor. Throws WriteError if close(2) fails: a network file system may report a full disk only
  /// here.
  void close();
  /// Throws IoError if the descriptor is not open for `access` (O_RDONLY or O_WRONLY), for example if the caller of the
  /// program closed it.
  void require(int access) const;
  /// If this is a pipe, asks the system for 1 MiB. With the default of 64 KiB, two cores are three times slower.
  void widen_pipe() const;

 private:
  void close_quietly() noexcept;
  int fd_ = -1;
  bool borrowed_ = false;
  std::int64_t place_ = -1;  ///< of a reader of `reader_at`: its next offset, bytes from 0
  std::string name_;
  std::shared_ptr<std::atomic<std::uint64_t>> read_;  ///< bytes; null if they are not counted
  std::exception_ptr broken_off_;                     ///< thrown at the end of the file
};

/// Opens an existing file for reading; "-" is standard input ("<stdin>"). Directories are refused.
Descriptor open_input(const std::string& path);

}  // namespace gff
