// The terms of the Sequence Ontology: names, numbers and relations, as so_terms.cpp holds them. scripts/so-terms makes
// that file of the ontology's releases.
//
// Threads: constants, which threads may read at the same time.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace gff {

enum class SoKind : std::uint8_t {
  feature,   ///< sequence_feature, or a kind of it: what column 3 may have
  other,     ///< a term for something else, as a variant's effect
  obsolete,  ///< withdrawn
  renamed,   ///< the former name of a term
};

struct SoName {
  std::string_view name;
  std::uint32_t number;  ///< 704 for SO:0000704
  SoKind kind;
};

enum class SoRelation : std::uint8_t { is_a, part_of };  ///< member_of counts as part_of

struct SoEdge {
  std::uint32_t from;
  std::uint32_t to;
  SoRelation relation;
};

/// A number that stands for, or is replaced by, another one.
struct SoNumber {
  std::uint32_t number;
  std::uint32_t now;
};

/// In the order of the bytes of their names.
std::span<const SoName> so_names();
/// In the order of `from`.
std::span<const SoEdge> so_edges();
std::span<const SoNumber> so_successors();

}  // namespace gff
