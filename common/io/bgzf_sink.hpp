// BGZF out, through htslib. Only a stream that was finished ends in the BGZF end-of-file block.
#pragma once

#include "io/sink.hpp"

struct BGZF;

namespace gff {

class BgzfSink : public Sink {
 public:
  /// `threads` > 0: that many threads compress.
  BgzfSink(std::unique_ptr<Target> target, int threads);
  ~BgzfSink() override;
  void write(std::string_view bytes) override;
  void flush() override;
  void finish() override;

 private:
  [[noreturn]] void failed(int error_number) const;
  std::unique_ptr<Target> target_;
  int fd_ = -1;  ///< what file_ writes to
  BGZF* file_ = nullptr;
};

}  // namespace gff
