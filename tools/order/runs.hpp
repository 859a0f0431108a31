// Writes and reads sorted runs: lines with their keys, one run after the other in a temporary file.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "order/scratch_file.hpp"

namespace gff {

/// The key by which records are sorted.
struct SortKey {
  std::int64_t start;   ///< bases, 1-based
  std::int64_t end;     ///< bases, 1-based, inclusive
  std::uint32_t place;  ///< rank of the seqid

  bool starts_with(const SortKey& other) const { return start == other.start && place == other.place; }
};

/// The order by position: seqids by their places, smaller start first; with equal starts, the longer first.
inline bool is_before(const SortKey& a, const SortKey& b) {
  if (a.place != b.place) return a.place < b.place;
  if (a.start != b.start) return a.start < b.start;
  return a.end > b.end;
}

/// The header before each line of a run.
struct RunRecord {
  std::int64_t start;
  std::int64_t end;
  std::uint32_t place;
  std::uint32_t length;  ///< bytes of the line, LF included

  SortKey key() const { return {start, end, place}; }
};

/// The place of a run: bytes of the file.
struct Run {
  std::uint64_t begin;
  std::uint64_t end;
};

/// Writes one run at the end of a file.
class RunWriter {
 public:
  /// Collects up to `buffer_size` bytes between two writes.
  RunWriter(ScratchFile& file, std::size_t buffer_size) : file_(file), begin_(file.size()) {
    buffer_.reserve(buffer_size);
  }
  void add(const RunRecord& record, const char* line);
  /// Writes the rest. Returns the place of the run.
  Run finish();

 private:
  void append(const char* from, std::size_t size);

  ScratchFile& file_;
  std::uint64_t begin_;
  std::string buffer_;
};

/// Reads one run.
class RunReader {
 public:
  RunReader(const ScratchFile& file, Run run, std::size_t buffer_size);

  /// Moves to the next record. Returns false at the end of the run.
  bool next();
  const RunRecord& record() const { return record_; }
  /// The line of the record. Call it once for each record. Valid until the next call of `next`. A line that does not
  /// fit in the buffer is stored in `scratch`.
  std::string_view line(std::string& scratch);

 private:
  bool have(std::size_t size);

  const ScratchFile& file_;
  Run rest_;  ///< the part of the run that has not been read
  std::size_t capacity_;
  std::unique_ptr<char[]> buffer_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  RunRecord record_{};
};

}  // namespace gff
