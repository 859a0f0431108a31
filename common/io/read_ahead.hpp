// Reads another source in a second thread, up to three blocks ahead. Useful if the caller has other work between reads.
//
// Threads: one thread at a time calls `read`; the object's own thread reads `inner`.
#pragma once

#include <array>
#include <condition_variable>
#include <exception>
#include <memory>
#include <mutex>
#include <thread>

#include "io/source.hpp"

namespace gff {

class ReadAhead : public Source {
 public:
  /// Starts the thread. If the system cannot start one, `read` reads `inner` itself.
  explicit ReadAhead(std::unique_ptr<Source> inner);
  /// Does not wait for the thread. A read of a pipe may block the thread until the program at the other end writes.
  ~ReadAhead() override;
  std::streamsize read(char* to, std::streamsize size) override;

 private:
  /// The thread fills it by several reads of `inner`. `read` returns bytes of it when it is full, or earlier if the
  /// caller waits.
  struct Block {
    std::unique_ptr<char[]> bytes;
    std::size_t size = 0;  ///< bytes that have been filled
    bool full = false;     ///< the thread does not write to it until `read` sets this to false
  };
  /// State that the thread and the ReadAhead object share. It lives until the thread has ended and the object is
  /// destroyed.
  struct Shared {
    std::unique_ptr<Source> inner;
    std::array<Block, 3> blocks;
    std::mutex mutex;
    std::condition_variable changed;
    bool ended = false;           ///< the thread fills no more blocks
    bool reader_waiting = false;  ///< `read` waits for the next byte
    bool stopping = false;        ///< the ReadAhead object is destroyed
    std::exception_ptr error;
  };
  static void fill(Shared& shared);
  static bool fill(Block& block, Shared& shared);

  std::shared_ptr<Shared> shared_;
  std::exception_ptr error_;  ///< the error that ended the thread; every later read throws it
  bool has_thread_ = true;
  std::size_t at_ = 0;      ///< index of the block that `read` copies from
  std::size_t offset_ = 0;  ///< bytes of this block that have been returned
};

}  // namespace gff
