#include "features/models.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/grouped.hpp"
#include "base/quotable.hpp"
#include "features/scattered_ids.hpp"
#include "gff/escape.hpp"

namespace gff {
namespace {

constexpr std::size_t most_levels = 64;  ///< of features above each other; more are taken for a loop

}  // namespace

PartKind part_kind(std::string_view type) {
  // The names that are written, and their numbers in the Sequence Ontology.
  static constexpr std::array<std::pair<std::string_view, PartKind>, 23> kinds = {{
      {"exon", PartKind::exon},
      {"CDS", PartKind::cds},
      {"start_codon", PartKind::start_codon},
      {"stop_codon", PartKind::stop_codon},
      {"five_prime_UTR", PartKind::five_prime_utr},
      {"five_prime_utr", PartKind::five_prime_utr},
      {"5UTR", PartKind::five_prime_utr},
      {"three_prime_UTR", PartKind::three_prime_utr},
      {"three_prime_utr", PartKind::three_prime_utr},
      {"3UTR", PartKind::three_prime_utr},
      {"UTR", PartKind::utr},
      {"intron", PartKind::intron},
      {"Selenocysteine", PartKind::selenocysteine},
      {"stop_codon_redefined_as_selenocysteine", PartKind::selenocysteine},
      {"SO:0000147", PartKind::exon},
      {"SO:0000316", PartKind::cds},
      {"SO:0000318", PartKind::start_codon},
      {"SO:0000319", PartKind::stop_codon},
      {"SO:0000204", PartKind::five_prime_utr},
      {"SO:0000205", PartKind::three_prime_utr},
      {"SO:0000203", PartKind::utr},
      {"SO:0000188", PartKind::intron},
      {"SO:0000885", PartKind::selenocysteine},
  }};
  for (const auto& [name, kind] : kinds) {
    if (name == type) return kind;
  }
  return PartKind::none;
}

bool is_gene_type(std::string_view type) {
  return type == "gene" || type == "pseudogene" || type.ends_with("_gene") || type.ends_with("_pseudogene") ||
         type == "SO:0000704";
}

bool is_protein_type(std::string_view type) {
  return type == "protein" || type == "polypeptide" || type == "SO:0000104";
}

std::uint32_t SeqidNumbers::find(std::string_view seqid) const {
  const auto found = numbers_.find(seqid);
  return found == numbers_.end() ? 0 : found->second;
}

std::uint32_t SeqidNumbers::insert(std::string_view seqid) {
  if (const std::uint32_t number = find(seqid); number != 0) return number;
  names_.emplace_back(seqid);
  const auto number = static_cast<std::uint32_t>(names_.size());
  numbers_.emplace(names_.back(), number);
  return number;
}

RoleReader::RoleReader() {
  gff3_keys_.add("ID");
  gff3_keys_.add("Parent");
  gff3_keys_.add("Derives_from");
  gtf_keys_.add("gene_id");
  gtf_keys_.add("transcript_id");
}

void RoleReader::use_extra_columns(const std::vector<std::string>& names) {
  gff3_keys_.use_extra_columns(names);
  gtf_keys_.use_extra_columns(names);
}

/// The number of the feature, 0 where a later reading does not know it.
template <class Lookup>
FeatureNumber RoleReader::number(IdSpace space, std::string_view id, const Lookup& lookup, Recent& recent) {
  const std::uint32_t seqid = space == IdSpace::gff3 ? 0 : roles_.seqid;
  if (roles_.dialect == Dialect::gff3) id = decoded(id, scratch_);
  if (recent.number != 0 && recent.space == space && recent.seqid == seqid && recent.id == id) return recent.number;
  recent.number = lookup(space, seqid, id);
  recent.space = space;
  recent.seqid = seqid;
  recent.id.assign(id);
  return recent.number;
}

template <class Lookup>
void RoleReader::add(std::vector<FeatureNumber>& to, IdSpace space, std::string_view id, const Lookup& lookup,
                     Recent& recent) {
  constexpr std::size_t few = 16;  // more are found by hash: a list of many must not take time of its square
  const FeatureNumber found = number(space, id, lookup, recent);
  if (found == 0) return;
  if (to.size() < few) {
    if (std::find(to.begin(), to.end(), found) != to.end()) return;
  } else {
    if (to.size() == few) many_ = {to.begin(), to.end()};
    if (!many_.insert(found).second) return;
  }
  to.push_back(found);
}

/// The roles of a record whose names are known.
template <class Lookup>
void RoleReader::read_with(const Lookup& lookup) {
  roles_.own.clear();
  roles_.above.clear();
  roles_.gene = 0;
  if (roles_.dialect == Dialect::gtf) {
    read_gtf(lookup);
  } else {
    read_gff3(lookup);
  }
}

RecordNames RoleReader::find_names(const Record& record, Dialect dialect) {
  find_ids(record, dialect);
  return {dialect, roles_.part, kind_,    roles_.strand, roles_.span,    seqid_now_,
          true,    ids_,        parents_, gene_id_,      transcript_id_, is_derived_};
}

void RoleReader::set_names(const RecordNames& names) {
  roles_.dialect = names.dialect;
  roles_.part = names.part;
  roles_.strand = names.strand;
  roles_.span = names.span;
  kind_ = names.kind;
  seqid_now_ = names.seqid;
  is_derived_ = names.is_derived;
  if (!names.has_names) return;
  ids_.assign(names.ids.begin(), names.ids.end());
  parents_.assign(names.parents.begin(), names.parents.end());
  gene_id_ = names.gene_id;
  transcript_id_ = names.transcript_id;
}

/// The values of the keys of the dialect, and of a GFF3 part without Parent those of GTF. A protein without Parent is
/// below what it derives from.
void RoleReader::find_ids(const Record& record, Dialect dialect) {
  roles_.dialect = dialect;
  const std::string_view type = record.type();
  roles_.part = part_kind(type);
  if (roles_.part != PartKind::none) {
    roles_.span = {record.start(), record.end()};
    roles_.strand = strand_of(record);
  }
  if (dialect == Dialect::gtf) kind_ = gtf_kind(type);
  seqid_now_ = record.seqid();
  ids_.clear();
  parents_.clear();
  derives_from_.clear();
  is_derived_ = false;
  gene_id_ = transcript_id_ = {};
  KeyTable& keys = dialect == Dialect::gtf ? gtf_keys_ : gff3_keys_;
  keys.for_each(record, dialect, [&](std::size_t key, std::string_view text) {
    any_value(text, keys.form(key, dialect), [&](std::string_view value) {
      if (!value.empty()) (key == 0 ? ids_ : key == 1 ? parents_ : derives_from_).push_back(value);
      return false;
    });
    return false;
  });
  if (dialect == Dialect::gtf) return;
  if (roles_.part == PartKind::none) {
    is_derived_ = parents_.empty() && !derives_from_.empty() && is_protein_type(type);
    if (is_derived_) parents_.swap(derives_from_);
    return;
  }
  if (!parents_.empty()) {
    ids_.clear();  // they are not needed, and without them the names of neighbours are the same
    return;
  }
  gtf_keys_.for_each(record, Dialect::gff3, [&](std::size_t key, std::string_view text) {
    std::string_view& id = key == 0 ? gene_id_ : transcript_id_;
    if (id.empty()) id = text.substr(0, text.find(','));
    return false;
  });
}

/// A gene is its gene_id, a transcript its transcript_id; any other record is below its transcript_id, or below
/// its gene_id if it has none.
template <class Lookup>
void RoleReader::read_gtf(const Lookup& lookup) {
  if (!ids_.empty()) roles_.gene = number(IdSpace::gene, ids_.front(), lookup, recent_gene_);
  if (kind_ == GtfKind::gene) {
    for (const std::string_view id : ids_) add(roles_.own, IdSpace::gene, id, lookup, recent_gene_);
    return;
  }
  const bool is_transcript = kind_ == GtfKind::transcript;
  Recent& recent = is_transcript ? recent_own_ : recent_above_;
  for (const std::string_view id : parents_)
    add(is_transcript ? roles_.own : roles_.above, IdSpace::transcript, id, lookup, recent);
  if (!is_transcript && !parents_.empty()) return;
  for (const std::string_view id : ids_) add(roles_.above, IdSpace::gene, id, lookup, recent_gene_);
}

template <class Lookup>
void RoleReader::read_gff3(const Lookup& lookup) {
  for (const std::string_view id : parents_) add(roles_.above, IdSpace::gff3, id, lookup, recent_above_);
  const bool is_part = roles_.part != PartKind::none;
  if (!is_part) {
    for (const std::string_view id : ids_) add(roles_.own, IdSpace::gff3, id, lookup, recent_own_);
  }
  if (!is_part || !parents_.empty()) return;
  if (!gene_id_.empty()) roles_.gene = number(IdSpace::gene, gene_id_, lookup, recent_gene_);
  if (!transcript_id_.empty()) {
    add(roles_.above, IdSpace::transcript, transcript_id_, lookup, recent_above_);
  } else if (!ids_.empty()) {
    add(roles_.own, IdSpace::gff3, ids_.front(), lookup, recent_own_);
    roles_.above = roles_.own;
  } else if (roles_.gene != 0) {
    roles_.above.push_back(roles_.gene);
  }
}

const Roles& RoleReader::read(const Record& record, Dialect dialect, const Models& models) {
  find_ids(record, dialect);
  return read_named(models);
}

const Roles& RoleReader::read(const RecordNames& names, const Models& models) {
  set_names(names);
  return read_named(models);
}

const Roles& RoleReader::read_named(const Models& models) {
  if (is_on_another_seqid()) {
    seqid_.assign(seqid_now_);
    seqid_number_ = models.seqids_.find(seqid_now_);
  }
  roles_.seqid = seqid_number_;
  read_with(
      [&](IdSpace space, std::uint32_t seqid, std::string_view id) { return models.table_.find(space, seqid, id); });
  if (roles_.part != PartKind::none && roles_.above.size() > 1)
    std::erase_if(roles_.above, [&](FeatureNumber number) { return models.feature(number).is_product(); });
  return roles_;
}

FeatureNumber Models::insert(IdSpace space, std::uint32_t seqid, std::string_view id) {
  const FeatureNumber number = table_.insert(space, seqid, id);
  if (number > features_.size()) features_.emplace_back();
  return number;
}

const Roles& Models::visit(const Record& record, Dialect dialect, RoleReader& reader) {
  reader.find_ids(record, dialect);
  return visit_named(reader);
}

const Roles& Models::visit(const RecordNames& names, RoleReader& reader) {
  reader.set_names(names);
  return visit_named(reader);
}

const Roles& Models::visit_named(RoleReader& reader) {
  if (reader.is_on_another_seqid()) {
    reader.seqid_.assign(reader.seqid_now_);
    reader.seqid_number_ = seqids_.insert(reader.seqid_now_);
  }
  Roles& roles = reader.roles_;
  roles.seqid = reader.seqid_number_;
  reader.read_with([&](IdSpace space, std::uint32_t seqid, std::string_view id) { return insert(space, seqid, id); });
  for (const FeatureNumber number : roles.own) {
    note_own(number, roles);
    if (reader.is_derived_) at(number).is_derived = true;
  }
  if (roles.part != PartKind::none) {
    for (const FeatureNumber number : roles.above) note_part(number, roles);
  } else if (roles.dialect == Dialect::gtf) {
    note_gene(roles.above, roles);
  }
  return roles;
}

void Models::note_first(ModelFeature& feature, const Roles& roles) {
  if (feature.records++ == 0) feature.seqid = roles.seqid;
}

/// A GTF record names the gene of its transcript.
void Models::note_gene(const std::vector<FeatureNumber>& transcripts, const Roles& roles) {
  if (roles.gene == 0) return;
  for (const FeatureNumber number : transcripts) {
    if (space(number) != IdSpace::transcript) continue;
    FeatureNumber& parent = at(number).parent;
    if (parent == 0) parent = roles.gene;
  }
}

void Models::note_own(FeatureNumber number, const Roles& roles) {
  ModelFeature& feature = at(number);
  if (feature.has_record && feature.seqid != roles.seqid && !feature.is_scattered && roles.dialect == Dialect::gff3) {
    feature.is_scattered = true;
    if (scattered_.number++ == 0) scattered_ = {number, feature.seqid, roles.seqid, 1};
  }
  note_first(feature, roles);
  feature.has_record = true;
  if (roles.part != PartKind::none) {
    feature.is_part_itself = true;
    return;  // it is above itself
  }
  if (roles.above.empty()) return;
  if (feature.parent == 0) feature.parent = roles.above.front();
  if (roles.above.size() > 1 || feature.parent != roles.above.front()) feature.has_several_parents = true;
}

void Models::note_part(FeatureNumber number, const Roles& roles) {
  ModelFeature& feature = at(number);
  const bool is_first = !feature.has_part;
  note_first(feature, roles);
  feature.has_part = true;
  if (roles.above.size() == 1) feature.has_own_part = true;
  if (roles.part == PartKind::exon) feature.has_exon = true;
  if (roles.strand == '+') feature.on_plus = true;
  if (roles.strand == '-') feature.on_minus = true;
  if (is_first) {
    feature.seqid = roles.seqid;
  } else if (feature.seqid != roles.seqid) {
    feature.on_two_seqids = true;
  }
  if (space(number) == IdSpace::transcript && roles.gene != 0) {
    if (feature.parent == 0) feature.parent = roles.gene;
    if (feature.parent != roles.gene) feature.has_several_parents = true;
  }
}

void Models::finish() {
  for (FeatureNumber number = 1; number <= size(); ++number) {
    ModelFeature& one = at(number);
    if (one.is_derived && one.parent != 0 && !feature(one.parent).has_record) one.parent = 0;
    if (is_transcript(number) && one.has_several_parents) ++several_parents_;
  }
}

std::vector<std::string> Models::warnings(const std::string& name, bool with_genes) const {
  std::vector<std::string> warnings;
  const std::string place = quotable_path(name) + ": ";
  if (with_genes && several_parents_ > 0)
    warnings.push_back(place + counted(several_parents_, "transcript", "transcripts") +
                       " with several genes: the first one counts");
  if (scattered_.number > 0)
    warnings.push_back(place + scattered_ids_warning(id(scattered_.first), seqids_.name(scattered_.seqid),
                                                     seqids_.name(scattered_.other), "one feature", scattered_.number));
  return warnings;
}

FeatureNumber Models::gtf_gene_of(const Roles& roles) const {
  if (roles.gene != 0 || roles.dialect != Dialect::gtf) return roles.gene;
  for (const std::vector<FeatureNumber>* const numbers : {&roles.own, &roles.above}) {
    for (const FeatureNumber number : *numbers) {
      const bool is_transcript = space(number) == IdSpace::transcript;
      if (is_transcript && feature(number).parent != 0) return feature(number).parent;
    }
  }
  return 0;
}

FeatureNumber Models::gene_of(FeatureNumber number) const {
  FeatureNumber top = number;
  for (std::size_t level = 0; level < most_levels; ++level) {
    const FeatureNumber parent = feature(top).parent;
    if (parent == 0 || parent == top) return top;
    top = parent;
  }
  return number;
}

}  // namespace gff
