// The threads of a run: one pool for all work that can use several cores. Jobs enter a queue and leave it in the same
// order. htslib's pool (htslib/thread_pool.h) does the work.
//
// Threads: several queues may share a pool, even if different threads use them. One thread at a time uses a queue.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <deque>
#include <exception>
#include <memory>
#include <utility>

struct hts_tpool;          // htslib's
struct hts_tpool_process;  // htslib's

namespace gff {

/// A number of threads that run jobs. They block all signals except SIGPIPE, so the main thread handles signals: it can
/// remove the temporary files.
class ThreadPool {
 public:
  /// Starts `threads` threads, or fewer (possibly none) if the system does not allow so many.
  explicit ThreadPool(int threads);
  /// Waits for running jobs. Destroy all queues of this pool before the pool.
  ~ThreadPool();
  ThreadPool(const ThreadPool&) = delete;
  ThreadPool& operator=(const ThreadPool&) = delete;

  /// The number of threads. With 0 threads, a queue runs each job in the thread that adds it.
  int size() const { return size_; }

  /// The number of unfinished jobs with which the pool is busy: one for each thread, and at most four that wait.
  std::size_t busy_with() const;
  /// The usual depth of a queue: the jobs of a busy pool, and two that the caller runs.
  std::size_t depth_alone() const { return busy_with() + 2; }
  /// The depth of a queue beside another one, whose jobs take longer. With few threads it is more than usual, so the
  /// caller seldom waits for a job that has not begun.
  std::size_t depth_beside_another() const { return std::max<std::size_t>(depth_alone(), 6); }

 private:
  friend class JobQueueBase;
  hts_tpool* pool_ = nullptr;
  int size_ = 0;
};

/// The part of JobQueue that does not depend on the type of the jobs.
class JobQueueBase {
 public:
  JobQueueBase(const JobQueueBase&) = delete;
  JobQueueBase& operator=(const JobQueueBase&) = delete;

  /// The number of jobs in the queue: waiting, running or finished.
  std::size_t size() const { return slots_.size(); }
  bool empty() const { return slots_.empty(); }
  bool full() const { return slots_.size() >= depth_; }
  /// Whether the oldest job has finished. The queue must not be empty.
  bool oldest_is_finished() const { return slots_.front().finished.load(std::memory_order_acquire); }
  /// Whether the caller should add a job before it waits for the oldest one or uses its result. True for an empty
  /// queue, false for a full one. Otherwise true if the pool has too few jobs, or if the oldest job has not finished.
  bool wants_job() const { return empty() || (!full() && (!runs_next_here() || !oldest_is_finished())); }
  /// Whether `add` would run the next job in the caller's thread.
  bool runs_next_here() const { return !queue_ || pool_is_busy(); }

 protected:
  using Run = void (*)(void* job);

  JobQueueBase(ThreadPool* pool, std::size_t depth);
  ~JobQueueBase();
  void add(void* job, Run run);
  std::exception_ptr wait_for_oldest();
  /// Drops the jobs that have not begun and waits for the running ones.
  void stop() noexcept;

 private:
  struct Slot {
    Slot(void* of, Run call, bool in_pool) : job(of), run(call), pooled(in_pool) {}
    void* job;
    Run run;
    bool pooled;  ///< runs in a thread of the pool
    std::exception_ptr error{};
    std::atomic<bool> finished{false};
  };
  static void* run_slot(void* slot) noexcept;
  bool pool_is_busy() const;

  ThreadPool* pool_;  ///< null if jobs run in the caller's thread
  hts_tpool_process* queue_ = nullptr;
  std::size_t depth_;
  std::deque<Slot> slots_;  ///< oldest first; a slot keeps its address
};

/// A queue of jobs: objects with a member function `void run()`. The thread that owns the queue, the caller, adds jobs
/// and gets them back.
///
/// Each job runs once, usually in a thread of the pool. If the pool is busy, `add` runs the job in the caller's thread,
/// so that this thread also works. The pool is busy if the unfinished jobs of this queue in the pool are one for each
/// thread and as many that wait, but never more than four that wait, because each job holds a block of memory. `run`
/// must not wait for another job, nor for an input that may block (a pipe), because the destructor waits for `run`.
template <class Job>
class JobQueue : public JobQueueBase {
 public:
  /// `depth` is the largest number of jobs in the queue. 0 means the usual depth of the pool, or 1 without threads.
  /// `pool` must outlive the queue. Without a pool or without threads, `add` runs the job. Throws bad_alloc.
  explicit JobQueue(ThreadPool* pool, std::size_t depth = 0) : JobQueueBase(pool, depth) {}
  ~JobQueue() { stop(); }

  /// Adds a job. The queue must not be full. Throws bad_alloc; then the job is destroyed.
  void add(std::unique_ptr<Job> job) {
    jobs_.push_back(std::move(job));
    try {
      JobQueueBase::add(jobs_.back().get(), [](void* of) { static_cast<Job*>(of)->run(); });
    } catch (...) {
      jobs_.pop_back();
      throw;
    }
  }

  /// Waits for the oldest job and returns it. The queue must not be empty. Rethrows what its `run` threw; then that job
  /// is destroyed, and the next call returns the next job.
  std::unique_ptr<Job> next() {
    const std::exception_ptr error = wait_for_oldest();
    std::unique_ptr<Job> job = std::move(jobs_.front());
    jobs_.pop_front();
    if (error) std::rethrow_exception(error);
    return job;
  }

 private:
  std::deque<std::unique_ptr<Job>> jobs_;
};

}  // namespace gff
