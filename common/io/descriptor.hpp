// A file descriptor that closes itself, and the system calls that gffpipe makes on it: each repeats where a signal
// interrupted it, waits where the descriptor would block, and throws IoError for everything else.
//
// Threads: one thread at a time uses a descriptor; `read_at` and the count of reads are for any.
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

/// What a system call gives that is made again as long as signals interrupt it.
template <class Call>
int retry_on_eintr(Call call) {
  int result = 0;
  do result = call();
  while (result < 0 && errno == EINTR);
  return result;
}

/// Whether a call that failed with `error` may succeed when it is repeated at once. On a regular file only.
inline bool is_transient(int error) { return error == EINTR || error == EAGAIN || error == EWOULDBLOCK; }

/// Whether two files are one, even if their names differ.
inline bool same_file(const struct stat& a, const struct stat& b) {
  return a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

class Descriptor {
 public:
  Descriptor() = default;
  /// Takes over `fd`; `name` is what messages call it. Standard streams are borrowed, not closed.
  Descriptor(int fd, std::string name, bool borrowed = false) : fd_(fd), borrowed_(borrowed), name_(std::move(name)) {}
  Descriptor(Descriptor&& other) noexcept { *this = std::move(other); }
  Descriptor& operator=(Descriptor&& other) noexcept;
  ~Descriptor() { close_quietly(); }

  int fd() const { return fd_; }
  const std::string& name() const { return name_; }
  explicit operator bool() const { return fd_ >= 0; }

  struct stat status() const;
  /// Where in the file the next read or write will be, bytes from 0. Throws on a pipe.
  std::uint64_t offset() const;
  /// Another reader of the same file from `offset` on, with a place of its own: neither moves the other. `name` is what
  /// messages call it; without one, as this.
  Descriptor reader_at(std::uint64_t offset, const std::string& name = {}) const;
  /// Moves where the next read will be by `bytes`. Throws on a pipe.
  void skip(std::uint64_t bytes);
  /// Reads up to `size` bytes; 0 at the end.
  std::size_t read(char* to, std::size_t size);
  /// Where the file ends, `read` throws `error` from now on: what a copy of something that broke off is like.
  /// The readers of `reader_at` do the same.
  void fail_at_end(std::exception_ptr error) { broken_off_ = std::move(error); }
  /// Counts the bytes that `read` and `read_at` give from now on. The count outlives the descriptor; another thread may
  /// look at it. Those of `reader_at` count too.
  std::shared_ptr<const std::atomic<std::uint64_t>> count_reads();
  /// Counts bytes that another reader of the same file has read.
  void count_read(std::uint64_t bytes) const {
    if (read_) *read_ += bytes;
  }
  /// Reads up to `size` bytes at `offset` (bytes from 0) without moving where `read` continues; 0 at the end.
  std::size_t read_at(std::uint64_t offset, char* to, std::size_t size) const;
  /// Writes all of `size` bytes.
  void write(const char* from, std::size_t size);
  /// Closes, and throws what close(2) reports (a network file system may say only here that the disk is full).
  void close();
  /// Throws where the descriptor was not opened for `access` (O_RDONLY or O_WRONLY), as one that the caller had closed.
  void require(int access) const;
  /// Asks for a pipe of 1 MiB where this is a pipe; the default of 64 KiB costs a factor of three between two cores.
  void widen_pipe() const;

 private:
  void close_quietly() noexcept;
  int fd_ = -1;
  bool borrowed_ = false;
  std::int64_t place_ = -1;  ///< of a reader with a place of its own: where it reads next, bytes from 0
  std::string name_;
  std::shared_ptr<std::atomic<std::uint64_t>> read_;  ///< bytes, where somebody wants to know
  std::exception_ptr broken_off_;                     ///< thrown at the end of the file
};

/// Opens an existing file for reading; "-" is standard input ("<stdin>"). Directories are refused.
Descriptor open_input(const std::string& path);

}  // namespace gff
