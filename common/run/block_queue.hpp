// Runs workers over blocks on several cores, and joins the results in the order of the blocks.
//
// Threads: one thread uses the queue. The queue gives each block to one thread at a time.
#pragma once

#include <exception>
#include <memory>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "gff/line_reader.hpp"
#include "hts/thread_pool.hpp"
#include "io/block_reader.hpp"
#include "io/piece.hpp"
#include "run/block_output.hpp"
#include "run/job.hpp"

namespace gff {

/// What find_block finds next in the input.
enum class NextBlock { block, end, sequences, long_line };
/// Calls `blocks.next()`. Returns `sequences` if '>' follows, which begins the sequence section: its lines have no
/// limit.
NextBlock find_block(BlockReader& blocks);

/// A piece of the input, and what a worker makes of its whole lines. One thread at a time uses a job.
class BlockJob {
 public:
  explicit BlockJob(std::unique_ptr<Piece> piece) : piece_(std::move(piece)), out_(written_) {}
  Piece& piece() { return *piece_; }

  /// Prepares the worker and a reader that knows what `lines` knows. Called before each `run`.
  void prepare(Job& job, const LineReader& lines);
  /// Loads the piece and runs the worker over its whole lines. Does not throw: after an error, `join` runs one worker
  /// over the lines again, and that one reports the error.
  void run() noexcept;
  std::thread::id ran_in() const { return ran_in_; }

  /// The text before the first whole line: the end of a line that began in earlier pieces. The whole piece if no line
  /// begins in it.
  PaddedView head() const { return piece_->text().part(0, block_begin_); }
  /// The text after the head.
  PaddedView after_head() const { return piece_->text().part(block_begin_); }
  /// The text after the last whole line.
  PaddedView tail() const { return piece_->text().part(block_end_); }

  /// `all` and `lines` have read the input up to the whole lines of this piece. Adds the counts of these lines to
  /// theirs, and writes the output to `out`. If that is not possible, `all` runs over these lines again.
  void join(Worker& all, LineReader& lines, Output& out);

 private:
  PaddedView block() const { return piece_->text().part(block_begin_, block_end_ - block_begin_); }

  std::unique_ptr<Piece> piece_;
  std::thread::id ran_in_;
  std::size_t block_begin_ = 0;
  std::size_t block_end_ = 0;
  std::unique_ptr<LineReader> lines_;
  std::unique_ptr<Worker> worker_;
  BlockOutput written_;
  Output out_;
  bool sound_ = false;
};

/// Takes pieces of the input and runs workers over them: in the pool, and in the caller's thread if the pool has enough
/// to do. Joins the results in order. The caller's worker reads a line that is in several pieces. Memory: for each
/// thread two to three pieces, their output, and the scratch space of a worker.
class BlockQueue {
 public:
  /// Continues after the block that `blocks` has, in pieces of about `size` bytes, with up to `depth` pieces at a time.
  /// All arguments must outlive the queue.
  BlockQueue(ThreadPool& pool, std::size_t depth, BlockReader& blocks, Job& job, std::size_t size);

  /// Joins the next piece to what `all` and `lines` have read. Returns false in five cases; then call `end`: no piece
  /// is left, a fault, the sequence section, `all` has enough, or a line of more than `max_line` bytes.
  bool join_next(Worker& all, LineReader& lines, Output& out, std::size_t max_line);
  /// Makes `blocks` continue after the last line that was read, or where `lines` ended. `blocks` then also reads the
  /// pieces that are left here, so the queue must outlive it.
  void end();
  /// After `end`: reads up to `size` bytes of the pieces that were taken and not joined, and returns how many; 0 at the
  /// end. Throws the error in which the pieces end.
  std::size_t read(char* to, std::size_t size);

 private:
  bool add_job(const LineReader& lines);
  void put_away(std::unique_ptr<BlockJob> job);
  std::unique_ptr<BlockJob> spare_job();
  void take_next();
  bool read_line_between(std::string_view head, Worker& all, LineReader& lines, Output& out);
  void break_off(const std::exception_ptr& fault);

  BlockReader& blocks_;
  Source& source_;  ///< has the pieces
  Job& job_;
  std::size_t size_;
  JobQueue<BlockJob> jobs_;
  std::vector<std::unique_ptr<BlockJob>> mine_;    ///< spare jobs that ran in the caller's thread
  std::vector<std::unique_ptr<BlockJob>> others_;  ///< spare jobs that ran in other threads
  std::unique_ptr<BlockJob> current_;
  std::string line_start_;    ///< the start of a line whose end has not been found
  std::string line_;          ///< the last line that was in several pieces
  std::string_view rest_;     ///< text of the current piece that `read` has not returned
  bool found_all_ = false;    ///< the source has no further piece
  bool broken_off_ = false;   ///< later pieces are ignored
  std::exception_ptr fault_;  ///< the error in which the pieces end
};

}  // namespace gff
