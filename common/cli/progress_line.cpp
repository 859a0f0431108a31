#include "cli/progress_line.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <string_view>
#include <utility>

#include "base/grouped.hpp"
#include "io/signals.hpp"

namespace gff {
namespace {

constexpr const char* erasing = "\r\033[K";

bool terminal_can_erase() {
  const char* const kind = std::getenv("TERM");
  return ::isatty(STDERR_FILENO) && !(kind && std::string_view(kind) == "dumb");
}

/// A job in the background would write into what its user types meanwhile.
bool in_background() {
  const pid_t foreground = ::tcgetpgrp(STDERR_FILENO);
  return foreground > 0 && foreground != ::getpgrp();
}

std::size_t terminal_width() {
  struct winsize size {};
  return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

/// The rest of a regular file in bytes; nothing for other files, whose size is unknown.
std::optional<std::uint64_t> size_ahead(const Descriptor& input) {
  const struct stat status = input.status();
  if (!S_ISREG(status.st_mode)) return std::nullopt;
  const auto size = static_cast<std::uint64_t>(status.st_size);
  const std::uint64_t at = input.offset();
  // Files of /proc have no size, and yet bytes in them.
  return size > at ? std::optional(size - at) : std::nullopt;
}

/// "312.4 MB", in powers of 1000 as disks and `ls --si` have them.
std::string in_bytes(double bytes) {
  constexpr std::array units{"B", "kB", "MB", "GB", "TB"};
  std::size_t unit = 0;
  for (; bytes >= 999.95 && unit + 1 < units.size(); ++unit) bytes /= 1000;
  std::array<char, 32> digits{};
  char* const end = std::to_chars(digits.begin(), digits.end(), bytes, std::chars_format::fixed, unit == 0 ? 0 : 1).ptr;
  return std::string(digits.data(), end) + ' ' + units[unit];
}

/// "0:07", "1:02:07"
std::string as_clock(std::uint64_t seconds) {
  const auto two_digits = [](std::uint64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
  const std::uint64_t minutes = seconds / 60;
  return (minutes < 60 ? std::to_string(minutes) : std::to_string(minutes / 60) + ':' + two_digits(minutes % 60)) +
         ':' + two_digits(seconds % 60);
}

}  // namespace

ProgressLine::ProgressLine(ShowProgress when, Descriptor& input, bool output_seen, Time (*clock)())
    : clock_(clock),
      shows_(when == ShowProgress::always || (when == ShowProgress::automatic && !output_seen && terminal_can_erase() &&
                                              S_ISREG(input.status().st_mode))) {
  if (!shows_) return;
  total_ = size_ahead(input);
  read_ = input.count_reads();
  start_ = clock_();
  next_ = when == ShowProgress::always ? start_ : start_ + patience;
}

void ProgressLine::draw_if_due(std::uint64_t records) {
  const Time now = clock_();
  if (now < next_) return;
  next_ = now + between_draws;
  if (in_background()) return;
  std::string line = text(read_->load(), total_, records, now - start_);
  line.resize(std::min(line.size(), terminal_width() - 1));  // the last column would make some terminals wrap
  drawn_ = true;
  set_terminal_reset(erasing);
  write('\r' + line + "\033[K");
}

void ProgressLine::erase() {
  if (!std::exchange(drawn_, false)) return;
  write(erasing);
  set_terminal_reset(nullptr);
}

/// Nothing that matters is lost where standard error takes it no more.
void ProgressLine::write(const std::string& bytes) {
  if (::write(STDERR_FILENO, bytes.data(), bytes.size()) < 0) shows_ = false;
}

std::string ProgressLine::text(std::uint64_t bytes, std::optional<std::uint64_t> total, std::uint64_t records,
                               Duration elapsed) {
  const auto done = static_cast<double>(bytes);
  std::string line = in_bytes(done);
  const double share = total ? std::min(1.0, done / static_cast<double>(*total)) : 0;
  if (total) {
    line += " of " + in_bytes(static_cast<double>(*total)) + " (";
    line += std::to_string(static_cast<int>(share * 100)) + " %)";
  }
  line += ", " + counted(records, "record", "records");
  const double seconds = std::chrono::duration<double>(elapsed).count();
  if (seconds <= 0 || bytes == 0) return line;
  line += ", " + in_bytes(done / seconds) + "/s";
  if (total && share < 1)
    line += ", " + as_clock(static_cast<std::uint64_t>(std::llround(seconds * (1 - share) / share))) + " left";
  return line;
}

}  // namespace gff
