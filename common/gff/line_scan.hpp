// Scans a line in one pass, 64 bytes at a time. Finds its end, its tabs, forbidden bytes, and its semicolons if wanted.
//
// There are versions for x86-64 with AVX2, for plain x86-64, and for every other machine. The fastest is selected when
// the program starts. All give the same result.
//
// Threads: any thread may call the functions; each call needs a LineScan of its own.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace gff {

/// Room for the results of a scan, and the results.
struct LineScan {
  /// The number of elements of `tabs` that may be written after `most_tabs`.
  static constexpr std::size_t slack = 64;

  const char** tabs;          ///< room for `most_tabs` + slack
  std::size_t most_tabs;      ///< the largest number of recorded tabs
  std::uint64_t* semicolons;  ///< bit i of word w: byte 64 w + i is one; undefined after the LF

  const char* newline;    ///< the LF
  std::size_t tab_count;  ///< the number of tabs, also of those not recorded
  bool bad_bytes;         ///< a NUL, or a CR that is not before LF
};

/// Scans the line that begins at `begin`. The line must end in an LF, and 63 readable bytes must follow. Time: linear.
/// Allocates nothing.
using ScanLine = void (*)(const char* begin, LineScan& line);

struct LineScanner {
  std::string_view name;  ///< name of the instruction set
  ScanLine scan;          ///< finds no semicolons
  ScanLine scan_semicolons;
};

/// The fastest one that this machine can run.
const LineScanner& line_scanner();

/// All that this machine can run, the fastest first. For tests.
std::vector<LineScanner> line_scanners();

/// The number of words for the semicolons of a line of `size` bytes.
constexpr std::size_t semicolon_words(std::size_t size) { return size / 64 + 1; }

}  // namespace gff
