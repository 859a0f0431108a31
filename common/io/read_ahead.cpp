#include "io/read_ahead.hpp"

#include <algorithm>
#include <cstring>
#include <system_error>

#include "io/signals.hpp"

namespace gff {
namespace {
constexpr std::size_t block_size = 256 * 1024;
}

ReadAhead::ReadAhead(std::unique_ptr<Source> inner) : shared_(std::make_shared<Shared>()) {
  shared_->inner = std::move(inner);
  for (Block& block : shared_->blocks) block.bytes = std::make_unique_for_overwrite<char[]>(block_size);
  const SignalsBlocked blocked;  // signals are for the thread that knows the temporary files
  try {
    std::thread([shared = shared_] { fill(*shared); }).detach();
  } catch (const std::system_error&) {
    has_thread_ = false;
  }
}

ReadAhead::~ReadAhead() {
  const std::lock_guard lock(shared_->mutex);
  shared_->stopping = true;
  shared_->changed.notify_all();
}

void ReadAhead::fill(Shared& shared) {
  try {
    for (std::size_t at = 0;; at = (at + 1) % shared.blocks.size()) {
      Block& block = shared.blocks[at];
      {
        std::unique_lock lock(shared.mutex);
        shared.changed.wait(lock, [&] { return shared.stopping || block.size == 0; });
        if (shared.stopping) return;
      }
      const std::streamsize n = shared.inner->read(block.bytes.get(), block_size);
      const std::lock_guard lock(shared.mutex);
      if (n < 0) break;
      block.size = static_cast<std::size_t>(n);
      shared.changed.notify_all();
    }
  } catch (...) {
    const std::lock_guard lock(shared.mutex);
    shared.error = std::current_exception();
  }
  const std::lock_guard lock(shared.mutex);
  shared.ended = true;
  shared.changed.notify_all();
}

std::streamsize ReadAhead::read(char* to, std::streamsize size) {
  if (!has_thread_) return shared_->inner->read(to, size);
  Block& block = shared_->blocks[next_];
  if (offset_ == 0) {
    std::unique_lock lock(shared_->mutex);
    shared_->changed.wait(lock, [&] { return shared_->ended || block.size > 0; });
    if (block.size == 0) {
      if (shared_->error) std::rethrow_exception(std::exchange(shared_->error, nullptr));
      return -1;
    }
  }
  // A filled block is the reader's alone until it is given back.
  const std::size_t n = std::min(static_cast<std::size_t>(size), block.size - offset_);
  std::memcpy(to, block.bytes.get() + offset_, n);
  offset_ += n;
  if (offset_ == block.size) {
    const std::lock_guard lock(shared_->mutex);
    block.size = 0;
    offset_ = 0;
    next_ = (next_ + 1) % shared_->blocks.size();
    shared_->changed.notify_all();
  }
  return static_cast<std::streamsize>(n);
}

}  // namespace gff
