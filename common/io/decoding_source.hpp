// The common base of the decoders of xz, bzip2 and zstd. Their libraries do not report how many bytes they wrote in a
// call that failed. Therefore the output is zeroed before each call. After a failure, all bytes up to the last that is
// not zero count as written; bytes after it were not written or are zeros, which end no line, so no whole line is lost.
// Decoders write to a buffer of their own, so that the bytes returned before damage do not depend on the size of reads.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <memory>
#include <string>

#include "io/buffered_input.hpp"
#include "io/source.hpp"

namespace gff {

class DecodingSource : public Source {
 public:
  std::streamsize read(char* to, std::streamsize size) final;

 protected:
  explicit DecodingSource(BufferedInput input)
      : input_(std::move(input)), buffer_(std::make_unique_for_overwrite<char[]>(capacity)) {}

  /// Decodes up to `size` bytes into `to`, which is zeroed, and returns how many. 0 is not the end: `ended_` is set at
  /// the end, `damage_` at damage.
  virtual std::size_t decode(char* to, std::size_t size) = 0;
  /// The number of bytes in the zeroed output up to the last that is not zero.
  static std::size_t written(const char* to, std::size_t size);

  BufferedInput input_;
  bool ended_ = false;
  std::string damage_;  ///< the error text, thrown after the intact bytes were returned

 private:
  static constexpr std::size_t capacity = 128 * 1024;
  std::unique_ptr<char[]> buffer_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
};

}  // namespace gff
