// Functions that differ between Linux and macOS.
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <sys/stat.h>
#include <unistd.h>  // getentropy on Linux
#if __has_include(<sys/random.h>)
#include <sys/random.h>  // getentropy on macOS
#endif

#include <cstddef>
#include <cstring>
#include <ctime>
#include <string_view>

namespace gff {

/// When the file was last changed.
inline const timespec& modification_time(const struct stat& status) {
#ifdef __APPLE__
  return status.st_mtimespec;
#else
  return status.st_mtim;
#endif
}

/// A pointer to the last byte `wanted` in `text`, or null.
inline const char* find_last(std::string_view text, char wanted) {
#ifdef _GNU_SOURCE
  return static_cast<const char*>(::memrchr(text.data(), wanted, text.size()));
#else
  const std::size_t at = text.rfind(wanted);
  return at == std::string_view::npos ? nullptr : text.data() + at;
#endif
}

}  // namespace gff
