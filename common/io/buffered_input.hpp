// The bytes of a descriptor as they are in the file, through one buffer that can be looked into before it is used up.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

#include "io/descriptor.hpp"

namespace gff {

/// What is wrong with a regular file that ends before its size at the beginning.
inline constexpr const char* became_shorter = "the file became shorter while it was being read";

class BufferedInput {
 public:
  /// Larger than a BGZF block (64 KiB), so that a whole one always fits; in the second-level cache.
  static constexpr std::size_t capacity = 128 * 1024;

  /// How many consumed bytes can always be unread.
  static constexpr std::size_t history = 8;

  /// If the file becomes shorter while it is read, reading throws IoError at its end: the bytes that are gone were never read.
  explicit BufferedInput(Descriptor descriptor);

  const std::string& name() const { return descriptor_.name(); }
  /// What has been read and not been consumed.
  std::string_view buffered() const { return {buffer_.get() + begin_, end_ - begin_}; }
  /// Reads until `wanted` bytes (at most `capacity`) are `buffered`; false if the file ends before.
  bool have(std::size_t wanted);
  /// Drops `count` bytes of what is `buffered`.
  void consume(std::size_t count) { begin_ += count; }
  /// Takes back the last `count` bytes (at most `history`) that were consumed: a decoder may look past its end.
  void unread(std::size_t count) { begin_ -= count; }
  /// Drops zeros, the padding of tapes, to the end of the file; false if there is another byte among them.
  bool skip_zeros();
  /// Bytes consumed so far: the offset in the file of what is `buffered`, bytes from 0.
  std::uint64_t offset() const { return read_ - (end_ - begin_); }
  /// Reads directly into `to`: first the bytes that are in the buffer, then from the descriptor. 0 at the end.
  std::size_t read_through(char* to, std::size_t size);
  bool is_regular() const { return size_ > 0; }
  /// Passes over the next `size` bytes of a regular file, and returns where in the file they are, bytes from 0; nothing
  /// if it has not so many.
  std::optional<std::uint64_t> pass_over(std::size_t size);
  const Descriptor& descriptor() const { return descriptor_; }

 private:
  std::size_t read(char* to, std::size_t size);

  Descriptor descriptor_;
  std::uint64_t size_;       ///< of a regular file at the beginning, bytes; else 0
  std::uint64_t first_ = 0;  ///< where in a regular file it begins to read
  std::unique_ptr<char[]> buffer_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  std::uint64_t read_ = 0;
  bool ended_ = false;
};

}  // namespace gff
