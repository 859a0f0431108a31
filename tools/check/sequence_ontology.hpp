// Types of features in the Sequence Ontology (SO).
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <cstdint>
#include <string_view>

namespace gff::check {

enum class TermState : std::uint8_t {
  current,
  renamed,     ///< the term now has another name
  other_case,  ///< the type is the name of a term if case is ignored
  obsolete,
  unknown,
};

/// The SO term of a type.
struct Term {
  static constexpr std::uint16_t none = 0xFFFF;
  std::uint16_t number = none;  ///< its index in the tables
  TermState state = TermState::unknown;
  std::string_view name;  ///< its current name, of static lifetime; empty if it is unknown
};

/// The term of `type`, which is a name or a number (SO:0000704).
Term find_term(std::string_view type);
/// Whether a term is `kind`, or a kind of it.
bool is_a(std::uint16_t term, std::uint16_t kind);
/// Whether a term, or a term that it is a kind of, is part (or member) of `whole`, or of a term that `whole` is a kind
/// of.
bool is_part_of(std::uint16_t term, std::uint16_t whole);

}  // namespace gff::check
