// Decodes a raw deflate stream (RFC 1951) with ISA-L if it was built in (three times as fast), otherwise with zlib.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

namespace gff {

class Inflater {
 public:
  enum class State { needs_input, needs_output, finished, damaged };
  struct Progress {
    State state;
    std::ptrdiff_t consumed;  ///< bytes of the input used; negative if the decoder returns earlier bytes
    std::size_t produced;     ///< bytes written; valid in every state, `damaged` too
  };

  Inflater();
  ~Inflater();
  /// Begins a new stream.
  void restart();
  /// Decodes bytes of `in` into `out`, which has room for `size` bytes.
  Progress inflate(std::string_view in, char* out, std::size_t size);
  /// After damage: the bytes decoded before it that did not fit in the output. Valid until the next call.
  std::string_view left_over() const;
  /// The largest size of `left_over`, in bytes.
  static constexpr std::size_t most_left_over = 72 * 1024;

 private:
  struct Implementation;
  std::unique_ptr<Implementation> implementation_;
};

}  // namespace gff
