#include "togtf/filler.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "base/integer.hpp"
#include "base/keyed_hash.hpp"
#include "togtf/converter.hpp"

namespace gff {
namespace {

std::uint64_t key_of(std::uint32_t seqid, std::string_view gene_id) {
  return seeded_hash(gene_id) + seqid * 0x9E3779B97F4A7C15ULL;
}

Span united(Span a, Span b) {
  if (a.start == 0) return b;
  if (b.start == 0) return a;
  return {std::min(a.start, b.start), std::max(a.end, b.end)};
}

}  // namespace

void GtfFiller::note(std::vector<Span>& spans, FeatureNumber feature, Span span) {
  if (feature >= spans.size()) spans.resize(feature + 1, Span{0, 0});
  spans[feature] = united(spans[feature], span);
}

void GtfFiller::visit(const Record& record, const Roles& roles) {
  if (roles.part == PartKind::none) {
    for (const FeatureNumber own : roles.own) {
      if (models_.feature(own).seqid == roles.seqid) note(record_spans_, own, {record.start(), record.end()});
    }
    if (record.type() != "gene") return;
    // A gene record of GFF3 may be the gene of transcripts that name it by gene_id alone.
    for (const FeatureNumber own : roles.own) {
      if (models_.space(own) == IdSpace::gff3 && !ids_.named_gene(own).empty())
        genes_.insert(key_of(roles.seqid, ids_.named_gene(own)));
    }
    return;
  }
  // New gene and transcript lines are on the seqid of the first part.
  for (const FeatureNumber above : roles.above) {
    if (models_.feature(above).seqid == roles.seqid) note(spans_, above, roles.span);
  }
}

/// The gene of a transcript, by seqid and gene_id.
std::uint64_t GtfFiller::gene_key(FeatureNumber transcript) const {
  return key_of(models_.feature(transcript).seqid, ids_.gene_id_of_transcript(transcript));
}

void GtfFiller::finish() {
  spans_.resize(models_.size() + 1, Span{0, 0});
  record_spans_.resize(models_.size() + 1, Span{0, 0});
  done_.resize(models_.size() + 1);
  for (FeatureNumber number = 1; number <= models_.size(); ++number) {
    if (!models_.is_transcript(number)) continue;
    const std::uint64_t key = gene_key(number);
    const FeatureNumber gene = models_.gene_of(number);
    const bool has_line = models_.feature(gene).has_record && !models_.feature(gene).is_part_itself &&
                          (gene != number || ids_.is_gene(gene));
    if (has_line) genes_.insert(key);
    if (genes_.contains(key)) continue;
    Span& span = gene_spans_[key];
    span = united(span, united(spans_[number], record_spans_[number]));
  }
  record_spans_ = {};
  assembly_.emplace(models_, Assembly::Unit::transcript);
}

void GtfFiller::write_before(const Record&, const Roles& roles, Output& out) {
  for (const FeatureNumber own : roles.own) {
    if (models_.is_transcript(own)) ensure(own, out);
  }
  for (const FeatureNumber above : roles.above) {
    if (models_.is_transcript(above)) ensure(above, out);
  }
}

/// Writes the lines of a transcript and its gene that are missing.
void GtfFiller::ensure(FeatureNumber transcript, Output& out) {
  if (done_[transcript]) return;
  done_[transcript] = true;
  const std::uint64_t key = gene_key(transcript);
  const Place here = place_of(models_.feature(transcript));
  if (!genes_.contains(key)) {
    genes_.insert(key);
    const auto span = gene_spans_.find(key);
    write(transcript, "gene", here, span == gene_spans_.end() ? spans_[transcript] : span->second, 0, out);
  }
  const bool is_own_gene = models_.space(transcript) == IdSpace::gff3 && ids_.is_gene(transcript);
  if (!models_.feature(transcript).has_record || models_.feature(transcript).is_part_itself)
    write(transcript, "transcript", here, spans_[transcript], 0, out);
  else if (is_own_gene)
    own_genes_.push_back(transcript);
}

void GtfFiller::write_after(const Roles& roles, Output& out) {
  for (const FeatureNumber transcript : own_genes_)
    write(transcript, "transcript", place_of(models_.feature(transcript)), spans_[transcript], 0, out);
  own_genes_.clear();
  assembly_->add(
      roles, [](FeatureNumber, bool) {},
      [&](FeatureNumber transcript, const std::vector<Part>& parts) {
        if (!models_.feature(transcript).has_exon) write_exons(transcript, parts, out);
      });
}

/// A transcript on two strands or seqids has exons on each, in the order in which its parts name them.
void GtfFiller::write_exons(FeatureNumber transcript, const std::vector<Part>& parts, Output& out) {
  const ModelFeature& feature = models_.feature(transcript);
  const PartStrands strands(parts);
  std::vector<std::pair<Place, std::vector<Span>>> places;
  std::map<std::pair<std::uint32_t, char>, std::size_t> numbers;
  for (const Part& part : parts) {
    if (!part.is_block) continue;
    const Place here = feature.is_split() ? Place{part.seqid, strands.of(part)} : place_of(feature);
    const auto [number, is_new] = numbers.try_emplace({here.seqid, here.strand}, places.size());
    if (is_new) places.push_back({here, {}});
    places[number->second].second.push_back(part.span);
  }
  std::size_t before = 0;
  for (auto& [place, blocks] : places) {
    unite(blocks);
    for (std::size_t i = 0; i < blocks.size(); ++i)
      write(transcript, "exon", place, blocks[i], before + (place.strand == '-' ? blocks.size() - i : i + 1), out);
    before += blocks.size();
  }
}

GtfFiller::Place GtfFiller::place_of(const ModelFeature& feature) {
  return {feature.seqid, feature.on_plus == feature.on_minus ? '.' : feature.on_plus ? '+' : '-'};
}

void GtfFiller::write(FeatureNumber transcript, std::string_view type, Place place, Span span, std::size_t exon_number,
                      Output& out) {
  if (span.start == 0) return;
  line_ = models_.seqids().name(place.seqid);
  line_ += "\tgffpipe\t";
  line_ += type;
  line_ += '\t';
  append_integer(span.start, line_);
  line_ += '\t';
  append_integer(span.end, line_);
  line_ += "\t.\t";
  line_ += place.strand;
  line_ += "\t.\t";
  append_gtf_pair("gene_id", ids_.gene_id_of_transcript(transcript), line_);
  if (type != "gene") append_gtf_pair("transcript_id", ids_.transcript_id(transcript), line_);
  if (exon_number != 0) append_gtf_pair("exon_number", std::to_string(exon_number), line_);
  for (std::size_t i = 0; i < extra_columns_; ++i) line_ += "\t.";
  line_ += '\n';
  out.append(line_);
  ++lines_;
}

}  // namespace gff
