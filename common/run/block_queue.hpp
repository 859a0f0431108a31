// Blocks on their way through workers on several cores, and out again in their order.
//
// Threads: one thread uses the queue; it hands each block to one thread at a time.
#pragma once

#include <exception>
#include <memory>
#include <string_view>
#include <vector>

#include "gff/line_reader.hpp"
#include "hts/thread_pool.hpp"
#include "io/block_reader.hpp"
#include "run/block_output.hpp"
#include "run/job.hpp"

namespace gff {

/// What the reader finds next.
enum class NextBlock { block, end, sequences, long_line };
/// The same as BlockReader::next, and the sequence section where it begins with '>': its lines have no limit.
NextBlock find_block(BlockReader& blocks);

/// One block, and what a worker makes of it. One thread at a time.
class BlockJob {
 public:
  BlockJob() : out_(written_) {}

  /// Takes the block that `reader` has found.
  void take(BlockReader& reader);
  /// Makes ready to run, knowing what `lines` knows.
  void prepare(Job& job, const LineReader& lines);
  /// Runs the worker. Throws nothing: what is wrong is found again, and told of, when one worker runs alone.
  void run() noexcept;

  /// Joins the block to those before it, which `all` and `lines` have read. Where that is not possible, `all` runs over
  /// it again.
  void join(Worker& all, LineReader& lines, Output& out);

  std::string_view block() const { return block_; }
  bool added_newline() const { return added_newline_; }

 private:
  BlockReader::Buffer buffer_;
  std::string_view block_;
  bool added_newline_ = false;
  std::unique_ptr<LineReader> lines_;
  std::unique_ptr<Worker> worker_;
  BlockOutput written_;
  Output out_;
  bool sound_ = false;
};

/// Reads ahead, runs workers in the pool and, where that has enough to do, in the caller's thread. One thread uses it.
/// Memory: for each thread two to three times a block, what is written for it, and the scratch space of a worker.
class BlockQueue {
 public:
  BlockQueue(ThreadPool& pool, BlockReader& blocks, Job& job);

  /// The next block in order, finished; null where the blocks end. Valid until the next call. `lines` has read the blocks
  /// before it.
  BlockJob* next(const LineReader& lines);
  /// The block that `next` returned last.
  const BlockJob& current() const { return *current_; }
  /// What follows the last block. Throws what reading ended in.
  NextBlock end() const;
  /// Waits for the next block, without any use for what a worker made of it; null at the end.
  BlockJob* skip();

 private:
  bool find_next() noexcept;
  void add_block(const LineReader& lines);

  BlockReader& blocks_;
  Job& job_;
  JobQueue<BlockJob> jobs_;
  std::vector<std::unique_ptr<BlockJob>> free_;
  std::unique_ptr<BlockJob> current_;
  NextBlock found_ = NextBlock::block;  ///< the last thing that was found
  std::exception_ptr fault_;            ///< what reading ended in
};

}  // namespace gff
