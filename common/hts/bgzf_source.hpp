// Reads a BGZF file (SAMv1, section 4.1) from its beginning, and decompresses it in several threads: a job has several
// blocks.
//
// The blocks are found and decoded by us, for a promise that htslib's reader cannot keep (SPEC 3, compressed input is whole or an error):
// every intact byte before damage is given out, also of a block that was cut, and members of plain gzip may follow. From
// the first member on that is not a whole block, GzipSource takes over, which needs the bytes that a reader of htslib has
// used up by then. htslib has no function that decodes a block in memory.
//
// Threads: one thread calls it; those of the pool decompress.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "hts/thread_pool.hpp"
#include "io/bgzf_block.hpp"
#include "io/buffered_input.hpp"
#include "io/source.hpp"

namespace gff {

class BgzfSource : public Source {
 public:
  /// `pool` has threads, and outlives the source. Reading `input` must not have to wait.
  BgzfSource(BufferedInput input, ThreadPool& pool);
  std::streamsize read(char* to, std::streamsize size) override;
  std::unique_ptr<Piece> new_piece() override { return std::make_unique<Blocks>(name_); }
  bool take_piece(Piece& piece, std::size_t size) override;

 private:
  /// Whole blocks, and then their text, up to the first that is damaged.
  class Blocks : public Piece {
   public:
    explicit Blocks(const std::string& name) : name_(name) {}
    void clear();
    bool full() const { return count_ == most; }
    bool empty() const { return count_ == 0; }
    void take(std::string_view block, std::uint64_t offset);

   protected:
    void load() override;

   private:
    static constexpr std::size_t most = 4;
    struct Block {
      std::uint64_t offset;  ///< in the file, bytes from 0
      std::size_t size;
    };
    const std::string& name_;  ///< of the file
    BgzfBlockDecoder decoder_;
    std::array<Block, most> blocks_{};
    std::size_t count_ = 0;
    std::string packed_;
  };
  bool fill(Blocks& blocks);
  bool have_text();

  BufferedInput input_;
  std::string name_;
  JobQueue<Piece> queue_;             ///< for `read`
  std::unique_ptr<Piece> piece_;      ///< whose text `read` returns
  std::string_view rest_;             ///< what of it is left
  bool ends_in_empty_block_ = false;  ///< of the blocks so far, the last
  bool found_all_ = false;            ///< what follows is not a whole block, or a fault
  std::exception_ptr fault_;          ///< of reading
  std::unique_ptr<Source> after_;     ///< reads what follows
};

}  // namespace gff
