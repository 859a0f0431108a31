// Writes BGZF (SAMv1, section 4.1). htslib compresses each block, in the caller's thread or in the threads of a pool.
// The bytes written do not depend on the number of threads. Only a stream that was finished ends in the BGZF
// end-of-file block.
//
// bgzf_compress makes the blocks, and this class writes them. htslib's own writer (bgzf_write with threads) is not
// used: its extra thread writes, so an error would be reported for another block, and each block would be a job of its
// own. Here a job has several blocks.
//
// Threads: one thread at a time uses an object; the threads of the pool compress.
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "hts/thread_pool.hpp"
#include "io/sink.hpp"

namespace gff {

class BgzfSink : public Sink {
 public:
  /// Bytes of text in a block, as in htslib. With this size, a block of incompressible text is still below 64 KiB.
  static constexpr std::size_t block_text = 0xFF00;

  /// `level` is 0 to 9, as for bgzip. If there is a `pool`, its threads compress; the pool must outlive the sink.
  /// Memory: 128 KiB; with a pool, 1.75 MiB, and up to 0.5 MiB for each thread beyond two.
  BgzfSink(std::unique_ptr<OutputFile> target, int level, ThreadPool* pool);
  void write(std::string_view bytes) override;
  void flush() override;
  void finish() override;

  /// Called after each block has been written, in order, with the bytes of its text and its size in the file.
  using BlockWritten = std::function<void(std::size_t text, std::size_t size)>;
  void on_block_written(BlockWritten call) { block_written_ = std::move(call); }

 private:
  /// Text of up to `most_blocks` blocks; after `run`, also the compressed blocks.
  struct Job {
    static constexpr std::size_t most_blocks = 2;
    Job(std::size_t blocks, int level);
    void run();
    bool full() const { return size == capacity; }

    std::size_t capacity;
    int level;
    std::unique_ptr<char[]> text;
    std::size_t size = 0;
    std::unique_ptr<char[]> blocks;
    std::array<std::size_t, most_blocks> block_sizes{};
  };
  std::unique_ptr<Job> empty_job();
  void compress();
  void write_oldest();
  void write_out(Job& job);

  std::unique_ptr<OutputFile> target_;
  int level_;
  std::optional<JobQueue<Job>> queue_;  ///< nothing if the caller's thread compresses
  std::unique_ptr<Job> filling_;        ///< the job to which text is added
  std::vector<std::unique_ptr<Job>> spare_;
  BlockWritten block_written_;
};

}  // namespace gff
