// Another source, read in a thread of its own, a few blocks ahead. Worth it where the reader has work to do meanwhile.
//
// Threads: one thread reads; a thread of its own reads ahead.
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
  /// If the system gives no thread, it reads without one.
  explicit ReadAhead(std::unique_ptr<Source> inner);
  /// Does not wait for the thread: it may be in a read that lasts as long as the writer of a pipe is silent.
  ~ReadAhead() override;
  std::streamsize read(char* to, std::streamsize size) override;

 private:
  /// Filled by several reads. Given to the reader when it is full, or earlier if the reader waits.
  struct Block {
    std::unique_ptr<char[]> bytes;
    std::size_t size = 0;  ///< so much has been filled
    bool full = false;     ///< it waits for the reader to give it back, empty
  };
  /// What the thread and the reader share; it lives until both have gone.
  struct Shared {
    std::unique_ptr<Source> inner;
    std::array<Block, 3> blocks;
    std::mutex mutex;
    std::condition_variable changed;
    bool ended = false;           ///< nothing more will be filled
    bool reader_waiting = false;  ///< the reader waits for any byte at all
    bool stopping = false;        ///< the reader has gone
    std::exception_ptr error;
  };
  static void fill(Shared& shared);
  static bool fill(Block& block, Shared& shared);

  std::shared_ptr<Shared> shared_;
  std::exception_ptr error_;  ///< what ended the thread, thrown by every read from then on
  bool has_thread_ = true;
  std::size_t at_ = 0;      ///< the block that the reader is at
  std::size_t offset_ = 0;  ///< how much of it has been returned
};

}  // namespace gff
