#include "hts/index_builder.hpp"

#include <htslib/hts.h>
#include <htslib/hts_log.h>
#include <htslib/tbx.h>

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstdlib>
#include <new>
#include <utility>

#include "base/fail.hpp"
#include "base/little_endian.hpp"
#include "io/descriptor.hpp"

namespace gff {
namespace {

constexpr int deepest = 7;

/// htslib's builder does not look whether it got memory for a new seqid (kh_init in hts_idx_push, htslib 1.16), and
/// crashes if it did not: ask before, for more than it takes.
void need_memory() {
  void* volatile const enough = std::malloc(4096);  // volatile: the compiler must not remove it as unused
  if (!enough) throw std::bad_alloc();
  std::free(enough);
}

}  // namespace

void IndexBuilder::Destroy::operator()(hts_idx_t* index) const { hts_idx_destroy(index); }

IndexBuilder::IndexBuilder(std::int64_t last_end) : format_(last_end < first_csi_end ? HTS_FMT_TBI : HTS_FMT_CSI) {
  hts_set_log_level(HTS_LOG_OFF);  // the library is silent
  if (format_ == HTS_FMT_TBI) return;
  // tabix has six levels below the first. One more holds 2^35 bases; beyond, larger windows keep the index small.
  const int bits = static_cast<int>(std::bit_width(static_cast<std::uint64_t>(last_end - 1)));
  depth_ = bits <= 32 ? 6 : deepest;
  min_shift_ = std::max(min_shift_, bits - 3 * deepest);
}

IndexBuilder::~IndexBuilder() = default;

void IndexBuilder::add(std::string_view seqid, std::int64_t start, std::int64_t end, std::uint64_t text_end) {
  if (seqids_ == 0 || seqid != last_seqid_) {
    names_.append(seqid).push_back('\0');
    last_seqid_ = std::string_view(names_).substr(names_.size() - seqid.size() - 1, seqid.size());
    ++seqids_;
    windows_of_earlier_ += windows_;
    windows_ = 0;
  }
  windows_ = std::max(windows_, (static_cast<std::uint64_t>(end - 1) >> min_shift_) + 1);
  waiting_.push_back({seqids_ - 1, start, end, text_end});
}

void IndexBuilder::add_block(std::size_t text, std::size_t size) {
  // The end of a block is the beginning of the next, as for bgzf_tell.
  const auto offset = [&](std::uint64_t text_end) {
    return text_end == text_ + text ? (file_ + size) << 16 : file_ << 16 | (text_end - text_);
  };
  const std::uint64_t end = text_ + text;
  if (header_end_ > text_ && header_end_ <= end) header_offset_ = offset(header_end_);
  for (; !waiting_.empty() && waiting_.front().text_end <= end; waiting_.pop_front())
    push(waiting_.front(), offset(waiting_.front().text_end));
  text_ = end;
  file_ += size;
}

void IndexBuilder::push(const Record& record, std::uint64_t offset) {
  if (!index_) {
    index_.reset(hts_idx_init(0, format_, header_offset_, min_shift_, depth_));
    if (!index_) throw std::bad_alloc();
  }
  if (record.seqid != std::exchange(last_pushed_, record.seqid)) need_memory();
  if (hts_idx_push(index_.get(), record.seqid, record.start - 1, record.end, offset, 1) != 0) throw std::bad_alloc();
}

void IndexBuilder::save(const std::string& path, const std::string& name) {
  if (!index_) index_.reset(hts_idx_init(0, format_, header_offset_, min_shift_, depth_));
  if (!index_ || hts_idx_finish(index_.get(), file_ << 16) != 0) throw std::bad_alloc();
  // The columns, as in tbx_conf_gff, and the seqids (the Tabix specification).
  std::string meta(28, '\0');
  char* to = meta.data();
  for (const std::int64_t value :
       {std::int64_t{tbx_conf_gff.preset}, std::int64_t{tbx_conf_gff.sc}, std::int64_t{tbx_conf_gff.bc},
        std::int64_t{tbx_conf_gff.ec}, std::int64_t{tbx_conf_gff.meta_char}, std::int64_t{tbx_conf_gff.line_skip},
        static_cast<std::int64_t>(names_.size())})
    to = put_little(to, static_cast<std::uint32_t>(value), 4);
  meta += names_;
  if (hts_idx_set_meta(index_.get(), static_cast<std::uint32_t>(meta.size()),
                       reinterpret_cast<std::uint8_t*>(meta.data()), 1) != 0)
    throw std::bad_alloc();
  // A name that cannot be an address for htslib.
  const std::string local = path.starts_with('/') ? path : "./" + path;
  for (;;) {
    errno = 0;
    if (hts_idx_save_as(index_.get(), nullptr, local.c_str(), format_) == 0) return;
    if (errno == ENOMEM) throw std::bad_alloc();
    // htslib repeats an interrupted close, of a descriptor that Linux has closed all the same: there is no other reason
    // for EBADF.
    if (is_transient(errno) || errno == EBADF) continue;
    if (errno == 0) fail_write(name);
    fail_write(name, errno);
  }
}

}  // namespace gff
