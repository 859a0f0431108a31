// zstd (RFC 8878): any number of frames. Boost's filter reads a truncated file without an error; here the end of the input must
// be the end of a frame.
//
// Threads: one thread at a time uses an object.
#pragma once

#include "io/decoding_source.hpp"

struct ZSTD_DCtx_s;

namespace gff {

class ZstdSource : public DecodingSource {
 public:
  explicit ZstdSource(BufferedInput input);
  ~ZstdSource() override;

 private:
  std::size_t decode(char* to, std::size_t size) override;

  ZSTD_DCtx_s* decoder_;
  bool frame_ended_ = true;  ///< nothing of a frame has been read, or a whole one
  bool at_frame_ = true;     ///< the next byte is the first of a frame
  bool any_frame_ = false;
};

}  // namespace gff
