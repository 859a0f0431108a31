#include "run/block_queue.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

#include "base/portability.hpp"

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

// --- a piece ---------------------------------------------------------------------------------------------------------

void BlockJob::prepare(Job& job, const LineReader& lines) {
  if (!worker_) worker_ = job.make_worker(WorkerKind::further);
  if (!lines_) lines_ = std::make_unique<LineReader>(lines);
  lines_->read_middle_of(lines);
  out_.count_anew();
  sound_ = false;
}

void BlockJob::run() noexcept {
  ran_in_ = std::this_thread::get_id();
  piece_->run();
  const std::string_view text = piece_->text();
  const std::size_t first = text.find('\n');
  const char* const last = find_last(text, '\n');
  block_begin_ = last ? first + 1 : text.size();
  block_end_ = last ? static_cast<std::size_t>(last - text.data()) + 1 : text.size();
  try {
    lines_->set_block(block());
    written_.start(block());
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
    JoinedBlock joined{lines.counts(), written_, out};
    all.merge(*worker_, joined);
    lines.add(*lines_);
    written_.write_to(out);
  } else {
    worker_.reset();  // its counts are about lines that are read again
    lines.set_block(block());
    all.run(lines, out);
    out.settle();
  }
}

// --- all pieces ------------------------------------------------------------------------------------------------------

BlockQueue::BlockQueue(ThreadPool& pool, std::size_t depth, BlockReader& blocks, Job& job, std::size_t size)
    : blocks_(blocks),
      source_(blocks.source()),
      job_(job),
      size_(size),
      jobs_(&pool, depth),
      line_start_(blocks.ahead()) {}

bool BlockQueue::join_next(Worker& all, LineReader& lines, Output& out, std::size_t max_line) {
  if (current_) put_away(std::move(current_));
  while (!found_all_ && jobs_.wants_job() && add_job(lines)) {
  }
  if (broken_off_ || jobs_.empty()) return false;
  take_next();
  const auto ends = [&] { return lines.at_sequences() || all.enough(); };
  if (!read_line_between(current_->head(), all, lines, out)) {
    if (current_->piece().fault()) break_off(current_->piece().fault());
    return line_start_.size() <= max_line;
  }
  if (ends()) {
    line_start_ = current_->after_head();
    return false;
  }
  current_->join(all, lines, out);
  line_start_ = current_->tail();
  if (current_->piece().fault()) break_off(current_->piece().fault());
  return !ends();
}

/// A job that has run is used again in the same thread, if there is one thread beside the caller: then its memory is in
/// the right cache.
void BlockQueue::put_away(std::unique_ptr<BlockJob> job) {
  (job->ran_in() == std::this_thread::get_id() ? mine_ : others_).push_back(std::move(job));
}

std::unique_ptr<BlockJob> BlockQueue::spare_job() {
  const bool here = jobs_.runs_next_here();
  for (auto* const jobs : {here ? &mine_ : &others_, here ? &others_ : &mine_}) {
    if (jobs->empty()) continue;
    std::unique_ptr<BlockJob> job = std::move(jobs->back());
    jobs->pop_back();
    return job;
  }
  return std::make_unique<BlockJob>(source_.new_piece());
}

/// Takes the next piece, if there is one. A fault counts when the pieces before it have been joined.
bool BlockQueue::add_job(const LineReader& lines) {
  std::unique_ptr<BlockJob> job = spare_job();
  try {
    found_all_ = !source_.take_piece(job->piece(), size_);
  } catch (...) {
    fault_ = std::current_exception();
    found_all_ = true;
  }
  if (found_all_) return false;
  job->prepare(job_, lines);
  jobs_.add(std::move(job));
  return true;
}

/// The next job that has run.
void BlockQueue::take_next() {
  current_ = jobs_.next();
  source_.use(current_->piece());
}

/// Reads the line that ends in `head` and began in earlier pieces; false if it does not end there.
bool BlockQueue::read_line_between(std::string_view head, Worker& all, LineReader& lines, Output& out) {
  line_start_ += head;
  if (!head.ends_with('\n')) return false;
  line_.swap(line_start_);
  const std::size_t size = line_.size();
  line_.append(PaddedView::padding, '\0');
  line_start_.clear();
  lines.set_block({line_.data(), size});
  all.run(lines, out);
  out.settle();
  return true;
}

void BlockQueue::break_off(const std::exception_ptr& fault) {
  fault_ = fault;
  found_all_ = broken_off_ = true;
}

void BlockQueue::end() {
  /// What was taken, and then what the source has.
  class Rest : public Source {
   public:
    Rest(BlockQueue& queue, std::unique_ptr<Source> source) : queue_(queue), source_(std::move(source)) {}
    std::streamsize read(char* to, std::streamsize size) override {
      const std::size_t n = queue_.read(to, static_cast<std::size_t>(size));
      return n > 0 ? static_cast<std::streamsize>(n) : source_->read(to, size);
    }

   private:
    BlockQueue& queue_;
    std::unique_ptr<Source> source_;
  };
  blocks_.go_on(line_start_, std::make_unique<Rest>(*this, blocks_.release_source()));
}

std::size_t BlockQueue::read(char* to, std::size_t size) {
  while (rest_.empty() && !broken_off_ && !jobs_.empty()) {
    take_next();
    rest_ = current_->piece().text();
    if (current_->piece().fault()) break_off(current_->piece().fault());
  }
  if (rest_.empty() && fault_) std::rethrow_exception(fault_);
  const std::size_t n = std::min(size, rest_.size());
  if (n > 0) std::memcpy(to, rest_.data(), n);
  rest_.remove_prefix(n);
  return n;
}

}  // namespace gff
