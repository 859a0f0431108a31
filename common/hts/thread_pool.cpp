#include "hts/thread_pool.hpp"

#include <htslib/hts_log.h>
#include <htslib/thread_pool.h>

#include <algorithm>
#include <cassert>
#include <new>

#include "io/signals.hpp"

namespace gff {

std::size_t ThreadPool::busy_with() const {
  const auto threads = static_cast<std::size_t>(size_);
  return threads + std::min<std::size_t>(threads, 4);
}

ThreadPool::ThreadPool(int threads) {
  hts_set_log_level(HTS_LOG_OFF);  // what htslib would print itself is not in the form of our messages
  const SignalsBlocked blocked;
  // Where the system does not allow so many threads, fewer do it too, or none.
  for (size_ = threads; size_ > 0; size_ /= 2) {
    pool_ = hts_tpool_init(size_);
    if (pool_) return;
  }
}

ThreadPool::~ThreadPool() {
  if (pool_) hts_tpool_destroy(pool_);
}

JobQueueBase::JobQueueBase(ThreadPool* pool, std::size_t depth)
    : pool_(pool && pool->size() > 0 ? pool : nullptr), depth_(depth > 0 ? depth : (pool_ ? pool_->depth_alone() : 1)) {
  if (!pool_) return;
  queue_ = hts_tpool_process_init(pool_->pool_, static_cast<int>(depth_), 0);
  if (!queue_) throw std::bad_alloc();
}

JobQueueBase::~JobQueueBase() { stop(); }

void JobQueueBase::stop() noexcept {
  if (queue_) hts_tpool_process_destroy(queue_);
  queue_ = nullptr;
}

void* JobQueueBase::run_slot(void* slot) noexcept {
  Slot& one = *static_cast<Slot*>(slot);
  try {
    one.run(one.job);
  } catch (...) {
    one.error = std::current_exception();
  }
  one.finished.store(true, std::memory_order_release);
  return slot;
}

bool JobQueueBase::pool_is_busy() const {
  const auto unfinished =
      std::count_if(slots_.begin(), slots_.end(), [](const Slot& slot) { return slot.pooled && !slot.finished; });
  return static_cast<std::size_t>(unfinished) >= pool_->busy_with();
}

void JobQueueBase::add(void* job, Run run) {
  assert(!full());
  Slot& slot = slots_.emplace_back(job, run, !runs_next_here());
  if (!slot.pooled) {
    run_slot(&slot);
  } else if (hts_tpool_dispatch(pool_->pool_, queue_, run_slot, &slot) != 0) {
    slots_.pop_back();
    throw std::bad_alloc();
  }
}

std::exception_ptr JobQueueBase::wait_for_oldest() {
  assert(!empty());
  if (slots_.front().pooled) {
    hts_tpool_result* const result = hts_tpool_next_result_wait(queue_);
    if (!result) throw std::bad_alloc();  // a thread found no memory for its result, and so the queue was shut down
    assert(hts_tpool_result_data(result) == &slots_.front());
    hts_tpool_delete_result(result, 0);
  }
  const std::exception_ptr error = std::move(slots_.front().error);
  slots_.pop_front();
  return error;
}

}  // namespace gff
