#include "features/assembly.hpp"

namespace gff {

PartStrands::PartStrands(const std::vector<Part>& parts) {
  if (std::none_of(parts.begin(), parts.end(), [](const Part& part) { return part.strand == '.'; })) return;
  for (const Part& part : parts) {
    if (part.strand != '.') strands_.try_emplace(part.seqid, part.strand);
  }
}

char PartStrands::of(const Part& part) const {
  if (part.strand != '.') return part.strand;
  const auto known = strands_.find(part.seqid);
  return known == strands_.end() ? '.' : known->second;
}

Assembly::Assembly(const Models& models, Unit unit)
    : models_(models),
      unit_(unit),
      is_unit_(models.size() + 1),
      left_(models.size() + 1),
      place_of_(models.size() + 1) {
  for (FeatureNumber number = 1; number <= models.size(); ++number) {
    if (models.feature(number).is_product()) continue;  // its parts are those of its transcript
    const bool in_gene = models.is_transcript(number) || models.feature(number).has_part;
    if (unit == Unit::transcript ? models.is_transcript(number) : in_gene) is_unit_[unit_of(number)] = true;
    left_[unit_of(number)] += models.feature(number).records;
  }
}

bool Assembly::is_block(PartKind kind, bool has_exon) {
  switch (kind) {
    case PartKind::exon: return true;
    case PartKind::cds:
    case PartKind::stop_codon:
    case PartKind::five_prime_utr:
    case PartKind::three_prime_utr:
    case PartKind::utr: return !has_exon;
    default: return false;
  }
}

std::vector<Part>& Assembly::open(FeatureNumber unit) {
  std::uint32_t& place = place_of_[unit];
  if (place == 0) {
    if (free_.empty()) {
      places_.emplace_back();
      free_.push_back(static_cast<std::uint32_t>(places_.size()));
    }
    place = free_.back();
    free_.pop_back();
  }
  return places_[place - 1];
}

void Assembly::close(FeatureNumber unit) {
  constexpr std::size_t usual = 256;  // parts whose memory is kept for the next unit
  std::vector<Part>& parts = open(unit);
  parts.clear();
  if (parts.capacity() > usual) std::vector<Part>().swap(parts);
  free_.push_back(place_of_[unit]);
  place_of_[unit] = 0;
}

}  // namespace gff
