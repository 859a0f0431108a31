#include "run/region_chunks.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <optional>
#include <utility>

#include "run/bins.hpp"

namespace gff {
namespace {

constexpr VirtualOffset nowhere = std::numeric_limits<VirtualOffset>::max();
constexpr std::size_t longest_seqid = 64 * 1024;  // bytes
constexpr Span anywhere{1, std::numeric_limits<std::int64_t>::max()};

/// The bytes of an index, as numbers (little-endian on any machine).
class Numbers {
 public:
  Numbers(Source& source, std::uint64_t most_bytes) : source_(source), left_(most_bytes) {}

  std::uint8_t u8() { return static_cast<std::uint8_t>(*take(1)); }
  std::uint32_t u32() { return static_cast<std::uint32_t>(number(4)); }
  std::uint64_t u64() { return number(8); }
  /// A number that is signed in the format, and counts something.
  std::uint32_t count() {
    const std::uint32_t n = u32();
    if (n > 0x7FFFFFFF) throw UnusableIndex("the index is damaged: it has a negative count");
    return n;
  }
  void skip(std::uint64_t bytes) {
    while (bytes > 0) {
      const auto n = static_cast<std::size_t>(std::min<std::uint64_t>(bytes, buffer_.size()));
      take(n);
      bytes -= n;
    }
  }
  bool at_end() { return !have(1); }

 private:
  bool have(std::size_t wanted) {
    if (end_ - begin_ >= wanted) return true;
    std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
    end_ -= std::exchange(begin_, 0);
    while (end_ < wanted) {
      const std::streamsize n =
          source_.read(buffer_.data() + end_, static_cast<std::streamsize>(buffer_.size() - end_));
      if (n < 0) return false;
      end_ += static_cast<std::size_t>(n);
      if (static_cast<std::uint64_t>(n) > left_) throw UnusableIndex("the index is far too large for this file");
      left_ -= static_cast<std::uint64_t>(n);
    }
    return true;
  }
  const char* take(std::size_t bytes) {
    if (!have(bytes)) throw UnusableIndex("the index is damaged: it ends too early");
    return buffer_.data() + std::exchange(begin_, begin_ + bytes);
  }
  std::uint64_t number(std::size_t bytes) {
    const char* const from = take(bytes);
    std::uint64_t value = 0;
    for (std::size_t i = bytes; i-- > 0;) value = value << 8 | static_cast<unsigned char>(from[i]);
    return value;
  }

  Source& source_;
  std::uint64_t left_;
  std::array<char, 64 * 1024> buffer_{};
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
};

/// What the index has of one seqid.
struct Sequence {
  struct Piece {
    VirtualOffset begin;
    VirtualOffset end;
  };
  struct Bin {
    std::uint64_t number;
    VirtualOffset first_overlap;  ///< of a .csi: no record before it reaches into the bin or beyond
    std::size_t first;            ///< its pieces
    std::size_t count;
  };
  /// No record that begins at `position` or after it is before `offset`.
  struct Limit {
    std::uint64_t position;
    VirtualOffset offset;
  };
  std::vector<Bin> bins;  ///< by number
  std::vector<Piece> pieces;
  std::vector<VirtualOffset> windows;  ///< of a .tbi: the first record that reaches into each smallest bin
  std::vector<Limit> limits;           ///< by position
};

class Reading {
 public:
  Reading(Source& index, std::uint64_t most_bytes, const WantedSpans& wanted)
      : numbers_(index, most_bytes), wanted_(wanted) {}

  RegionChunks run() {
    const std::uint32_t magic = numbers_.u32();
    std::uint32_t sequences = 0;
    if (magic == magic_of("TBI\1")) {
      sequences = numbers_.count();
      read_names(sequences, std::numeric_limits<std::uint64_t>::max());
    } else if (magic == magic_of("CSI\1")) {
      has_windows_ = false;
      read_binning();
      const std::uint64_t auxiliary = numbers_.count();
      if (auxiliary == 0) throw UnusableIndex("the index does not say which columns it is of");
      const std::uint64_t names = read_names(std::nullopt, auxiliary);
      sequences = numbers_.count();
      if (names != sequences) throw UnusableIndex("the index is damaged: it has more seqids than names, or less");
    } else {
      throw UnusableIndex("no index of the formats TBI and CSI");
    }
    std::size_t next = 0;
    for (std::uint32_t i = 0; i < sequences; ++i) {
      if (next < matched_.size() && matched_[next].number == i) {
        read_sequence();
        choose(next++);
      } else {
        pass_sequence();
      }
    }
    if (!numbers_.at_end()) numbers_.u64();  // how many records have no place: none
    if (!numbers_.at_end()) throw UnusableIndex("the index is damaged: there is something after its end");
    unite(found_.chunks);
    return std::move(found_);
  }

 private:
  struct Matched {
    std::uint32_t number;  ///< of the seqid in the index
    std::vector<Span> spans;
  };

  static constexpr std::uint32_t magic_of(const char* text) {
    std::uint32_t magic = 0;
    for (int i = 3; i >= 0; --i) magic = magic << 8 | static_cast<unsigned char>(text[i]);
    return magic;
  }

  void read_binning() {
    const std::uint32_t min_shift = numbers_.u32();
    const std::uint32_t depth = numbers_.u32();
    // Numbers of bins have 32 bits, and positions 62.
    if (min_shift < 1 || min_shift > 62 || depth > 10 || min_shift + 3 * depth > 62)
      throw UnusableIndex("the index is damaged: it has no such levels");
    binning_ = {min_shift, depth};
  }

  /// The columns, and `sequences` seqids (or as many as there are). Returns their number.
  std::uint64_t read_names(std::optional<std::uint32_t> sequences, std::uint64_t size) {
    const std::uint32_t format = numbers_.u32();
    const std::uint32_t seqid = numbers_.u32();
    const std::uint32_t start = numbers_.u32();
    const std::uint32_t end = numbers_.u32();
    const std::uint32_t comment = numbers_.u32();
    numbers_.skip(4);  // how many lines at the beginning are passed over: the first chunk says it too
    std::uint64_t left = numbers_.count();
    if (size != std::numeric_limits<std::uint64_t>::max() && (size < 28 || left != size - 28))
      throw UnusableIndex("the index is damaged: its names have no such length");
    if (format != 0 || seqid != 1 || start != 4 || end != 5 || comment != '#')
      throw UnusableIndex("the index is not of the columns of GFF (tabix -p gff makes one that is)");
    std::uint64_t names = 0;
    std::string name;
    for (; left > 0; --left) {
      if (const std::uint8_t byte = numbers_.u8(); byte != 0) {
        if (name.size() == longest_seqid) throw UnusableIndex("the index is damaged: a seqid is longer than 64 KiB");
        name += static_cast<char>(byte);
        continue;
      }
      if (name.empty()) throw UnusableIndex("the index is damaged: a seqid has no name");
      take_name(names++, name);
      name.clear();
    }
    if (!name.empty() || (sequences && *sequences != names))
      throw UnusableIndex("the index is damaged: it has more seqids than names, or less");
    found_.any_seqid = names > 0;
    return names;
  }

  void take_name(std::uint64_t number, const std::string& name) {
    std::vector<Span> spans = wanted_(name);
    if (spans.empty()) return;
    matched_.push_back({static_cast<std::uint32_t>(number), std::move(spans)});
    found_.seqids.push_back(name);
  }

  void pass_sequence() {
    for (std::uint32_t bins = numbers_.count(); bins > 0; --bins) {
      const std::uint32_t number = numbers_.u32();
      if (!has_windows_) numbers_.skip(8);
      for (std::uint32_t pieces = numbers_.count(); pieces > 0; --pieces) {
        const VirtualOffset begin = numbers_.u64();
        const VirtualOffset end = numbers_.u64();
        if (number != binning_.counts()) look_at(begin, end);
      }
    }
    if (has_windows_) numbers_.skip(std::uint64_t{8} * numbers_.count());
  }

  void read_sequence() {
    sequence_ = {};
    for (std::uint32_t bins = numbers_.count(); bins > 0; --bins) {
      const std::uint32_t number = numbers_.u32();
      const VirtualOffset first_overlap = has_windows_ ? 0 : numbers_.u64();
      const std::uint32_t pieces = numbers_.count();
      if (number == binning_.counts()) {
        numbers_.skip(std::uint64_t{16} * pieces);
        continue;
      }
      if (number >= Binning::first(binning_.depth + 1)) throw UnusableIndex("the index is damaged: it has no such bin");
      sequence_.bins.push_back({number, first_overlap, sequence_.pieces.size(), pieces});
      read_pieces(pieces);
    }
    std::sort(sequence_.bins.begin(), sequence_.bins.end(),
              [](const auto& a, const auto& b) { return a.number < b.number; });
    if (has_windows_) {
      for (std::uint32_t windows = numbers_.count(); windows > 0; --windows)
        sequence_.windows.push_back(numbers_.u64());
    }
    set_limits();
  }

  void read_pieces(std::uint32_t count) {
    VirtualOffset before = 0;
    for (; count > 0; --count) {
      const VirtualOffset begin = numbers_.u64();
      const VirtualOffset end = numbers_.u64();
      if (begin < before || end < begin) throw UnusableIndex("the index is damaged: its chunks are not in order");
      sequence_.pieces.push_back({begin, end});
      look_at(begin, end);
      before = end;
    }
  }

  void look_at(VirtualOffset begin, VirtualOffset end) {
    found_.first = std::min(found_.first, begin);
    found_.end = std::max(found_.end, end);
  }

  void set_limits() {
    for (const Sequence::Bin& bin : sequence_.bins) {
      if (bin.count > 0) sequence_.limits.push_back({binning_.begin(bin.number), sequence_.pieces[bin.first].begin});
    }
    std::sort(sequence_.limits.begin(), sequence_.limits.end(),
              [](const auto& a, const auto& b) { return a.position < b.position; });
    VirtualOffset least = nowhere;
    for (auto limit = sequence_.limits.rbegin(); limit != sequence_.limits.rend(); ++limit)
      limit->offset = least = std::min(least, limit->offset);
  }

  std::vector<Sequence::Bin>::const_iterator from_bin(std::uint64_t number) const {
    return std::lower_bound(sequence_.bins.begin(), sequence_.bins.end(), number,
                            [](const auto& bin, std::uint64_t wanted) { return bin.number < wanted; });
  }

  /// No record before it reaches `position` (from 0).
  VirtualOffset earliest(std::uint64_t position) const {
    if (has_windows_) {
      if (sequence_.windows.empty()) return 0;
      const std::uint64_t window = position >> binning_.min_shift;
      return sequence_.windows[static_cast<std::size_t>(std::min<std::uint64_t>(window, sequence_.windows.size() - 1))];
    }
    // The smallest bin that the position is in; where that has no records the one before it, or above.
    for (std::uint64_t bin = binning_.at(binning_.depth, position);;) {
      const auto found = from_bin(bin);
      if (found != sequence_.bins.end() && found->number == bin) return found->first_overlap;
      if (bin == 0) return 0;
      const std::uint64_t parent = Binning::parent(bin);
      bin = bin > 8 * parent + 1 ? bin - 1 : parent;
    }
  }

  /// No record from it on begins before `position` (from 0).
  VirtualOffset latest(std::uint64_t position) const {
    const auto limit = std::lower_bound(sequence_.limits.begin(), sequence_.limits.end(), position,
                                        [](const auto& one, std::uint64_t wanted) { return one.position < wanted; });
    return limit == sequence_.limits.end() ? nowhere : limit->offset;
  }

  /// The chunks that can hold a record that overlaps one of the spans.
  void choose(std::size_t seqid) {
    constexpr std::size_t many = std::size_t{1} << 20;
    most_chunks_ += sequence_.pieces.size() + usual_chunks * matched_[seqid].spans.size();
    for (const Span& span : matched_[seqid].spans) {
      const auto begin = static_cast<std::uint64_t>(span.start - 1);
      const std::uint64_t end = std::min(static_cast<std::uint64_t>(span.end), binning_.reach());
      if (begin >= end) continue;  // after all that the index can distinguish
      const VirtualOffset low = earliest(begin);
      const VirtualOffset high = latest(end);
      if (low > high) throw UnusableIndex("the index is damaged: later records begin before earlier ones");
      for (unsigned level = 0; level <= binning_.depth; ++level) {
        const std::uint64_t last = binning_.at(level, end - 1);
        for (auto bin = from_bin(binning_.at(level, begin)); bin != sequence_.bins.end() && bin->number <= last; ++bin)
          choose(seqid, *bin, low, high);
      }
      if (found_.chunks.size() > many) unite(found_.chunks);
    }
    matched_[seqid].spans = {};
  }

  void choose(std::size_t seqid, const Sequence::Bin& bin, VirtualOffset low, VirtualOffset high) {
    const auto first = sequence_.pieces.begin() + static_cast<std::ptrdiff_t>(bin.first);
    const auto last = first + static_cast<std::ptrdiff_t>(bin.count);
    const Span within{static_cast<std::int64_t>(binning_.begin(bin.number)) + 1,
                      static_cast<std::int64_t>(binning_.end(bin.number))};
    auto piece =
        std::upper_bound(first, last, low, [](VirtualOffset offset, const auto& one) { return offset < one.end; });
    for (; piece != last && piece->begin < high; ++piece) {
      // The pieces of a large bin may be long; of one that begins too early only the rest is wanted.
      const bool cut = piece->begin < low;
      if (++chunks_ > most_chunks_) throw UnusableIndex("the index has far more chunks for a region than is usual");
      found_.chunks.push_back(
          {std::max(piece->begin, low), std::min(piece->end, high), seqid, cut ? anywhere : within});
    }
  }

  Numbers numbers_;
  const WantedSpans& wanted_;
  Binning binning_;
  bool has_windows_ = true;  ///< it is a .tbi
  std::vector<Matched> matched_;
  Sequence sequence_;
  RegionChunks found_;
  // A large bin's pieces may be wanted for many spans. By a hostile index that would be all of its pieces for each.
  static constexpr std::size_t usual_chunks = 1024;  ///< more than a span needs, on the average
  std::size_t most_chunks_ = 0;
  std::size_t chunks_ = 0;
};

}  // namespace

RegionChunks region_chunks(Source& index, std::uint64_t most_bytes, const WantedSpans& wanted) {
  return Reading(index, most_bytes, wanted).run();
}

void unite(std::vector<Chunk>& chunks) {
  std::sort(chunks.begin(), chunks.end(), [](const Chunk& a, const Chunk& b) { return a.begin < b.begin; });
  std::size_t last = 0;
  for (std::size_t i = 1; i < chunks.size(); ++i) {
    if (chunks[i].begin <= chunks[last].end || block_of(chunks[i].begin) == block_of(chunks[last].end)) {
      // The header has no record: the first record is in the chunk after it.
      const bool behind_header = chunks[last].seqid == Chunk::any && chunks[i].begin <= chunks[last].end;
      chunks[last].end = std::max(chunks[last].end, chunks[i].end);
      if (behind_header) {
        chunks[last].seqid = chunks[i].seqid;
        chunks[last].within = chunks[i].within;
      }
    } else {
      chunks[++last] = chunks[i];
    }
  }
  if (!chunks.empty()) chunks.resize(last + 1);
}

}  // namespace gff
