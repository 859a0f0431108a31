// The directive `##sequence-region seqid start end` (GFF3 1.26, "Other pragma directives").
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <optional>
#include <string_view>

#include "base/blanks.hpp"

namespace gff {

/// The three words of the directive, unchecked; missing words are empty.
struct SequenceRegion {
  std::string_view seqid;
  std::string_view start;
  std::string_view end;
};

/// Returns the words of `directive` as views, or nothing if it is another directive.
constexpr std::optional<SequenceRegion> sequence_region(std::string_view directive) {
  constexpr std::string_view name = "##sequence-region";
  if (!directive.starts_with(name)) return std::nullopt;
  std::string_view rest = directive.substr(name.size());
  if (!rest.empty() && !is_blank(rest[0])) return std::nullopt;  // a longer word
  const auto take_word = [&rest] {
    rest = trimmed_left(rest);
    const std::string_view word = rest.substr(0, rest.find_first_of(" \t"));
    rest.remove_prefix(word.size());
    return word;
  };
  SequenceRegion region;
  region.seqid = take_word();
  region.start = take_word();
  region.end = take_word();
  return region;
}

}  // namespace gff
