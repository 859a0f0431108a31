// Bytes to BGZF blocks (SAMv1, section 4.1): gzip members of at most 64 KiB that say how long they are.
//
// htslib's writer compresses through libdeflate; ISA-L, where it was built in, does it seven times as fast as its default
// level and makes blocks of the size of its fastest. The blocks are ours so that it can be used, and so that an error of
// writing is met, with its reason, by whoever writes.
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

namespace gff {

class BgzfBlockMaker {
 public:
  /// What a block holds, as in htslib: also where nothing can be compressed, it stays below 64 KiB.
  static constexpr std::size_t most_bytes = 0xFF00;
  static constexpr std::size_t most_size = 64 * 1024;
  /// The empty block that ends a file.
  static constexpr std::string_view end_of_file{
      "\x1F\x8B\x08\x04\0\0\0\0\0\xFF\x06\0BC\x02\0\x1B\0\x03\0\0\0\0\0\0\0\0\0", 28};

  BgzfBlockMaker();
  ~BgzfBlockMaker();
  /// Makes the block that holds `bytes`, 1 to `most_bytes` of them, in `to`, which has room for `most_size`; returns its
  /// size.
  std::size_t make(std::string_view bytes, char* to);

 private:
  struct Compressor;
  std::unique_ptr<Compressor> compressor_;
};

}  // namespace gff
