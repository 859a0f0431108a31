// Renames sequences in the sequence section. The name is the first word after '>'. The section is not held in memory.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

#include "gff/output.hpp"

namespace gff {

class SequenceHeaders {
 public:
  /// The new name, or whether the sequence is dropped.
  struct Name {
    std::string_view now;
    bool dropped = false;
  };
  /// A function that is called with each name and the number of its line. May throw.
  using Rename = std::function<Name(std::string_view name, std::uint64_t line)>;

  /// `line` is the number of the first line of the section, from 1.
  SequenceHeaders(std::uint64_t line, Rename rename) : line_(line), rename_(std::move(rename)) {}

  /// Writes the next bytes of the section with new names; they may end inside a line. Dropped sequences are left out.
  void write(std::string_view bytes, Output& out);
  /// Call it at the end of the section.
  void finish(Output& out);

 private:
  std::string_view take_header(std::string_view bytes, Output& out);
  std::string_view write_up_to_header(std::string_view bytes, Output& out);
  void end_header(Output& out);

  std::uint64_t line_;  ///< number of the current line
  const Rename rename_;
  bool at_line_start_ = true;
  bool in_header_ = false;  ///< at '>', after it, or in the name
  bool dropping_ = false;   ///< the current sequence is dropped
  std::string head_;        ///< the current header so far: '>', blanks and the name
  std::size_t name_ = 0;    ///< start of the name in head_; 0: not yet found
};

}  // namespace gff
