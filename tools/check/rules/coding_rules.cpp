#include "check/rules/coding_rules.hpp"

#include <algorithm>
#include <string>

#include "check/text.hpp"
#include "features/assembly.hpp"

namespace gff::check {
namespace {

/// Whether one of the united `pieces` holds all from start to end.
bool is_inside(std::int64_t start, std::int64_t end, const std::vector<Part>& pieces) {
  auto after = std::upper_bound(pieces.begin(), pieces.end(), start,
                                [](std::int64_t at, const Part& piece) { return at < piece.start; });
  return after != pieces.begin() && end <= (after - 1)->end;
}

/// Whether a CDS record and the one before it are too near for an intron and do not adjoin: a programmed frameshift
/// (GFF3 1.26, "Pathological cases").
bool is_frameshift(const Part& before, const Part& line) {
  const std::int64_t gap = line.strand == '-' ? before.start - line.end - 1 : line.start - before.end - 1;
  return gap != 0 && gap >= -2 && gap <= 2;
}

bool is_within(const Part& part, const Part& whole) { return part.start >= whole.start && part.end <= whole.end; }

std::int64_t length_of(const Part& part) { return part.end - part.start + 1; }

bool any_exempt(const std::vector<Part>& lines) {
  return std::any_of(lines.begin(), lines.end(), [](const Part& one) { return one.exempt; });
}

/// What adjoins a part in its transcript: bases beside it, also those over an intron.
struct Neighbours {
  std::int64_t left[2];
  std::int64_t right[2];
  bool have(const Part& part) const {
    return part.end == left[0] || part.end == left[1] || part.start == right[0] || part.start == right[1];
  }
};

/// `exons` are united.
Neighbours neighbours_of(const Part& part, const std::vector<Part>& exons) {
  Neighbours beside{{part.start - 1, part.start - 1}, {part.end + 1, part.end + 1}};
  for (std::size_t i = 0; i < exons.size(); ++i) {
    if (exons[i].start == part.start && i > 0) beside.left[1] = exons[i - 1].end;
    if (exons[i].end == part.end && i + 1 < exons.size()) beside.right[1] = exons[i + 1].start;
  }
  return beside;
}

}  // namespace

void CodingRules::check(const Feature& transcript, std::vector<Part>& exons, std::vector<Part>& coding,
                        const std::vector<Part>& stops) {
  unite(exons);
  check_inside_exons(exons, coding);
  check_stop_codons(exons, coding, stops);
  check_regions(transcript, coding, stops);
}

void CodingRules::check_inside_exons(const std::vector<Part>& exons, const std::vector<Part>& coding) {
  if (exons.empty()) return;
  for (const Part& part : coding) {
    if (is_inside(part.start, part.end, exons)) continue;
    const std::uint8_t column = is_inside(part.start, part.start, exons) ? 5 : 4;
    report_.add(Rule::S14, {part.line, column, {}}, "a CDS inside an exon of its transcript",
                span(part.start, part.end));
  }
}

/// GTF 2.2: the stop codon is not a part of the CDS, and follows it.
void CodingRules::check_stop_codons(const std::vector<Part>& exons, const std::vector<Part>& coding,
                                    const std::vector<Part>& stops) {
  if (stops.empty() || !stops[0].gtf) return;
  for (const Part& stop : stops) {
    const auto holds =
        std::find_if(coding.begin(), coding.end(), [&](const Part& one) { return is_within(stop, one); });
    if (holds != coding.end()) {
      report_.add(Rule::G07, {holds->line, 0, {}}, "a CDS without the stop codon of line " + std::to_string(stop.line),
                  {}, stop.line);
      continue;
    }
    const Neighbours beside = neighbours_of(stop, exons);
    const auto adjoins = [&](const Part& one) { return one.line != stop.line && beside.have(one); };
    // A stop codon of two exons has two records.
    if (std::none_of(stops.begin(), stops.end(), adjoins) && std::none_of(coding.begin(), coding.end(), adjoins))
      report_.add(Rule::G08, {stop.line, 0, {}}, "a stop_codon in a CDS or adjoining one", span(stop.start, stop.end));
  }
}

/// What has one ID is one coding region; a CDS without ID belongs to the one of its transcript.
void CodingRules::check_regions(const Feature& transcript, std::vector<Part>& coding, const std::vector<Part>& stops) {
  std::stable_sort(coding.begin(), coding.end(), [](const Part& a, const Part& b) { return a.own < b.own; });
  std::size_t regions = 0;
  for (std::size_t i = 0; i < coding.size(); ++regions) {
    region_.clear();
    for (const FeatureNumber own = coding[i].own; i < coding.size() && coding[i].own == own; ++i)
      region_.push_back(coding[i]);
    check_region(transcript, stops, region_.size() == coding.size());
  }
  if (regions > 1 && regions == coding.size())
    report_.add(Rule::R13, {coding[1].line, 9, "ID"}, "the ID of the other CDS records of the protein", {},
                coding[0].line);
}

void CodingRules::check_region(const Feature& transcript, const std::vector<Part>& stops, bool is_only_one) {
  const bool mixed =
      std::any_of(region_.begin(), region_.end(), [&](const Part& one) { return one.strand != region_[0].strand; });
  const bool over_origin = region_.size() > 1 && circular_.contains(transcript.seqid);
  if (mixed || over_origin || transcript.trans_spliced || transcript.two_seqids) return;
  const bool minus = region_[0].strand == '-';
  std::sort(region_.begin(), region_.end(),
            [minus](const Part& a, const Part& b) { return minus ? a.end > b.end : a.start < b.start; });
  const bool partial = std::any_of(region_.begin(), region_.end(), [](const Part& one) { return one.partial; });
  const bool plain = check_phases(transcript, stops);
  if (plain && !transcript.partial && !partial) check_length(stops, is_only_one);
}

/// Whether all phases are known and all bases are read, in one frame.
bool CodingRules::check_phases(const Feature& transcript, const std::vector<Part>& stops) {
  if (transcript.exception || any_exempt(region_)) return false;
  bool plain = region_[0].phase >= 0;
  for (std::size_t i = 1; i < region_.size(); ++i) {
    const Part& before = region_[i - 1];
    const Part& line = region_[i];
    plain &= line.phase >= 0;
    if (line.phase < 0 || before.phase < 0) continue;
    const bool shifted = is_frameshift(before, line);
    plain &= !shifted;
    if (!shifted || line.phase != 0) check_phase(before, line, stops);
  }
  return plain;
}

void CodingRules::check_phase(const Part& before, const Part& line, const std::vector<Part>& stops) {
  // The coding region is the union with the stop codon, which can be split over two exons.
  std::int64_t used = length_of(before) - before.phase;
  for (const Part& stop : stops) {
    if (before.strand == '-' ? stop.end == before.start - 1 : stop.start == before.end + 1) used += length_of(stop);
  }
  const std::int64_t expected = used >= 0 ? (3 - used % 3) % 3 : -used;
  if (expected == line.phase) return;
  report_.add(
      Rule::S13, {line.line, 8, {}},
      "phase " + std::to_string(expected) + ", which follows from the CDS in line " + std::to_string(before.line),
      std::to_string(line.phase), before.line);
}

void CodingRules::check_length(const std::vector<Part>& stops, bool is_only_one) {
  // A region of many IDs may be one that has an ID a line.
  if (region_[0].own != 0 && !is_only_one) return;
  std::int64_t length = -std::int64_t{region_[0].phase};
  for (const Part& line : region_) length += length_of(line);
  for (const Part& stop : stops) {
    if (std::none_of(region_.begin(), region_.end(), [&](const Part& one) { return is_within(stop, one); }))
      length += length_of(stop);
  }
  if (length % 3 != 0)
    report_.add(Rule::S20, {region_.back().line, 0, {}}, "a coding region of a multiple of 3 bases",
                std::to_string(length));
}

}  // namespace gff::check
