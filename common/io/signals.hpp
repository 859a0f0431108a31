// Signals: what must be undone before the program dies of one.
//
// Threads: the main thread sets them up; a handler may run in it at any time.
#pragma once

#include <csignal>
#include <string>

namespace gff {

/// Sets up how the program meets signals: files named by `remove_on_signal` are removed before one ends it, from outside or
/// by a mistake in the program (where the caller did not have it ignored); a file-size limit becomes a write error.
void install_signal_handlers();

/// Names a file that must not outlive the program, or takes the name back. At most 8 at a time.
void remove_on_signal(const std::string& path);
void keep_on_signal(const std::string& path) noexcept;

/// Removes the files that were named: for a program that ends at once. Safe in a signal handler.
void remove_doomed_files() noexcept;

/// What is written to standard error before a signal ends the program; it lives to the end. Null takes it back.
void write_before_death(const char* text);

/// While it lives, all signals but SIGPIPE wait, for this thread and for those that it starts.
class SignalsBlocked {
 public:
  SignalsBlocked();
  ~SignalsBlocked();
  SignalsBlocked(const SignalsBlocked&) = delete;
  SignalsBlocked& operator=(const SignalsBlocked&) = delete;

 private:
  sigset_t before_{};
};

}  // namespace gff
