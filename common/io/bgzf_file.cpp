#include "io/bgzf_file.hpp"

#include <algorithm>
#include <array>

#include "base/error.hpp"

namespace gff {
namespace {

constexpr std::size_t capacity = 128 * 1024;
constexpr std::size_t first_read = 16 * 1024;  // a block of annotation, as a rule: after a jump no more may be needed

}  // namespace

BgzfFile::BgzfFile(Descriptor file)
    : file_(std::move(file)),
      size_(static_cast<std::uint64_t>(file_.status().st_size)),
      window_(std::make_unique_for_overwrite<char[]>(capacity)) {}

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
  std::array<char, bgzf_fixed_header> header{};
  return file_.read_at(offset, header.data(), header.size()) == header.size() &&
         bgzf_header_size({header.data(), header.size()}) > 0;
}

bool BgzfFile::has_end_block() const {
  std::array<char, bgzf_end_block.size()> end{};
  return size_ >= end.size() && file_.read_at(size_ - end.size(), end.data(), end.size()) == end.size() &&
         std::string_view(end.data(), end.size()) == bgzf_end_block;
}

std::optional<BgzfFile::Block> BgzfFile::block(std::uint64_t offset) {
  if (offset >= size_) return std::nullopt;
  const std::string_view begun = bytes(offset, bgzf_fixed_header);
  if (begun.size() < bgzf_fixed_header) return std::nullopt;
  const std::size_t header_size = bgzf_header_size(begun);
  const std::string_view header = bytes(offset, header_size);
  if (header.size() < header_size) return std::nullopt;
  const std::size_t size = bgzf_block_size(header);
  const std::string_view whole = bytes(offset, size);
  if (size == 0 || whole.size() < size) return std::nullopt;
  return Block{offset, size, BgzfBlockDecoder::length(whole)};
}

void BgzfFile::decode(const Block& block, char* to) {
  if (const char* const what = decoder_.decode(bytes(block.offset, block.size), to))
    throw IoError(file_.name(),
                  "damaged gzip data: " + std::string(what) + " (member at byte " + std::to_string(block.offset) + ")");
}

}  // namespace gff
