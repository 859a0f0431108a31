#include "io/signals.hpp"

#include <pthread.h>
#include <unistd.h>

#include <atomic>
#include <cstring>

#include "base/fail.hpp"

namespace gff {
namespace {

// Paths as C strings in lock-free slots: all that a signal handler may touch.
std::atomic<char*> cleanup_paths[8];
std::atomic<const char*> terminal_reset;
static_assert(std::atomic<char*>::is_always_lock_free);

/// All that ends a program which does not expect it, also what a mistake in the program brings about; real-time signals
/// come to these.
constexpr int deadly[] = {
    SIGINT,    SIGTERM, SIGHUP,  SIGQUIT, SIGPIPE, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU,
    SIGUSR1,   SIGUSR2, SIGABRT, SIGSEGV, SIGBUS,  SIGFPE,  SIGILL,    SIGTRAP, SIGSYS,
#ifdef SIGIO
    SIGIO,
#endif
#ifdef SIGPWR
    SIGPWR,
#endif
#ifdef SIGSTKFLT
    SIGSTKFLT,
#endif
};

extern "C" void on_fatal_signal(int signal) {
  remove_temporary_files();
  if (const char* const words = terminal_reset.load()) {
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, words, std::strlen(words));
  }
  ::signal(signal, SIG_DFL);
  ::raise(signal);
}

void install_handler(int signal) {
  struct sigaction before {};
  ::sigaction(signal, nullptr, &before);
  if (before.sa_handler != SIG_DFL) return;  // ignored, or a sanitizer's
  struct sigaction action {};
  action.sa_handler = on_fatal_signal;
  ::sigaction(signal, &action, nullptr);
}

}  // namespace

void install_signal_handlers() {
  for (const int signal : deadly) install_handler(signal);
#ifdef SIGRTMIN
  for (int signal = SIGRTMIN; signal <= SIGRTMAX; ++signal) install_handler(signal);
#endif
  ::signal(SIGXFSZ, SIG_IGN);  // write(2) then fails with EFBIG, which is reported like a full disk
}

void remove_temporary_files() noexcept {
  for (const std::atomic<char*>& slot : cleanup_paths) {
    if (const char* const path = slot.load()) ::unlink(path);
  }
}

void remove_on_signal(const std::string& path) {
  char* const copy = new char[path.size() + 1];
  std::memcpy(copy, path.c_str(), path.size() + 1);
  for (std::atomic<char*>& slot : cleanup_paths) {
    char* empty = nullptr;
    if (slot.compare_exchange_strong(empty, copy)) return;
  }
  delete[] copy;
  fail_with("too many temporary files");
}

void keep_on_signal(const std::string& path) noexcept {
  for (std::atomic<char*>& slot : cleanup_paths) {
    char* const held = slot.load();
    if (held && path == held) {
      slot.store(nullptr);
      delete[] held;
    }
  }
}

void set_terminal_reset(const char* text) { terminal_reset.store(text); }

SignalsBlocked::SignalsBlocked() {
  sigset_t all;
  sigfillset(&all);
  sigdelset(&all, SIGPIPE);  // meant for the thread that writes
  ::pthread_sigmask(SIG_SETMASK, &all, &before_);
}

SignalsBlocked::~SignalsBlocked() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

}  // namespace gff
