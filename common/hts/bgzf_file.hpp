// Random access to a BGZF file (SAMv1, section 4.1) by htslib: returns blocks by their offset, as an index names them.
// To read a file from its beginning to its end, use open_source.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "io/descriptor.hpp"

struct BGZF;  // htslib's

namespace gff {

/// A place in a BGZF file. The upper 48 bits are the offset of a block in the file; the lower 16 bits are the offset of
/// a byte in the unpacked block.
using VirtualOffset = std::uint64_t;
constexpr std::uint64_t block_of(VirtualOffset offset) { return offset >> 16; }
constexpr std::size_t byte_of(VirtualOffset offset) { return offset & 0xFFFF; }

/// Whether a BGZF block begins at `offset` of a regular file. Reads only the header of the block.
bool begins_bgzf(const Descriptor& file, std::uint64_t offset);
/// Whether a regular file ends in the empty block that marks a complete BGZF file.
bool ends_in_bgzf(const Descriptor& file);

class BgzfFile {
 public:
  struct Block {
    std::uint64_t offset;   ///< offset in the file, bytes from 0
    std::uint64_t end;      ///< offset of the next block
    std::string_view text;  ///< valid until the next call of `block`
  };

  /// Opens `file`: a regular file that no other code reads during the lifetime of this object. Throws IoError; then
  /// `file` is not changed. Memory: 192 KiB.
  explicit BgzfFile(Descriptor&& file);
  ~BgzfFile();
  const std::string& name() const { return file_.name(); }
  std::uint64_t size() const { return size_; }  ///< bytes
  /// Returns the descriptor, at the position that it had before. The object cannot be used afterwards.
  Descriptor release();

  /// Whether a block begins at `offset`. Reads only its header.
  bool begins_block(std::uint64_t offset) const { return begins_bgzf(file_, offset); }
  /// Returns the first block with text at or after `offset`, or nothing at the end of the file. Throws IoError if no
  /// block begins at `offset` or if a block is damaged.
  std::optional<Block> block(std::uint64_t offset);

 private:
  bool open(int file);
  [[noreturn]] void damaged(std::uint64_t offset) const;

  struct Close {
    void operator()(BGZF* bgzf) const;
  };
  Descriptor file_;
  std::uint64_t size_;
  std::uint64_t place_;  ///< position of the descriptor before
  std::unique_ptr<BGZF, Close> bgzf_;
};

}  // namespace gff
