#include "check/record_view.hpp"

namespace gff::check {
namespace {

std::uint16_t number_of(std::string_view name) { return find_term(name).number; }

TypeInfo describe(std::string_view type) {
  static const std::uint16_t gene = number_of("gene");
  static const std::uint16_t pseudogene = number_of("pseudogene");
  static const std::uint16_t transcript = number_of("transcript");
  static const std::uint16_t mrna = number_of("mRNA");
  static const std::uint16_t attribute = number_of("sequence_attribute");
  TypeInfo info;
  info.name = type;
  info.term = find_term(type);
  const bool exact = info.term.state == TermState::current || info.term.state == TermState::renamed;
  const std::string_view name = exact ? info.term.name : type;
  if (!name.empty()) info.hash = static_cast<std::uint32_t>(seeded_hash(name)) | 1u;
  if (exact) {
    const std::uint16_t number = info.term.number;
    info.gene = is_a(number, gene) || is_a(number, pseudogene);
    info.transcript = !info.gene && is_a(number, transcript);
    info.mrna = is_a(number, mrna);
    info.attribute = is_a(number, attribute);
  }
  info.exon = name == "exon";
  info.cds = name == "CDS";
  info.stop_codon = name == "stop_codon";
  info.codon = info.stop_codon || name == "start_codon";
  info.discontinuous = info.cds || name.find("match") != std::string_view::npos;
  return info;
}

}  // namespace

const TypeInfo& TypeTable::find(std::string_view type) {
  if (last_ && last_->name == type) return *last_;
  auto found = numbers_.find(type);
  if (found == numbers_.end()) {
    if (types_.size() == most) {
      numbers_.clear();
      types_.clear();
    }
    types_.push_back(describe(type));
    found = numbers_.emplace(types_.back().name, types_.size() - 1).first;
  }
  last_ = &types_[found->second];
  return *last_;
}

}  // namespace gff::check
