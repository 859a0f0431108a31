// Bytes to blocks of whole lines: one buffer, rolled. A block is what one read brought, up to its last line end; the
// beginning of the next line is carried to the front.
//
// Threads: one thread at a time uses a reader; a block belongs to the caller of next.
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
  /// What fits in the second-level cache beside the output buffer; 2 MiB and more are 15 % slower.
  static constexpr std::size_t usual_block = 256 * 1024;
  static constexpr std::size_t usual_max_line = std::size_t{64} << 20;

  /// Lines longer than `max_line` bytes are refused. Memory: one block, or 1 to 2 times the longest line.
  BlockReader(std::unique_ptr<Source> source, std::size_t max_line, std::size_t block_size = usual_block);

  enum class Found { block, end, long_line };
  /// Finds the next block. Blocks that were returned before are no longer valid. `long_line`: the line that follows the last
  /// block is longer than allowed.
  Found next();
  /// Whole lines, every one ending in LF, less a UTF-8 byte-order mark at the beginning of the input. The view is valid
  /// until the next call of `next` or `next_bytes`.
  PaddedView block() const { return {buffer_.get() + block_begin_, block_end_ - block_begin_}; }
  /// Whether the LF at the end of the block was added, since the input ends without one.
  bool added_newline() const { return added_newline_; }
  /// Whether the input began with a byte-order mark.
  bool skipped_mark() const { return skipped_mark_; }
  /// What has been read after the block: the beginning of the next line.
  std::string_view ahead() const { return {buffer_.get() + block_end_, end_ - block_end_}; }
  /// The bytes after the block as they are read, lines or not; empty at the end.
  std::string_view next_bytes();

  /// Where bytes come from, for a caller that continues by itself with what is `ahead` and pieces of the source.
  Source& source() { return *source_; }
  std::unique_ptr<Source> release_source() { return std::move(source_); }
  /// Continues where such a caller ended: `ahead` is next, a line without its end, and then `source`.
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
  bool at_start_ = true;  ///< of the input
};

}  // namespace gff
