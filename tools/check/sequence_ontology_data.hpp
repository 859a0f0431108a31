// The generated tables of the Sequence Ontology. Use them through sequence_ontology.hpp.
//
// Threads: constants.
#pragma once

#include <cstddef>
#include <cstdint>

namespace gff::check {

/// A name, of this release or of an earlier one.
struct SoName {
  const char* name;
  std::uint16_t term;  ///< index in so_terms
  bool renamed;        ///< the term now has another name
};
struct SoTerm {
  std::uint32_t number;  ///< 704 of SO:0000704
  std::uint16_t name;    ///< index in so_names
  std::uint16_t first_edge;
  std::uint8_t edges;
  bool obsolete;
};
/// An edge from a term to another: it is that term, or is part (or member) of it.
struct SoEdge {
  std::uint16_t term;
  bool part_of;
};
/// A number that was replaced by the number of another term.
struct SoAlternative {
  std::uint32_t number;
  std::uint16_t term;
};

extern const SoName so_names[];  ///< sorted by bytes
extern const std::size_t so_name_count;
extern const SoTerm so_terms[];  ///< sorted by number
extern const std::size_t so_term_count;
extern const SoEdge so_edges[];
extern const SoAlternative so_alternatives[];  ///< sorted by number
extern const std::size_t so_alternative_count;

}  // namespace gff::check
