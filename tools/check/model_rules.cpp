#include "check/model_rules.hpp"

#include <algorithm>
#include <string>
#include <tuple>

namespace gff {
namespace {

std::string span_text(std::int64_t start, std::int64_t end) { return std::to_string(start) + "-" + std::to_string(end); }

/// Spans in order, those that overlap or touch joined.
std::vector<Span> united(std::vector<Span> spans) {
  std::sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) { return a.start < b.start; });
  std::vector<Span> blocks;
  for (const Span& span : spans) {
    if (!blocks.empty() && span.start <= blocks.back().end + 1) {
      blocks.back().end = std::max(blocks.back().end, span.end);
    } else {
      blocks.push_back(span);
    }
  }
  return blocks;
}

template <class Parts>
std::vector<Span> spans_of(const Parts& parts) {
  std::vector<Span> spans;
  for (const auto& part : parts) spans.push_back({part.start, part.end});
  return spans;
}

/// The block that holds the position; null if none does.
const Span* block_at(const std::vector<Span>& blocks, std::int64_t position) {
  auto next = std::upper_bound(blocks.begin(), blocks.end(), position,
                               [](std::int64_t value, const Span& block) { return value < block.start; });
  if (next == blocks.begin()) return nullptr;
  --next;
  return position <= next->end ? &*next : nullptr;
}

bool is_digit_phase(char phase) { return phase >= '0' && phase <= '2'; }

template <class Parts>
bool overlap(const Parts& sorted) {
  for (std::size_t i = 1; i < sorted.size(); ++i) {
    if (sorted[i].start <= sorted[i - 1].end) return true;
  }
  return false;
}

}  // namespace

void ModelRules::add(const CheckedRecord& record, Seqids::Index seqid, std::uint32_t transcript, std::uint32_t feature,
                     bool incomplete) {
  const Part part = record.type->part;
  if (part != Part::exon && part != Part::cds && part != Part::stop_codon) return;
  if (!record.has_positions()) return;
  const std::string_view strand = record.column(Column::strand);
  const std::string_view phase = record.column(Column::phase);
  parts_.push_back({record.start, record.end, record.line, transcript, feature, seqid, part, strand.empty() ? '.' : strand[0],
                    phase.size() == 1 ? phase[0] : '.', incomplete, record.is_gtf()});
}

void ModelRules::finish() {
  std::sort(parts_.begin(), parts_.end(), [](const ModelPart& a, const ModelPart& b) {
    return std::tie(a.transcript, a.start, a.line) < std::tie(b.transcript, b.start, b.line);
  });
  Parts parts;
  for (auto at = parts_.begin(); at != parts_.end();) {
    parts.clear();
    for (const std::uint32_t transcript = at->transcript; at != parts_.end() && at->transcript == transcript; ++at)
      parts.push_back(*at);
    check_transcript(parts);
  }
  if (first_inside_ == 0 || first_outside_ == 0) return;
  report_.add(Rule::G07, {std::max(first_inside_, first_outside_)}, [&] {
    const std::uint64_t other = std::min(first_inside_, first_outside_);
    return Words{{}, "stop codons are part of the CDS in some transcripts and not in others, as in line " + std::to_string(other),
                 {}, other};
  });
}

/// The parts of one transcript, in the order of their starts.
void ModelRules::check_transcript(const Parts& parts) {
  const bool split = std::any_of(parts.begin(), parts.end(), [&](const ModelPart& part) {
    return part.seqid != parts[0].seqid || part.strand != parts[0].strand;
  });
  if (split) return;  // trans-splicing, or S11 and S12 tell of it
  Parts exons;
  Parts cds;
  Parts stops;
  for (const ModelPart& part : parts)
    (part.part == Part::exon ? exons : part.part == Part::cds ? cds : stops).push_back(part);
  check_exons(exons);
  if (cds.empty()) return;
  check_cds_in_exons(cds, exons);
  if (parts[0].strand != '+' && parts[0].strand != '-') return;
  if (!stops.empty() && stops[0].gtf) check_stop_codons(cds, stops, exons);
  // Several CDS features below one transcript: each has phases of its own. If each line has an ID of its own, these are
  // parts of one coding region, unless they overlap.
  std::vector<std::uint32_t> features;
  for (const ModelPart& part : cds) features.push_back(part.feature);
  std::sort(features.begin(), features.end());
  const auto distinct = static_cast<std::size_t>(std::unique(features.begin(), features.end()) - features.begin());
  const bool lines_have_own_ids = distinct == cds.size() && !overlap(cds);
  if (distinct == 1 || lines_have_own_ids) return check_coding_region(std::move(cds), stops);
  std::stable_sort(cds.begin(), cds.end(), [](const ModelPart& a, const ModelPart& b) { return a.feature < b.feature; });
  for (auto at = cds.begin(); at != cds.end();) {
    const auto end = std::find_if(at, cds.end(), [&](const ModelPart& part) { return part.feature != at->feature; });
    check_coding_region(Parts(at, end), {});
    at = end;
  }
}

void ModelRules::check_exons(const Parts& exons) {
  std::size_t widest = 0;
  for (std::size_t i = 1; i < exons.size(); ++i) {
    const ModelPart& before = exons[widest];
    const ModelPart& exon = exons[i];
    if (exon.start <= before.end) {
      const std::uint64_t other = std::min(exon.line, before.line);
      report_.add(Rule::S15, {std::max(exon.line, before.line), number_of(Column::start)}, [&] {
        return Words{{}, "exon " + span_text(exon.start, exon.end) + " overlaps the exon " + span_text(before.start, before.end) +
                             " of the same transcript in line " + std::to_string(other),
                     span_text(exon.start, exon.end), other};
      });
    }
    if (exon.end > before.end) widest = i;
  }
}

void ModelRules::check_cds_in_exons(const Parts& cds, const Parts& exons) {
  if (exons.empty()) return;
  const std::vector<Span> blocks = united(spans_of(exons));
  for (const ModelPart& part : cds) {
    const Span* const block = block_at(blocks, part.start);
    if (block && part.end <= block->end) continue;
    report_.add(Rule::S14, {part.line, number_of(block ? Column::end : Column::start)}, [&] {
      return Words{{}, "CDS " + span_text(part.start, part.end) + " is not inside an exon of its transcript",
                   span_text(part.start, part.end)};
    });
  }
}

/// One coding region, its records in the order of their starts.
void ModelRules::check_coding_region(Parts cds, const Parts& stops) {
  const bool overlaps = overlap(cds);  // as where a ribosome slips back
  if (cds[0].strand == '-') std::reverse(cds.begin(), cds.end());
  const bool incomplete = std::any_of(cds.begin(), cds.end(), [](const ModelPart& part) { return part.incomplete; });
  if (overlaps || incomplete) return;
  check_phases(cds, stops);
  check_length(cds, stops);
}

/// GFF3 1.26, column 8: the number of bases to be removed from the beginning of the CDS to reach the next codon.
void ModelRules::check_phases(const Parts& in_order, const Parts& stops) {
  for (std::size_t i = 1; i < in_order.size(); ++i) {
    const ModelPart& before = in_order[i - 1];
    const ModelPart& part = in_order[i];
    if (!is_digit_phase(before.phase) || !is_digit_phase(part.phase)) continue;
    // A stop codon that an intron splits: its first bases follow a CDS, the others may be a CDS line of their own.
    std::int64_t bases = before.end - before.start + 1 - (before.phase - '0');
    for (const ModelPart& stop : stops) {
      if (before.strand == '-' ? stop.end + 1 == before.start : stop.start == before.end + 1)
        bases += stop.end - stop.start + 1;
    }
    const auto expected = static_cast<char>('0' + ((3 - bases % 3) % 3 + 3) % 3);
    if (part.phase == expected) continue;
    report_.add(Rule::S13, {part.line, number_of(Column::phase)}, [&] {
      return Words{std::string("phase ") + expected + " after the CDS in line " + std::to_string(before.line),
                   std::string(1, part.phase), std::string(1, part.phase), before.line};
    });
  }
}

void ModelRules::check_length(const Parts& in_order, const Parts& stops) {
  if (in_order[0].phase != '0') return;
  std::vector<Span> spans = spans_of(in_order);
  for (const ModelPart& stop : stops) spans.push_back({stop.start, stop.end});
  std::int64_t length = 0;
  for (const Span& block : united(std::move(spans))) length += block.end - block.start + 1;
  if (length % 3 == 0) return;
  const std::uint64_t line = in_order.back().line;
  report_.add(Rule::S20, {line}, [&] {
    return Words{{}, "the coding region has " + std::to_string(length) + " bases, which is not a multiple of 3",
                 std::to_string(length), in_order.size() > 1 ? in_order[0].line : 0};
  });
}

/// GTF 2.2: the stop codon is not part of the CDS, and follows it, perhaps after an intron.
void ModelRules::check_stop_codons(const Parts& cds, const Parts& stops, const Parts& exons) {
  const std::vector<Span> coding = united(spans_of(cds));
  const std::vector<Span> blocks = united(spans_of(exons));
  const bool forward = cds[0].strand == '+';
  const std::int64_t last = forward ? coding.back().end : coding.front().start;
  const ModelPart& first_stop = forward ? stops.front() : stops.back();
  const std::int64_t first = forward ? first_stop.start : first_stop.end;
  const bool inside = std::all_of(stops.begin(), stops.end(), [&](const ModelPart& stop) {
    const Span* const block = block_at(coding, stop.start);
    return block && stop.end <= block->end;
  });
  if (inside) {
    if (first_inside_ == 0) first_inside_ = first_stop.line;
    report_.add(Rule::G07, {first_stop.line}, [&] {
      return Words{{}, "the CDS includes the stop codon " + span_text(first_stop.start, first_stop.end),
                   span_text(first_stop.start, first_stop.end)};
    });
    return;
  }
  bool follows = first == (forward ? last + 1 : last - 1);
  const Span* const here = block_at(blocks, last);
  const Span* const there = block_at(blocks, first);
  if (here && there && (forward ? there == here + 1 : here == there + 1))
    follows = forward ? last == here->end && first == there->start : last == here->start && first == there->end;
  if (follows) {
    if (first_outside_ == 0) first_outside_ = first_stop.line;
    return;
  }
  report_.add(Rule::G08, {first_stop.line}, [&] {
    return Words{{}, "the stop codon " + span_text(first_stop.start, first_stop.end) +
                         " is neither in the CDS nor does it follow its end at " + std::to_string(last),
                 span_text(first_stop.start, first_stop.end)};
  });
}

}  // namespace gff
