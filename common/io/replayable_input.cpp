#include "io/replayable_input.hpp"

#include <exception>
#include <memory>

#include "base/error.hpp"
#include "base/fail.hpp"
#include "base/portability.hpp"
#include "io/temporary_file.hpp"

namespace gff {
namespace {

/// Everything that `input` has; returns the error that it ended in.
std::exception_ptr copy(Descriptor& input, Descriptor& to) {
  constexpr std::size_t size = 256 * 1024;
  const auto buffer = std::make_unique_for_overwrite<char[]>(size);
  for (;;) {
    std::size_t n = 0;
    try {
      n = input.read(buffer.get(), size);
    } catch (const IoError&) {
      return std::current_exception();
    }
    if (n == 0) return nullptr;
    to.write(buffer.get(), n);
  }
}

}  // namespace

ReplayableInput::ReplayableInput(Descriptor input) : name_(input.name()) {
  if (S_ISREG(input.status().st_mode)) {
    begin_ = input.offset();
    file_ = std::move(input);
  } else {
    input.widen_pipe();
    file_ = open_temporary();
    file_.fail_at_end(copy(input, file_));
  }
  status_ = file_.status();
}

void ReplayableInput::check() const {
  const struct stat now = file_.status();
  const timespec& before = modification_time(status_);
  const timespec& after = modification_time(now);
  if (now.st_size != status_.st_size || after.tv_sec != before.tv_sec || after.tv_nsec != before.tv_nsec)
    fail_io(name_, "the file changed while it was being read");
}

}  // namespace gff
