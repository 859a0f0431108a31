#include "features/coding_facts.hpp"

#include <algorithm>

namespace gff {
namespace {

/// Whether two spans overlap or adjoin.
bool touch(Span a, Span b) { return a.start <= b.end + 1 && b.start <= a.end + 1; }

}  // namespace

CodingFacts::Coding& CodingFacts::at(FeatureNumber transcript) {
  if (transcript >= coding_of_.size()) coding_of_.resize(transcript + 1);
  if (coding_of_[transcript] == 0) {
    codings_.emplace_back();
    coding_of_[transcript] = static_cast<std::uint32_t>(codings_.size());
  }
  return codings_[coding_of_[transcript] - 1];
}

void CodingFacts::visit(const Record& record, const Roles& roles) {
  if (roles.part != PartKind::cds && roles.part != PartKind::stop_codon) return;
  if (roles.above.empty()) return;
  const Span span{record.start(), record.end()};
  for (const FeatureNumber transcript : roles.above) {
    if (rereads_) {
      if (roles.part == PartKind::cds && has_stop_codons(transcript)) {
        for (std::uint32_t i = at(transcript).first_stop; i != 0; i = stops_[i - 1].next) {
          if (stops_[i - 1].undecided && touch(span, stops_[i - 1].span)) stops_[i - 1].in_cds = true;
        }
      }
    } else if (roles.part == PartKind::cds) {
      note_cds(at(transcript), span);
    } else {
      note_stop(at(transcript), span);
    }
  }
}

void CodingFacts::note_cds(Coding& coding, Span span) {
  if (coding.first.start == 0) {
    coding.first = coding.last = span;
    return;
  }
  if (span.start < coding.first.start) coding.first = span;
  if (span.end > coding.last.end) coding.last = span;
}

void CodingFacts::note_stop(Coding& coding, Span span) {
  stops_.push_back({span});
  const auto number = static_cast<std::uint32_t>(stops_.size());
  (coding.first_stop == 0 ? coding.first_stop : stops_[coding.last_stop - 1].next) = number;
  coding.last_stop = number;
}

void CodingFacts::judge_stops(const Coding& coding) {
  for (std::uint32_t i = coding.first_stop; i != 0; i = stops_[i - 1].next) {
    StopCodon& stop = stops_[i - 1];
    if (coding.first.start == 0) continue;
    stop.in_cds = touch(stop.span, coding.first) || touch(stop.span, coding.last);
    stop.undecided = !stop.in_cds && stop.span.start > coding.first.start && stop.span.end < coding.last.end;
  }
}

bool CodingFacts::done() {
  if (rereads_) return true;
  for (const Coding& coding : codings_) judge_stops(coding);
  rereads_ = std::any_of(stops_.begin(), stops_.end(), [](const StopCodon& stop) { return stop.undecided; });
  return !rereads_;
}

Span CodingFacts::coding_region(FeatureNumber transcript) const {
  const Coding* const coding = find(transcript);
  if (!coding) return {0, 0};
  Span region{coding->first.start, coding->last.end};
  for (std::uint32_t i = coding->first_stop; i != 0; i = stops_[i - 1].next) {
    const Span stop = stops_[i - 1].span;
    region.start = region.start == 0 ? stop.start : std::min(region.start, stop.start);
    region.end = std::max(region.end, stop.end);
  }
  return region;
}

bool CodingFacts::has_cds(FeatureNumber transcript) const {
  const Coding* const coding = find(transcript);
  return coding && coding->first.start != 0;
}

bool CodingFacts::has_stop_codons(FeatureNumber transcript) const {
  const Coding* const coding = find(transcript);
  return coding && coding->first_stop != 0;
}

}  // namespace gff
