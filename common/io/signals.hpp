// Handles signals: before a signal ends the program, temporary files are removed.
//
// Threads: the main thread calls the functions; a signal handler may run in that thread at any time.
#pragma once

#include <csignal>
#include <string>

namespace gff {

/// Installs handlers for all signals that end a program: those from outside and those of program errors. A signal that
/// the caller of the program ignores stays ignored. Before the signal ends the program, the handler removes the files
/// named by `remove_on_signal`. Beyond the limit of file sizes (SIGXFSZ), a write fails instead.
void install_signal_handlers();

/// Adds a file to those that a signal removes, or withdraws it. At most 8 at a time; `remove_on_signal` throws Error
/// beyond that.
void remove_on_signal(const std::string& path);
void keep_on_signal(const std::string& path) noexcept;

/// Removes the files that were added. For a program that ends at once; safe in a signal handler.
void remove_temporary_files() noexcept;

/// Sets a text that is written to standard error before a signal ends the program. The text must live until then; null
/// removes it.
void set_terminal_reset(const char* text);

/// Blocks all signals except SIGPIPE during its lifetime, in this thread and in threads that it starts.
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
