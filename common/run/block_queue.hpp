// Runs workers over blocks on several cores, and joins the results in the order of the blocks.
//
// Threads: one thread uses the queue; it hands each block to one thread at a time.
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

/// What the reader finds next.
enum class NextBlock { block, end, sequences, long_line };
/// The same as BlockReader::next, and the sequence section where it begins with '>': its lines have no limit.
NextBlock find_block(BlockReader& blocks);

/// A piece of the input, and what a worker makes of the lines that are whole in it. One thread at a time.
class BlockJob {
 public:
  explicit BlockJob(std::unique_ptr<Piece> piece) : piece_(std::move(piece)), out_(written_) {}
  Piece& piece() { return *piece_; }

  /// Prepares a run with the knowledge of `lines`.
  void prepare(Job& job, const LineReader& lines);
  /// Loads the piece and runs the worker. Throws nothing: what is wrong with lines is found again, and reported, when one
  /// worker runs alone.
  void run() noexcept;
  std::thread::id ran_in() const { return ran_in_; }

  /// What is before the first whole line, up to the end of its line if that is in the piece.
  PaddedView head() const { return piece_->text().part(0, block_begin_); }
  /// What is after the head.
  PaddedView after_head() const { return piece_->text().part(block_begin_); }
  /// What is after the last whole line.
  PaddedView tail() const { return piece_->text().part(block_end_); }

  /// Joins the whole lines to those before them, which `all` and `lines` have read. Where that is not possible, `all` runs
  /// over them again.
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

/// Takes pieces of the input and runs workers over them, in the pool and, where that has enough to do, in the caller's
/// thread; joins them in order. One thread uses it. A line that lies in several pieces is read by the caller's worker.
/// Memory: for each thread two to three times a piece, what is written for it, and the scratch space of a worker.
class BlockQueue {
 public:
  /// Continues after the block that `blocks` has, in pieces of about `size` bytes.
  BlockQueue(ThreadPool& pool, BlockReader& blocks, Job& job, std::size_t size);

  /// Joins the next piece to what `all` and `lines` have read. Returns false at the end of the pieces or a fault, at the sequence
  /// section, if `all` has enough, and in a line of more than `max_line` bytes. Then call `end`.
  bool join_next(Worker& all, LineReader& lines, Output& out, std::size_t max_line);
  /// Lets `blocks` continue after the last line that was read, or where `lines` ended. It reads what is left here, too.
  void end();
  /// After the end: reads up to `size` bytes of pieces that were taken and not joined; 0 after the last. Throws what the
  /// pieces end in.
  std::size_t read(char* to, std::size_t size);

 private:
  bool add_job(const LineReader& lines);
  void put_away(std::unique_ptr<BlockJob> job);
  std::unique_ptr<BlockJob> spare_job();
  void take_next();
  bool read_line_between(std::string_view head, Worker& all, LineReader& lines, Output& out);
  void break_off(const std::exception_ptr& fault);

  BlockReader& blocks_;
  Source& source_;  ///< of the pieces
  Job& job_;
  std::size_t size_;
  JobQueue<BlockJob> jobs_;
  std::vector<std::unique_ptr<BlockJob>> mine_;    ///< spare jobs that ran in the caller's thread
  std::vector<std::unique_ptr<BlockJob>> others_;  ///< … in others
  std::unique_ptr<BlockJob> current_;
  std::string begun_;         ///< the beginning of a line whose end has not been found
  std::string line_;          ///< the last line that was in several pieces
  std::string_view rest_;     ///< of the current piece, for `read`
  bool found_all_ = false;    ///< the source has no further piece
  bool broken_off_ = false;   ///< pieces that follow do not count
  std::exception_ptr fault_;  ///< what the pieces end in
};

}  // namespace gff
