// What the decoders of xz, bzip2 and zstd have in common. Their libraries do not say how much they had decoded in the call
// that failed: the output is zeroed before each call, and what is still zero after the last other byte was not written, or
// is not an end of a line; so no whole line is lost. They decode into a buffer of their own, since what is given out before
// damage must not depend on the size of reads.
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

  /// Decodes up to `size` bytes and returns how many (0 is not the end). May set `ended_` or `damage_`.
  virtual std::size_t decode(char* to, std::size_t size) = 0;
  /// How many bytes of the zeroed output were written, as far as the zeros show.
  static std::size_t written(const char* to, std::size_t size);

  BufferedInput input_;
  bool ended_ = false;
  std::string damage_;  ///< reported after what was intact

 private:
  static constexpr std::size_t capacity = 128 * 1024;
  std::unique_ptr<char[]> buffer_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
};

}  // namespace gff
