// Scans a line in one pass, 64 bytes at a time. Finds its end, its tabs, bytes that must not be there, and, if asked, its
// semicolons.
//
// There is a version for x86-64 with AVX2, chosen when the program starts, one for its baseline, and one for every other
// machine; all find the same.
//
// Threads: any thread may call them, with room of its own.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace gff {

/// Where the scan records places, and what it found.
struct LineScan {
  /// How many places may be written after those that are recorded.
  static constexpr std::size_t slack = 64;

  const char** tabs;          ///< room for `most_tabs` and slack
  std::size_t most_tabs;      ///< how many tabs are recorded
  std::uint64_t* semicolons;  ///< bit i of word w: whether byte 64 w + i is one; after the LF anything

  const char* newline;    ///< the LF
  std::size_t tab_count;  ///< how many there are, those that were not recorded included
  bool bad_bytes;         ///< a NUL, or a CR that is not before LF
};

/// Scans the line that begins at `begin`. There is an LF at its end, and 63 bytes can be read after that. Linear;
/// allocates nothing.
using ScanLine = void (*)(const char* begin, LineScan& line);

struct LineScanner {
  std::string_view name;  ///< of the instruction set
  ScanLine scan;          ///< does not look for semicolons
  ScanLine scan_semicolons;
};

/// The fastest one that this machine can run.
const LineScanner& line_scanner();

/// All that this machine can run, the fastest first.
std::vector<LineScanner> line_scanners();

/// How many words the semicolons of a line of `size` bytes take.
constexpr std::size_t semicolon_words(std::size_t size) { return size / 64 + 1; }

}  // namespace gff
