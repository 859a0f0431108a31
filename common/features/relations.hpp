// The features that a record is, and the features above it (gff-select(1), FAMILIES).
//
//   GFF3   A record is the feature of its ID. It is below every record whose ID is one of its Parent or Derives_from
//          values (GFF3 1.26, column 9).
//   GTF    A gene is a gene_id on one seqid; a transcript is a gene_id and a transcript_id on one seqid. A record is
//          below the gene and the transcript that it names. A record of type gene is the gene itself. A record of type
//          transcript, or of a type that ends in RNA or transcript, is the transcript itself. Neither needs a record of
//          its own.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/keyed_hash.hpp"
#include "features/id_table.hpp"
#include "gff/dialect.hpp"
#include "gff/key_table.hpp"
#include "gff/record.hpp"

namespace gff {

/// A feature that may be above a record. GFF3: an ID. GTF: a gene, or a transcript of a gene, on the seqid of the
/// record.
struct Feature {
  IdSpace space;
  std::string_view id;               ///< GFF3: an ID with its escapes; GTF: a gene_id
  std::string_view transcript = {};  ///< GTF: the transcript_id of a transcript
  bool operator==(const Feature&) const = default;
};

/// Reads the relations of one record at a time. Texts are views into the record, or into texts that learn_genes() has
/// stored. Empty texts are left out.
class Relations {
 public:
  Relations();

  /// `names` are all extra columns of the stream, which count as attributes.
  void use_extra_columns(const std::vector<std::string>& names);
  /// Reads a record: sets `ids` and `parents`, which are valid until the next call.
  void read(const Record& record, Dialect dialect);

  std::vector<Feature> ids;
  /// In GTF: first the transcripts of the record, then its genes.
  std::vector<Feature> parents;
  /// In GTF: whether the first parents are transcripts. The genes are then above these transcripts.
  bool has_transcripts() const { return !parents.empty() && parents.front().space == IdSpace::transcript; }

  // A record may name a transcript and no gene, as the bare ids of AUGUSTUS do. Such a record belongs to each gene that
  // some record of the same seqid names together with that transcript. If there is none, the record has no gene. To
  // find these genes, call read() with all records once. If any_lone_transcript() is then true, call learn_genes() with
  // all records. After that, read() knows the genes. Memory: about 100 bytes for each such transcript.

  bool any_lone_transcript() const { return !lone_.empty(); }
  void learn_genes(const Record& record, Dialect dialect);
  void forget_lone_transcripts() { lone_.clear(); }

 private:
  void read_gff3(const Record& record);
  void read_gtf(const Record& record);
  void read_gtf_ids(const Record& record);
  std::string& lone_key(std::string_view seqid, std::string_view transcript);
  template <class Use>
  void for_each_transcript(std::string_view seqid, Use use);

  KeyTable gff3_keys_;
  KeyTable gtf_keys_;
  std::vector<std::string_view> genes_;
  std::vector<std::string_view> transcripts_;
  /// The genes of transcripts that some record names without a gene, by seqid and transcript_id.
  std::unordered_map<std::string, std::vector<std::string>, SeededHash> lone_;
  std::string lone_key_;
};

}  // namespace gff
