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
  /// Does not wait for the thread, which may be in a read that blocks as long as the writer of a pipe is silent.
  ~ReadAhead() override;
  std::streamsize read(char* to, std::streamsize size) override;

 private:
  /// Filled by several reads of `inner`. The reader gets it when it is full, or earlier if the reader waits.
  struct Block {
    std::unique_ptr<char[]> bytes;
    std::size_t size = 0;  ///< bytes that have been filled
    bool full = false;     ///< the reader owns it until the reader sets this to false
  };
  /// State shared by the thread and the reader; it lives until both have ended.
  struct Shared {
    std::unique_ptr<Source> inner;
    std::array<Block, 3> blocks;
    std::mutex mutex;
    std::condition_variable changed;
    bool ended = false;           ///< nothing more will be filled
    bool reader_waiting = false;  ///< the reader waits for the next byte
    bool stopping = false;        ///< the reader has been destroyed
    std::exception_ptr error;
  };
  static void fill(Shared& shared);
  static bool fill(Block& block, Shared& shared);

  std::shared_ptr<Shared> shared_;
  std::exception_ptr error_;  ///< the error that ended the thread; every later read throws it
  bool has_thread_ = true;
  std::size_t at_ = 0;      ///< index of the block that the reader reads
  std::size_t offset_ = 0;  ///< bytes of it that have been returned
};

}  // namespace gff
