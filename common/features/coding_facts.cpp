#include "features/coding_facts.hpp"

#include <algorithm>

namespace gff {
namespace {

/// Whether two spans overlap or adjoin.
bool touch(Span a, Span b) { return a.start <= b.end + 1 && b.start <= a.end + 1; }

}  // namespace

/// The number of a transcript in codings_, from 1.
std::uint32_t CodingFacts::number_of(FeatureNumber transcript) {
  if (transcript >= coding_of_.size()) coding_of_.resize(transcript + 1);
  if (coding_of_[transcript] == 0) {
    codings_.emplace_back();
    coding_of_[transcript] = static_cast<std::uint32_t>(codings_.size());
  }
  return coding_of_[transcript];
}

void CodingFacts::visit(const Record& /*record*/, const Roles& roles) {
  if (!is_coding(roles.part)) return;
  if (roles.above.empty()) return;
  const Span span = roles.span;
  for (const FeatureNumber transcript : roles.above) {
    if (rereads_) {
      if (roles.part == PartKind::cds) note_cds_of_undecided(transcript, span);
    } else if (roles.part == PartKind::cds) {
      note_cds(codings_[number_of(transcript) - 1], span);
    } else {
      note_stop(number_of(transcript), span);
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

void CodingFacts::note_stop(std::uint32_t number, Span span) {
  stops_.push_back({span, span.end, number});
  Span& all = codings_[number - 1].stops;
  all.start = all.start == 0 ? span.start : std::min(all.start, span.start);
  all.end = std::max(all.end, span.end);
}

void CodingFacts::note_cds_of_undecided(FeatureNumber transcript, Span span) {
  const Coding* const coding = find(transcript);
  if (!coding) return;
  for (std::size_t i = first_after(*coding, span); i-- > coding->first_stop && stops_[i].last_end + 1 >= span.start;) {
    if (touch(stops_[i].span, span)) stops_[i].in_cds = true;
  }
}

std::size_t CodingFacts::first_after(const Coding& coding, Span span) const {
  const auto begin = stops_.begin() + coding.first_stop;
  const auto end = stops_.begin() + coding.end_of_stops;
  const auto found =
      std::partition_point(begin, end, [&](const StopCodon& stop) { return stop.span.start <= span.end + 1; });
  return static_cast<std::size_t>(found - stops_.begin());
}

/// By transcript and start.
void CodingFacts::sort_stops() {
  std::sort(stops_.begin(), stops_.end(), [](const StopCodon& a, const StopCodon& b) {
    return a.transcript != b.transcript ? a.transcript < b.transcript : a.span.start < b.span.start;
  });
  for (std::size_t i = 0; i < stops_.size(); ++i) {
    Coding& coding = codings_[stops_[i].transcript - 1];
    if (coding.end_of_stops == 0) {
      coding.first_stop = static_cast<std::uint32_t>(i);
    } else {
      stops_[i].last_end = std::max(stops_[i].last_end, stops_[i - 1].last_end);
    }
    coding.end_of_stops = static_cast<std::uint32_t>(i + 1);
  }
}

void CodingFacts::judge_stops(const Coding& coding) {
  if (coding.first.start == 0) return;
  for (std::size_t i = coding.first_stop; i < coding.end_of_stops; ++i) {
    StopCodon& stop = stops_[i];
    stop.in_cds = touch(stop.span, coding.first) || touch(stop.span, coding.last);
    stop.undecided = !stop.in_cds && stop.span.start > coding.first.start && stop.span.end < coding.last.end;
  }
}

bool CodingFacts::done() {
  if (rereads_) return true;
  sort_stops();
  for (const Coding& coding : codings_) judge_stops(coding);
  rereads_ = std::any_of(stops_.begin(), stops_.end(), [](const StopCodon& stop) { return stop.undecided; });
  return !rereads_;
}

bool CodingFacts::cut_stop_codons(FeatureNumber transcript, Span& span) const {
  for_each_stop_run(transcript, span, [&](Span run) {
    if (run.start <= span.start && run.end >= span.start) span.start = run.end + 1;
    if (run.end >= span.end && run.start <= span.end) span.end = run.start - 1;
  });
  return span.start <= span.end;
}

void CodingFacts::extend_by_stop_codons(FeatureNumber transcript, std::string_view strand, Span& span) const {
  const Span whole = span;
  for_each_stop_run(transcript, whole, [&](Span run) {
    if (strand == "+" && run.end + 1 == whole.start) span.start = run.start;
    if (strand == "-" && run.start == whole.end + 1) span.end = run.end;
  });
}

Span CodingFacts::coding_region(FeatureNumber transcript) const {
  const Coding* const coding = find(transcript);
  if (!coding) return {0, 0};
  if (coding->first.start == 0) return coding->stops;
  Span region{coding->first.start, coding->last.end};
  if (coding->stops.start == 0) return region;
  return {std::min(region.start, coding->stops.start), std::max(region.end, coding->stops.end)};
}

}  // namespace gff
