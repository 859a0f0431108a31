// What column 3 means: its term in the Sequence Ontology, and the part that it plays in a model (gffpipe(7), MODELS).
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/keyed_hash.hpp"
#include "check/so_terms.hpp"

namespace gff {

/// The part that a record plays in a transcript.
enum class Part : std::uint8_t { none, exon, cds, start_codon, stop_codon, other };

struct Type {
  std::string name;
  const SoName* term = nullptr;     ///< null: the ontology does not have it
  const SoName* nearest = nullptr;  ///< where there is no term: one that differs in case only
  bool marked_obsolete = false;     ///< named as ontologies mark a withdrawn term: obsolete_…, …_obsolete
  std::uint32_t number = 0;         ///< of the term, or of the one that took its place; 0 if unknown
  Part part = Part::none;
  bool is_gene = false;
  bool is_transcript = false;  ///< a kind of transcript
  bool is_mrna = false;
  bool is_match = false;
};

/// The types of a file, each looked up once. Memory: about 200 bytes for each; from `most` on, they are looked up anew.
class Types {
 public:
  using Index = std::uint16_t;
  static constexpr std::size_t most = 4096;

  Types();
  /// The number of a type: the same until the table is full. Then all others have the number `most`, whose type is that
  /// of the last look-up.
  Index find(std::string_view name);
  const Type& operator[](Index index) const { return types_[index]; }

  /// Whether the ontology lets a `child` be part of a `parent`: what the child is, or is part of, is part of what the parent
  /// is. True where a type is unknown.
  bool may_be_part(Index child, Index parent);

 private:
  Type describe(std::string_view name) const;
  bool is_kind_of(std::uint32_t number, std::uint32_t ancestor) const;
  std::vector<std::uint32_t> kinds_above(std::uint32_t number) const;
  bool has_part_relation(std::uint32_t child, std::uint32_t parent) const;

  std::unordered_map<std::string_view, const SoName*, SeededHash> names_;
  std::unordered_map<std::string, const SoName*> lower_names_;
  std::unordered_map<std::uint32_t, std::uint32_t> successors_;
  std::vector<Type> types_;
  std::unordered_map<std::string_view, Index, SeededHash> indexes_;
  std::unordered_map<std::uint32_t, bool> relations_;
  Index last_ = 0;
};

/// The term of SO:0000704; null where there is none.
const SoName* so_term(std::uint32_t number);

}  // namespace gff
