#include "cli/tool.hpp"

#include <cxxabi.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>
#include <string_view>
#include <typeinfo>

#include "base/error.hpp"
#include "base/quotable.hpp"
#include "base/utf8.hpp"
#include "io/descriptor.hpp"
#include "io/signals.hpp"

namespace gff {
namespace {

constexpr std::size_t longest_message = 1024;  // bytes of its first line, line end included
constexpr std::size_t room_for_help = 8 * 1024;
constexpr const char* out_of_memory = "out of memory";

/// A standard stream that the caller has closed is opened in the wrong direction: no file that is opened later can be
/// taken for it, and its use fails.
void occupy_standard_descriptors() {
  for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; ++fd) {
    if (::fcntl(fd, F_GETFD) >= 0 || errno != EBADF) continue;
    static_cast<void>(
        ::open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY));  // takes the lowest free number: fd
  }
}

/// Says it (`kind` is "warning: " or nothing) in one write, so that lines of several programs do not mix, and without
/// memory, which may be what is missing. Lines after the first, a place that is pointed at or the help, fit as they
/// are.
void say(std::string_view name, std::string_view kind, std::string_view message) noexcept {
  std::array<char, longest_message + room_for_help> text;
  std::size_t size = 0;
  const auto append = [&](std::string_view part, std::size_t most) {
    const std::size_t n = std::min(part.size(), most - size);
    std::memcpy(text.data() + size, part.data(), n);
    size += n;
  };
  const std::size_t first_line = std::min(message.find('\n'), message.size());
  constexpr std::size_t most = longest_message - 1;  // and the line end
  for (const std::string_view part : {name, std::string_view(": "), kind, message.substr(0, first_line)})
    append(part, most);
  if (size == most) {
    constexpr std::string_view cut = "...";
    size -= cut.size();
    while (is_continuation(text[size])) --size;  // inside a character
    append(cut, most);
  }
  append(message.substr(first_line), text.size() - 1);
  append("\n", text.size());
  try {
    Descriptor(STDERR_FILENO, "<stderr>", true).write(text.data(), size);
  } catch (const std::exception&) {
    // Standard error cannot be written. The exit status reports the failure.
  }
}

const char* name_of_tool = "";

/// An exception that was thrown where none may leave, or that there was no memory to throw.
[[noreturn]] void end_without_memory() {
  const std::type_info* const thrown = abi::__cxa_current_exception_type();
  if (thrown && *thrown != typeid(std::bad_alloc)) std::abort();  // a mistake in the program
  remove_temporary_files();
  say(name_of_tool, "", out_of_memory);
  ::_exit(static_cast<int>(ExitStatus::failed));
}

ExitStatus run_and_say(const std::string& name, const std::vector<std::string>& arguments, const Tool& tool) {
  try {
    const Warnings warnings = tool(arguments);
    for (const std::string& warning : warnings) say(name, "warning: ", warning);
    if (!warnings.summary.empty()) say(name, "", warnings.summary);
    return warnings.status;
  } catch (const Error& error) {
    say(name, "", error.what());
    return error.status();
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception& error) {
    say(name, "", quotable(error.what(), 200));
    return ExitStatus::failed;
  }
}

}  // namespace

int run_tool(const char* name, int argc, char* argv[], const Tool& tool) {
  name_of_tool = name;
  std::set_terminate(end_without_memory);
  try {
    occupy_standard_descriptors();
    install_signal_handlers();
    return static_cast<int>(run_and_say(name, std::vector<std::string>(argv + 1, argv + argc), tool));
  } catch (const std::bad_alloc&) {
    say(name, "", out_of_memory);
    return static_cast<int>(ExitStatus::failed);
  }
}

void print(std::string_view text) {
  Descriptor out(STDOUT_FILENO, "<stdout>", true);
  out.write(text.data(), text.size());
  out.close();
}

}  // namespace gff
