// The output of a tool. Unchanged lines are written from the input buffer to the sink without a copy, neighbouring
// lines in one write. New text is collected in a buffer.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>

#include "gff/line.hpp"
#include "gff/scan.hpp"
#include "io/sink.hpp"

namespace gff {

class Output {
 public:
  /// Bytes: half a block of the input, so that both fit in the second-level cache.
  static constexpr std::size_t capacity = 128 * 1024;

  explicit Output(Sink& sink) : sink_(sink), buffer_(std::make_unique_for_overwrite<char[]>(capacity)) {}

  /// Writes bytes that do not move or change until `settle` is called.
  void put(std::string_view bytes) { put_slice(bytes.data(), bytes.size()); }

  /// Writes a line as it was read, with LF at its end. The line must not move until `settle` is called.
  void put(const Line& line) {
    if (line.ends_in_lf) {
      put_slice(line.text.data(), line.text.size() + 1);
    } else {
      append(line.text);
      append('\n');
    }
  }

  /// Writes bytes, which may change after the call.
  void append(std::string_view bytes) {
    if (slice_ != nullptr) settle();
    if (bytes.size() > capacity - used_) {
      append_much(bytes);
      return;
    }
    std::memcpy(buffer_.get() + used_, bytes.data(), bytes.size());
    used_ += bytes.size();
  }
  /// Writes a tab and a value.
  void append_cell(std::string_view value) {
    append('\t');
    append(value);
  }
  void append(char byte) {
    if (slice_ != nullptr) settle();
    if (used_ == capacity) drain();
    buffer_[used_++] = byte;
  }

  /// For short texts: returns room for `size` bytes (at most `most_room`). The caller writes there and then calls
  /// `advance`.
  static constexpr std::size_t most_room = capacity / 2;
  char* room(std::size_t size) {
    if (slice_ != nullptr) settle();
    if (size > capacity - used_) [[unlikely]]
      drain();
    return buffer_.get() + used_;
  }
  /// Adds the bytes from `room` to `end` to the output.
  void advance(const char* end) { used_ = static_cast<std::size_t>(end - buffer_.get()); }

  /// The number of bytes written so far.
  std::uint64_t position() const { return drained_ + used_ + slice_size_; }
  /// Counts written bytes from 0 again. Call it only when nothing is buffered.
  void count_anew() { drained_ = 0; }

  /// Copies or writes the bytes of `put` that are still in the input buffer. Call it before that buffer is reused.
  void settle();
  /// Drops everything that has not yet been written to the sink.
  void clear() {
    slice_ = nullptr;
    slice_size_ = used_ = 0;
  }
  /// Writes everything to the sink.
  void flush();

 private:
  void put_slice(const char* begin, std::size_t size) {
    if (slice_ != nullptr && slice_ + slice_size_ == begin) {
      slice_size_ += size;
      return;
    }
    settle();
    slice_ = begin;
    slice_size_ = size;
  }
  void append_much(std::string_view bytes);
  void drain();

  Sink& sink_;
  std::unique_ptr<char[]> buffer_;
  std::size_t used_ = 0;
  const char* slice_ = nullptr;  ///< lines in the input buffer to be written next
  std::size_t slice_size_ = 0;
  std::uint64_t drained_ = 0;  ///< bytes written to the sink
};

}  // namespace gff
