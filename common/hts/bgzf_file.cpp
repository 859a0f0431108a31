#include "hts/bgzf_file.hpp"

#include <fcntl.h>
#include <htslib/bgzf.h>
#include <htslib/hfile.h>
#include <htslib/hts_log.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <new>

#include "base/error.hpp"

namespace gff {
namespace {

constexpr std::string_view end_block{"\x1F\x8B\x08\x04\0\0\0\0\0\xFF\x06\0BC\x02\0\x1B\0\x03\0\0\0\0\0\0\0\0\0", 28};

/// `N` bytes of the file at `offset`, or as many as there are.
template <std::size_t N>
std::string bytes_at(const Descriptor& file, std::uint64_t offset) {
  std::array<char, N> bytes{};
  return {bytes.data(), file.read_at(offset, bytes.data(), N)};
}

}  // namespace

void BgzfFile::Close::operator()(BGZF* bgzf) const { static_cast<void>(bgzf_close(bgzf)); }

BgzfFile::BgzfFile(Descriptor file)
    : file_(std::move(file)), size_(static_cast<std::uint64_t>(file_.status().st_size)), place_(file_.offset()) {
  hts_set_log_level(HTS_LOG_OFF);  // the library is silent
  const int fd = ::fcntl(file_.fd(), F_DUPFD_CLOEXEC, 0);
  if (fd < 0 || ::lseek(fd, 0, SEEK_SET) < 0) throw IoError(name(), "cannot open it once more", errno);
  hFILE* const opened = hdopen(fd, "r");
  if (!opened) ::close(fd);
  bgzf_.reset(opened ? bgzf_hopen(opened, "r") : nullptr);
  if (!bgzf_) {
    if (opened) hclose_abruptly(opened);
    throw IoError(name(), "cannot open it once more", errno);
  }
}

BgzfFile::~BgzfFile() = default;

Descriptor BgzfFile::release() {
  bgzf_.reset();
  ::lseek(file_.fd(), static_cast<off_t>(place_), SEEK_SET);
  return std::move(file_);
}

bool BgzfFile::begins_block(std::uint64_t offset) const {
  const std::string header = bytes_at<16>(file_, offset);
  return header.size() == 16 && header.starts_with(end_block.substr(0, 4)) && header.ends_with(end_block.substr(10, 6));
}

bool BgzfFile::has_end_block() const {
  return size_ >= end_block.size() && bytes_at<end_block.size()>(file_, size_ - end_block.size()) == end_block;
}

std::optional<BgzfFile::Block> BgzfFile::block(std::uint64_t offset) {
  if (offset >= size_) return std::nullopt;
  BGZF& bgzf = *bgzf_;
  bgzf.errcode = 0;
  const bool there = static_cast<std::uint64_t>(htell(bgzf.fp)) == offset ||
                     bgzf_seek(&bgzf, static_cast<std::int64_t>(offset << 16), SEEK_SET) == 0;
  if (!there || bgzf_read_block(&bgzf) != 0 || bgzf.is_gzip) {
    if (const int error = herrno(bgzf.fp)) throw IoError(name(), "read error", error);
    const char* const what = bgzf.errcode & BGZF_ERR_CRC ? "wrong checksum" : "a BGZF block cannot be decoded";
    throw IoError(name(),
                  std::string("damaged gzip data: ") + what + " (member at byte " + std::to_string(offset) + ")");
  }
  if (bgzf.block_length == 0) return std::nullopt;
  const auto begin = static_cast<std::uint64_t>(bgzf.block_address);
  const auto end = static_cast<std::uint64_t>(htell(bgzf.fp));
  file_.count_read(end - offset);
  return Block{
      begin, end, {static_cast<const char*>(bgzf.uncompressed_block), static_cast<std::size_t>(bgzf.block_length)}};
}

}  // namespace gff
