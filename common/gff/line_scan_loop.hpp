// The loop of every LineScanner, over a type that looks at 64 bytes at once. Only the .cpp files of the scanners
// include it. Each is compiled for another instruction set, so nothing here may be shared between them.
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include "gff/line_scan.hpp"

namespace gff {
namespace {

/// `Bytes` has 64 bytes: `Bytes(from)` loads them, `controls()` has a bit for each byte of at most 13 (usually none),
/// `equal(byte)` has a bit for each byte equal to `byte`.
template <class Bytes, bool semicolons_wanted>
void scan_line(const char* begin, LineScan& line) {
  const char** const tabs = line.tabs;
  std::size_t tab_count = 0;
  std::size_t extra_tabs = 0;  // they need only be counted
  std::uint64_t* semicolons = line.semicolons;
  line.bad_bytes = false;
  for (const char* chunk = begin;; chunk += 64) {
    const Bytes bytes(chunk);
    if constexpr (semicolons_wanted) *semicolons++ = bytes.equal(';');
    std::uint64_t controls = bytes.controls();
    if (controls == 0) continue;  // inside column 9, as a rule
    do {
      const char* const at = chunk + __builtin_ctzll(controls);
      controls &= controls - 1;
      if (*at == '\t') {
        tabs[tab_count++] = at;
      } else if (*at == '\n') {
        line.newline = at;
        line.tab_count = tab_count + extra_tabs;
        return;
      } else if (*at == '\0' || (*at == '\r' && at[1] != '\n')) {
        line.bad_bytes = true;
      }
    } while (controls != 0);
    if (tab_count > line.most_tabs) {
      extra_tabs += tab_count - line.most_tabs;
      tab_count = line.most_tabs;
    }
  }
}

}  // namespace
}  // namespace gff
