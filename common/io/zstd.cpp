#include "io/zstd.hpp"

#include <zstd.h>
#include <zstd_errors.h>

#include <new>
#include <string>
#include <utility>

namespace gff {
namespace {
constexpr const char* garbage = "garbage after the end of the zstd data";
}

ZstdSource::ZstdSource(BufferedInput input) : DecodingSource(std::move(input)), decoder_(ZSTD_createDCtx()) {
  if (!decoder_) throw std::bad_alloc();
}

ZstdSource::~ZstdSource() { ZSTD_freeDCtx(decoder_); }

std::size_t ZstdSource::decode(char* to, std::size_t size) {
  const bool more = input_.have(1);
  if (frame_ended_ && (!more || (any_frame_ && input_.buffered()[0] == 0))) {
    ended_ = input_.skip_zeros();
    if (!ended_) damage_ = garbage;
    return 0;
  }
  // A frame that is there as a whole would be decoded in one go, and nothing of it given out where its checksum is
  // wrong: its first byte is given alone.
  const std::size_t size_ahead = std::exchange(at_frame_, false) && more ? 1 : input_.buffered().size();
  ZSTD_inBuffer in{input_.buffered().data(), size_ahead, 0};
  ZSTD_outBuffer out{to, size, 0};
  const std::size_t result = ZSTD_decompressStream(decoder_, &out, &in);
  input_.consume(in.pos);
  if (ZSTD_isError(result)) {
    const ZSTD_ErrorCode error = ZSTD_getErrorCode(result);
    if (error == ZSTD_error_memory_allocation) throw std::bad_alloc();
    if (error == ZSTD_error_frameParameter_windowTooLarge) {
      damage_ = "expected a zstd window of at most 128 MiB, got a larger one (zstd -dc --long=31 can read it)";
      return written(to, size);
    }
    damage_ = any_frame_ && error == ZSTD_error_prefix_unknown
                  ? garbage
                  : std::string("damaged zstd data: ") + ZSTD_getErrorName(result);
    return written(to, size);
  }
  if (!more && out.pos == 0) damage_ = "unexpected end of zstd data: the file is truncated";
  frame_ended_ = at_frame_ = result == 0;
  any_frame_ = any_frame_ || frame_ended_;
  return out.pos;
}

}  // namespace gff
