// Reads a BGZF file (SAMv1, section 4.1) from its beginning and decompresses it in several threads. One job of the pool
// decompresses several blocks.
//
// SPEC 3 promises that compressed input is read whole, or is an error. htslib's reader does not guarantee this, so this
// class finds and decodes the blocks itself. BgzfSource returns all intact bytes before damage, also those of a block
// that was cut. Members of plain gzip may follow the blocks. GzipSource reads from the first member that is not a whole
// block. It needs the bytes of this member, but a reader of htslib would already have consumed some of them. Also,
// htslib has no function that decodes a block in memory.
//
// Threads: one thread at a time uses an object; the threads of the pool decompress.
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
  /// `pool` has at least one thread and must outlive the source. Reading `input` must
  /// never wait for another program, as reading a pipe may.
  BgzfSource(BufferedInput input, ThreadPool& pool);
  std::streamsize read(char* to, std::streamsize size) override;
  std::unique_ptr<Piece> new_piece() override { return std::make_unique<Blocks>(name_); }
  bool take_piece(Piece& piece, std::size_t size) override;

 private:
  /// Up to `most` whole blocks; after `load`, their text up to the first damaged block.
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
      std::uint64_t offset;  ///< offset in the file, bytes from 0
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
  std::unique_ptr<Piece> piece_;      ///< the piece whose text `read` returns
  std::string_view rest_;             ///< text of this piece that has not been returned
  bool ends_in_empty_block_ = false;  ///< the last block so far is empty
  bool found_all_ = false;            ///< the next bytes are not a whole block, or reading failed
  std::exception_ptr fault_;          ///< the error of reading
  std::unique_ptr<Source> after_;     ///< reads the bytes after the whole blocks
};

}  // namespace gff
