#include "check/rules/relation_rules.hpp"

#include "features/gtf_kind.hpp"
#include "gff/attributes.hpp"
#include "gff/escape.hpp"

namespace gff::check {

FeatureNumber RelationRules::find(Space space, std::string_view id, std::uint64_t scope) {
  return features_.find_or_add(hash_id(space, space == Space::gff3 ? decoded(id, scratch_) : id, scope));
}

void RelationRules::check_record(const RecordView& record, bool is_circular) {
  if (is_circular) models_.add_circular(record.seqid);
  if (record.dialect == Dialect::gff3)
    check_gff3(record);
  else
    check_gtf(record);
  if (after_unreadable_) [[unlikely]]
    add_unreadable_part();
  after_unreadable_ = false;
}

void RelationRules::check_unreadable() {
  add_unreadable_part();
  after_unreadable_ = true;
}

void RelationRules::add_unreadable_part() {
  for (const FeatureNumber number : {last_own_, last_parent_}) {
    if (number != 0) models_.add_unreadable(number);
  }
}

void RelationRules::finish() {
  references_.finish();
  if (references_.any_before_line()) report_loops();
  models_.finish();
}

void RelationRules::report_loops() {
  for (const FeatureNumber number : loops_.find()) {
    if (const std::uint32_t line = features_[number].line; line != 0)
      report_.add(Rule::S08, {line, 9, "Parent"}, "a parent that is not below the feature itself", {});
  }
}

void RelationRules::check_gff3(const RecordView& record) {
  const FeatureNumber own = record.id.empty() ? 0 : find(Space::gff3, record.id);
  if (own == 0) {
    lines_.check_repeat(record);
  } else {
    last_own_ = own;
    references_.meet(own);
    lines_.check_line(features_[own], record);
  }
  check_parents(record, own);
  check_derivation(record);
}

void RelationRules::check_parents(const RecordView& record, FeatureNumber own) {
  if (record.parent.empty()) {
    // Without a Parent a CDS of several records is its own transcript.
    if (own != 0 && record.type->cds) models_.add_below(own, own, record);
    return;
  }
  const FeatureNumber region = coding_region(record, own);
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
      loops_.add_further_parent(own, parent);
    }
    first = false;
    last_parent_ = parent;
    references_.add(parent, id, record, ReferenceRules::Kind::parent);
    models_.add_below(parent, region, record);
    return false;
  });
}

/// The feature of its ID. Several coding regions without IDs (of a polycistronic transcript) have one that each derives
/// from.
FeatureNumber RelationRules::coding_region(const RecordView& record, FeatureNumber own) {
  return record.type->cds && own == 0 && !record.derives_from.empty() ? find(Space::gff3, record.derives_from) : own;
}

void RelationRules::check_derivation(const RecordView& record) {
  any_value(record.derives_from, ValueForm::list, [&](std::string_view id) {
    if (!id.empty()) references_.add(find(Space::gff3, id), id, record, ReferenceRules::Kind::derives_from);
    return false;
  });
}

void RelationRules::check_gtf(const RecordView& record) {
  lines_.check_repeat(record);
  if (record.transcript_id.empty() && record.gene_id.empty()) return;
  if (record.seqid == 0) return add_unreadable(record);
  const FeatureNumber gene = record.gene_id.empty() ? 0 : find(Space::gene, record.gene_id, record.seqid);
  const std::string_view type = record.column(Column::type);
  if (type == "gene") return check_gtf_gene(record, gene);
  if (record.transcript_id.empty()) {
    references_.add(gene, record.gene_id, record, ReferenceRules::Kind::parent);
    models_.add_below(gene, 0, record);
    return;
  }
  check_transcript_id(record, gene);
  const FeatureNumber transcript = find_transcript(record, gene);
  if (gtf_kind(type) == GtfKind::transcript)
    check_gtf_transcript(record, transcript, gene);
  else
    check_gtf_part(record, transcript);
}

/// A record of type gene.
void RelationRules::check_gtf_gene(const RecordView& record, FeatureNumber gene) {
  if (gene == 0) return;
  Feature& feature = features_[gene];
  if (feature.line == 0) begin_feature(feature, record);
  feature.gene = true;
  widen_feature(feature, record);
}

/// A record of a transcript itself.
void RelationRules::check_gtf_transcript(const RecordView& record, FeatureNumber transcript, FeatureNumber gene) {
  last_own_ = transcript;
  Feature& feature = features_[transcript];
  if (feature.line == 0) begin_feature(feature, record);
  feature.transcript = feature.mrna = true;
  widen_feature(feature, record);
  if (gene == 0) return;
  references_.add(gene, record.gene_id, record, ReferenceRules::Kind::parent);
  models_.add_below(gene, 0, record);
}

void RelationRules::check_gtf_part(const RecordView& record, FeatureNumber transcript) {
  last_parent_ = transcript;
  Feature& feature = features_[transcript];
  feature.partial |= record.partial;
  if (record.type->is_part() && feature.line == 0) check_gtf_strand(record, feature);
  references_.add(transcript, record.transcript_id, record, ReferenceRules::Kind::parent);
  models_.add_below(transcript, 0, record);
}

/// Without a record of the transcript its parts can only be compared with each other.
void RelationRules::check_gtf_strand(const RecordView& record, Feature& transcript) {
  const Details& details = features_.details(transcript);
  const bool other = (record.strand() == '+' && details.minus) || (record.strand() == '-' && details.plus);
  if (other && !(details.plus && details.minus) && !record.trans_spliced)
    report_.add(Rule::S12, {record.line, 7, {}}, "the strand of its transcript", record.column(Column::strand));
}

/// A part of a transcript whose other columns cannot be read.
void RelationRules::add_unreadable(const RecordView& record) {
  const Feature& of_id = features_[find(Space::transcript_id, record.transcript_id)];
  models_.add_unreadable(find(Space::transcript, record.transcript_id, of_id.seqid));
}

/// GTF: one transcript_id on one seqid is one transcript, unless two genes use it.
FeatureNumber RelationRules::find_transcript(const RecordView& record, FeatureNumber gene) {
  const FeatureNumber first = find(Space::transcript, record.transcript_id, record.seqid);
  FeatureNumber& first_gene = features_[first].parent;
  if (first_gene == 0) first_gene = gene;
  if (gene == 0 || gene == first_gene) return first;
  return find(Space::transcript, record.transcript_id, (std::uint64_t{gene} << 32) | record.seqid);
}

/// A transcript_id alone, on any seqid and with any gene_id.
void RelationRules::check_transcript_id(const RecordView& record, FeatureNumber gene) {
  if (!report_.checks(Rule::G06) && !report_.checks(Rule::R7)) return;
  Feature& feature = features_[find(Space::transcript_id, record.transcript_id)];
  if (feature.line == 0) {
    feature.line = record.line_32();
    feature.seqid = record.seqid;
    feature.parent = gene;
    return;
  }
  if (feature.seqid != record.seqid) {
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

}  // namespace gff::check
