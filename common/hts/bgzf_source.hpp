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

 private:
  /// Whole blocks, and then their text, up to the first that is damaged.
  struct Job {
    static constexpr std::size_t most_blocks = 4;
    void run();

    struct Block {
      std::uint64_t offset;  ///< in the file, bytes from 0
      std::size_t size;
    };
    BgzfBlockDecoder decoder;
    std::array<Block, most_blocks> blocks{};
    std::size_t count = 0;
    std::string packed;
    std::unique_ptr<char[]> text = std::make_unique_for_overwrite<char[]>(most_blocks * largest_bgzf_block);
    std::size_t size = 0;
    std::string damage;  ///< what is wrong with the block after the text; empty if nothing is
  };
  void fill(Job& job);
  void begin_jobs();

  BufferedInput input_;
  std::string name_;
  JobQueue<Job> queue_;
  std::unique_ptr<Job> job_;          ///< whose text is handed out
  std::string_view rest_;             ///< what of it is left
  bool ends_in_empty_block_ = false;  ///< of the blocks so far, the last
  bool found_all_ = false;            ///< what follows is no whole block, or a fault
  std::exception_ptr fault_;          ///< of reading
  std::unique_ptr<Source> after_;     ///< reads what follows
};

}  // namespace gff
