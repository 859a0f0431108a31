// An allocator for tables that are read at random places. The allocator asks the system for large pages (2 MiB), on
// which such reads wait much less for memory.
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <sys/mman.h>

#include <cstddef>
#include <cstdlib>
#include <new>

namespace gff {

template <class T>
struct LargePages {
  using value_type = T;

  LargePages() = default;
  template <class Other>
  LargePages(const LargePages<Other>&) {}

  T* allocate(std::size_t count) {
    const std::size_t size = count * sizeof(T);  // containers ask for no more than PTRDIFF_MAX bytes
    const bool large = size >= 2 * page;         // a smaller block would waste much of its last page
    const std::size_t whole = (size + page - 1) / page * page;
    void* const memory = large ? std::aligned_alloc(page, whole) : std::malloc(size);
    if (!memory) throw std::bad_alloc();
#ifdef MADV_HUGEPAGE
    if (large) static_cast<void>(::madvise(memory, whole, MADV_HUGEPAGE));  // if it fails, normal pages are used
#endif
    return static_cast<T*>(memory);
  }
  void deallocate(T* memory, std::size_t) { std::free(memory); }

  friend bool operator==(LargePages, LargePages) { return true; }

 private:
  static constexpr std::size_t page = std::size_t{2} << 20;
};

}  // namespace gff
