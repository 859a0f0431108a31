// The positions of families: for each record, the position of the topmost feature above it (gff-order(1), --by-family).
//
// A family is on one seqid. A topmost feature has the position of its own records; if it has none (a gene of GTF), the
// position of the records below it. A record below several topmost features belongs to the last of them.
//
// The caller reads the stream several times. In each reading it calls `visit` with every record and then `pass_done`.
// When `pass_done` returns true, it may ask for the places.
//
// Threads: one thread at a time uses an object.
// Memory: about 70 bytes and the ID for each feature that is a topmost one or has others below it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "features/feature_table.hpp"
#include "features/models.hpp"
#include "features/relations.hpp"
#include "gff/record.hpp"

namespace gff {

/// The text of a feature in a table: a GFF3 ID without escapes, a gene_id, or a gene_id and a transcript_id. A view of
/// the feature or of `scratch`.
std::string_view table_text(const Feature& feature, std::string& scratch);

/// Whether `a` is before `b` by position: the smaller start first; with equal starts, the longer first.
inline bool is_before(Span a, Span b) { return a.start != b.start ? a.start < b.start : a.end > b.end; }

class FamilyPlaces {
 public:
  /// `names` are all extra columns of the stream, which count as attributes.
  void use_extra_columns(const std::vector<std::string>& names) { relations_.use_extra_columns(names); }

  /// Reads one record in a reading.
  void visit(const Record& record, Dialect dialect);
  /// Call it at the end of each reading. Returns whether that reading was the last.
  bool pass_done();

  /// After the last reading: first and last base of the topmost feature that the record is, or is below.
  Span place(const Record& record, Dialect dialect);
  /// The warnings about the families; `name` is the name of the input.
  std::vector<std::string> warnings(const std::string& name);

 private:
  struct Place {
    Span span{0, 0};           ///< span of its first record; 0: none yet
    FeatureNumber parent = 0;  ///< its first parent; 0: none
    FeatureNumber top = 0;     ///< the topmost feature above it, or itself; 0: unknown
    bool has_record = false;   ///< it has a record; otherwise it has the span of all records below it
    bool is_open = false;      ///< the features above it are being searched
  };
  /// What a reading is for.
  enum class Phase : std::uint8_t {
    names,      ///< finds features that are topmost or have others below them
    genes,      ///< finds the genes of transcripts that are named without a gene
    positions,  ///< finds the positions of these features and the features above them
  };

  FeatureNumber find(const Feature& feature);
  void insert(const Feature& feature);
  void name_features();
  void place_features(Span span);
  void widen(FeatureNumber number, Span span);
  void put_below(FeatureNumber child, const Feature& parent);
  void find_tops();
  void cut_loops();
  template <class Use>
  void for_each_parent(FeatureNumber number, Use use);
  /// Whether the feature exists: in GFF3 it needs a record.
  bool is_there(FeatureNumber number) const { return number != 0 && at(number).span.start != 0; }
  bool is_later(FeatureNumber top, FeatureNumber other) const;
  FeatureNumber last_top(const std::vector<Feature>& features);
  Place& at(FeatureNumber number) { return places_[number - 1]; }
  const Place& at(FeatureNumber number) const { return places_[number - 1]; }

  Phase phase_ = Phase::names;
  bool has_genes_ = false;  ///< the phase `genes` has begun or ended
  Relations relations_;     ///< of the current record
  std::string scratch_;
  SeqidNumbers seqids_;
  std::string seqid_;  ///< of the current record
  std::uint32_t seqid_number_ = 0;

  FeatureTable table_;
  std::vector<Place> places_;                                     ///< by feature number
  std::vector<std::pair<FeatureNumber, FeatureNumber>> further_;  ///< child and parent, beyond the first parents
  FeatureNumber in_loop_ = 0;                                     ///< a feature that is below itself
};

}  // namespace gff
