// gzip (RFC 1952): any number of members, which may be BGZF blocks (SAMv1, section 4.1), and zeros after the last
// member.
//
// libdeflate decodes each BGZF block as a whole, directly into the caller's buffer; Inflater decodes other members as a
// stream. The checksum and length of every member are checked. A file whose last member is a BGZF block must end in an
// empty block. All bytes before damage are returned before the damage is reported. htslib's own reader returns no byte
// of the read in which it finds damage, and accepts a missing end block.
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

/// The error text for a damaged member that begins at `offset` (bytes from 0 in the file).
std::string damaged_member(const std::string& what, std::uint64_t offset);

/// The size in bytes of the BGZF block that is next in `input`; 0 if there is none. The whole block is then buffered.
std::size_t next_bgzf_block(BufferedInput& input);

/// Decompresses a gzip stream. Throws IoError at damage, after all intact bytes were returned.
class GzipSource : public Source {
 public:
  explicit GzipSource(BufferedInput input);
  /// Reads the rest of a file whose members so far were BGZF blocks. `ends_in_empty_block`: the last of them is empty.
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
  bool ends_in_empty_block_ = false;  ///< … and it is empty, as at the end of a BGZF file
  bool inflater_waits_ = false;       ///< the output was full; the decoder may have more bytes
  std::uint64_t member_offset_ = 0;   ///< where the member begins in the file, bytes from 0
  std::uint32_t checksum_ = 0;
  std::uint32_t length_ = 0;
  // Reported by the next read, after what was intact:
  std::string damage_;
  bool ends_early_ = false;
  std::unique_ptr<char[]> scratch_;  ///< bytes that were not decoded directly into the caller's buffer
  std::size_t scratch_begin_ = 0;
  std::size_t scratch_end_ = 0;
};

}  // namespace gff
