// Reads a descriptor through one buffer. The caller can look at buffered bytes before it consumes them. Nothing is
// decompressed.
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

/// The error text if a regular file ends before the size that it had when it was opened.
inline constexpr const char* became_shorter = "the file became shorter while it was being read";

class BufferedInput {
 public:
  /// Bytes. Larger than a BGZF block (64 KiB), so that a whole block always fits; small enough for the second-level
  /// cache.
  static constexpr std::size_t capacity = 128 * 1024;

  /// The number of consumed bytes that can always be unread.
  static constexpr std::size_t history = 8;

  /// Reads from the current position of `descriptor`. If a regular file becomes shorter meanwhile, reading at its end
  /// throws IoError.
  explicit BufferedInput(Descriptor descriptor);

  const std::string& name() const { return descriptor_.name(); }
  /// The bytes that have been read and not yet consumed. Valid until the next call that is not const.
  std::string_view buffered() const { return {buffer_.get() + begin_, end_ - begin_}; }
  /// Reads until at least `wanted` bytes (at most `capacity`) are `buffered`. Returns false if the file ends before.
  bool have(std::size_t wanted);
  /// Consumes `count` bytes: at most as many as are `buffered`.
  void consume(std::size_t count) { begin_ += count; }
  /// Makes the last `count` consumed bytes (at most `history`) buffered again, for a decoder that has read past its
  /// end.
  void unread(std::size_t count) { begin_ -= count; }
  /// Consumes zero bytes (the padding of tapes) to the end of the file. Returns false if there is another byte among
  /// them.
  bool skip_zeros();
  /// The number of bytes consumed so far: the offset of the first `buffered` byte from where the input began.
  std::uint64_t offset() const { return read_ - (end_ - begin_); }
  /// Reads up to `size` bytes into `to`: first those in the buffer, then directly from the descriptor. Returns 0 at the
  /// end.
  std::size_t read_through(char* to, std::size_t size);
  /// Whether the input is a regular file that is not empty.
  bool is_regular() const { return size_ > 0; }
  /// Skips the next `size` bytes of a regular file without reading them. Returns their offset in the file, in bytes
  /// from 0, or nothing if the file has fewer bytes left.
  std::optional<std::uint64_t> pass_over(std::size_t size);
  const Descriptor& descriptor() const { return descriptor_; }

 private:
  std::size_t read(char* to, std::size_t size);

  Descriptor descriptor_;
  std::uint64_t size_;       ///< bytes of a regular file when it was opened; otherwise 0
  std::uint64_t first_ = 0;  ///< offset in a regular file where reading began
  std::unique_ptr<char[]> buffer_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  std::uint64_t read_ = 0;
  bool ended_ = false;
};

}  // namespace gff
