#include "gff/output.hpp"

namespace gff {
namespace {
// A slice from here on is written from where it lies; below, a copy is cheaper than a system call.
constexpr std::size_t worth_a_write = 32 * 1024;
}  // namespace

void Output::settle() {
  if (slice_ == nullptr) return;
  const std::string_view slice(slice_, slice_size_);
  slice_ = nullptr;
  slice_size_ = 0;
  if (slice.size() >= worth_a_write) {
    drain();
    sink_.write(slice);
    drained_ += slice.size();
  } else {
    append(slice);
  }
}

void Output::append_much(std::string_view bytes) {
  drain();
  if (bytes.size() > capacity) {
    sink_.write(bytes);
    drained_ += bytes.size();
  } else {
    append(bytes);
  }
}

void Output::drain() {
  if (used_ == 0) return;
  sink_.write({buffer_.get(), used_});
  drained_ += used_;
  used_ = 0;
}

void Output::flush() {
  settle();
  drain();
}

}  // namespace gff
