#include "hts/thread_pool.hpp"

#include <pthread.h>
#include <signal.h>

#include <atomic>
#include <boost/test/unit_test.hpp>
#include <chrono>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

using namespace gff;

namespace {

struct Square {
  int number = 0;
  int square = 0;
  std::thread::id thread{};
  void run() {
    if (number % 3 == 0) std::this_thread::sleep_for(std::chrono::microseconds(200));  // later jobs are done sooner
    square = number * number;
    thread = std::this_thread::get_id();
  }
};

struct Failing {
  bool fails = false;
  void run() {
    if (fails) throw std::runtime_error("no such luck");
  }
};

/// Runs until somebody lets it go, and counts.
struct Counting {
  std::atomic<int>* begun;
  std::atomic<int>* ended;
  std::atomic<bool>* go;
  void run() {
    ++*begun;
    while (!*go) std::this_thread::yield();
    ++*ended;
  }
};

struct ReadSignals {
  sigset_t blocked{};
  void run() { ::pthread_sigmask(SIG_SETMASK, nullptr, &blocked); }
};

std::vector<int> squares(ThreadPool* pool, std::size_t depth, int count) {
  JobQueue<Square> queue(pool, depth);
  std::vector<int> results;
  for (int i = 0; i < count; ++i) {
    if (queue.full()) results.push_back(queue.next()->square);
    queue.add(std::make_unique<Square>(Square{i}));
  }
  while (!queue.empty()) results.push_back(queue.next()->square);
  return results;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(thread_pool_test)

BOOST_AUTO_TEST_CASE(results_are_returned_in_the_order_of_the_jobs) {
  std::vector<int> expected;
  for (int i = 0; i < 500; ++i) expected.push_back(i * i);
  BOOST_TEST(squares(nullptr, 0, 500) == expected);
  for (const int threads : {0, 1, 3, 8}) {
    ThreadPool pool(threads);
    BOOST_TEST(pool.size() == threads);
    for (const std::size_t depth : {0u, 1u, 2u, 100u}) BOOST_TEST(squares(&pool, depth, 500) == expected);
  }
}

BOOST_AUTO_TEST_CASE(without_threads_the_caller_runs_each_job_and_with_threads_none_that_they_can_run) {
  for (const int threads : {0, 2}) {
    ThreadPool pool(threads);
    JobQueue<Square> queue(&pool);
    queue.add(std::make_unique<Square>());
    BOOST_TEST((queue.next()->thread == std::this_thread::get_id()) == (threads == 0));
  }
}

BOOST_AUTO_TEST_CASE(the_caller_runs_a_job_if_each_thread_has_two) {
  std::atomic<int> begun = 0;
  std::atomic<int> ended = 0;
  std::atomic<bool> go = false;
  ThreadPool pool(1);
  JobQueue<Counting> queue(&pool);
  for (int i = 0; i < 2; ++i) queue.add(std::make_unique<Counting>(Counting{&begun, &ended, &go}));
  while (begun < 1) std::this_thread::yield();
  BOOST_TEST(queue.wants_job());
  BOOST_TEST(!queue.oldest_is_finished());
  go = true;
  queue.next();
  queue.next();
  go = false;
  for (int i = 0; i < 2; ++i) queue.add(std::make_unique<Counting>(Counting{&begun, &ended, &go}));
  while (begun < 3) std::this_thread::yield();
  std::atomic<bool> gone = true;
  std::atomic<int> here = 0;
  queue.add(std::make_unique<Counting>(Counting{&here, &here, &gone}));
  BOOST_TEST(here == 2);
  BOOST_TEST(ended == 2);
  BOOST_TEST(queue.wants_job());
  go = true;
}

BOOST_AUTO_TEST_CASE(the_caller_uses_a_result_only_if_each_thread_has_two_jobs) {
  std::atomic<int> begun = 0;
  std::atomic<int> ended = 0;
  std::atomic<bool> gone = true;
  std::atomic<bool> go = false;
  ThreadPool pool(1);
  JobQueue<Counting> queue(&pool);
  queue.add(std::make_unique<Counting>(Counting{&begun, &ended, &gone}));
  while (!queue.oldest_is_finished()) std::this_thread::yield();
  BOOST_TEST(queue.wants_job());
  for (int i = 0; i < 2; ++i) queue.add(std::make_unique<Counting>(Counting{&begun, &ended, &go}));
  BOOST_TEST(queue.oldest_is_finished());
  BOOST_TEST(!queue.wants_job());
  go = true;
}

BOOST_AUTO_TEST_CASE(an_exception_of_a_job_is_thrown_at_its_turn_and_the_others_continue) {
  for (const int threads : {0, 1, 3}) {
    ThreadPool pool(threads);
    JobQueue<Failing> queue(&pool, 5);
    for (const bool fails : {false, true, false, true, false}) queue.add(std::make_unique<Failing>(Failing{fails}));
    BOOST_TEST(queue.full());
    for (const bool fails : {false, true, false, true, false}) {
      if (fails) {
        BOOST_CHECK_THROW(queue.next(), std::runtime_error);
      } else {
        BOOST_CHECK_NO_THROW(queue.next());
      }
    }
    BOOST_TEST(queue.empty());
  }
}

BOOST_AUTO_TEST_CASE(a_destroyed_queue_waits_for_running_jobs_and_drops_waiting_ones) {
  std::atomic<int> begun = 0;
  std::atomic<int> ended = 0;
  std::atomic<bool> go = false;
  ThreadPool pool(1);
  std::thread release;
  {
    JobQueue<Counting> queue(&pool, 10);
    for (int i = 0; i < 2; ++i) queue.add(std::make_unique<Counting>(Counting{&begun, &ended, &go}));
    while (begun < 1) std::this_thread::yield();
    release = std::thread([&] {
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
      go = true;
    });
  }
  release.join();
  BOOST_TEST(ended == 1);
  BOOST_TEST(begun == 1);
}

BOOST_AUTO_TEST_CASE(queues_share_a_pool) {
  ThreadPool pool(2);
  JobQueue<Square> one(&pool, 4);
  JobQueue<Failing> other(&pool, 4);
  for (int i = 0; i < 4; ++i) {
    one.add(std::make_unique<Square>(Square{i}));
    other.add(std::make_unique<Failing>());
  }
  for (int i = 0; i < 4; ++i) BOOST_CHECK_NO_THROW(other.next());
  for (int i = 0; i < 4; ++i) BOOST_TEST(one.next()->square == i * i);
}

BOOST_AUTO_TEST_CASE(threads_meet_no_signal_but_sigpipe) {
  ThreadPool pool(1);
  JobQueue<ReadSignals> queue(&pool);
  queue.add(std::make_unique<ReadSignals>());
  const auto job = queue.next();
  BOOST_TEST(::sigismember(&job->blocked, SIGTERM));
  BOOST_TEST(::sigismember(&job->blocked, SIGINT));
  BOOST_TEST(!::sigismember(&job->blocked, SIGPIPE));
  sigset_t mine;
  ::pthread_sigmask(SIG_SETMASK, nullptr, &mine);
  BOOST_TEST(!::sigismember(&mine, SIGTERM));
}

BOOST_AUTO_TEST_SUITE_END()
