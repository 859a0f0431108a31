// Sorts lines and their keys in one block of memory, as many as fit.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/padded_view.hpp"
#include "order/runs.hpp"

namespace gff {

/// Lines are stored from the front of the memory, keys from the back. Unused memory is not resident.
class SortBuffer {
 public:
  /// Memory: `size` bytes, or more for one longer line.
  explicit SortBuffer(std::size_t size) : wanted_(size) {}
  SortBuffer& operator=(SortBuffer&& other) noexcept;
  ~SortBuffer() { release(); }

  /// Adds `line` and LF. Returns false if it does not fit; the first line always fits.
  bool add(const SortKey& key, std::string_view line);

  /// Sorts the lines; lines with equal keys keep their order. Time: n log n; constant if they are already in order.
  void sort();
  /// Replaces every place p by `settled(p)`.
  template <class Settled>
  void move_places(Settled settled) {
    for (std::size_t i = 0; i < size_; ++i) entry(i).place = settled(entry(i).place);
    in_order_ = false;
  }

  std::size_t size() const { return size_; }
  /// The header of line `i`.
  RunRecord record(std::size_t i) const { return {entry(i).start, entry(i).end, entry(i).place, entry(i).length}; }
  /// Line `i`, LF included; valid until lines are removed.
  PaddedView line(std::size_t i) const { return {memory_ + entry(i).offset, entry(i).length}; }
  /// Prefetches line `i`, which may be beyond the last: sorted lines are scattered in memory.
  void prefetch(std::size_t i) const;

  std::size_t used() const { return lines_ + size_ * sizeof(Entry); }  ///< bytes
  /// Removes all lines and keeps the memory.
  void clear();
  /// Removes all lines and frees the memory.
  void release();

 private:
  struct Entry {
    std::int64_t start;
    std::int64_t end;
    std::uint64_t offset;  ///< start of the line; larger for later lines
    std::uint32_t place;
    std::uint32_t length;  ///< bytes of the line, LF included
  };
  Entry& entry(std::size_t i) const { return reinterpret_cast<Entry*>(memory_ + capacity_)[-1 - std::ptrdiff_t(i)]; }
  void allocate(std::size_t size);

  std::size_t wanted_;
  char* memory_ = nullptr;
  std::size_t capacity_ = 0;
  std::size_t lines_ = 0;  ///< bytes
  std::size_t size_ = 0;
  bool in_order_ = true;
};

}  // namespace gff
