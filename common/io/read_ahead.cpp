#include "io/read_ahead.hpp"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <system_error>
#include <utility>

#include "io/signals.hpp"

namespace gff {
namespace {
constexpr std::size_t block_size = 256 * 1024;
constexpr std::chrono::milliseconds long_for_a_block(1);
constexpr std::size_t least_room = 64 * 1024;  ///< into less a decoder would not write directly
}  // namespace

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
  std::exception_ptr error;
  try {
    for (std::size_t at = 0;; at = (at + 1) % shared.blocks.size()) {
      Block& block = shared.blocks[at];
      {
        std::unique_lock lock(shared.mutex);
        shared.changed.wait(lock, [&] { return shared.stopping || !block.full; });
        if (shared.stopping) return;
      }
      if (!fill(block, shared)) break;
    }
  } catch (...) {
    error = std::current_exception();
  }
  const std::lock_guard lock(shared.mutex);
  shared.error = std::move(error);  // this thread keeps none of it
  shared.ended = true;
  shared.changed.notify_all();
}

/// Fills an empty block; false at the end, or if the reader has stopped.
bool ReadAhead::fill(Block& block, Shared& shared) {
  for (std::size_t size = 0; block_size - size >= least_room;) {
    const std::streamsize n =
        shared.inner->read(block.bytes.get() + size, static_cast<std::streamsize>(block_size - size));
    const std::lock_guard lock(shared.mutex);
    if (n < 0 || shared.stopping) return false;
    size += static_cast<std::size_t>(n);
    block.size = size;
    block.full = block_size - size < least_room;
    if (block.full || shared.reader_waiting) shared.changed.notify_all();
  }
  return true;
}

std::streamsize ReadAhead::read(char* to, std::streamsize size) {
  if (!has_thread_) return shared_->inner->read(to, size);
  Block& block = shared_->blocks[at_];
  std::size_t n = 0;
  {
    std::unique_lock lock(shared_->mutex);
    // To be woken costs more than to decompress a little.
    shared_->changed.wait_for(lock, long_for_a_block, [&] { return shared_->ended || block.full; });
    shared_->reader_waiting = true;
    shared_->changed.wait(lock, [&] { return shared_->ended || offset_ < block.size; });
    shared_->reader_waiting = false;
    n = std::min(static_cast<std::size_t>(size), block.size - offset_);
    if (n == 0) {
      if (shared_->error) error_ = std::exchange(shared_->error, nullptr);
      if (error_) std::rethrow_exception(error_);
      return -1;
    }
  }
  std::memcpy(to, block.bytes.get() + offset_, n);  // what has been filled stays as it is
  offset_ += n;
  const std::lock_guard lock(shared_->mutex);
  if (block.full && offset_ == block.size) {
    block.size = offset_ = 0;
    block.full = false;
    at_ = (at_ + 1) % shared_->blocks.size();
    shared_->changed.notify_all();
  }
  return static_cast<std::streamsize>(n);
}

}  // namespace gff
