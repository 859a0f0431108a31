// Signals: what must be undone before one ends the program.
//
// Threads: the main thread sets them up; a handler may run in it at any time.
#pragma once

#include <csignal>
#include <string>

namespace gff {

/// Installs the handlers of signals. Before a signal ends the program, the files named by `remove_on_signal` are removed. This holds
/// for signals from outside and for faults of the program, unless the caller had them ignored. A file-size limit becomes a write error.
void install_signal_handlers();

/// Names a file that must be removed when the program ends, or withdraws the name. At most 8 at a time.
void remove_on_signal(const std::string& path);
void keep_on_signal(const std::string& path) noexcept;

/// Removes the files that were named: for a program that ends at once. Safe in a signal handler.
void remove_temporary_files() noexcept;

/// Text that is written to standard error before a signal ends the program; it must live to the end. Null withdraws it.
void write_before_death(const char* text);

/// While it lives, all signals except SIGPIPE are blocked, for this thread and for those that it starts.
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
