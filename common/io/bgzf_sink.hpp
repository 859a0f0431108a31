// BGZF out. Only a stream that was finished ends in the BGZF end-of-file block.
//
// Threads: one thread calls it; threads of its own compress.
#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "io/bgzf_block.hpp"
#include "io/sink.hpp"

namespace gff {

class BgzfSink : public Sink {
 public:
  /// `threads` > 0: that many threads compress. What is written does not depend on them. Memory: 0.5 MiB, and as much for each.
  BgzfSink(std::unique_ptr<OutputFile> target, int threads);
  ~BgzfSink() override;
  void write(std::string_view bytes) override;
  void flush() override;
  void finish() override;

 private:
  /// A block on its way: filled by the caller, compressed by a thread, written by the caller, in their order.
  struct Job {
    enum class State { empty, filled, taken, compressed };
    State state = State::empty;
    std::unique_ptr<char[]> bytes;
    std::size_t size = 0;
    std::unique_ptr<char[]> block;
    std::size_t block_size = 0;
  };
  void end_block();
  void write_oldest();
  void compress_jobs(BgzfBlockMaker& maker);

  std::unique_ptr<OutputFile> target_;
  BgzfBlockMaker maker_;     ///< where there are no threads
  std::vector<Job> jobs_;    ///< a ring; without threads only the first is used
  std::size_t filling_ = 0;  ///< the job that takes bytes
  std::size_t oldest_ = 0;   ///< the first that was not written

  std::mutex mutex_;  ///< of the states, and what follows
  std::condition_variable changed_;
  std::size_t next_ = 0;  ///< the job that the next free thread takes
  bool stopping_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace gff
