// BGZF blocks (SAMv1, section 4.1): gzip members of at most 64 KiB whose header has their size.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstddef>
#include <string_view>

struct libdeflate_decompressor;

namespace gff {

/// The largest size of a block in bytes, packed and unpacked.
constexpr std::size_t largest_bgzf_block = 64 * 1024;

/// The first bytes of a block's header, which have its length: the header of gzip (RFC 1952, 2.3) and the length of the
/// extra field.
constexpr std::size_t bgzf_fixed_header = 12;

/// The length in bytes of the header that begins with `start` (at least `bgzf_fixed_header` bytes); 0 if it is not the
/// header of a BGZF block.
std::size_t bgzf_header_size(std::string_view start);

/// The size in bytes of the whole block that has this complete header; 0 if it is not the header of a BGZF block.
std::size_t bgzf_block_size(std::string_view header);

/// Decompresses single blocks with libdeflate.
class BgzfBlockDecoder {
 public:
  BgzfBlockDecoder();
  ~BgzfBlockDecoder();
  /// The number of unpacked bytes that `block` says it has. `block` is whole.
  static std::size_t length(std::string_view block);
  /// Unpacks the whole `block` into `to`, which has room for `largest_bgzf_block` bytes, and checks length and
  /// checksum. Returns null, or what is wrong with the block as text of static lifetime.
  const char* decode(std::string_view block, char* to);

 private:
  libdeflate_decompressor* decompressor_;
};

}  // namespace gff
