// What a worker made of one block: pieces of the block itself and text that was composed, until it is joined to the rest.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "gff/output.hpp"
#include "gff/stream_counts.hpp"
#include "io/sink.hpp"

namespace gff {

/// One thread at a time. Memory: what was composed, and 16 bytes for each piece.
class BlockOutput : public Sink {
 public:
  /// What is written from now on belongs to `block`: what lies in it is not copied, and it outlives the pieces.
  void start(std::string_view block);
  void write(std::string_view bytes) override;
  void flush() override {}
  void finish() override {}

  /// Leaves out the line that begins at `position`, counted in bytes from 0.
  void leave_out_line(std::uint64_t position);
  void write_to(Output& out) const;

 private:
  /// Bytes of the block if `from` is set, else of `composed_` from `offset` on.
  struct Piece {
    const char* from;
    std::size_t offset;
    std::size_t size;
  };
  const char* begin(const Piece& piece) const;

  std::string_view block_;
  std::string composed_;
  std::vector<Piece> pieces_;
};

/// A block whose output and counts are about to be joined to those of all blocks before it.
struct JoinedBlock {
  const StreamCounts& before;  ///< of the lines before it
  BlockOutput& out;            ///< what was written for it
};

}  // namespace gff
