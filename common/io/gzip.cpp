#include "io/gzip.hpp"

#include <algorithm>
#include <cstring>

#include "base/fail.hpp"
#include "base/little_endian.hpp"
#include "io/checksum.hpp"

namespace gff {
namespace {

constexpr std::size_t fixed_header = 10;  // RFC 1952, 2.3
constexpr std::size_t trailer = 8;        // CRC32, ISIZE
enum Flags : unsigned { fhcrc = 2, fextra = 4, fname = 8, fcomment = 16, reserved = 0xE0 };

}  // namespace

std::string damaged_member(const std::string& what, std::uint64_t offset) {
  return "damaged gzip data: " + what + " (member at byte " + std::to_string(offset) + ")";
}

std::size_t next_bgzf_block(BufferedInput& input) {
  if (!input.have(bgzf_fixed_header)) return 0;
  const std::size_t header = bgzf_header_size(input.buffered());
  if (!input.have(header)) return 0;
  const std::size_t size = bgzf_block_size(input.buffered().substr(0, header));
  return input.have(size) ? size : 0;
}

GzipSource::GzipSource(BufferedInput input) : input_(std::move(input)) {}

GzipSource::GzipSource(BufferedInput input, bool ends_in_empty_block)
    : input_(std::move(input)), any_member_(true), ends_in_bgzf_(true), ends_in_empty_block_(ends_in_empty_block) {}

void GzipSource::damaged(const std::string& what) const {
  fail_io(input_.name(), damaged_member(what, member_offset_));
}

void GzipSource::truncated() const { fail_io(input_.name(), "unexpected end of gzip data: the file is truncated"); }

std::streamsize GzipSource::read(char* to, std::streamsize size) {
  const auto room = static_cast<std::size_t>(size);
  for (;;) {
    if (scratch_begin_ < scratch_end_) {
      const std::size_t n = std::min(room, scratch_end_ - scratch_begin_);
      std::memcpy(to, scratch_.get() + scratch_begin_, n);
      scratch_begin_ += n;
      return static_cast<std::streamsize>(n);
    }
    if (ends_early_) truncated();
    if (!damage_.empty()) damaged(damage_);
    if (member_ == Member::none && !begin_member()) return -1;
    // Straight into the reader's buffer, where that is large: what is decoded before damage must not depend on its
    // size.
    const bool direct = room >= largest_bgzf_block;
    char* const out = direct ? to : scratch();
    const std::size_t n =
        member_ == Member::block ? decode_block(out) : decode_stream(out, direct ? room : largest_bgzf_block);
    scratch_begin_ = 0;
    scratch_end_ = direct ? 0 : n;
    if (!damage_.empty()) {
      const std::string_view left_over = inflater_.left_over();
      if (!left_over.empty()) std::memcpy(scratch() + scratch_end_, left_over.data(), left_over.size());
      scratch_end_ += left_over.size();
    }
    if (direct && n > 0) return static_cast<std::streamsize>(n);
  }
}

char* GzipSource::scratch() {
  if (!scratch_) scratch_ = std::make_unique_for_overwrite<char[]>(largest_bgzf_block + Inflater::most_left_over);
  return scratch_.get();
}

/// Looks at what follows the last member; false at the end of a whole file.
bool GzipSource::begin_member() {
  if (!input_.have(1)) {
    if (ends_in_bgzf_ && !ends_in_empty_block_)
      fail_io(input_.name(), "the BGZF end-of-file block is missing: the file is truncated");
    return false;
  }
  if (any_member_ && input_.buffered()[0] == 0) {
    if (!input_.skip_zeros()) fail_io(input_.name(), "garbage after the end of the gzip data");
    return begin_member();
  }
  member_offset_ = input_.offset();
  const bool magic = input_.have(2) && byte_at(input_.buffered(), 0) == 0x1F && byte_at(input_.buffered(), 1) == 0x8B;
  if (!magic) {
    if (any_member_ && !(input_.buffered() == "\x1F")) fail_io(input_.name(), "garbage after the end of the gzip data");
    truncated();
  }
  const std::size_t block = next_bgzf_block(input_);
  any_member_ = true;
  ends_in_bgzf_ = block > 0;
  ends_in_empty_block_ = false;
  // A block that is incomplete in the file is read like other members: its intact bytes are returned.
  if (block > 0) {
    member_ = Member::block;
    return true;
  }
  input_.consume(parse_header());
  inflater_.restart();
  inflater_waits_ = false;
  checksum_ = 0;
  length_ = 0;
  member_ = Member::stream;
  return true;
}

/// The length of the header ahead, all optional fields included (RFC 1952, 2.3).
///
/// ISA-L (2.30, 2.31) and zlib (1.2.13 to 1.3.2) can read headers too, but that needs more code. ISA-L accepts reserved
/// flags (isal_read_gzip_header), and forgets the flags of a header that it gets in two pieces (isal_inflate,
/// ISAL_GZIP). Both libraries accept names without end. Both refuse intact data if the checksum of the header is wrong,
/// which RFC 1952 does not require.
std::size_t GzipSource::parse_header() {
  if (!input_.have(fixed_header)) truncated();
  const unsigned flags = byte_at(input_.buffered(), 3);
  if (byte_at(input_.buffered(), 2) != 8 || (flags & reserved) != 0) damaged("unknown compression method");
  std::size_t length = fixed_header;
  if (flags & fextra) {
    if (!input_.have(length + 2)) truncated();
    length += 2 + u16_at(input_.buffered(), length);
  }
  for (const unsigned text : {fname, fcomment}) {
    if (!(flags & text)) continue;
    for (std::size_t searched = length;;) {
      if (searched >= BufferedInput::capacity) damaged("its header is too long");
      if (!input_.have(searched + 1)) truncated();
      const std::size_t end = input_.buffered().find('\0', searched);
      if (end != std::string_view::npos) {
        length = end + 1;
        break;
      }
      searched = input_.buffered().size();
    }
  }
  if (flags & fhcrc) length += 2;
  if (length > BufferedInput::capacity) damaged("its header is too long");
  if (!input_.have(length)) truncated();
  return length;
}

/// The whole BGZF block ahead, which holds at most 64 KiB.
std::size_t GzipSource::decode_block(char* out) {
  const std::string_view block = input_.buffered().substr(0, next_bgzf_block(input_));
  const std::size_t length = BgzfBlockDecoder::length(block);
  if (const char* const what = block_decoder_.decode(block, out)) damaged(what);
  input_.consume(block.size());
  ends_in_empty_block_ = length == 0;
  member_ = Member::none;
  return length;
}

/// More of a member that is not a whole BGZF block.
std::size_t GzipSource::decode_stream(char* out, std::size_t size) {
  for (;;) {
    if (!input_.have(1) && !inflater_waits_) truncated();
    const Inflater::Progress progress = inflater_.inflate(input_.buffered(), out, size);
    if (progress.consumed >= 0) {
      input_.consume(static_cast<std::size_t>(progress.consumed));
    } else {
      input_.unread(static_cast<std::size_t>(-progress.consumed));
    }
    checksum_ = crc32(checksum_, {out, progress.produced});
    length_ += static_cast<std::uint32_t>(progress.produced);
    inflater_waits_ = progress.state == Inflater::State::needs_output;
    if (progress.state == Inflater::State::finished) {
      end_stream();
    } else if (progress.state == Inflater::State::damaged) {
      damage_ = "it cannot be decoded";
    } else if (progress.produced == 0) {
      continue;
    }
    return progress.produced;
  }
}

/// The trailer: checksum and length modulo 2^32. What is wrong is kept for the next read, since the bytes are out
/// already. ISA-L has one error for both (ISAL_INCORRECT_CHECKSUM), and zlib's own checksum slows decoding by 8 % or
/// more.
void GzipSource::end_stream() {
  member_ = Member::none;
  if (!input_.have(trailer)) {
    ends_early_ = true;
    return;
  }
  const std::string_view ahead = input_.buffered();
  if (u32_at(ahead, 0) != checksum_) {
    damage_ = "wrong checksum";
  } else if (u32_at(ahead, 4) != length_) {
    damage_ = "wrong length";
  }
  input_.consume(trailer);
}

}  // namespace gff
