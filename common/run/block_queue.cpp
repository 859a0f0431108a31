#include "run/block_queue.hpp"

#include <utility>

namespace gff {

NextBlock find_block(BlockReader& blocks) {
  if (blocks.ahead().starts_with('>')) return NextBlock::sequences;
  switch (blocks.next()) {
    case BlockReader::Found::end: return NextBlock::end;
    case BlockReader::Found::block: return NextBlock::block;
    case BlockReader::Found::long_line: break;
  }
  return blocks.ahead().starts_with('>') ? NextBlock::sequences : NextBlock::long_line;
}

// --- a block ---------------------------------------------------------------------------------------------------------

void BlockJob::take(BlockReader& reader) {
  // A block with a very long line leaves a very large buffer, and the next one may do with less.
  constexpr std::size_t usual = 4 * BlockReader::usual_block;
  if (buffer_.capacity > usual) buffer_ = {};
  block_ = reader.take_block(buffer_);
  added_newline_ = reader.added_newline();
}

void BlockJob::prepare(Job& job, const LineReader& lines) {
  if (!worker_) worker_ = job.make_worker();
  if (!lines_) lines_ = std::make_unique<LineReader>(lines);
  lines_->read_middle_of(lines);
  lines_->set_block(block_);
  written_.start(block_);
  out_.count_anew();
  sound_ = false;
}

void BlockJob::run() noexcept {
  try {
    worker_->run(*lines_, out_);
    out_.flush();
    sound_ = true;
  } catch (...) {
    out_.clear();
  }
}

void BlockJob::join(Worker& all, LineReader& lines, Output& out) {
  const bool fits = sound_ && lines_->knowledge() == lines.knowledge() && all.accepts(*worker_);
  if (fits) {
    JoinedBlock joined{lines.counts(), written_};
    all.merge(*worker_, joined);
    lines.add(*lines_);
    written_.write_to(out);
  } else {
    worker_.reset();  // its counts are about lines that are read again
    lines.set_block(block_);
    all.run(lines, out);
    out.settle();
  }
}

// --- all blocks ------------------------------------------------------------------------------------------------------

BlockQueue::BlockQueue(ThreadPool& pool, BlockReader& blocks, Job& job) : blocks_(blocks), job_(job), jobs_(&pool) {}

BlockJob* BlockQueue::next(const LineReader& lines) {
  if (current_) free_.push_back(std::move(current_));
  while (jobs_.wants_job() && find_next()) add_block(lines);
  return skip();
}

BlockJob* BlockQueue::skip() {
  if (jobs_.empty()) return nullptr;
  current_ = jobs_.next();
  return current_.get();
}

NextBlock BlockQueue::end() const {
  if (fault_) std::rethrow_exception(fault_);
  return found_;
}

/// Finds the next block, if nothing else came before. A fault is thrown when the blocks before it were joined.
bool BlockQueue::find_next() noexcept {
  if (fault_ || found_ != NextBlock::block) return false;
  try {
    found_ = find_block(blocks_);
  } catch (...) {
    fault_ = std::current_exception();
    return false;
  }
  return found_ == NextBlock::block;
}

void BlockQueue::add_block(const LineReader& lines) {
  std::unique_ptr<BlockJob> block;
  if (free_.empty()) {
    block = std::make_unique<BlockJob>();
  } else {
    block = std::move(free_.back());
    free_.pop_back();
  }
  block->take(blocks_);
  block->prepare(job_, lines);
  jobs_.add(std::move(block));
}

}  // namespace gff
