// The models of a stream: the transcript of each part, and the gene of each transcript (gffpipe(7), MODELS).
//
// Lines may be in any order, so a tool reads the stream twice. In the first reading, call `visit` with every record.
// After `finish`, the models do not change; in the second reading, a RoleReader finds the roles of each record.
//
//   part        a record of one of the types of part_kind()
//   transcript  GFF3: a feature that has a part directly below it; GTF: the records of one transcript_id on one seqid
//   gene        GFF3: the topmost feature above a transcript (it has no Parent); GTF: the records of one gene_id on one
//               seqid
//
// A GFF3 gene with parts directly below it is its own transcript. For a GFF3 part without Parent, the first of these
// rules holds:
//
//   - If it has a transcript_id, it belongs to that transcript.
//   - If it has an ID, it is its own transcript and gene.
//   - If it has a gene_id, it belongs to that gene.
//
// Threads: one thread visits. After `finish`, any number of threads read, each with a RoleReader of its own.
// Memory: the ID and 45 to 65 bytes for each gene, for each transcript, and for each other feature that is not a part.
// Nothing for parts.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/keyed_hash.hpp"
#include "features/feature_table.hpp"
#include "features/noted_records.hpp"
#include "gff/key_table.hpp"
#include "gff/record.hpp"

namespace gff {

/// What kind of part a record is.
enum class PartKind : std::uint8_t {
  none,  ///< not a part
  exon,
  cds,
  start_codon,
  stop_codon,
  five_prime_utr,
  three_prime_utr,
  utr,  ///< of an unknown side
  intron,
  selenocysteine
};

/// Whether a part is in the coding region: a CDS or a stop codon.
constexpr bool is_coding(PartKind kind) { return kind == PartKind::cds || kind == PartKind::stop_codon; }

/// The kind of part of a type, or of its number in the Sequence Ontology. Case matters.
PartKind part_kind(std::string_view type);

/// The strand: + or -, otherwise '.'.
inline char strand_of(const Record& record) {
  const std::string_view strand = record.strand();
  return strand == "+" || strand == "-" ? strand.front() : '.';
}

/// Whether `type` is a type of gene: gene, pseudogene, a type that ends in _gene or _pseudogene (such as ncRNA_gene),
/// or the number of gene in the Sequence Ontology.
bool is_gene_type(std::string_view type);

/// Whether `type` is protein or polypeptide, or the number of polypeptide in the Sequence Ontology.
bool is_protein_type(std::string_view type);

/// The facts about a feature after the first reading.
struct ModelFeature {
  FeatureNumber parent = 0;              ///< GFF3: first Parent, or Derives_from; GTF: gene_id of a transcript; 0: none
  std::uint32_t records = 0;             ///< number of its own records and of the parts directly below it
  std::uint32_t seqid = 0;               ///< number of the seqid of its first part (no part: its first record)
  bool has_record : 1 = false;           ///< it has a record of its own; otherwise it was only named
  bool has_part : 1 = false;             ///< a part is directly below it
  bool has_own_part : 1 = false;         ///< a part is directly below it and below no other feature
  bool is_derived : 1 = false;           ///< GFF3: a protein that has Derives_from and no Parent
  bool has_exon : 1 = false;             ///< an exon is directly below it
  bool has_several_parents : 1 = false;  ///< its records name more than one Parent (or gene_id)
  bool is_part_itself : 1 = false;       ///< its record is a part that has an ID and no Parent
  bool on_plus : 1 = false;              ///< a part is on the strand +
  bool on_minus : 1 = false;             ///< a part is on the strand -
  bool on_two_seqids : 1 = false;        ///< its parts are on two seqids
  bool is_scattered : 1 = false;         ///< GFF3: its own records are on two seqids

  /// Whether the parts are on two strands or two seqids (trans-splicing).
  bool is_split() const { return (on_plus && on_minus) || on_two_seqids; }
  /// Whether it is a protein that has no parts of its own (TAIR10: CDS have the transcript and the protein as Parent).
  bool is_product() const { return is_derived && !has_own_part; }
};

/// The seqids of a stream, numbered from 1 in the order of their first records.
class SeqidNumbers {
 public:
  /// The number of `seqid`; 0 if it is new.
  std::uint32_t find(std::string_view seqid) const;
  /// The same, and adds `seqid` if it is new.
  std::uint32_t insert(std::string_view seqid);
  const std::string& name(std::uint32_t number) const { return names_[number - 1]; }

 private:
  std::deque<std::string> names_;
  std::unordered_map<std::string_view, std::uint32_t, SeededHash> numbers_;  ///< views into names_
};

/// The roles of a record in the models. Features are given by number; features that no model has are left out.
struct Roles {
  PartKind part = PartKind::none;
  Dialect dialect = Dialect::gff3;
  std::uint32_t seqid = 0;           ///< number of the seqid
  std::vector<FeatureNumber> own;    ///< the features that the record itself is; none if it is a part of others
  std::vector<FeatureNumber> above;  ///< the features directly above; of a part: its transcripts (or genes)
  FeatureNumber gene = 0;            ///< GTF: its first gene_id
  Span span{0, 0};                   ///< of a part
  char strand = '.';                 ///< of a part: + or -, otherwise .
};

class RoleReader;

class Models {
 public:
  /// Adds a record of the first reading; `reader` reads its names. Returns the roles that are known so far, valid until
  /// the next call.
  const Roles& visit(const Record& record, Dialect dialect, RoleReader& reader);
  /// The same for a record whose names another reader has found.
  const Roles& visit(const RecordNames& names, RoleReader& reader);
  /// Call it at the end of the first reading.
  void finish();

  /// The number of features. They have the numbers from 1 to size().
  std::size_t size() const { return table_.size(); }
  const ModelFeature& feature(FeatureNumber number) const { return features_[number - 1]; }
  /// The ID; in GFF3 without escapes. A view, valid as long as the models.
  std::string_view id(FeatureNumber number) const { return table_.id(number); }
  /// The feature with this ID (GFF3: without escapes); 0 if no record names it. `seqid` is the number of the seqid, or
  /// 0 for IdSpace::gff3.
  FeatureNumber find(IdSpace space, std::uint32_t seqid, std::string_view id) const {
    return table_.find(space, seqid, id);
  }
  IdSpace space(FeatureNumber number) const { return table_.space(number); }
  const SeqidNumbers& seqids() const { return seqids_; }

  /// Whether the feature is a transcript. A GTF gene with parts that have no transcript_id is not one.
  bool is_transcript(FeatureNumber number) const {
    return space(number) == IdSpace::transcript ||
           (space(number) == IdSpace::gff3 && feature(number).has_part && !feature(number).is_product());
  }
  /// The gene of a transcript, or of a feature between a transcript and its gene. This is the topmost feature above it,
  /// by first Parents. A feature without Parent, or in a loop of Parents, is its own gene. Time: the number of levels.
  FeatureNumber gene_of(FeatureNumber number) const;
  /// GTF: the gene of a record. This is the first gene_id of the record. A record may have only a transcript_id, for
  /// example a bare id. Its gene is then the first one that another record names together with this transcript_id.
  /// 0: none.
  FeatureNumber gtf_gene_of(const Roles& roles) const;
  /// The number of transcripts that have more than one feature above them.
  std::uint64_t transcripts_with_several_parents() const { return several_parents_; }
  /// The warnings about IDs on several seqids and, if `with_genes`, about transcripts with several genes. `name` is the
  /// name of the input.
  std::vector<std::string> warnings(const std::string& name, bool with_genes = true) const;

 private:
  friend class RoleReader;
  const Roles& visit_named(RoleReader& reader);
  static void note_first(ModelFeature& feature, const Roles& roles);
  void note_gene(const std::vector<FeatureNumber>& transcripts, const Roles& roles);
  void note_own(FeatureNumber number, const Roles& roles);
  void note_part(FeatureNumber number, const Roles& roles);
  ModelFeature& at(FeatureNumber number) { return features_[number - 1]; }
  FeatureNumber insert(IdSpace space, std::uint32_t seqid, std::string_view id);

  FeatureTable table_;
  std::deque<ModelFeature> features_;  ///< by number
  SeqidNumbers seqids_;
  std::uint64_t several_parents_ = 0;
  /// The first feature with records on several seqids, and numbers of two of them.
  struct Scattered {
    FeatureNumber first = 0;
    std::uint32_t seqid = 0;
    std::uint32_t other = 0;
    std::uint64_t number = 0;  ///< of such features
  };
  Scattered scattered_;
};

/// Finds the roles of records in the models. One thread at a time uses a reader. Allocates nothing once its buffers
/// have grown.
class RoleReader {
 public:
  RoleReader();

  /// `names` are all extra columns of the stream, which count as attributes.
  void use_extra_columns(const std::vector<std::string>& names);
  /// Returns the roles of a record of a later reading, valid until the next call.
  const Roles& read(const Record& record, Dialect dialect, const Models& models);
  /// The same for a record whose names another reader has found.
  const Roles& read(const RecordNames& names, const Models& models);
  /// Finds the names in a record without using the models. Valid until the next call.
  RecordNames find_names(const Record& record, Dialect dialect);

 private:
  friend class Models;
  /// The feature that was found last: neighbouring lines usually name the same ones.
  struct Recent {
    IdSpace space = IdSpace::gff3;
    std::uint32_t seqid = 0;
    std::string id;
    FeatureNumber number = 0;
  };
  template <class Lookup>
  void read_with(const Lookup& lookup);
  template <class Lookup>
  void read_gff3(const Lookup& lookup);
  template <class Lookup>
  void read_gtf(const Lookup& lookup);
  template <class Lookup>
  FeatureNumber number(IdSpace space, std::string_view id, const Lookup& lookup, Recent& recent);
  template <class Lookup>
  void add(std::vector<FeatureNumber>& to, IdSpace space, std::string_view id, const Lookup& lookup, Recent& recent);

  void find_ids(const Record& record, Dialect dialect);
  void set_names(const RecordNames& names);
  const Roles& read_named(const Models& models);
  bool is_on_another_seqid() const {
    return seqid_now_.data() != nullptr && (seqid_now_ != seqid_ || seqid_number_ == 0);
  }

  KeyTable gff3_keys_;  ///< ID, Parent and Derives_from
  KeyTable gtf_keys_;   ///< gene_id and transcript_id
  // Of the current record, as they are written; empty ones are left out.
  std::vector<std::string_view> ids_;           ///< GFF3: values of ID, except for parts with Parent; GTF: of gene_id
  std::vector<std::string_view> parents_;       ///< GFF3: values of Parent, or Derives_from; GTF: of transcript_id
  std::vector<std::string_view> derives_from_;  ///< GFF3: values of Derives_from
  bool is_derived_ = false;                     ///< GFF3: a protein that has Derives_from and no Parent
  std::string_view gene_id_;                    ///< only of a GFF3 part without Parent
  std::string_view transcript_id_;              ///< the same
  GtfKind kind_ = GtfKind::other;
  std::string_view seqid_now_;  ///< null: the same as in the record before
  Roles roles_;
  std::string seqid_;  ///< of the record before
  std::uint32_t seqid_number_ = 0;
  std::string scratch_;
  std::unordered_set<FeatureNumber> many_;  ///< the features in the list that `add` fills, if it is long
  Recent recent_own_;
  Recent recent_above_;
  Recent recent_gene_;
};

}  // namespace gff
