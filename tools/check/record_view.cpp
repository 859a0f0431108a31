#include "check/record_view.hpp"

#include "gff/attributes.hpp"

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
  // A type that differs in case only has a finding of its own: it is the type of the feature's other lines.
  const std::string_view known_name = info.term.state == TermState::other_case ? info.term.name : name;
  if (!known_name.empty()) info.hash = static_cast<std::uint32_t>(seeded_hash(known_name)) | 1u;
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

/// A key that says that a transcript lacks an end.
bool says_partial(std::string_view key, std::string_view value) {
  if (key == "partial")
    return value == "true" || value == "1" || value == "yes" || value.find('1') != std::string_view::npos;
  if (key == "start_range" || key == "end_range" || key == "fragmented" || key == "pseudo") return true;
  if (key == "tag") return value.find("_NF") != std::string_view::npos;
  return key.ends_with("_NF");
}

/// What a gene or transcript is, in the words of Ensembl, NCBI or GENCODE.
void note_biotype(RecordView& record, std::string_view key) {
  record.has_biotype |= key.ends_with("biotype");
  record.has_gencode_type |= key == "gene_type" || key == "transcript_type";
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

void note_attribute(RecordView& record, std::string_view key, std::string_view value) {
  switch (key.empty() ? '\0' : key[0]) {
    case 'I':
      if (key == "ID" && !record.has_id) {
        record.id = value;
        record.has_id = true;
      } else if (key == "Is_circular") {
        record.circular = value == "true";
      }
      return;
    case 'P':
      if (key == "Parent" && !record.has_parent) {
        record.parent = value;
        record.has_parent = true;
      }
      return;
    case 'D':
      if (key == "Derives_from") record.derives_from = value;
      return;
    case 'T':
    case 'G':
      if (key == "Target" || key == "Gap") record.own_places = true;
      return;
    case 'g':
      if (key == "gene_id" && !record.has_gene_id) {
        record.gene_id = value;
        record.has_gene_id = true;
      } else {
        note_biotype(record, key);
      }
      return;
    case 'b': record.has_biotype |= key == "biotype"; return;
    case 'l': record.has_locus_tag |= key == "locus_tag"; return;
    case 't':
      if (key == "transcript_id" && !record.has_transcript_id) {
        record.transcript_id = value;
        record.has_transcript_id = true;
      } else if (key == "tag") {
        record.partial |= says_partial(key, value);
      } else if (key == "transl_except") {
        record.exception = true;
      } else if (key == "trans_splicing") {
        record.trans_spliced = record.exception = true;
      } else {
        note_biotype(record, key);
      }
      return;
    case 'e':
      if (key == "exception") {
        record.exception = true;
        record.trans_spliced |= value.find("trans") == 0;
      } else if (key == "end_range") {
        record.partial = true;
      }
      return;
    case 'p':
      record.has_product |= key == "product";
      record.partial |= says_partial(key, value);
      return;
    case 's':
    case 'c':
    case 'm': record.partial |= says_partial(key, value); return;
    default: return;
  }
}

void note_attributes(RecordView& record) {
  Attributes attributes(record.column(Column::attributes), record.dialect);
  for (AttributeField piece; attributes.next(piece);) {
    const Attribute attribute = attributes.parse(piece);
    note_attribute(record, attribute.key, attribute.value);
  }
}

}  // namespace gff::check
