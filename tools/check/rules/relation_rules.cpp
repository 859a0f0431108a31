#include "check/rules/relation_rules.hpp"

#include <algorithm>

#include "gff/attributes.hpp"
#include "gff/escape.hpp"

namespace gff::check {
namespace {

std::uint32_t line_number(const RecordView& record) {
  return static_cast<std::uint32_t>(std::min<std::uint64_t>(record.line, UINT32_MAX));
}

/// Of a transcript. A stop codon has 3 bases: what has more records of it is none, and each is compared with all CDS.
constexpr std::size_t most_stops = 64;

std::string span(std::int64_t start, std::int64_t end) { return std::to_string(start) + " to " + std::to_string(end); }

std::int8_t phase_of(const RecordView& record) {
  const std::string_view phase = record.column(Column::phase);
  return phase.size() == 1 && phase[0] >= '0' && phase[0] <= '2' ? static_cast<std::int8_t>(phase[0] - '0')
                                                                 : std::int8_t{-1};
}

/// GTF: types that end so are transcripts themselves.
bool is_gtf_transcript(std::string_view type) { return type.ends_with("RNA") || type.ends_with("transcript"); }

bool is_on(const Feature& feature, char strand) { return strand == '+' ? feature.plus : feature.minus; }

/// Sorted by start: one piece for those that overlap or adjoin.
void unite(std::vector<Part>& parts) {
  std::sort(parts.begin(), parts.end(), [](const Part& a, const Part& b) { return a.start < b.start; });
  std::size_t last = 0;
  for (std::size_t i = 1; i < parts.size(); ++i) {
    if (parts[i].start <= parts[last].end + 1)
      parts[last].end = std::max(parts[last].end, parts[i].end);
    else
      parts[++last] = parts[i];
  }
  if (!parts.empty()) parts.resize(last + 1);
}

/// Whether one of the united `pieces` holds all from start to end.
bool is_inside(std::int64_t start, std::int64_t end, const std::vector<Part>& pieces) {
  auto after = std::upper_bound(pieces.begin(), pieces.end(), start,
                                [](std::int64_t at, const Part& piece) { return at < piece.start; });
  return after != pieces.begin() && end <= (after - 1)->end;
}

/// Whether a CDS record and the one before it are too near for an intron and do not adjoin: a programmed frameshift (GFF3
/// 1.26, "Pathological cases").
bool is_frameshift(const Part& before, const Part& line) {
  const std::int64_t gap = line.strand == '-' ? before.start - line.end - 1 : line.start - before.end - 1;
  return gap != 0 && gap >= -2 && gap <= 2;
}

}  // namespace

FeatureNumber RelationRules::find(Space space, std::string_view id, std::uint64_t scope) {
  return features_.find_or_add(hash_id(space, space == Space::gff3 ? decoded(id, scratch_) : id, scope));
}

void RelationRules::check_record(const RecordView& record, const Sequence& sequence) {
  if (sequence.circular) circular_[sequence.number] = true;
  if (record.dialect == Dialect::gff3)
    check_gff3(record, sequence);
  else
    check_gtf(record, sequence);
}

/// Whether no record before was the same, byte for byte.
bool RelationRules::is_new_text(const RecordView& record) { return texts_.insert(hash_text(record.text, 0)); }

void RelationRules::check_gff3(const RecordView& record, const Sequence& sequence) {
  const FeatureNumber own = record.id.empty() ? 0 : find(Space::gff3, record.id);
  if (own != 0) {
    note_lines(own, record, sequence);
  } else if (report_.checks(Rule::S22) && !is_new_text(record)) {
    report_.add(Rule::S22, {record.line, 0, {}}, "a record that was not there before", record.text);
  }
  // Without a Parent a CDS of several records is its own transcript.
  if (own != 0 && record.parent.empty() && record.type->cds) put_below(own, own, record);
  bool first = true;
  any_value(record.parent, ValueForm::list, [&](std::string_view id) {
    if (id.empty()) return false;
    const FeatureNumber parent = find(Space::gff3, id);
    if (parent == own) {
      report_.add(Rule::S09, {record.line, 9, "Parent"}, "another feature's ID", id);
      return false;
    }
    if (own != 0 && first && features_[own].parent == 0) {
      features_[own].parent = parent;
    } else if (own != 0 && features_[own].parent != parent) {
      more_parents_.emplace_back(own, parent);
    }
    first = false;
    refer(parent, id, record, sequence, false);
    put_below(parent, own, record);
    return false;
  });
  any_value(record.derives_from, ValueForm::list, [&](std::string_view id) {
    if (!id.empty()) refer(find(Space::gff3, id), id, record, sequence, true);
    return false;
  });
}

/// One more line of a feature.
void RelationRules::note_lines(FeatureNumber number, const RecordView& record, const Sequence& sequence) {
  Feature& feature = features_[number];
  if (feature.line == 0) {
    if (!missing_.empty()) missing_.erase(number);
    begin_feature(feature, record, sequence);
  } else {
    compare_lines(feature, record, sequence);
  }
  widen(feature, record);
}

void RelationRules::begin_feature(Feature& feature, const RecordView& record, const Sequence& sequence) const {
  feature.line = line_number(record);
  feature.section = section_;
  feature.text_hash = hash_text(record.text, 0).low;
  feature.attributes_hash = static_cast<std::uint32_t>(hash_text(record.column(Column::attributes), 1).low);
  describe(feature, record, sequence);
}

/// What the lines of a feature have in common.
void RelationRules::describe(Feature& feature, const RecordView& record, const Sequence& sequence) {
  const TypeInfo& type = *record.type;
  feature.seqid = sequence.number;
  feature.type = type.hash;
  feature.term = type.term.number;
  feature.gene = type.gene;
  feature.transcript = type.transcript;
  feature.mrna = type.mrna;
}

void RelationRules::widen(Feature& feature, const RecordView& record) {
  const char strand = record.strand();
  feature.plus |= strand == '+';
  feature.minus |= strand == '-';
  feature.partial |= record.partial;
  feature.exception |= record.exception;
  feature.trans_spliced |= record.trans_spliced;
  if (!record.has_positions) return;
  feature.start = feature.start == 0 ? record.start : std::min(feature.start, record.start);
  feature.end = std::max(feature.end, record.end);
}

void RelationRules::compare_lines(Feature& feature, const RecordView& record, const Sequence& sequence) {
  const TypeInfo& type = *record.type;
  const Place id{record.line, 9, "ID"};
  const char strand = record.strand();
  const std::uint64_t text_hash = hash_text(record.text, 0).low;
  if (text_hash == feature.text_hash || !is_new_text(record)) {
    report_.add(Rule::S22, {record.line, 0, {}}, "a record that was not there before", record.text, feature.line);
    return;
  }
  const std::string first = " of the feature, whose first line is " + std::to_string(feature.line);
  if (feature.type == 0) describe(feature, record, sequence);
  if (type.hash != 0 && feature.type != type.hash)
    report_.add(Rule::S05, {record.line, 3, {}}, "the type" + first, type.name, feature.line);
  const bool other_seqid = feature.seqid != 0 && sequence.number != 0 && feature.seqid != sequence.number;
  if (other_seqid) {
    feature.two_seqids = true;
    report_.add(Rule::S06, {record.line, 1, {}}, "the seqid" + first, record.column(Column::seqid), feature.line);
  }
  const bool other_strand = (strand == '+' && feature.minus) || (strand == '-' && feature.plus);
  if (other_strand && !other_seqid && !record.trans_spliced && !feature.trans_spliced)
    report_.add(Rule::S07, {record.line, 7, {}}, "the strand" + first, record.column(Column::strand), feature.line);
  if (!feature.attributes_differ && !record.own_places &&
      feature.attributes_hash != static_cast<std::uint32_t>(hash_text(record.column(Column::attributes), 1).low)) {
    feature.attributes_differ = true;
    report_.add(Rule::S21, {record.line, 9, {}}, "the attributes" + first, record.column(Column::attributes),
                feature.line);
  }
  if (type.discontinuous || feature.type != type.hash || other_seqid || !record.has_positions || feature.start == 0)
    return;
  if ((feature.gene || feature.transcript) && !record.trans_spliced && !record.exception) {
    report_.add(Rule::S04, id, "an ID of one feature: line " + std::to_string(feature.line) + " has it", record.id,
                feature.line);
    return;
  }
  const auto part_of_feature = [](std::int64_t start, std::int64_t end, std::uint32_t line) {
    return Part{start, end, line, 0, 0, Part::Kind::line, -1, '.', false, false, false};
  };
  if (!feature.several_lines) features_.add_part(feature, part_of_feature(feature.start, feature.end, feature.line));
  feature.several_lines = true;
  features_.add_part(feature, part_of_feature(record.start, record.end, line_number(record)));
}

void RelationRules::put_below(FeatureNumber parent, FeatureNumber own, const RecordView& record) {
  Feature& feature = features_[parent];
  Details& details = features_.details(feature);
  const TypeInfo& type = *record.type;
  details.has_unreadable |= type.name.empty() || (type.is_part() && !record.has_positions);
  details.has_exon |= type.exon;
  details.has_cds |= type.cds;
  if (!record.has_positions) return;
  details.start = details.start == 0 ? record.start : std::min(details.start, record.start);
  details.end = std::max(details.end, record.end);
  if (!type.is_part()) return;
  details.plus |= record.strand() == '+';
  details.minus |= record.strand() == '-';
  const auto kind = type.exon ? Part::Kind::exon : type.cds ? Part::Kind::cds : Part::Kind::stop_codon;
  // Several coding regions without IDs (of a polycistronic transcript) have one that each derives from.
  if (type.cds && own == 0 && !record.derives_from.empty()) own = find(Space::gff3, record.derives_from);
  features_.add_part(feature, {record.start, record.end, line_number(record), 0, type.cds ? own : 0, kind,
                               phase_of(record), record.strand(), record.exception || record.trans_spliced,
                               record.partial, record.dialect == Dialect::gtf});
}

void RelationRules::refer(FeatureNumber parent, std::string_view id, const RecordView& record, const Sequence& sequence,
                          bool is_derivation) {
  const Feature& feature = features_[parent];
  const bool there = feature.line != 0;
  if (!there && record.dialect == Dialect::gff3) {
    looks_back_ = true;
    missing_.try_emplace(parent, id);
  }

  const Reference reference{record.start,    record.end,    line_number(record),      parent,
                            sequence.number, section_,      record.type->term.number, record.strand(),
                            there,           is_derivation, record.trans_spliced,     record.dialect == Dialect::gtf};
  if (!there || !fits(reference, feature)) references_.push_back(reference);
}

/// Whether nothing is wrong between a record and its parent, and no later line can change that.
bool RelationRules::fits(const Reference& reference, const Feature& parent) {
  if (reference.section != parent.section && !reference.is_gtf) return false;
  if (reference.is_derivation) return true;
  const bool inside = reference.start == 0 || (reference.start >= parent.start && reference.end <= parent.end);
  const bool other_strand = (reference.strand == '+' && parent.minus) || (reference.strand == '-' && parent.plus);
  return inside && !other_strand && reference.seqid == parent.seqid &&
         (reference.is_gtf || is_part(reference.term, parent.term));
}

bool RelationRules::is_part(std::uint16_t term, std::uint16_t whole) {
  if (term == Term::none || whole == Term::none) return true;  // other rules say so
  const std::uint32_t pair = std::uint32_t{term} << 16 | whole;
  const auto [found, is_new] = part_of_.try_emplace(pair, false);
  if (is_new) found->second = is_part_of(term, whole);
  return found->second;
}

void RelationRules::check_gtf(const RecordView& record, const Sequence& sequence) {
  if (report_.checks(Rule::S22) && !is_new_text(record))
    report_.add(Rule::S22, {record.line, 0, {}}, "a record that was not there before", record.text);
  const std::string_view type = record.column(Column::type);
  if (record.transcript_id.empty() && record.gene_id.empty()) return;
  if (sequence.number == 0) return note_unreadable(record);
  const FeatureNumber gene = record.gene_id.empty() ? 0 : find(Space::gene, record.gene_id, sequence.number);
  if (type == "gene") {
    if (gene == 0) return;
    if (features_[gene].line == 0) begin_feature(features_[gene], record, sequence);
    features_[gene].gene = true;
    return widen(features_[gene], record);
  }
  if (record.transcript_id.empty()) {
    refer(gene, record.gene_id, record, sequence, false);
    return put_below(gene, 0, record);
  }
  check_transcript_id(record, sequence, gene);
  const FeatureNumber transcript = find_transcript(record, sequence, gene);
  if (is_gtf_transcript(type)) {
    Feature& feature = features_[transcript];
    if (feature.line == 0) begin_feature(feature, record, sequence);
    feature.transcript = feature.mrna = true;
    widen(feature, record);
    if (gene == 0) return;
    refer(gene, record.gene_id, record, sequence, false);
    return put_below(gene, 0, record);
  }
  Feature& feature = features_[transcript];
  feature.partial |= record.partial;
  if (record.type->is_part() && feature.line == 0) {
    // Without a record of the transcript its parts can only be compared with each other.
    const Details& details = features_.details(feature);
    const bool other = (record.strand() == '+' && details.minus) || (record.strand() == '-' && details.plus);
    if (other && !(details.plus && details.minus) && !record.trans_spliced)
      report_.add(Rule::S12, {record.line, 7, {}}, "the strand of its transcript", record.column(Column::strand));
  }
  refer(transcript, record.transcript_id, record, sequence, false);
  put_below(transcript, 0, record);
}

/// GTF: a part of a transcript whose other columns cannot be read.
void RelationRules::note_unreadable(const RecordView& record) {
  const Feature& of_id = features_[find(Space::transcript_id, record.transcript_id)];
  const FeatureNumber transcript = find(Space::transcript, record.transcript_id, of_id.seqid);
  features_.details(features_[transcript]).has_unreadable = true;
}

/// GTF: one transcript_id on one seqid is one transcript, unless two genes use it.
FeatureNumber RelationRules::find_transcript(const RecordView& record, const Sequence& sequence, FeatureNumber gene) {
  const FeatureNumber first = find(Space::transcript, record.transcript_id, sequence.number);
  FeatureNumber& first_gene = features_[first].parent;
  if (first_gene == 0) first_gene = gene;
  if (gene == 0 || gene == first_gene) return first;
  return find(Space::transcript, record.transcript_id, (std::uint64_t{gene} << 32) | sequence.number);
}

/// A transcript_id alone, on any seqid and with any gene_id.
void RelationRules::check_transcript_id(const RecordView& record, const Sequence& sequence, FeatureNumber gene) {
  if (!report_.checks(Rule::G06) && !report_.checks(Rule::R7)) return;
  Feature& feature = features_[find(Space::transcript_id, record.transcript_id)];
  if (feature.line == 0) {
    feature.line = line_number(record);
    feature.seqid = sequence.number;
    feature.parent = gene;
    return;
  }
  if (feature.seqid != sequence.number) {
    if (feature.two_seqids) return;
    feature.two_seqids = true;
    report_.add(Rule::G06, {record.line, 1, {}},
                "the seqid of the transcript_id in line " + std::to_string(feature.line), record.column(Column::seqid),
                feature.line);
    report_.add(Rule::R7, {record.line, 1, {}},
                "the seqid of the transcript_id in line " + std::to_string(feature.line), record.column(Column::seqid),
                feature.line);
  } else if (feature.parent != gene && gene != 0 && feature.parent != 0 && !feature.attributes_differ) {
    feature.attributes_differ = true;
    report_.add(Rule::G06, {record.line, 9, "gene_id"},
                "the gene_id of the transcript_id in line " + std::to_string(feature.line), record.gene_id,
                feature.line);
  }
}

void RelationRules::finish() {
  judge_references();
  if (looks_back_) find_loops();
  for (FeatureNumber number = 1; number <= features_.size(); ++number) {
    const Feature& feature = features_[number];
    const Details* const details = features_.details(feature);
    if (details && details->has_unreadable) {
      judge_feature(feature, *details);
      continue;
    }
    const bool has_parts = details && (details->has_exon || details->has_cds);
    if (feature.mrna && feature.line != 0 && !has_parts)
      report_.add(Rule::S18, {feature.line, 0, {}}, "a transcript with an exon or a CDS", {});
    if (feature.transcript && feature.line != 0 && !(details && details->has_exon))
      report_.add(Rule::R6, {feature.line, 0, {}}, "a transcript with an exon", {});
    if (details) judge_feature(feature, *details);
  }
}

void RelationRules::judge_references() {
  for (const Reference& reference : references_) judge_reference(reference);
  references_.clear();
}

void RelationRules::judge_reference(const Reference& reference) {
  const Feature& parent = features_[reference.parent];
  const std::string_view key = reference.is_derivation ? "Derives_from" : "Parent";
  const Place place{reference.line, 9, key};
  if (parent.line == 0) {
    if (reference.is_gtf) return;
    const auto found = missing_.find(reference.parent);
    const std::string_view id = found == missing_.end() ? std::string_view() : found->second;
    report_.add(reference.is_derivation ? Rule::S24 : Rule::S01, place, "the ID of a record", id);
    return;
  }
  const std::string line = "line " + std::to_string(parent.line);
  if (!reference.is_gtf) {
    if (reference.section != parent.section)
      report_.add(Rule::S03, place, "no ### between the record and what it names in " + line, {}, parent.line);
    if (!reference.parent_was_there)
      report_.add(Rule::S02, place, "the record after what it names in " + line, {}, parent.line);
    if (reference.is_derivation) return;
    if (!is_part(reference.term, parent.term))
      report_.add(Rule::S17, {reference.line, 3, {}}, "a type that is a part of the type of its parent in " + line, {},
                  parent.line);
  }
  if (reference.seqid != parent.seqid && reference.seqid != 0 && parent.seqid != 0 && !parent.two_seqids) {
    report_.add(Rule::S11, {reference.line, 1, {}}, "the seqid of its parent in " + line, {}, parent.line);
    return;
  }
  if (reference.start > 0 && parent.start > 0 && (reference.start < parent.start || reference.end > parent.end)) {
    report_.add(Rule::S10, {reference.line, static_cast<std::uint8_t>(reference.start < parent.start ? 4 : 5), {}},
                "a place inside its parent in " + line + ": " + span(parent.start, parent.end),
                span(reference.start, reference.end), parent.line);
  }
  const bool has_strand = reference.strand == '+' || reference.strand == '-';
  if (has_strand && (parent.plus || parent.minus) && !is_on(parent, reference.strand) && !reference.trans_spliced &&
      !parent.trans_spliced)
    report_.add(Rule::S12, {reference.line, 7, {}}, "the strand of its parent in " + line,
                std::string(1, reference.strand), parent.line);
}

/// Features that are above themselves: a walk in depth over the parents, with a stack of its own.
void RelationRules::find_loops() {
  std::sort(more_parents_.begin(), more_parents_.end());
  enum Color : std::uint8_t { unseen, open, done, looped };
  std::vector<std::uint8_t> colors(features_.size() + 1, unseen);
  std::vector<bool> in_loop(features_.size() + 1, false);
  struct Step {
    FeatureNumber number;
    std::size_t next;  ///< 0: the first parent, else the place in more_parents_ + 1
  };
  std::vector<Step> stack;
  const auto first_more = [&](FeatureNumber number) {
    return static_cast<std::size_t>(
               std::lower_bound(more_parents_.begin(), more_parents_.end(), std::pair(number, FeatureNumber{0})) -
               more_parents_.begin()) +
           1;
  };
  for (FeatureNumber start = 1; start <= features_.size(); ++start) {
    if (colors[start] != unseen) continue;
    stack.push_back({start, 0});
    colors[start] = open;
    while (!stack.empty()) {
      Step& step = stack.back();
      FeatureNumber parent = 0;
      if (step.next == 0) {
        parent = features_[step.number].parent;
        step.next = first_more(step.number);
      } else if (step.next <= more_parents_.size() && more_parents_[step.next - 1].first == step.number) {
        parent = more_parents_[step.next++ - 1].second;
      } else {
        colors[step.number] = done;
        stack.pop_back();
        continue;
      }
      if (parent == 0 || colors[parent] == done) continue;
      if (colors[parent] == open) {
        for (std::size_t i = stack.size(); i-- > 0;) {
          in_loop[stack[i].number] = true;
          if (stack[i].number == parent) break;
        }
        continue;
      }
      colors[parent] = open;
      stack.push_back({parent, 0});
    }
  }
  for (FeatureNumber number = 1; number <= features_.size(); ++number) {
    if (in_loop[number] && features_[number].line != 0)
      report_.add(Rule::S08, {features_[number].line, 9, "Parent"}, "a parent that is not below the feature itself",
                  {});
  }
}

void RelationRules::judge_feature(const Feature& feature, const Details& details) {
  if (feature.gene && feature.line != 0 && !details.has_unreadable && details.start > 0 && feature.start > 0 &&
      (feature.start < details.start || feature.end > details.end)) {
    report_.add(Rule::S19, {feature.line, 0, {}},
                "a gene no larger than what is below it: " + span(details.start, details.end),
                span(feature.start, feature.end));
  }
  if (details.last_part == 0) return;
  features_.parts(details, parts_);
  exons_.clear();
  coding_.clear();
  stops_.clear();
  for (const Part& part : parts_) {
    if (part.kind == Part::Kind::exon) exons_.push_back(part);
    if (part.kind == Part::Kind::cds) coding_.push_back(part);
    if (part.kind == Part::Kind::stop_codon) stops_.push_back(part);
  }
  if (feature.several_lines)
    judge_overlaps(parts_, Part::Kind::line, Rule::S04, "lines of one feature that do not overlap");
  if (exons_.size() > 1)
    judge_overlaps(exons_, Part::Kind::exon, Rule::S15, "an exon that does not overlap another one of its transcript");
  if (!coding_.empty() && !details.has_unreadable && stops_.size() <= most_stops) judge_coding(feature);
}

void RelationRules::judge_overlaps(std::vector<Part>& parts, Part::Kind kind, Rule rule, std::string_view expected) {
  std::sort(parts.begin(), parts.end(),
            [](const Part& a, const Part& b) { return a.start != b.start ? a.start < b.start : a.line < b.line; });
  const Part* before = nullptr;  // the one that reaches furthest
  for (const Part& part : parts) {
    if (part.kind != kind) continue;
    if (before && part.start <= before->end) {
      const Part& later = part.line > before->line ? part : *before;
      const Part& earlier = part.line > before->line ? *before : part;
      report_.add(rule, {later.line, 4, {}},
                  std::string(expected) + " (line " + std::to_string(earlier.line) + ": " +
                      span(earlier.start, earlier.end) + ")",
                  span(later.start, later.end), earlier.line);
    }
    if (!before || part.end > before->end) before = &part;
  }
}

void RelationRules::judge_coding(const Feature& feature) {
  unite(exons_);
  if (!exons_.empty()) {
    for (const Part& part : coding_) {
      if (is_inside(part.start, part.end, exons_)) continue;
      const std::uint8_t column = is_inside(part.start, part.start, exons_) ? 5 : 4;
      report_.add(Rule::S14, {part.line, column, {}}, "a CDS inside an exon of its transcript",
                  span(part.start, part.end));
    }
  }
  judge_stop_codons();
  // What shares an ID is one coding region; a CDS without ID belongs to the one of its transcript.
  std::stable_sort(coding_.begin(), coding_.end(), [](const Part& a, const Part& b) { return a.own < b.own; });
  std::size_t regions = 0;
  std::vector<Part> region;
  for (std::size_t i = 0; i < coding_.size(); ++regions) {
    region.clear();
    for (const FeatureNumber own = coding_[i].own; i < coding_.size() && coding_[i].own == own; ++i)
      region.push_back(coding_[i]);
    judge_coding_lines(region, feature);
  }
  if (regions > 1 && regions == coding_.size())
    report_.add(Rule::R13, {coding_[1].line, 9, "ID"}, "the ID of the other CDS records of the protein", {},
                coding_[0].line);
}

/// The records of one coding region: their phases, and its length.
void RelationRules::judge_coding_lines(std::vector<Part>& lines, const Feature& feature) {
  const bool mixed =
      std::any_of(lines.begin(), lines.end(), [&](const Part& one) { return one.strand != lines[0].strand; });
  const bool exempt = std::any_of(lines.begin(), lines.end(), [](const Part& one) { return one.exempt; });
  const bool over_origin = lines.size() > 1 && circular_.contains(feature.seqid);
  if (mixed || over_origin || feature.trans_spliced) return;
  const bool minus = lines[0].strand == '-';
  std::sort(lines.begin(), lines.end(),
            [minus](const Part& a, const Part& b) { return minus ? a.end > b.end : a.start < b.start; });
  std::int64_t length = 0;
  bool phases_known = true;
  bool shifted = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Part& line = lines[i];
    length += line.end - line.start + 1;
    phases_known &= line.phase >= 0;
    if (i == 0 || line.phase < 0 || lines[i - 1].phase < 0 || feature.exception || exempt) continue;
    const Part& before = lines[i - 1];
    if (is_frameshift(before, line)) {
      shifted = true;
      if (line.phase == 0) continue;
    }
    // The coding region is the union with the stop codon, which can be split over two exons.
    std::int64_t used = before.end - before.start + 1 - before.phase;
    for (const Part& stop : stops_) {
      if (minus ? stop.end == before.start - 1 : stop.start == before.end + 1) used += stop.end - stop.start + 1;
    }
    const std::int64_t expected = used >= 0 ? (3 - used % 3) % 3 : -used;
    if (expected != line.phase)
      report_.add(
          Rule::S13, {line.line, 8, {}},
          "phase " + std::to_string(expected) + ", which follows from the CDS in line " + std::to_string(before.line),
          std::to_string(line.phase), before.line);
  }
  const bool partial = std::any_of(lines.begin(), lines.end(), [](const Part& one) { return one.partial; });
  if (!phases_known || shifted || feature.partial || partial || feature.exception || exempt) return;
  for (const Part& stop : stops_) {
    const bool counted = std::any_of(lines.begin(), lines.end(),
                                     [&](const Part& one) { return stop.start >= one.start && stop.end <= one.end; });
    if (!counted) length += stop.end - stop.start + 1;
  }
  length -= lines[0].phase;
  // A region of many IDs may be one that has an ID a line.
  if (length % 3 != 0 && (lines[0].own == 0 || lines.size() == coding_.size()))
    report_.add(Rule::S20, {lines.back().line, 0, {}}, "a coding region of a multiple of 3 bases",
                std::to_string(length));
}

/// GTF 2.2: the stop codon is not a part of the CDS, and follows it.
void RelationRules::judge_stop_codons() {
  if (stops_.empty() || !stops_[0].gtf) return;
  for (const Part& stop : stops_) {
    const auto holds = std::find_if(coding_.begin(), coding_.end(),
                                    [&](const Part& one) { return stop.start >= one.start && stop.end <= one.end; });
    if (holds != coding_.end()) {
      report_.add(Rule::G07, {holds->line, 0, {}}, "a CDS without the stop codon of line " + std::to_string(stop.line),
                  {}, stop.line);
      continue;
    }
    // Adjoining in the transcript: also the end of one exon and the beginning of the next.
    const auto exon_before =
        std::find_if(exons_.begin(), exons_.end(), [&](const Part& one) { return one.start == stop.start; });
    const auto exon_after =
        std::find_if(exons_.begin(), exons_.end(), [&](const Part& one) { return one.end == stop.end; });
    const std::int64_t left =
        exon_before != exons_.end() && exon_before != exons_.begin() ? (exon_before - 1)->end : stop.start - 1;
    const std::int64_t right =
        exon_after != exons_.end() && exon_after + 1 != exons_.end() ? (exon_after + 1)->start : stop.end + 1;
    const auto adjoins = [&](const Part& one) {
      return one.end == left || one.start == right || one.end == stop.start - 1 || one.start == stop.end + 1;
    };
    const bool other_stop = std::any_of(stops_.begin(), stops_.end(),
                                        [&](const Part& one) { return one.line != stop.line && adjoins(one); });
    if (!other_stop && !std::any_of(coding_.begin(), coding_.end(), adjoins))
      report_.add(Rule::G08, {stop.line, 0, {}}, "a stop_codon in a CDS or adjoining one", span(stop.start, stop.end));
  }
}

}  // namespace gff::check
