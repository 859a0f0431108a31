#include "io/read_ahead.hpp"

#include <algorithm>
#include <cstring>

#include "io/signals.hpp"

namespace gff {
namespace {
constexpr std::size_t block_size = 256 * 1024;
}

ReadAhead::ReadAhead(std::unique_ptr<Source> inner) : inner_(std::move(inner)) {
  for (Block& block : blocks_) block.bytes = std::make_unique_for_overwrite<char[]>(block_size);
  const SignalsBlocked blocked;  // signals are for the thread that knows the temporary files
  thread_ = std::thread([this] { fill(); });
}

ReadAhead::~ReadAhead() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  changed_.notify_all();
  thread_.join();
}

void ReadAhead::fill() {
  std::size_t at = 0;
  try {
    for (;;) {
      Block& block = blocks_[at];
      {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return stopping_ || block.size == 0; });
        if (stopping_) return;
      }
      const std::streamsize n = inner_->read(block.bytes.get(), block_size);
      const std::lock_guard lock(mutex_);
      if (n < 0) break;
      block.size = static_cast<std::size_t>(n);
      changed_.notify_all();
      at = (at + 1) % blocks_.size();
    }
  } catch (...) {
    const std::lock_guard lock(mutex_);
    error_ = std::current_exception();
  }
  const std::lock_guard lock(mutex_);
  ended_ = true;
  changed_.notify_all();
}

std::streamsize ReadAhead::read(char* to, std::streamsize size) {
  Block& block = blocks_[next_];
  if (offset_ == 0) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return ended_ || block.size > 0; });
    if (block.size == 0) {
      if (error_) std::rethrow_exception(std::exchange(error_, nullptr));
      return -1;
    }
  }
  // A filled block is the reader's alone until it is given back.
  const std::size_t n = std::min(static_cast<std::size_t>(size), block.size - offset_);
  std::memcpy(to, block.bytes.get() + offset_, n);
  offset_ += n;
  if (offset_ == block.size) {
    const std::lock_guard lock(mutex_);
    block.size = 0;
    offset_ = 0;
    next_ = (next_ + 1) % blocks_.size();
    changed_.notify_all();
  }
  return static_cast<std::streamsize>(n);
}

}  // namespace gff
