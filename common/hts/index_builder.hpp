// Builds the index of a BGZF file that is being written: a .tbi or a .csi, byte for byte as `tabix -p gff` makes it from
// the file. htslib's builder (hts_idx_push) does the work.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>

struct hts_idx_t;  // htslib's

namespace gff {

/// The first end (bases, 1-based) that a .tbi cannot hold, and the last that a .csi can.
constexpr std::int64_t first_csi_end = std::int64_t{1} << 29;
constexpr std::int64_t last_indexed_end = std::int64_t{1} << 40;

/// Memory: the index, which is 8 bytes for each 16,384 bases up to the last end of each
/// seqid, and more for its bins.
class IndexBuilder {
 public:
  /// An index for ends up to `last_end`: a .tbi if that is below `first_csi_end`, else a .csi. A .csi of up to 2^32 bases
  /// is as tabix has it by default; beyond, its smallest bins grow with `last_end`.
  explicit IndexBuilder(std::int64_t last_end);
  ~IndexBuilder();

  /// A line before the first record ends at byte `text_end` of the text.
  void add_header_line(std::uint64_t text_end) { header_end_ = text_end; }
  /// A record whose line ends at byte `text_end` of the text. Records of a seqid come together, their starts not falling;
  /// 1 <= start <= end <= last_end.
  void add(std::string_view seqid, std::int64_t start, std::int64_t end, std::uint64_t text_end);
  /// The next block has been written: its numbers of bytes of text and of the file.
  void add_block(std::size_t text, std::size_t size);

  /// How many bytes the linear index takes.
  std::uint64_t linear_size() const { return 8 * (windows_of_earlier_ + windows_); }

  /// Finishes the index and writes it to the existing file `path`, as BGZF. Throws WriteError, with `name` as the name of
  /// the file, and bad_alloc.
  void save(const std::string& path, const std::string& name);

 private:
  struct Record {
    int seqid;
    std::int64_t start;
    std::int64_t end;
    std::uint64_t text_end;
  };
  struct Destroy {
    void operator()(hts_idx_t* index) const;
  };
  void push(const Record& record, std::uint64_t offset);

  int format_;
  int min_shift_ = 14;
  int depth_ = 5;
  std::unique_ptr<hts_idx_t, Destroy> index_;  ///< begun with the first record
  std::deque<Record> waiting_;                 ///< whose ends are in blocks that have not been written
  std::string names_;                          ///< of the seqids, each ended by a zero byte
  std::string_view last_seqid_;
  int seqids_ = 0;
  int last_pushed_ = -1;             ///< the seqid of the last record that htslib has
  std::uint64_t header_end_ = 0;     ///< in the text
  std::uint64_t header_offset_ = 0;  ///< the same as a virtual offset
  std::uint64_t text_ = 0;           ///< of all blocks so far, bytes
  std::uint64_t file_ = 0;
  std::uint64_t windows_ = 0;  ///< of the last seqid
  std::uint64_t windows_of_earlier_ = 0;
};

}  // namespace gff
