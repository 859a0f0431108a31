// Divides a stream of bytes into blocks of whole lines, in one buffer that is reused. A block is the bytes of one read
// up to the last line end. The start of the next line is moved to the front of the buffer.
//
// Threads: one thread at a time uses a reader. Blocks are views into its buffer.
#pragma once

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <string_view>

#include "base/padded_view.hpp"
#include "io/source.hpp"

namespace gff {

class BlockReader {
 public:
  /// Bytes that fit in the second-level cache together with the output buffer; blocks of 2 MiB and more are 15 %
  /// slower.
  static constexpr std::size_t usual_block = 256 * 1024;
  static constexpr std::size_t usual_max_line = std::size_t{64} << 20;

  /// `max_line` is the longest line in bytes; a longer one makes `next` return `long_line`. Memory: one block, or 1 to
  /// 2 times the longest line.
  BlockReader(std::unique_ptr<Source> source, std::size_t max_line, std::size_t block_size = usual_block);

  enum class Found { block, end, long_line };
  /// Finds the next block; the block before it is no longer valid. `long_line`: the line after the last block is longer
  /// than `max_line`. Throws IoError.
  Found next();
  /// The block: whole lines, each ending in LF. A UTF-8 byte-order mark at the beginning of the input is left out.
  /// Valid until the next call of `next` or `next_bytes`.
  PaddedView block() const { return {buffer_.get() + block_begin_, block_end_ - block_begin_}; }
  /// Whether the last LF of the block was added because the input has no LF at its end.
  bool added_newline() const { return added_newline_; }
  /// Whether the input began with a byte-order mark.
  bool skipped_mark() const { return skipped_mark_; }
  /// The bytes after the block that have already been read: the start of the next line.
  std::string_view ahead() const { return {buffer_.get() + block_end_, end_ - block_end_}; }
  /// Reads on without looking for lines: returns the bytes after the block, or an empty text at the end. Valid until
  /// the next call.
  std::string_view next_bytes();

  /// The source, for a caller that reads the rest itself: first `ahead`, then pieces of the source.
  Source& source() { return *source_; }
  /// The same, and the caller owns the source.
  std::unique_ptr<Source> release_source() { return std::move(source_); }
  /// Continues after such a caller: reads `ahead` first, which is the start of a line, and then `source`.
  void go_on(std::string_view ahead, std::unique_ptr<Source> source);

 private:
  struct Free {
    void operator()(char* allocated) const { std::free(allocated); }
  };
  void grow(std::size_t least);
  bool begins_with_mark() const;
  void skip_mark();

  std::unique_ptr<Source> source_;
  std::size_t max_line_;
  std::size_t block_size_;
  std::unique_ptr<char[], Free> buffer_;
  std::size_t capacity_ = 0;
  std::size_t block_begin_ = 0;
  std::size_t block_end_ = 0;
  std::size_t end_ = 0;
  bool added_newline_ = false;
  bool skipped_mark_ = false;
  bool at_start_ = true;  ///< nothing has been read yet
};

}  // namespace gff
