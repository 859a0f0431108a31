// The threads of a run: one pool, shared by everything that has work for more than one core. Jobs enter a queue, and
// their results leave it in the order in which they entered. htslib's pool (htslib/thread_pool.h) does the work.
//
// Threads: a pool may be shared by queues; one thread at a time uses a queue.
#pragma once

#include <atomic>
#include <cstddef>
#include <deque>
#include <exception>
#include <memory>
#include <utility>

struct hts_tpool;          // htslib's
struct hts_tpool_process;  // htslib's

namespace gff {

/// A number of threads that run jobs. Signals except SIGPIPE are blocked in them: the thread that knows the temporary
/// files handles signals.
class ThreadPool {
 public:
  /// Starts `threads` threads, or as many as the system allows, possibly none. Throws bad_alloc.
  explicit ThreadPool(int threads);
  /// Waits for the jobs that run. The queues of this pool must be gone before.
  ~ThreadPool();
  ThreadPool(const ThreadPool&) = delete;
  ThreadPool& operator=(const ThreadPool&) = delete;

  /// How many threads there are; with 0, a queue runs each job in the thread that adds it.
  int size() const { return size_; }

 private:
  friend class JobQueueBase;
  hts_tpool* pool_ = nullptr;
  int size_ = 0;
};

/// What JobQueue has in common for all types of jobs.
class JobQueueBase {
 public:
  JobQueueBase(const JobQueueBase&) = delete;
  JobQueueBase& operator=(const JobQueueBase&) = delete;

  /// How many jobs are in the queue: waiting, running or finished.
  std::size_t size() const { return slots_.size(); }
  bool empty() const { return slots_.empty(); }
  bool full() const { return slots_.size() >= depth_; }
  /// Whether the oldest job has come to its end. The queue must not be empty.
  bool oldest_is_finished() const { return slots_.front().finished.load(std::memory_order_acquire); }
  /// Whether it is faster for the caller to add a job than to wait for the oldest one.
  bool wants_job() const { return empty() || (!full() && !oldest_is_finished()); }
  /// Whether a job that is added now runs in the caller.
  bool runs_next_here() const { return !queue_ || pool_is_busy(); }

 protected:
  using Run = void (*)(void* job);

  JobQueueBase(ThreadPool* pool, std::size_t depth);
  ~JobQueueBase();
  void add(void* job, Run run);
  std::exception_ptr wait_for_oldest();
  /// Drops the jobs that have not begun, and waits for those that run.
  void stop() noexcept;

 private:
  struct Slot {
    Slot(void* of, Run call, bool in_pool) : job(of), run(call), pooled(in_pool) {}
    void* job;
    Run run;
    bool pooled;  ///< a thread of the pool runs it
    std::exception_ptr error{};
    std::atomic<bool> finished{false};
  };
  static void* run_slot(void* slot) noexcept;
  bool pool_is_busy() const;

  ThreadPool* pool_;  ///< null where jobs run in the caller's thread
  hts_tpool_process* queue_ = nullptr;
  std::size_t depth_;
  std::deque<Slot> slots_;  ///< oldest first; a slot keeps its address
};

/// A queue of jobs: objects with a member function `void run()`. Several queues may share a pool. A queue belongs to one
/// thread, the caller, which adds jobs and takes them back. `run` is called once, in a thread of the pool, or in the caller
/// while each thread has a job to run and one that waits: the caller is one more core. It must not wait for another job or
/// for an input that may keep it waiting (a pipe): the destructor waits for it.
template <class Job>
class JobQueue : public JobQueueBase {
 public:
  /// At most `depth` jobs are in the queue (1 or more); by default two for each thread and two that the caller has run.
  /// `pool` outlives the queue. Without a pool, or one without threads, `add` runs the job.
  explicit JobQueue(ThreadPool* pool, std::size_t depth = 0) : JobQueueBase(pool, depth) {}
  ~JobQueue() { stop(); }

  /// Adds a job. The queue must not be full. Throws bad_alloc, and then the job is gone.
  void add(std::unique_ptr<Job> job) {
    jobs_.push_back(std::move(job));
    try {
      JobQueueBase::add(jobs_.back().get(), [](void* of) { static_cast<Job*>(of)->run(); });
    } catch (...) {
      jobs_.pop_back();
      throw;
    }
  }

  /// Waits for the oldest job and returns it. The queue must not be empty. Throws what its `run` threw; then the job is
  /// gone, and the next call is about the next job.
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
