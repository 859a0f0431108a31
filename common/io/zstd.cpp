#include "io/zstd.hpp"

#include <zstd.h>
#include <zstd_errors.h>

#include <new>

#include "io/error.hpp"

namespace gff {

ZstdSource::ZstdSource(RawInput input) : input_(std::move(input)), decoder_(ZSTD_createDCtx()) {
  if (!decoder_) throw std::bad_alloc();
}

ZstdSource::~ZstdSource() { ZSTD_freeDCtx(decoder_); }

std::streamsize ZstdSource::read(char* to, std::streamsize size) {
  ZSTD_outBuffer out{to, static_cast<std::size_t>(size), 0};
  while (out.pos == 0) {
    if (!damage_.empty()) throw IoError(input_.name(), damage_);
    const bool more = input_.have(1);
    if (frame_ended_ && (!more || (any_frame_ && input_.ahead()[0] == 0))) {
      if (!input_.skip_zeros()) throw IoError(input_.name(), "garbage behind the end of the zstd data");
      return -1;
    }
    ZSTD_inBuffer in{input_.ahead().data(), input_.ahead().size(), 0};
    const std::size_t result = ZSTD_decompressStream(decoder_, &out, &in);
    input_.consume(in.pos);
    if (ZSTD_isError(result)) {
      damage_ = any_frame_ && ZSTD_getErrorCode(result) == ZSTD_error_prefix_unknown
                    ? std::string("garbage behind the end of the zstd data")
                    : std::string("damaged zstd data: ") + ZSTD_getErrorName(result);
    } else if (!more && out.pos == 0) {
      damage_ = "unexpected end of zstd data: the file is truncated";
    } else {
      frame_ended_ = result == 0;
      any_frame_ = any_frame_ || frame_ended_;
    }
  }
  return static_cast<std::streamsize>(out.pos);
}

}  // namespace gff
