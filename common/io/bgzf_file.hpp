// A BGZF file (SAMv1, section 4.1) read at any place: its blocks by their offset, as an index names them. What is read
// from its beginning to its end goes through GzipSource.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "io/bgzf_block.hpp"
#include "io/descriptor.hpp"

namespace gff {

/// A place in a BGZF file: the offset of a block in its upper 48 bits, that of a byte in what the block holds below.
using VirtualOffset = std::uint64_t;
constexpr std::uint64_t block_of(VirtualOffset offset) { return offset >> 16; }
constexpr std::size_t byte_of(VirtualOffset offset) { return offset & 0xFFFF; }

class BgzfFile {
 public:
  struct Block {
    std::uint64_t offset;  ///< in the file, bytes from 0
    std::size_t size;      ///< packed, bytes
    std::size_t length;    ///< unpacked, bytes
    std::uint64_t end() const { return offset + size; }
  };

  /// `file` is a regular one. Memory: 192 KiB.
  explicit BgzfFile(Descriptor file);
  const std::string& name() const { return file_.name(); }
  std::uint64_t size() const { return size_; }  ///< bytes
  /// Gives the descriptor back.
  Descriptor release() { return std::move(file_); }

  /// Whether a block begins here; looks at its header only.
  bool begins_block(std::uint64_t offset) const;
  /// Whether the file ends in the empty block that says that it is whole.
  bool has_end_block() const;
  /// The block that begins at `offset`; nothing where none does, or where the file does not hold it whole.
  std::optional<Block> block(std::uint64_t offset);
  /// Unpacks the block into `to`, which takes `largest_bgzf_block` bytes. Throws IoError where it is damaged.
  void decode(const Block& block, char* to);

 private:
  std::string_view bytes(std::uint64_t offset, std::size_t count);

  Descriptor file_;
  std::uint64_t size_;
  BgzfBlockDecoder decoder_;
  std::unique_ptr<char[]> window_;  ///< a piece of the file, and where it lies
  std::uint64_t window_offset_ = 0;
  std::size_t window_size_ = 0;
  std::size_t ahead_ = 0;  ///< how much to read at once
};

}  // namespace gff
