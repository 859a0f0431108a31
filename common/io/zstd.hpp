// zstd (RFC 8878): any number of frames. Boost's filter takes half a file for a whole one; here the end of the input must
// be the end of a frame.
#pragma once

#include "io/raw_input.hpp"
#include "io/source.hpp"

struct ZSTD_DCtx_s;

namespace gff {

class ZstdSource : public Source {
 public:
  explicit ZstdSource(RawInput input);
  ~ZstdSource() override;
  std::streamsize read(char* to, std::streamsize size) override;

 private:
  RawInput input_;
  ZSTD_DCtx_s* decoder_;
  bool frame_ended_ = true;
  bool any_frame_ = false;
  std::string damage_;  ///< reported by the next read, after what was intact
};

}  // namespace gff
