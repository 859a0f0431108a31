#include "io/buffered_input.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <cstring>

#include "base/fail.hpp"

namespace gff {

namespace {

/// Of a regular file, bytes; else 0.
std::uint64_t size_of(const Descriptor& descriptor) {
  const struct stat status = descriptor.status();
  return S_ISREG(status.st_mode) ? static_cast<std::uint64_t>(status.st_size) : 0;
}

}  // namespace

BufferedInput::BufferedInput(Descriptor descriptor)
    : descriptor_(std::move(descriptor)),
      size_(size_of(descriptor_)),
      buffer_(std::make_unique_for_overwrite<char[]>(capacity + history)) {
  if (is_regular()) first_ = descriptor_.offset();
}

std::size_t BufferedInput::read(char* to, std::size_t size) {
  const std::size_t n = descriptor_.read(to, size);
  ended_ = n == 0;
  read_ += n;
  if (ended_ && read_ < size_ && size_of(descriptor_) < size_) fail_io(name(), became_shorter);
  return n;
}

bool BufferedInput::have(std::size_t wanted) {
  if (end_ - begin_ >= wanted) return true;
  if (begin_ > history) {
    const std::size_t dropped = begin_ - history;
    std::memmove(buffer_.get(), buffer_.get() + dropped, end_ - dropped);
    end_ -= dropped;
    begin_ -= dropped;
  }
  while (end_ - begin_ < wanted && !ended_) end_ += read(buffer_.get() + end_, capacity + history - end_);
  return end_ - begin_ >= wanted;
}

bool BufferedInput::skip_zeros() {
  while (have(1)) {
    if (buffered().find_first_not_of('\0') != std::string_view::npos) return false;
    begin_ = end_;
  }
  return true;
}

std::size_t BufferedInput::read_through(char* to, std::size_t size) {
  if (const std::size_t waiting = std::min(size, end_ - begin_); waiting > 0) {
    std::memcpy(to, buffer_.get() + begin_, waiting);
    begin_ += waiting;
    return waiting;
  }
  return ended_ ? 0 : read(to, size);
}

std::optional<std::uint64_t> BufferedInput::pass_over(std::size_t size) {
  const std::uint64_t place = first_ + offset();
  if (place + size > size_) return std::nullopt;
  const std::size_t buffered = std::min(size, end_ - begin_);
  descriptor_.skip(size - buffered);
  begin_ += buffered;
  read_ += size - buffered;
  return place;
}

}  // namespace gff
