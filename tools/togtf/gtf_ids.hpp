// The gene_id and transcript_id of GFF3 features in GTF, and which features are genes and transcripts there.
//
//   gene         the topmost feature above a transcript; a feature with parts and without a parent
//   transcript   a feature with parts. One with a transcript_id and without a parent (StringTie) is not a gene.
//   between      a feature between a gene and a transcript that has no parts
//
// Threads: one thread visits. After `finish`, any number of threads read. Memory: 9 bytes for each feature, and the
// text of each id that is not the end of the ID.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "features/models.hpp"
#include "filter/absence.hpp"
#include "gff/key.hpp"
#include "gff/record.hpp"

namespace gff {

/// Texts by feature.
class FeatureTexts {
 public:
  bool has(FeatureNumber feature) const { return feature < places_.size() && places_[feature] != 0; }
  /// The text of a feature; empty if it has none.
  std::string_view get(FeatureNumber feature, const Models& models) const;
  void set(FeatureNumber feature, std::string_view text, const Models& models);

 private:
  std::vector<std::uint32_t> places_;  ///< 0: none; otherwise where the text begins in the ID, or a place in texts_
  std::deque<std::string> texts_;
};

/// The KEYs of the ids.
struct GtfIdKeys {
  std::string gene = "gene_id|ID";
  std::string transcript = "transcript_id|ID";
};

class GtfIds {
 public:
  /// `models` must outlive this object. Throws UsageError for a wrong KEY.
  GtfIds(const Models& models, const GtfIdKeys& keys);

  void use_extra_columns(const std::vector<std::string>& names) { keys_.use_extra_columns(names); }
  /// Adds a record that Models::visit has seen.
  void visit(const Record& record, const Roles& roles);
  /// Call it at the end of the first reading.
  void finish();

  bool is_gene(FeatureNumber feature) const { return is_gene_[feature]; }
  bool is_between(FeatureNumber feature) const { return is_between_[feature]; }
  /// Whether the feature is a transcript that has no gene and is not a gene itself.
  bool is_lone(FeatureNumber feature) const { return is_lone_[feature]; }
  /// The gene of a transcript, or of a feature between gene and transcript; 0 if it has none.
  FeatureNumber gene_of(FeatureNumber feature) const { return is_lone_[feature] ? 0 : models_.gene_of(feature); }
  /// The value of the keys for the gene_id of a feature; empty if there is none.
  std::string_view named_gene(FeatureNumber feature) const { return values_[0].get(feature, models_); }
  /// The gene_id of a gene.
  std::string_view gene_id(FeatureNumber gene) const { return id_of(gene, Kind::gene); }
  /// The gene_id of a transcript.
  std::string_view gene_id_of_transcript(FeatureNumber transcript) const;
  std::string_view transcript_id(FeatureNumber transcript) const;

  /// The number of genes and transcripts that get their ID instead of the id that they name, because another one has
  /// that id.
  std::uint64_t shared() const { return shared_; }
  /// The id that the first of them in the stream names.
  std::string_view first_shared() const { return first_shared_; }
  /// The warning about keys that the user chose and that no gene or transcript had; empty if there is none.
  std::string key_warning() const;

 private:
  enum class Kind : std::uint8_t { gene, transcript };
  /// The source of the id of a feature.
  enum class Source : std::uint8_t { key, id_less_prefix, id };
  struct Named {
    std::uint32_t hash;
    FeatureNumber feature;
  };
  static std::size_t index(Kind kind) { return static_cast<std::size_t>(kind); }
  void read(const Record& record, FeatureNumber feature);
  void find_genes();
  void name_all(Kind kind);
  bool resolve(Kind kind, const std::vector<FeatureNumber>& features);
  bool agree(Kind kind, const std::vector<FeatureNumber>& same) const;
  void note_shared(Kind kind, FeatureNumber feature);
  bool raise(Kind kind, const std::vector<FeatureNumber>& same);
  void choose_prefixes(Kind kind, const std::vector<FeatureNumber>& features);
  Source source(FeatureNumber feature, Kind kind) const;
  std::string_view id_of(FeatureNumber feature, Kind kind) const;

  const Models& models_;
  KeyColumns keys_;
  bool has_key_[2];
  bool is_user_key_[2];         ///< by kind: the key is not the default
  SeenKeys seen_;               ///< keys of genes and transcripts, if the user chose a key
  FeatureTexts values_[2];      ///< by kind: the values of the keys
  std::vector<bool> own_seen_;  ///< by feature: it has a record
  std::vector<bool> is_gene_;
  std::vector<bool> is_between_;
  std::vector<bool> is_lone_;
  bool strips_[2] = {false, false};                       ///< all IDs that are used as ids have a prefix
  bool ids_only_[2] = {false, false};                     ///< too many ids are shared: all ids are whole IDs
  std::unordered_map<FeatureNumber, Source> sources_[2];  ///< of features that share an id
  std::uint64_t shared_ = 0;
  FeatureNumber first_shared_feature_ = 0;
  std::string first_shared_;  ///< the id that it names
};

}  // namespace gff
