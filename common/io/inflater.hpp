// One raw deflate stream (RFC 1951), through ISA-L where it was built in (three times as fast), else zlib.
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
    std::ptrdiff_t consumed;  ///< bytes of the input used up; negative where the decoder gives back what it had before
    std::size_t produced;     ///< bytes written; valid in every state, `damaged` too
  };

  Inflater();
  ~Inflater();
  /// Begins a new stream.
  void restart();
  /// Decodes from `in` into `out`.
  Progress inflate(std::string_view in, char* out, std::size_t size);
  /// After damage: what was decoded before it and did not fit into the output. Valid until the next call.
  std::string_view left_over() const;
  /// The most that can be left over, in bytes.
  static constexpr std::size_t most_left_over = 72 * 1024;

 private:
  struct Implementation;
  std::unique_ptr<Implementation> implementation_;
};

}  // namespace gff
