// A piece of the text of an input; it may begin and end inside a line. A piece is read in two steps: the source takes
// the pieces in order, and then any thread can load them. The thread that loads a piece has its text in its own cache
// when it reads the lines: moving a gigabyte of text to another core takes half a second.
//
// Threads: one thread at a time uses a piece. `run` may read the file of the source while other threads do, too.
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

  /// Loads the text that the source has not yet loaded. Does not throw: `fault` has the error that follows the text.
  void run() noexcept;
  /// The text. Valid until the next call of `clear` or `room`.
  PaddedView text() const { return {begin_, size_}; }
  /// The error in which the input ends after the text; null if there is none.
  const std::exception_ptr& fault() const { return fault_; }

  // For sources:
  /// Removes the text and the fault.
  void clear() {
    size_ = 0;
    fault_ = nullptr;
  }
  /// Makes room for `size` bytes after the text and returns its address. Throws bad_alloc.
  char* room(std::size_t size);
  /// Makes the next `size` bytes of that room part of the text.
  void add(std::size_t size) { size_ += size; }
  void set_fault(std::exception_ptr fault) { fault_ = std::move(fault); }

 protected:
  /// Adds the missing bytes to the text. Throws the error in which the input ends.
  virtual void load() {}

 private:
  std::unique_ptr<char[]> bytes_;
  char* begin_ = nullptr;  ///< the start of the text in `bytes_`
  std::size_t capacity_ = 0;
  std::size_t size_ = 0;
  std::exception_ptr fault_;
};

}  // namespace gff
