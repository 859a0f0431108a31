// BGZF blocks (SAMv1, section 4.1), made of bytes and unpacked again: gzip members of at most 64 KiB that say how long
// they are.
//
// libdeflate compresses, as in htslib's writer, at its fastest level: the same bytes make the same blocks in every run.
// (ISA-L takes half the time, but its fast levels hash a piece of the address of their state, and so one block in some
// thousands differs from run to run.) The blocks are ours so that an error of writing is met, with its reason, by whoever
// writes.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

struct libdeflate_decompressor;

namespace gff {

/// No block is larger, packed or unpacked, in bytes.
constexpr std::size_t largest_bgzf_block = 64 * 1024;

/// The empty block that ends a file (SAMv1, 4.1.2).
constexpr std::string_view bgzf_end_block{"\x1F\x8B\x08\x04\0\0\0\0\0\xFF\x06\0BC\x02\0\x1B\0\x03\0\0\0\0\0\0\0\0\0",
                                          28};

class BgzfBlockMaker {
 public:
  /// What a block holds, as in htslib: also where nothing can be compressed, it stays below 64 KiB.
  static constexpr std::size_t most_bytes = 0xFF00;

  BgzfBlockMaker();
  ~BgzfBlockMaker();
  /// Makes the block that holds `bytes`, 1 to `most_bytes` of them, in `to`, which has room for `largest_bgzf_block`;
  /// returns its size.
  std::size_t make(std::string_view bytes, char* to);

 private:
  struct Compressor;
  std::unique_ptr<Compressor> compressor_;
};

/// Of a block's header, how much tells its length: gzip's own (RFC 1952, 2.3), and the length of the extra field.
constexpr std::size_t bgzf_fixed_header = 12;

/// The length in bytes of the header that begins with `begun`, `bgzf_fixed_header` bytes or more; 0 where it is none of a
/// block.
std::size_t bgzf_header_size(std::string_view begun);

/// The size in bytes of the block with this header, which is whole; 0 where it is none of a block.
std::size_t bgzf_block_size(std::string_view header);

class BgzfBlockDecoder {
 public:
  BgzfBlockDecoder();
  ~BgzfBlockDecoder();
  /// How many bytes the whole `block` holds, as it says.
  static std::size_t length(std::string_view block);
  /// Unpacks the whole `block` into `to`, which has room for `largest_bgzf_block`, and checks it. Returns what is wrong
  /// with it; null where nothing is.
  const char* decode(std::string_view block, char* to);

 private:
  libdeflate_decompressor* decompressor_;
};

}  // namespace gff
