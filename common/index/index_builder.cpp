#include "index/index_builder.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <unordered_set>
#include <utility>

#include "base/blanks.hpp"
#include "base/error.hpp"
#include "gff/dialect.hpp"
#include "gff/record.hpp"
#include "index/bins.hpp"
#include "io/output_file.hpp"

namespace gff {
namespace {

constexpr unsigned window_shift = 14;
constexpr unsigned csi_depth = 6;  // at least, as tabix has it: for ends up to 2^32
// Pieces of a bin that lie nearer than a block is long are read as one.
constexpr std::uint64_t near_by = largest_bgzf_block;

/// Where the blocks of a file are, and what of the text is in them.
class Blocks {
 public:
  explicit Blocks(BgzfFile& file) {
    std::uint64_t offset = 0;
    std::uint64_t text = 0;
    for (auto block = file.block(0); block; block = file.block(offset)) {
      blocks_.push_back({text, offset});
      text += block->length;
      offset = block->end();
    }
    if (offset != file.size() || blocks_.empty()) throw IoError(file.name(), "cannot find its blocks");
  }
  /// The place in the file of a byte of the text, or of its end.
  VirtualOffset place(std::uint64_t byte) const {
    const auto behind = std::upper_bound(blocks_.begin(), blocks_.end(), byte,
                                         [](std::uint64_t wanted, const Block& block) { return wanted < block.text; });
    const Block& block = *(behind - 1);
    return block.offset << 16 | (byte - block.text);
  }

 private:
  struct Block {
    std::uint64_t text;
    std::uint64_t offset;
  };
  std::vector<Block> blocks_;
};

}  // namespace

void IndexBuilder::add(std::string_view seqid, const Span& span, std::uint64_t begin, std::uint64_t end) {
  if (sequences_.empty() || sequences_.back().seqid != seqid) {
    sequences_.push_back({std::string(seqid), {}, {}, 0});
    bin_of_.clear();
  }
  Sequence& sequence = sequences_.back();
  ++sequence.records;
  largest_end_ = std::max(largest_end_, span.end);
  const auto first = static_cast<std::uint64_t>(span.start - 1) >> window_shift;
  const auto last = static_cast<std::uint64_t>(span.end - 1) >> window_shift;
  if (sequence.reaches.empty() || last > sequence.reaches.back().last) sequence.reaches.push_back({last, begin});

  const unsigned height = (static_cast<unsigned>(std::bit_width(first ^ last)) + 2) / 3;
  const Interval interval{height, first >> 3 * height};
  if (last_bin_ >= sequence.bins.size() || sequence.bins[last_bin_].interval != interval) {
    const auto [found, added] = bin_of_.try_emplace(interval, sequence.bins.size());
    if (added) sequence.bins.push_back({interval, {}});
    last_bin_ = found->second;
  }
  std::vector<AttributeField>& pieces = sequence.bins[last_bin_].pieces;
  if (!pieces.empty() && begin - pieces.back().end < near_by) {
    pieces.back().end = end;
  } else {
    pieces.push_back({begin, end});
  }
}

class IndexBuilder::Writing {
 public:
  Writing(const IndexBuilder& index, BgzfFile& file, Sink& sink)
      : index_(index), blocks_(file), sink_(sink), csi_(index.needs_csi()) {
    if (!csi_) return;
    binning_.depth = csi_depth;
    while (binning_.reach() < static_cast<std::uint64_t>(index.largest_end_)) ++binning_.depth;
  }

  void run() {
    if (csi_) {
      bytes_ = std::string("CSI\1", 4);
      u32(binning_.min_shift);
      u32(binning_.depth);
      u32(28 + names_size());
      write_names();
      u32(index_.sequences_.size());
    } else {
      bytes_ = std::string("TBI\1", 4);
      u32(index_.sequences_.size());
      write_names();
    }
    for (const Sequence& sequence : index_.sequences_) write(sequence);
    u64(0);  // records without a place
    sink_.write(bytes_);
  }

 private:
  void number(std::uint64_t value, unsigned size) {
    for (; size > 0; --size, value >>= 8) bytes_ += static_cast<char>(value & 0xFF);
    if (bytes_.size() < largest_bgzf_block) return;
    sink_.write(bytes_);
    bytes_.clear();
  }
  void u32(std::uint64_t value) { number(value, 4); }
  void u64(std::uint64_t value) { number(value, 8); }

  std::size_t names_size() const {
    std::size_t size = 0;
    for (const Sequence& sequence : index_.sequences_) size += sequence.seqid.size() + 1;
    return size;
  }
  /// What tabix -p gff says of the columns, and the seqids.
  void write_names() {
    for (const unsigned value : {0u, 1u, 4u, 5u, static_cast<unsigned>('#'), 0u}) u32(value);
    u32(names_size());
    for (const Sequence& sequence : index_.sequences_) bytes_.append(sequence.seqid.c_str(), sequence.seqid.size() + 1);
  }

  void write(const Sequence& sequence) {
    u32(sequence.bins.size() + 1);
    AttributeField all{UINT64_MAX, 0};
    for (const Bin& bin : sequence.bins) {
      const unsigned level = binning_.depth - bin.interval.height;
      u32(Binning::first(level) + bin.interval.number);
      if (csi_) u64(blocks_.place(first_that_reaches(sequence, bin.interval.number << 3 * bin.interval.height)));
      u32(bin.pieces.size());
      for (const AttributeField& piece : bin.pieces) write(piece);
      all.begin = std::min(all.begin, bin.pieces.front().begin);
      all.end = std::max(all.end, bin.pieces.back().end);
    }
    // Where no bin is: the whole of the seqid, and how many records it has, as tabix writes it.
    u32(binning_.counts());
    if (csi_) u64(0);
    u32(2);
    write(all);
    u64(sequence.records);
    u64(0);
    if (csi_) return;
    u32(sequence.reaches.back().last + 1);
    std::uint64_t window = 0;
    for (const Reach& reach : sequence.reaches) {
      for (const VirtualOffset place = blocks_.place(reach.offset); window <= reach.last; ++window) u64(place);
    }
  }
  void write(const AttributeField& piece) {
    u64(blocks_.place(piece.begin));
    u64(blocks_.place(piece.end));
  }

  /// The place in the text of the first record that reaches into a window or beyond.
  static std::uint64_t first_that_reaches(const Sequence& sequence, std::uint64_t window) {
    return std::lower_bound(sequence.reaches.begin(), sequence.reaches.end(), window,
                            [](const Reach& reach, std::uint64_t wanted) { return reach.last < wanted; })
        ->offset;
  }

  const IndexBuilder& index_;
  Blocks blocks_;
  Sink& sink_;
  bool csi_;
  Binning binning_;
  std::string bytes_;
};

void IndexBuilder::write(BgzfFile& file, Sink& sink) { Writing(*this, file, sink).run(); }

}  // namespace gff
