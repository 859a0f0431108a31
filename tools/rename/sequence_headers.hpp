// The names of sequences in the sequence section: the first word after '>'. The section is not held in memory.
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
  /// What becomes of a name.
  struct Name {
    std::string_view now;
    bool dropped = false;
  };
  /// Called with each name and the number of its line. May throw.
  using Rename = std::function<Name(std::string_view name, std::uint64_t line)>;

  /// `line` is the number of the first line of the section, from 1.
  SequenceHeaders(std::uint64_t line, Rename rename) : line_(line), rename_(std::move(rename)) {}

  /// Writes the next bytes of the section, cut anywhere, with their new names. A sequence that is dropped is left out.
  void write(std::string_view bytes, Output& out);
  /// At the end of the section.
  void finish(Output& out);

 private:
  std::string_view take_header(std::string_view bytes, Output& out);
  std::string_view write_up_to_header(std::string_view bytes, Output& out);
  void end_header(Output& out);

  std::uint64_t line_;  ///< the line at hand
  const Rename rename_;
  bool at_line_start_ = true;
  bool in_header_ = false;  ///< at '>', after it, or in the name
  bool dropping_ = false;   ///< the sequence at hand
  std::string head_;        ///< of the header at hand: what has been read of '>', blanks and the name
  std::size_t name_ = 0;    ///< where the name begins in head_; 0: not yet
};

}  // namespace gff
