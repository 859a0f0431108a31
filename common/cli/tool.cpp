#include "cli/tool.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <new>

#include "io/descriptor.hpp"
#include "io/error.hpp"
#include "io/signals.hpp"

namespace gff {
namespace {

/// A standard stream that the caller has closed is opened in the wrong direction: no file that is opened later can be
/// taken for it, and its use fails.
void occupy_standard_descriptors() {
  for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; ++fd) {
    if (::fcntl(fd, F_GETFD) >= 0 || errno != EBADF) continue;
    static_cast<void>(
        ::open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY));  // takes the lowest free number: fd
  }
}

void say(const std::string& name, const std::string& message) noexcept {
  try {
    const std::string line = name + ": " + message + "\n";
    Descriptor(STDERR_FILENO, "<stderr>", true).write(line.data(), line.size());
  } catch (const std::exception&) {
    // Nobody is left to tell; the status says it.
  }
}

}  // namespace

int run_tool(const std::string& name, int argc, char* argv[],
             const std::function<Warnings(const std::vector<std::string>&)>& tool) {
  ExitStatus status = ExitStatus::done;
  std::string message;
  try {
    occupy_standard_descriptors();
    install_signal_handlers();
    const Warnings warnings = tool(std::vector<std::string>(argv + 1, argv + argc));
    for (const std::string& warning : warnings) say(name, "warning: " + warning);
    if (!warnings.summary.empty()) say(name, warnings.summary);
  } catch (const Error& error) {
    status = error.status();
    message = error.what();
  } catch (const std::bad_alloc&) {
    status = ExitStatus::failed;
    message = "out of memory";
  } catch (const std::exception& error) {
    status = ExitStatus::failed;
    message = quotable(error.what(), 200);
  }
  if (status != ExitStatus::done) say(name, message);
  return static_cast<int>(status);
}

void print(std::string_view text) {
  Descriptor out(STDOUT_FILENO, "<stdout>", true);
  out.write(text.data(), text.size());
  out.close();
}

}  // namespace gff
