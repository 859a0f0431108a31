// Builds the index (.tbi or .csi) of a BGZF file while the file is written: byte for byte the index that `tabix -p gff`
// makes. htslib's builder (hts_idx_push) does the work.
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

/// The first end (bases, 1-based) that is too large for a .tbi, and the last that fits in a .csi.
constexpr std::int64_t first_csi_end = std::int64_t{1} << 29;
constexpr std::int64_t last_indexed_end = std::int64_t{1} << 40;

/// Memory: the index, which has 8 bytes for each 16,384 bases up to the last end of each seqid, and the bins.
class IndexBuilder {
 public:
  /// Begins an index for ends up to `last_end`: a .tbi if that is below `first_csi_end`, otherwise a .csi. Up to 2^32
  /// bases the .csi has tabix's default sizes; beyond, its smallest bins grow with `last_end`.
  explicit IndexBuilder(std::int64_t last_end);
  ~IndexBuilder();

  /// Adds a line before the first record. The line ends at byte `text_end` of the uncompressed text.
  void add_header_line(std::uint64_t text_end) { header_end_ = text_end; }
  /// Adds a record whose line ends at byte `text_end` of the uncompressed text. Records of a seqid must be together and
  /// sorted by start; 1 <= start <= end <= last_end.
  void add(std::string_view seqid, std::int64_t start, std::int64_t end, std::uint64_t text_end);
  /// Adds the next block that was written: `text` bytes of text, `size` bytes in the file.
  void add_block(std::size_t text, std::size_t size);

  /// The size of the linear index so far, in bytes.
  std::uint64_t linear_size() const { return 8 * (windows_of_earlier_ + windows_); }

  /// Finishes the index and writes it as BGZF to the existing file `path`. Throws bad_alloc, and WriteError in which
  /// the file is called `name`.
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
  std::unique_ptr<hts_idx_t, Destroy> index_;  ///< made at the first record
  std::deque<Record> waiting_;                 ///< records that end in blocks not yet written
  std::string names_;                          ///< seqids, each followed by a zero byte
  std::string_view last_seqid_;
  int seqids_ = 0;
  int last_pushed_ = -1;             ///< the seqid of the last record given to htslib
  std::uint64_t header_end_ = 0;     ///< end of the last header line in the text
  std::uint64_t header_offset_ = 0;  ///< header_end_ as a virtual offset
  std::uint64_t text_ = 0;           ///< bytes of text of all blocks so far
  std::uint64_t file_ = 0;
  std::uint64_t windows_ = 0;  ///< windows (16,384 bases) of the last seqid
  std::uint64_t windows_of_earlier_ = 0;
};

}  // namespace gff
