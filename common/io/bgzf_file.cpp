#include "io/bgzf_file.hpp"

#include <libdeflate.h>

#include <algorithm>
#include <array>
#include <new>

#include "io/error.hpp"

namespace gff {
namespace {

constexpr std::size_t fixed_header = 12;  // RFC 1952, 2.3, and the length of the extra field
constexpr std::size_t usual_header = 18;  // and the subfield that BGZF adds
constexpr std::size_t trailer = 8;        // CRC32, ISIZE
constexpr std::size_t capacity = 128 * 1024;
constexpr std::size_t first_read = 16 * 1024;  // a block of annotation, as a rule: after a jump no more may be needed

unsigned byte_at(std::string_view bytes, std::size_t i) { return static_cast<unsigned char>(bytes[i]); }
std::uint32_t u16_at(std::string_view bytes, std::size_t i) { return byte_at(bytes, i) | byte_at(bytes, i + 1) << 8; }
std::uint32_t u32_at(std::string_view bytes, std::size_t i) { return u16_at(bytes, i) | u16_at(bytes, i + 2) << 16; }

/// Whether a BGZF block begins with these bytes, so far as they go.
bool begins_header(std::string_view bytes) {
  return bytes.size() >= fixed_header && bytes.starts_with("\x1F\x8B\x08\x04");
}

}  // namespace

BgzfFile::BgzfFile(Descriptor file)
    : file_(std::move(file)),
      size_(static_cast<std::uint64_t>(file_.status().st_size)),
      decoder_(libdeflate_alloc_decompressor()),
      window_(std::make_unique_for_overwrite<char[]>(capacity)) {
  if (!decoder_) throw std::bad_alloc();
}

BgzfFile::~BgzfFile() { libdeflate_free_decompressor(decoder_); }

/// `count` bytes at `offset`, or as many as the file has. A read is small after a jump, and grows while reading goes on.
std::string_view BgzfFile::bytes(std::uint64_t offset, std::size_t count) {
  const bool inside = offset >= window_offset_ && offset <= window_offset_ + window_size_;
  if (!inside || offset - window_offset_ + count > window_size_) {
    ahead_ = inside && ahead_ > 0 ? std::min(2 * ahead_, capacity) : first_read;
    window_offset_ = offset;
    window_size_ = 0;
    const std::size_t wanted = std::max(count, ahead_);
    while (window_size_ < wanted) {
      const std::size_t n = file_.read_at(offset + window_size_, window_.get() + window_size_, wanted - window_size_);
      if (n == 0) break;
      window_size_ += n;
    }
  }
  return std::string_view(window_.get(), window_size_).substr(offset - window_offset_, count);
}

bool BgzfFile::begins_block(std::uint64_t offset) const {
  std::array<char, usual_header> header{};
  const std::size_t n = file_.read_at(offset, header.data(), header.size());
  return begins_header({header.data(), n});
}

bool BgzfFile::has_end_block() const {
  using namespace std::string_view_literals;
  constexpr std::string_view end_block =
      "\x1F\x8B\x08\x04\0\0\0\0\0\xFF\x06\0\x42\x43\x02\0\x1B\0\x03\0\0\0\0\0\0\0\0\0"sv;  // SAMv1, 4.1.2
  std::array<char, end_block.size()> end{};
  return size_ >= end.size() && file_.read_at(size_ - end.size(), end.data(), end.size()) == end.size() &&
         std::string_view(end.data(), end.size()) == end_block;
}

std::optional<BgzfFile::Block> BgzfFile::block(std::uint64_t offset) {
  if (offset >= size_ || !begins_header(bytes(offset, usual_header))) return std::nullopt;
  const std::size_t header_size = fixed_header + u16_at(bytes(offset, fixed_header), fixed_header - 2);
  const std::string_view header = bytes(offset, header_size);
  if (header.size() < header_size) return std::nullopt;
  for (std::size_t i = fixed_header; i + 6 <= header_size; i += 4 + u16_at(header, i + 2)) {
    if (header[i] != 'B' || header[i + 1] != 'C' || u16_at(header, i + 2) != 2) continue;
    const std::size_t size = u16_at(header, i + 4) + 1;
    if (size < header_size + trailer) return std::nullopt;
    const std::string_view whole = bytes(offset, size);
    if (whole.size() < size) return std::nullopt;
    return Block{offset, size, u32_at(whole, size - 4)};
  }
  return std::nullopt;
}

void BgzfFile::decode(const Block& block, char* to) {
  if (block.length > largest_block) damaged(block, "a BGZF block says that it holds more than 64 KiB");
  const std::string_view packed = bytes(block.offset, block.size);
  const std::size_t header = fixed_header + u16_at(packed, fixed_header - 2);
  std::size_t length = 0;
  const libdeflate_result result = libdeflate_deflate_decompress(
      decoder_, packed.data() + header, block.size - header - trailer, to, block.length, &length);
  if (result != LIBDEFLATE_SUCCESS || length != block.length) damaged(block, "a BGZF block cannot be decoded");
  if (libdeflate_crc32(0, to, length) != u32_at(packed, block.size - trailer)) damaged(block, "wrong checksum");
}

void BgzfFile::damaged(const Block& block, const char* what) const {
  throw IoError(file_.name(),
                "damaged gzip data: " + std::string(what) + " (member at byte " + std::to_string(block.offset) + ")");
}

}  // namespace gff
