#include "io/raw_input.hpp"

#include <algorithm>
#include <cstring>

namespace gff {

RawInput::RawInput(Descriptor descriptor)
    : descriptor_(std::move(descriptor)), buffer_(std::make_unique_for_overwrite<char[]>(capacity + history)) {}

bool RawInput::have(std::size_t wanted) {
  if (end_ - begin_ >= wanted) return true;
  if (begin_ > history) {
    const std::size_t dropped = begin_ - history;
    std::memmove(buffer_.get(), buffer_.get() + dropped, end_ - dropped);
    end_ -= dropped;
    begin_ -= dropped;
  }
  while (end_ - begin_ < wanted && !ended_) {
    const std::size_t n = descriptor_.read(buffer_.get() + end_, capacity + history - end_);
    ended_ = n == 0;
    end_ += n;
    read_ += n;
  }
  return end_ - begin_ >= wanted;
}

bool RawInput::skip_zeros() {
  while (have(1)) {
    if (ahead().find_first_not_of('\0') != std::string_view::npos) return false;
    begin_ = end_;
  }
  return true;
}

std::size_t RawInput::read_through(char* to, std::size_t size) {
  if (const std::size_t waiting = std::min(size, end_ - begin_); waiting > 0) {
    std::memcpy(to, buffer_.get() + begin_, waiting);
    begin_ += waiting;
    return waiting;
  }
  if (ended_) return 0;
  const std::size_t n = descriptor_.read(to, size);
  ended_ = n == 0;
  read_ += n;
  return n;
}

}  // namespace gff
