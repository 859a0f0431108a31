#include "io/bgzf_sink.hpp"

#include <algorithm>
#include <cstring>
#include <new>
#include <system_error>
#include <utility>

#include "base/error.hpp"
#include "io/signals.hpp"

namespace gff {

BgzfSink::BgzfSink(std::unique_ptr<OutputFile> target, int threads)
    : target_(std::move(target)), jobs_(threads > 0 ? 2 * static_cast<std::size_t>(threads) + 1 : 1) {
  for (Job& job : jobs_) {
    job.bytes = std::make_unique_for_overwrite<char[]>(BgzfBlockMaker::most_bytes);
    job.block = std::make_unique_for_overwrite<char[]>(largest_bgzf_block);
  }
  threads_.reserve(static_cast<std::size_t>(threads));
  const SignalsBlocked blocked;  // signals are for the thread that knows the temporary files
  try {
    for (int i = 0; i < threads; ++i)
      threads_.emplace_back([this, maker = std::make_unique<BgzfBlockMaker>()] { compress_jobs(*maker); });
  } catch (const std::system_error&) {
    // There are no more to be had: fewer do it too, or none.
  } catch (const std::bad_alloc&) {
    // The same: those that run must not be left alone.
  }
}

BgzfSink::~BgzfSink() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
    changed_.notify_all();
  }
  for (std::thread& thread : threads_) thread.join();
}

void BgzfSink::write(std::string_view bytes) {
  while (!bytes.empty()) {
    Job& job = jobs_[filling_];
    const std::size_t n = std::min(bytes.size(), BgzfBlockMaker::most_bytes - job.size);
    std::memcpy(job.bytes.get() + job.size, bytes.data(), n);
    job.size += n;
    bytes.remove_prefix(n);
    if (job.size == BgzfBlockMaker::most_bytes) end_block();
  }
}

/// The block that takes bytes is full, or is to be the last for now.
void BgzfSink::end_block() {
  Job& job = jobs_[filling_];
  if (threads_.empty()) {
    job.block_size = maker_.make({job.bytes.get(), std::exchange(job.size, 0)}, job.block.get());
    target_->descriptor().write(job.block.get(), job.block_size);
    return;
  }
  {
    const std::lock_guard lock(mutex_);
    job.state = Job::State::filled;
    changed_.notify_all();
  }
  filling_ = (filling_ + 1) % jobs_.size();
  if (filling_ == oldest_) write_oldest();
}

/// Waits for the oldest block, and writes it.
void BgzfSink::write_oldest() {
  Job& job = jobs_[oldest_];
  {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return job.state == Job::State::compressed; });
    job.state = Job::State::empty;  // the caller's alone until it is filled
  }
  target_->descriptor().write(job.block.get(), job.block_size);
  job.size = 0;
  oldest_ = (oldest_ + 1) % jobs_.size();
}

/// What each thread does.
void BgzfSink::compress_jobs(BgzfBlockMaker& maker) {
  std::unique_lock lock(mutex_);
  for (;;) {
    changed_.wait(lock, [&] { return stopping_ || jobs_[next_].state == Job::State::filled; });
    if (stopping_) return;
    Job& job = jobs_[next_];
    job.state = Job::State::taken;
    next_ = (next_ + 1) % jobs_.size();
    lock.unlock();
    job.block_size = maker.make({job.bytes.get(), job.size}, job.block.get());
    lock.lock();
    job.state = Job::State::compressed;
    changed_.notify_all();
  }
}

void BgzfSink::flush() {
  if (jobs_[filling_].size > 0) end_block();
  while (oldest_ != filling_) write_oldest();
}

void BgzfSink::finish() {
  flush();
  target_->descriptor().write(bgzf_end_block.data(), bgzf_end_block.size());
  target_->commit();
}

}  // namespace gff
