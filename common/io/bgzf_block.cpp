#include "io/bgzf_block.hpp"

#include <libdeflate.h>

#include <cstdint>
#include <cstring>
#include <new>

#include "base/little_endian.hpp"
#include "io/checksum.hpp"

namespace gff {
namespace {

constexpr std::size_t trailer = 8;  // checksum and length

}  // namespace

std::size_t bgzf_header_size(std::string_view start) {
  constexpr std::string_view magic("\x1F\x8B\x08\x04", 4);  // gzip, deflate, an extra field and nothing else
  return start.starts_with(magic) ? bgzf_fixed_header + u16_at(start, bgzf_fixed_header - 2) : 0;
}

std::size_t bgzf_block_size(std::string_view header) {
  for (std::size_t i = bgzf_fixed_header; i + 4 <= header.size(); i += 4 + u16_at(header, i + 2)) {
    if (header[i] != 'B' || header[i + 1] != 'C' || u16_at(header, i + 2) != 2 || i + 6 > header.size()) continue;
    const std::size_t size = u16_at(header, i + 4) + 1;
    return size >= header.size() + trailer ? size : 0;
  }
  return 0;
}

BgzfBlockDecoder::BgzfBlockDecoder() : decompressor_(libdeflate_alloc_decompressor()) {
  if (!decompressor_) throw std::bad_alloc();
}

BgzfBlockDecoder::~BgzfBlockDecoder() { libdeflate_free_decompressor(decompressor_); }

std::size_t BgzfBlockDecoder::length(std::string_view block) { return u32_at(block, block.size() - 4); }

const char* BgzfBlockDecoder::decode(std::string_view block, char* to) {
  const std::size_t says = length(block);
  if (says > largest_bgzf_block) return "a BGZF block says that it holds more than 64 KiB";
  const std::size_t begin = bgzf_header_size(block);
  std::size_t made = 0;
  const libdeflate_result result = libdeflate_deflate_decompress(decompressor_, block.data() + begin,
                                                                 block.size() - begin - trailer, to, says, &made);
  if (result != LIBDEFLATE_SUCCESS || made != says) return "a BGZF block cannot be decoded";
  return crc32(0, {to, made}) == u32_at(block, block.size() - trailer) ? nullptr : "wrong checksum";
}

}  // namespace gff
