#include "check/sequence_ontology.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "base/ascii.hpp"
#include "base/integer.hpp"
#include "check/sequence_ontology_data.hpp"

namespace gff::check {
namespace {

Term term_at(std::uint16_t term, TermState state) {
  return {term, so_terms[term].obsolete ? TermState::obsolete : state, so_names[so_terms[term].name].name};
}

const SoName* find_name(std::string_view name) {
  const SoName* const end = so_names + so_name_count;
  const SoName* const found = std::lower_bound(
      so_names, end, name, [](const SoName& one, std::string_view wanted) { return one.name < wanted; });
  return found != end && found->name == name ? found : nullptr;
}

Term find_number(std::string_view digits) {
  const auto number = parse_integer<std::uint32_t>(digits);
  if (digits.size() != 7 || !number) return {};
  const SoTerm* const end = so_terms + so_term_count;
  const SoTerm* const found = std::lower_bound(
      so_terms, end, *number, [](const SoTerm& one, std::uint32_t wanted) { return one.number < wanted; });
  if (found != end && found->number == *number)
    return term_at(static_cast<std::uint16_t>(found - so_terms), TermState::current);
  for (std::size_t i = 0; i < so_alternative_count; ++i) {
    if (so_alternatives[i].number == *number) return term_at(so_alternatives[i].term, TermState::renamed);
  }
  return {};
}

Term find_other_case(std::string_view type) {
  const std::string wanted = lower_case(std::string(type));
  for (std::size_t i = 0; i < so_name_count; ++i) {
    if (so_names[i].name[0] != '\0' && lower(so_names[i].name[0]) == wanted[0] &&
        lower_case(so_names[i].name) == wanted)
      return term_at(so_names[i].term, TermState::other_case);
  }
  return {};
}

/// Ontologies mark what they give up by this word in its name.
bool is_marked_obsolete(std::string_view type) {
  return type.starts_with("obsolete_") || type.starts_with("obsolete ") || type.ends_with("_obsolete");
}

/// A term, and all that it is a kind of.
std::vector<std::uint16_t> kinds_of(std::uint16_t term) {
  std::vector<std::uint16_t> kinds{term};
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    const SoTerm& one = so_terms[kinds[i]];
    for (std::size_t e = one.first_edge; e < std::size_t{one.first_edge} + one.edges; ++e) {
      if (!so_edges[e].part_of && std::find(kinds.begin(), kinds.end(), so_edges[e].term) == kinds.end())
        kinds.push_back(so_edges[e].term);
    }
  }
  return kinds;
}

/// What the ontology says that a term is part of, and what these are part of.
std::vector<std::uint16_t> wholes_of(std::uint16_t term) {
  std::vector<std::uint16_t> wholes;
  const auto add_wholes = [&](std::uint16_t part) {
    for (const std::uint16_t kind : kinds_of(part)) {
      const SoTerm& one = so_terms[kind];
      for (std::size_t e = one.first_edge; e < std::size_t{one.first_edge} + one.edges; ++e) {
        if (so_edges[e].part_of && std::find(wholes.begin(), wholes.end(), so_edges[e].term) == wholes.end())
          wholes.push_back(so_edges[e].term);
      }
    }
  };
  add_wholes(term);
  for (std::size_t i = 0; i < wholes.size(); ++i) add_wholes(wholes[i]);  // NOLINT(modernize-loop-convert): it grows
  return wholes;
}

}  // namespace

Term find_term(std::string_view type) {
  if (type.empty()) return {};
  if (type.starts_with("SO:")) return find_number(type.substr(3));
  if (const SoName* const found = find_name(type))
    return term_at(found->term, found->renamed ? TermState::renamed : TermState::current);
  if (lower_case(std::string(type.substr(0, 3))) == "so:") {
    Term term = find_number(type.substr(3));
    if (term.state == TermState::current) term.state = TermState::other_case;
    return term;
  }
  if (is_marked_obsolete(type)) return {Term::none, TermState::obsolete, {}};
  return find_other_case(type);
}

bool is_a(std::uint16_t term, std::uint16_t kind) {
  if (term == Term::none || kind == Term::none) return false;
  const std::vector<std::uint16_t> kinds = kinds_of(term);
  return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

bool is_part_of(std::uint16_t term, std::uint16_t whole) {
  const std::vector<std::uint16_t> wholes = wholes_of(term);
  // A part of a transcript may be below an mRNA, and a part of an mRNA below what is known only as a transcript.
  return std::any_of(wholes.begin(), wholes.end(),
                     [&](std::uint16_t one) { return is_a(whole, one) || is_a(one, whole); });
}

}  // namespace gff::check
