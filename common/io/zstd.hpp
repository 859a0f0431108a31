// Decompresses zstd (RFC 8878): any number of frames. A file that ends inside a frame is an error; Boost's filter reads
// such a file without one.
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
  bool frame_ended_ = true;  ///< the last frame is complete, or none has begun
  bool at_frame_ = true;     ///< the next byte is the first of a frame
  bool any_frame_ = false;
};

}  // namespace gff
