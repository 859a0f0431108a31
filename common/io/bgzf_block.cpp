#include "io/bgzf_block.hpp"

#include <libdeflate.h>

#include <cstdint>
#include <cstring>
#include <new>

#include "base/little_endian.hpp"
#include "io/checksum.hpp"

namespace gff {
namespace {

constexpr std::string_view header = bgzf_end_block.substr(0, 16);  // and the block's size
constexpr std::size_t before_data = header.size() + 2;
constexpr std::size_t trailer = 8;  // checksum and length
constexpr std::size_t room = largest_bgzf_block - before_data - trailer;

/// One deflate block that holds the bytes as they are (RFC 1951, 3.2.4); returns its size.
std::size_t store(std::string_view bytes, char* to) {
  const auto length = static_cast<std::uint32_t>(bytes.size());
  *to = 1;  // the last block, not compressed
  std::memcpy(put_little(put_little(to + 1, length, 2), ~length, 2), bytes.data(), bytes.size());
  return 5 + bytes.size();
}

}  // namespace

struct BgzfBlockMaker::Compressor {
  libdeflate_compressor* compressor = libdeflate_alloc_compressor(1);

  Compressor() {
    if (!compressor) throw std::bad_alloc();
  }
  ~Compressor() { libdeflate_free_compressor(compressor); }
  std::size_t compress(std::string_view bytes, char* to) const {
    return libdeflate_deflate_compress(compressor, bytes.data(), bytes.size(), to, room);
  }
};

BgzfBlockMaker::BgzfBlockMaker() : compressor_(std::make_unique<Compressor>()) {}

BgzfBlockMaker::~BgzfBlockMaker() = default;

std::size_t BgzfBlockMaker::make(std::string_view bytes, char* to) {
  char* const data = to + before_data;
  std::size_t size = compressor_->compress(bytes, data);
  if (size == 0) size = store(bytes, data);
  char* end = put_little(data + size, crc32(0, bytes), 4);
  end = put_little(end, static_cast<std::uint32_t>(bytes.size()), 4);
  const auto whole = static_cast<std::size_t>(end - to);
  std::memcpy(to, header.data(), header.size());
  put_little(to + header.size(), static_cast<std::uint32_t>(whole - 1), 2);
  return whole;
}

std::size_t bgzf_header_size(std::string_view begun) {
  constexpr std::string_view magic("\x1F\x8B\x08\x04", 4);  // gzip, deflate, an extra field and nothing else
  return begun.starts_with(magic) ? bgzf_fixed_header + u16_at(begun, bgzf_fixed_header - 2) : 0;
}

std::size_t bgzf_block_size(std::string_view begun) {
  for (std::size_t i = bgzf_fixed_header; i + 4 <= begun.size(); i += 4 + u16_at(begun, i + 2)) {
    if (begun[i] != 'B' || begun[i + 1] != 'C' || u16_at(begun, i + 2) != 2 || i + 6 > begun.size()) continue;
    const std::size_t size = u16_at(begun, i + 4) + 1;
    return size >= begun.size() + trailer ? size : 0;
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
