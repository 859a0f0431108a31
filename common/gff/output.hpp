// Output of a tool. Lines that a tool does not change are written from the reader's buffer to the sink, neighbouring lines as one
// piece. Text that a tool composes is collected in a buffer.
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
  /// Half a reader's block, and well inside the second-level cache.
  static constexpr std::size_t capacity = 128 * 1024;

  explicit Output(Sink& sink) : sink_(sink), buffer_(std::make_unique_for_overwrite<char[]>(capacity)) {}

  /// Bytes that stay where they are until `settle` is called.
  void put(std::string_view bytes) { put_slice(bytes.data(), bytes.size()); }

  /// A line as it was read, ending in LF.
  void put(const Line& line) {
    if (line.ends_in_lf) {
      put_slice(line.text.data(), line.text.size() + 1);
    } else {
      append(line.text);
      append('\n');
    }
  }

  /// Bytes that a tool composes.
  void append(std::string_view bytes) {
    if (slice_ != nullptr) settle();
    if (bytes.size() > capacity - used_) {
      append_much(bytes);
      return;
    }
    std::memcpy(buffer_.get() + used_, bytes.data(), bytes.size());
    used_ += bytes.size();
  }
  /// A tab and a value.
  void append_cell(std::string_view value) {
    append('\t');
    append(value);
  }
  void append(char byte) {
    if (slice_ != nullptr) settle();
    if (used_ == capacity) drain();
    buffer_[used_++] = byte;
  }

  /// For short texts: room for `size` bytes, at most `most_room`, to be written by the caller and taken by `advance`.
  static constexpr std::size_t most_room = capacity / 2;
  char* room(std::size_t size) {
    if (slice_ != nullptr) settle();
    if (size > capacity - used_) [[unlikely]]
      drain();
    return buffer_.get() + used_;
  }
  /// Takes the bytes from `room` to `end`.
  void advance(const char* end) { used_ = static_cast<std::size_t>(end - buffer_.get()); }

  /// How many bytes have been written.
  std::uint64_t position() const { return drained_ + used_ + slice_size_; }
  /// From now on they are counted from 0.
  void count_anew() { drained_ = 0; }

  /// Copies or writes lines that are still in the reader's buffer. Call it before that buffer is reused.
  void settle();
  /// Drops everything that has not been written to the sink.
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
  const char* slice_ = nullptr;  ///< lines in the reader's buffer that are to be written next
  std::size_t slice_size_ = 0;
  std::uint64_t drained_ = 0;  ///< bytes that the sink has
};

}  // namespace gff
