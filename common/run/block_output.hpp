// The output of a worker for one block, kept until it is joined to the output of earlier blocks: pieces of the block
// itself, and new text.
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

/// Memory: the new text, and 16 bytes for each piece.
class BlockOutput : public Sink {
 public:
  /// Removes earlier output and begins the output of `block`. Bytes inside `block` are not copied when they are
  /// written; `block` must live until `write_to`.
  void start(std::string_view block);
  void write(std::string_view bytes) override;
  void flush() override {}
  void finish() override {}

  /// Removes the line that begins at byte `position` (from 0) of the output.
  void leave_out_line(std::uint64_t position);
  /// Writes everything to `out`.
  void write_to(Output& out) const;

 private:
  /// Bytes of the block if `from` is set, otherwise of `composed_` from `offset` on.
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

/// A block whose output and counts are about to be joined to those of all earlier blocks.
struct JoinedBlock {
  const StreamCounts& before;  ///< counts of the lines before the block
  BlockOutput& out;            ///< the output of the block; may be changed
  Output& earlier;             ///< the output of all earlier blocks; text may be added
};

}  // namespace gff
