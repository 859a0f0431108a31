#include "order/sort_buffer.hpp"

#include <sys/mman.h>

#include <algorithm>
#include <cstring>
#include <iterator>
#include <limits>
#include <new>
#include <utility>

#include "base/fail.hpp"

namespace gff {
namespace {

// Large pages take half of the time from reading lines that lie anywhere. At both ends, where little input would make
// two of them resident, they are not asked for.
[[maybe_unused]] constexpr std::size_t large_page = std::size_t{2} << 20;

}  // namespace

SortBuffer& SortBuffer::operator=(SortBuffer&& other) noexcept {
  std::swap(wanted_, other.wanted_);
  std::swap(memory_, other.memory_);
  std::swap(capacity_, other.capacity_);
  std::swap(lines_, other.lines_);
  std::swap(size_, other.size_);
  std::swap(in_order_, other.in_order_);
  return *this;
}

void SortBuffer::allocate(std::size_t size) {
  release();
  size = (size + alignof(Entry) - 1) / alignof(Entry) * alignof(Entry);
  void* const memory = ::mmap(nullptr, size + PaddedView::padding, PROT_READ | PROT_WRITE,
                              MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (memory == MAP_FAILED) throw std::bad_alloc();
  memory_ = static_cast<char*>(memory);
  capacity_ = size;
#ifdef MADV_HUGEPAGE
  const std::size_t front = large_page - reinterpret_cast<std::uintptr_t>(memory) % large_page;
  if (size > front + 2 * large_page)
    static_cast<void>(::madvise(memory_ + front, size - front - large_page, MADV_HUGEPAGE));
#endif
}

bool SortBuffer::add(const SortKey& key, std::string_view line) {
  const std::size_t length = line.size() + 1;
  if (length > capacity_ - used() - std::min(capacity_ - used(), sizeof(Entry))) {
    if (size_ > 0) return false;
    if (length > std::numeric_limits<std::uint32_t>::max()) fail_with("a record is longer than 4 GiB");
    allocate(std::max(wanted_, length + sizeof(Entry)));
  }
  std::memcpy(memory_ + lines_, line.data(), line.size());
  memory_[lines_ + line.size()] = '\n';
  entry(size_) = {key.start, key.end, lines_, key.place, static_cast<std::uint32_t>(length)};
  in_order_ = in_order_ && (size_ == 0 || !is_before(key, record(size_ - 1).key()));
  lines_ += length;
  ++size_;
  return true;
}

void SortBuffer::sort() {
  if (!std::exchange(in_order_, true)) {
    // If all else is equal, by the order of the input: that makes the sort stable, and needs no memory.
    const auto end = std::make_reverse_iterator(&entry(size_) + 1);
    std::sort(end - static_cast<std::ptrdiff_t>(size_), end, [](const Entry& a, const Entry& b) {
      if (a.place != b.place) return a.place < b.place;
      if (a.start != b.start) return a.start < b.start;
      if (a.end != b.end) return a.end > b.end;
      return a.offset < b.offset;
    });
  }
}

void SortBuffer::prefetch(std::size_t i) const {
  if (i >= size_) return;
  const std::string_view text = line(i);
  constexpr std::size_t most = 512;  // the rest is read one cache line after the other, as caches expect
  for (std::size_t at = 0; at < std::min(text.size(), most); at += 64) __builtin_prefetch(text.data() + at);
}

void SortBuffer::clear() {
  lines_ = size_ = 0;
  in_order_ = true;
}

void SortBuffer::release() {
  if (memory_ != nullptr) ::munmap(memory_, capacity_ + PaddedView::padding);
  memory_ = nullptr;
  capacity_ = 0;
  clear();
}

}  // namespace gff
