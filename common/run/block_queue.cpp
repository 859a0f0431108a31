#include "run/block_queue.hpp"

#include <algorithm>
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
  finished_.store(false, std::memory_order_relaxed);
}

void BlockJob::run() noexcept {
  try {
    worker_->run(*lines_, out_);
    out_.flush();
    sound_ = true;
  } catch (...) {
    out_.clear();
  }
  finished_.store(true, std::memory_order_release);
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

// Each thread has one block to work on and one that waits; the caller has one, and one is being joined.
BlockQueue::BlockQueue(ThreadPool& pool, BlockReader& blocks, Job& job)
    : pool_(pool),
      blocks_(blocks),
      job_(job),
      most_(2 * static_cast<std::size_t>(pool.size()) + 2),
      pooled_(&pool, most_) {}

BlockJob* BlockQueue::next(const LineReader& lines) {
  if (current_) free_.push_back(std::move(current_));
  read_ahead(lines);
  if (entries_.empty()) return nullptr;
  take_oldest();
  return current_.get();
}

BlockJob* BlockQueue::skip() {
  if (entries_.empty()) return nullptr;
  take_oldest();
  return current_.get();
}

NextBlock BlockQueue::end() const {
  if (fault_) std::rethrow_exception(fault_);
  return found_;
}

/// Reads until there are as many blocks as may be, or the oldest one can be joined.
void BlockQueue::read_ahead(const LineReader& lines) {
  while (entries_.size() < most_ && (entries_.empty() || !entries_.front().block->finished())) {
    if (!find_next()) return;
    hand_out(lines);
  }
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

void BlockQueue::hand_out(const LineReader& lines) {
  std::unique_ptr<BlockJob> block;
  if (free_.empty()) {
    block = std::make_unique<BlockJob>();
  } else {
    block = std::move(free_.back());
    free_.pop_back();
  }
  block->take(blocks_);
  block->prepare(job_, lines);
  BlockJob* const handed_out = block.get();
  if (waiting() < 2 * static_cast<std::size_t>(pool_.size())) {
    entries_.push_back({handed_out, nullptr});
    pooled_.add(std::move(block));
  } else {
    block->run();
    entries_.push_back({handed_out, std::move(block)});
  }
}

/// How many blocks the pool has not finished.
std::size_t BlockQueue::waiting() const {
  return static_cast<std::size_t>(
      std::count_if(entries_.begin(), entries_.end(), [](const Entry& entry) { return !entry.block->finished(); }));
}

void BlockQueue::take_oldest() {
  Entry& oldest = entries_.front();
  current_ = oldest.own ? std::move(oldest.own) : pooled_.next();
  entries_.pop_front();
}

}  // namespace gff
