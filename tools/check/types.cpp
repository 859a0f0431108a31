#include "check/types.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "base/ascii.hpp"

namespace gff {
namespace {

constexpr std::uint32_t so_exon = 147;
constexpr std::uint32_t so_cds = 316;
constexpr std::uint32_t so_start_codon = 318;
constexpr std::uint32_t so_stop_codon = 319;
constexpr std::uint32_t so_mrna = 234;
constexpr std::uint32_t so_gene = 704;
constexpr std::uint32_t so_pseudogene = 336;
constexpr std::uint32_t so_match = 343;
constexpr std::uint32_t so_match_part = 39;
constexpr std::uint32_t so_transcript = 673;
constexpr std::uint32_t so_pseudogenic_transcript = 516;

constexpr std::array<std::pair<std::uint32_t, Part>, 9> parts{{{so_exon, Part::exon},
                                                               {so_cds, Part::cds},
                                                               {so_start_codon, Part::start_codon},
                                                               {so_stop_codon, Part::stop_codon},
                                                               {204, Part::other},     // five_prime_UTR
                                                               {205, Part::other},     // three_prime_UTR
                                                               {203, Part::other},     // UTR
                                                               {188, Part::other},     // intron
                                                               {885, Part::other}}};   // stop_codon_redefined_as_selenocysteine
constexpr std::array<std::string_view, 6> other_parts{"5UTR",           "3UTR", "five_prime_utr", "three_prime_utr",
                                                      "Selenocysteine", "UTR"};

/// The number of an accession, "SO:0000704"; 0 where it is none.
std::uint32_t accession(std::string_view name) {
  constexpr std::string_view prefix = "SO:";
  constexpr std::size_t digits = 7;
  std::uint32_t number = 0;
  if (!name.starts_with(prefix) || name.size() != prefix.size() + digits) return 0;
  const auto [end, error] = std::from_chars(name.data() + prefix.size(), name.data() + name.size(), number);
  return error == std::errc() && end == name.data() + name.size() ? number : 0;
}

template <class Use>
void for_each_edge(std::uint32_t from, Use use) {
  const auto edges = so_edges();
  auto edge =
      std::lower_bound(edges.begin(), edges.end(), from, [](const SoEdge& one, std::uint32_t n) { return one.from < n; });
  for (; edge != edges.end() && edge->from == from; ++edge) use(*edge);
}

bool names_obsolete(std::string_view name) {
  const std::string lower = lower_case(std::string(name));
  return lower.starts_with("obsolete_") || lower.starts_with("obsolete ") || lower.ends_with("_obsolete");
}

}  // namespace

const SoName* so_term(std::uint32_t number) {
  const auto names = so_names();
  const auto found = std::find_if(names.begin(), names.end(), [&](const SoName& one) {
    return one.number == number && one.kind != SoKind::renamed;
  });
  return found == names.end() ? nullptr : &*found;
}

Types::Types() {
  for (const SoName& one : so_names()) {
    names_.emplace(one.name, &one);
    if (one.kind != SoKind::obsolete) lower_names_.emplace(lower_case(std::string(one.name)), &one);
  }
  for (const SoNumber& one : so_successors()) successors_.emplace(one.number, one.now);
  types_.reserve(most + 1);
}

Types::Index Types::find(std::string_view name) {
  if (last_ < types_.size() && types_[last_].name == name) return last_;
  if (const auto found = indexes_.find(name); found != indexes_.end()) return last_ = found->second;
  Type type = describe(name);
  if (types_.size() > most) {
    types_.back() = std::move(type);
    return most;
  }
  types_.push_back(std::move(type));
  last_ = static_cast<Index>(types_.size() - 1);
  if (last_ < most) indexes_.emplace(types_.back().name, last_);
  return last_;
}

Type Types::describe(std::string_view name) const {
  Type type;
  type.name = name;
  if (const std::uint32_t number = accession(name)) {
    type.term = so_term(number);
    const auto now = successors_.find(number);
    if (!type.term && now != successors_.end()) type.term = so_term(now->second);
  } else if (const auto found = names_.find(name); found != names_.end()) {
    type.term = found->second;
  } else if (const auto near = lower_names_.find(lower_case(type.name)); near != lower_names_.end()) {
    type.nearest = near->second;
  } else {
    type.marked_obsolete = names_obsolete(name);
  }
  if (type.term) {
    type.number = type.term->number;
    if (const auto now = successors_.find(type.number); now != successors_.end() && type.term->kind == SoKind::obsolete)
      type.number = now->second;
  }
  for (const auto& [number, part] : parts) {
    if (type.number == number) type.part = part;
  }
  if (std::find(other_parts.begin(), other_parts.end(), name) != other_parts.end()) type.part = Part::other;
  type.is_gene = is_kind_of(type.number, so_gene) || is_kind_of(type.number, so_pseudogene);
  type.is_transcript = is_kind_of(type.number, so_transcript) || is_kind_of(type.number, so_pseudogenic_transcript);
  type.is_mrna = is_kind_of(type.number, so_mrna);
  type.is_match = is_kind_of(type.number, so_match) || is_kind_of(type.number, so_match_part);
  return type;
}

/// The number, and those of all that it is a kind of.
std::vector<std::uint32_t> Types::kinds_above(std::uint32_t number) const {
  std::vector<std::uint32_t> met{number};
  for (std::size_t i = 0; i < met.size(); ++i) {
    for_each_edge(met[i], [&](const SoEdge& edge) {
      if (edge.relation == SoRelation::is_a && std::find(met.begin(), met.end(), edge.to) == met.end())
        met.push_back(edge.to);
    });
  }
  return met;
}

bool Types::is_kind_of(std::uint32_t number, std::uint32_t ancestor) const {
  if (number == 0) return false;
  const auto kinds = kinds_above(number);
  return std::find(kinds.begin(), kinds.end(), ancestor) != kinds.end();
}

/// A walk over kinds and wholes: at least one step is from a part to its whole.
bool Types::has_part_relation(std::uint32_t child, std::uint32_t parent) const {
  std::vector<std::uint32_t> wholes;
  const auto add_wholes = [&](std::uint32_t of) {
    for (const std::uint32_t kind : kinds_above(of)) {
      for_each_edge(kind, [&](const SoEdge& edge) {
        if (edge.relation == SoRelation::part_of && std::find(wholes.begin(), wholes.end(), edge.to) == wholes.end())
          wholes.push_back(edge.to);
      });
    }
  };
  add_wholes(child);
  for (std::size_t i = 0; i < wholes.size(); ++i) {
    if (is_kind_of(parent, wholes[i]) || is_kind_of(wholes[i], parent)) return true;
    add_wholes(wholes[i]);
  }
  return false;
}

bool Types::may_be_part(Index child, Index parent) {
  const std::uint32_t part = types_[child].number;
  const std::uint32_t whole = types_[parent].number;
  if (part == 0 || whole == 0 || child == most || parent == most) return true;
  const std::uint32_t pair = std::uint32_t{child} << 16 | parent;
  if (const auto found = relations_.find(pair); found != relations_.end()) return found->second;
  return relations_[pair] = has_part_relation(part, whole);
}

}  // namespace gff
