// Types of features: what the Sequence Ontology (SO) knows of them.
//
// Threads: functions without state: any thread may call them.
#pragma once

#include <cstdint>
#include <string_view>

namespace gff::check {

enum class TermState : std::uint8_t {
  current,
  renamed,     ///< the term has another name now
  other_case,  ///< a name, if case is ignored
  obsolete,
  unknown,
};

/// What SO says of a type.
struct Term {
  static constexpr std::uint16_t none = 0xFFFF;
  std::uint16_t number = none;  ///< its place in the tables
  TermState state = TermState::unknown;
  std::string_view name;  ///< its current name, of static lifetime; empty if it is unknown
};

/// The term that `type` is, by its name or by its number (SO:0000704).
Term find_term(std::string_view type);
/// Whether a term is another one, or a kind of it.
bool is_a(std::uint16_t term, std::uint16_t kind);
/// Whether a term, or what it is a kind of, is part (or member) of the other one or of what that is a kind of.
bool is_part_of(std::uint16_t term, std::uint16_t whole);

}  // namespace gff::check
