#include "hts/bgzf_file.hpp"

#include <fcntl.h>
#include <htslib/bgzf.h>
#include <htslib/hfile.h>
#include <htslib/hts_log.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <new>

#include "base/fail.hpp"
#include "io/gzip.hpp"

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

bool begins_bgzf(const Descriptor& file, std::uint64_t offset) {
  const std::string header = bytes_at<16>(file, offset);
  return header.size() == 16 && header.starts_with(end_block.substr(0, 4)) && header.ends_with(end_block.substr(10, 6));
}

bool ends_in_bgzf(const Descriptor& file) {
  const auto size = static_cast<std::uint64_t>(file.status().st_size);
  return size >= end_block.size() && bytes_at<end_block.size()>(file, size - end_block.size()) == end_block;
}

void BgzfFile::Close::operator()(BGZF* bgzf) const { static_cast<void>(bgzf_close(bgzf)); }

BgzfFile::BgzfFile(Descriptor&& file)
    : size_(static_cast<std::uint64_t>(file.status().st_size)), place_(file.offset()) {
  hts_set_log_level(HTS_LOG_OFF);  // the library is silent
  while (!open(file.fd())) {
    const int error = errno;
    if (is_transient(error)) continue;
    ::lseek(file.fd(), static_cast<off_t>(place_), SEEK_SET);
    fail_io(file.name(), "cannot open it once more", error);
  }
  file_ = std::move(file);
}

/// False if htslib cannot open the file; errno says why.
bool BgzfFile::open(int file) {
  const int fd = ::fcntl(file, F_DUPFD_CLOEXEC, 0);
  if (fd < 0) return false;
  hFILE* const opened = ::lseek(fd, 0, SEEK_SET) == 0 ? hdopen(fd, "r") : nullptr;
  bgzf_.reset(opened ? bgzf_hopen(opened, "r") : nullptr);  // reads the beginning
  if (bgzf_) return true;
  const int error = errno;
  if (opened) {
    hclose_abruptly(opened);
  } else {
    ::close(fd);
  }
  errno = error;
  return false;
}

BgzfFile::~BgzfFile() = default;

Descriptor BgzfFile::release() {
  bgzf_.reset();
  ::lseek(file_.fd(), static_cast<off_t>(place_), SEEK_SET);
  return std::move(file_);
}

void BgzfFile::damaged(std::uint64_t offset) const {
  const char* const what = bgzf_->errcode & BGZF_ERR_CRC ? "wrong checksum" : "a BGZF block cannot be decoded";
  fail_io(name(), damaged_member(what, offset));
}

std::optional<BgzfFile::Block> BgzfFile::block(std::uint64_t offset) {
  if (offset >= size_) return std::nullopt;
  BGZF& bgzf = *bgzf_;
  bgzf.errcode = 0;
  bool there = static_cast<std::uint64_t>(htell(bgzf.fp)) == offset;
  while ((!there && bgzf_seek(&bgzf, static_cast<std::int64_t>(offset << 16), SEEK_SET) != 0) ||
         bgzf_read_block(&bgzf) != 0 || bgzf.is_gzip) {
    const int error = herrno(bgzf.fp);
    if (error == 0) damaged(offset);
    if (!is_transient(error)) fail_io(name(), "read error", error);
    hclearerr(bgzf.fp);
    bgzf.errcode = 0;
    there = false;
  }
  if (bgzf.block_length == 0) return std::nullopt;
  const auto begin = static_cast<std::uint64_t>(bgzf.block_address);
  const auto end = static_cast<std::uint64_t>(htell(bgzf.fp));
  file_.count_read(end - offset);
  return Block{
      begin, end, {static_cast<const char*>(bgzf.uncompressed_block), static_cast<std::size_t>(bgzf.block_length)}};
}

}  // namespace gff
