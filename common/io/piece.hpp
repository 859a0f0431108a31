// A piece of an input's text, lines or not. It is read in two steps: its source takes the pieces in their order, and then
// any thread can load them. What a thread loads it has in its own cache when it looks at the lines: to move a gigabyte of
// text to another core takes half a second.
//
// Threads: one thread at a time uses an object; `run` may read a source's file while others do.
#pragma once

#include <cstddef>
#include <cstring>
#include <exception>
#include <memory>

#include "base/padded_view.hpp"

namespace gff {

class Piece {
 public:
  virtual ~Piece() = default;

  /// Makes the text, as far as the source has not done it. Throws nothing: `fault` says what follows the text.
  void run() noexcept;
  PaddedView text() const { return {begin_, size_}; }
  /// What the input ends in after the text, if it does.
  const std::exception_ptr& fault() const { return fault_; }

  // For sources:
  /// Takes away what was there.
  void clear() {
    size_ = 0;
    fault_ = nullptr;
  }
  /// Room for `size` bytes after the text. Throws bad_alloc.
  char* room(std::size_t size);
  /// So many of them are text now.
  void add(std::size_t size) { size_ += size; }
  void set_fault(std::exception_ptr fault) { fault_ = std::move(fault); }

 protected:
  /// Adds what is missing to the text. Throws where the input ends in a fault after it.
  virtual void load() {}

 private:
  std::unique_ptr<char[]> bytes_;
  char* begin_ = nullptr;  ///< in `bytes_`: of the text
  std::size_t capacity_ = 0;
  std::size_t size_ = 0;
  std::exception_ptr fault_;
};

}  // namespace gff
