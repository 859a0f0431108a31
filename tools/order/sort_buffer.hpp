// Lines with their keys in one piece of memory, as far as they fit, and sorted there.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/padded_view.hpp"
#include "order/runs.hpp"

namespace gff {

/// Lines grow from the front of the memory, their keys from its back. Memory that is not used is not resident.
class SortBuffer {
 public:
  /// Memory: `size` bytes, or what one line takes where that is more.
  explicit SortBuffer(std::size_t size) : wanted_(size) {}
  SortBuffer& operator=(SortBuffer&& other) noexcept;
  ~SortBuffer() { release(); }

  /// Adds `line` and LF. False if it does not fit; the first line always fits.
  bool add(const SortKey& key, std::string_view line);

  /// Sorts the lines; equal ones keep their order. Time: n log n; none if they were in order.
  void sort();
  /// Every place p becomes what `settled(p)` says.
  template <class Settled>
  void move_places(Settled settled) {
    for (std::size_t i = 0; i < size_; ++i) entry(i).place = settled(entry(i).place);
    in_order_ = false;
  }

  std::size_t size() const { return size_; }
  /// The element at `i` since the last change.
  RunRecord record(std::size_t i) const { return {entry(i).start, entry(i).end, entry(i).place, entry(i).length}; }
  /// Its line, LF included; valid as long as the lines stay.
  PaddedView line(std::size_t i) const { return {memory_ + entry(i).offset, entry(i).length}; }
  /// Prefetches line `i`, which may be beyond the last: sorted lines are scattered in memory.
  void prefetch(std::size_t i) const;

  std::size_t used() const { return lines_ + size_ * sizeof(Entry); }  ///< bytes
  /// Forgets the lines, and keeps the memory.
  void clear();
  /// Forgets the lines, and gives the memory back.
  void release();

 private:
  struct Entry {
    std::int64_t start;
    std::int64_t end;
    std::uint64_t offset;  ///< of the line: larger for later lines
    std::uint32_t place;
    std::uint32_t length;  ///< of the line, LF included; bytes
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
