// BGZF blocks (SAMv1, section 4.1): gzip members of at most 64 KiB that say how long they are.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstddef>
#include <string_view>

struct libdeflate_decompressor;

namespace gff {

/// No block is larger, packed or unpacked, in bytes.
constexpr std::size_t largest_bgzf_block = 64 * 1024;

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
