#include "io/piece.hpp"

#include <cstdint>
#include <utility>

namespace gff {

void Piece::run() noexcept {
  try {
    if (!fault_) load();
    std::memset(room(0), 0, PaddedView::padding);
  } catch (...) {
    fault_ = std::current_exception();
    if (bytes_) std::memset(begin_ + size_, 0, PaddedView::padding);
  }
}

char* Piece::room(std::size_t size) {
  // read(2) into memory that begins 16 bytes into a page, as malloc's large ones do, took four times as long on an EPYC
  // (0.89 s for 1.5 GB; with cache lines 0.26 s).
  constexpr std::size_t alignment = 64;
  if (size_ + size > capacity_ || !bytes_) {
    auto bytes = std::make_unique_for_overwrite<char[]>(size_ + size + PaddedView::padding + alignment);
    char* const begin = bytes.get() + (alignment - reinterpret_cast<std::uintptr_t>(bytes.get()) % alignment);
    if (size_ > 0) std::memcpy(begin, begin_, size_);
    bytes_ = std::move(bytes);
    begin_ = begin;
    capacity_ = size_ + size;
  }
  return begin_ + size_;
}

}  // namespace gff
