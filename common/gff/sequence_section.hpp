// The sequence section: FASTA up to the end of the stream. It is copied or skipped in blocks and never held in memory.
// The section is only searched for records. A record in it means that files were concatenated: annotation would be
// lost.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gff {

class SequenceSection {
 public:
  /// `line` is the number of the first line of the section, from 1.
  explicit SequenceSection(std::uint64_t line) : line_(line) {}

  /// Searches the next bytes of the section; they may end inside a line.
  void look(std::string_view bytes);
  /// The number of the first line that looks like a record, or 0. Such a line has eight tabs or more and does not begin
  /// with '#'; if it begins with '>', it has numbers as start and end.
  std::uint64_t record_line() const { return record_line_; }
  /// Whether that line begins with '>'.
  bool record_is_header() const { return record_is_header_; }

 private:
  void look_at_part_of_line(std::string_view part);
  void begin_line();

  std::uint64_t line_;
  std::uint64_t record_line_ = 0;
  bool record_is_header_ = false;
  char first_ = 0;     ///< first byte of the current line; 0 before it
  unsigned tabs_ = 0;  ///< in the current line
  // Of columns 4 and 5 of the current line:
  std::size_t cell_size_ = 0;  ///< bytes so far
  std::size_t digits_ = 0;     ///< among them
  unsigned positions_ = 0;     ///< how many of the two are numbers
};

}  // namespace gff
