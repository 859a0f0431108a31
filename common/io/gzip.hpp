// gzip (RFC 1952): any number of members, BGZF blocks among them (SAMv1, section 4.1), zeros after the last one.
//
// BGZF blocks are decoded whole by libdeflate, straight into the reader's buffer; other members stream through Inflater.
// Every member's checksum and length are checked, a file whose last member is BGZF must end in an empty block, and what
// is decodable before damage is given out before it is reported. htslib's own reader does none of the last three without
// help (it gives back nothing of the read in which it met damage, and takes a missing end block for an end).
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "io/bgzf_block.hpp"
#include "io/buffered_input.hpp"
#include "io/inflater.hpp"
#include "io/source.hpp"

namespace gff {

/// What a message says of a damaged member that begins at `offset` (in the file, bytes from 0).
std::string damaged_member(const std::string& what, std::uint64_t offset);

/// The size of the BGZF block that is next in `input`, which then has all of its bytes; 0 if there is none.
std::size_t next_bgzf_block(BufferedInput& input);

class GzipSource : public Source {
 public:
  explicit GzipSource(BufferedInput input);
  /// The rest of a file whose members up to here were BGZF blocks, the last of them empty or not.
  GzipSource(BufferedInput input, bool ends_in_empty_block);
  std::streamsize read(char* to, std::streamsize size) override;

 private:
  enum class Member { none, stream, block };
  bool begin_member();
  std::size_t parse_header();
  std::size_t decode_block(char* out);
  std::size_t decode_stream(char* out, std::size_t size);
  char* scratch();
  void end_stream();
  [[noreturn]] void damaged(const std::string& what) const;
  [[noreturn]] void truncated() const;

  BufferedInput input_;
  Inflater inflater_;
  BgzfBlockDecoder block_decoder_;
  Member member_ = Member::none;
  bool any_member_ = false;
  bool ends_in_bgzf_ = false;         ///< the last member so far is a BGZF block
  bool ends_in_empty_block_ = false;  ///< … and an empty one, as at the end of a BGZF file
  bool inflater_waits_ = false;       ///< output ran out while the decoder may hold more
  std::uint64_t member_offset_ = 0;   ///< where the member begins in the file, bytes from 0
  std::uint32_t checksum_ = 0;
  std::uint32_t length_ = 0;
  // Reported by the next read, after what was intact:
  std::string damage_;
  bool ends_early_ = false;
  std::unique_ptr<char[]> scratch_;  ///< what was decoded and did not go straight into the reader's buffer
  std::size_t scratch_begin_ = 0;
  std::size_t scratch_end_ = 0;
};

}  // namespace gff
