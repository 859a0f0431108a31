// A BGZF file (SAMv1, section 4.1) read at any place by htslib: its blocks by their offset, as an index names them. What
// is read from its beginning to its end is opened by open_source.
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

/// A place in a BGZF file: the offset of a block in its upper 48 bits, the offset of a byte in the unpacked block below.
using VirtualOffset = std::uint64_t;
constexpr std::uint64_t block_of(VirtualOffset offset) { return offset >> 16; }
constexpr std::size_t byte_of(VirtualOffset offset) { return offset & 0xFFFF; }

/// Whether a BGZF block begins at `offset` of a regular file; looks at its header only.
bool begins_bgzf(const Descriptor& file, std::uint64_t offset);
/// Whether a regular file ends in the empty block that marks the end of a complete file.
bool ends_in_bgzf(const Descriptor& file);

class BgzfFile {
 public:
  struct Block {
    std::uint64_t offset;   ///< in the file, bytes from 0
    std::uint64_t end;      ///< where the next block begins
    std::string_view text;  ///< valid until the next call of `block`
  };

  /// `file` is a regular one, which nobody else reads meanwhile. Throws IoError, and then `file` is as it was. Memory:
  /// 192 KiB.
  explicit BgzfFile(Descriptor&& file);
  ~BgzfFile();
  const std::string& name() const { return file_.name(); }
  std::uint64_t size() const { return size_; }  ///< bytes
  /// Gives the descriptor back, at the place in the file where it was.
  Descriptor release();

  /// Whether a block begins here; looks at its header only.
  bool begins_block(std::uint64_t offset) const { return begins_bgzf(file_, offset); }
  /// The first block with text at `offset` or after it; nothing at the end of the file. A block must begin at `offset`:
  /// otherwise, and if a block is damaged, throws IoError.
  std::optional<Block> block(std::uint64_t offset);

 private:
  bool open(int file);
  [[noreturn]] void damaged(std::uint64_t offset) const;

  struct Close {
    void operator()(BGZF* bgzf) const;
  };
  Descriptor file_;
  std::uint64_t size_;
  std::uint64_t place_;  ///< of the descriptor, before
  std::unique_ptr<BGZF, Close> bgzf_;
};

}  // namespace gff
