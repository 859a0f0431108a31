// Writes BGZF (SAMv1, section 4.1): htslib compresses each block, with one thread or with those of a pool. The same text
// gives the same bytes with any number of threads. Only a stream that was finished ends in the BGZF end-of-file block.
//
// The blocks are made by bgzf_compress and written by us. With htslib's own writer (bgzf_write with threads) a thread of
// its own writes, so an error would be seen by another block than the one that it belongs to, and each block would be
// handed over alone; here a job has several.
//
// Threads: one thread calls it; those of the pool compress.
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
  /// Bytes of text in a block, as in htslib: also what cannot be compressed gives a block below 64 KiB.
  static constexpr std::size_t block_text = 0xFF00;

  /// `level` is 0 to 9, as for bgzip. The threads of `pool` compress, if there is one; it outlives the sink. Memory:
  /// 128 KiB; with a pool, up to 0.5 MiB for each of its threads.
  BgzfSink(std::unique_ptr<OutputFile> target, int level, ThreadPool* pool);
  void write(std::string_view bytes) override;
  void flush() override;
  void finish() override;

  /// Called for each block after it has been written, in order, with its bytes of text and of the file.
  using BlockWritten = std::function<void(std::size_t text, std::size_t size)>;
  void on_block_written(BlockWritten call) { block_written_ = std::move(call); }

 private:
  /// Text of one or several blocks, and then the blocks.
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
  std::optional<JobQueue<Job>> queue_;  ///< nothing where this thread compresses
  std::unique_ptr<Job> filling_;        ///< takes text
  std::vector<std::unique_ptr<Job>> spare_;
  BlockWritten block_written_;
};

}  // namespace gff
