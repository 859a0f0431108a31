// Picks one transcript of each gene, and decides which features stay (gff-pick(1)).
//
// Threads: one thread visits and calls `choose`. After that, any number of threads read. Memory: 1 byte for each
// feature, and the Parents of features beyond the first; 16 bytes for each gene if they are listed. During `choose`, 8
// bytes for each transcript.
#pragma once

#include <cstdint>
#include <vector>

#include "features/further_parents.hpp"
#include "features/models.hpp"
#include "pick/pick_rules.hpp"
#include "pick/transcript_facts.hpp"

namespace gff {

/// The pick of one gene.
struct Pick {
  FeatureNumber gene;
  FeatureNumber transcript;
  std::uint32_t transcripts;  ///< number of transcripts of the gene
  std::uint32_t rule;         ///< the rule that decided; undefined for a gene with one transcript
};

class Picks {
 public:
  /// `models` and `rules` must outlive this object. `lists`: store the picks for list().
  Picks(const Models& models, const PickRules& rules, bool lists);

  /// Adds a record that `models` has visited.
  void visit(const Roles& roles) { further_parents_.visit(models_, roles); }
  /// Picks the transcripts. Call it when the models and facts are complete.
  void choose(const TranscriptFacts& facts);

  /// Whether a record stays.
  bool keeps(const Roles& roles) const;
  /// Whether the records that are the feature stay.
  bool keeps(FeatureNumber feature) const { return (marks_[feature - 1] & stays) != 0; }

  /// The pick of each gene that has a transcript, in the order in which genes are first named.
  const std::vector<Pick>& list() const { return list_; }
  /// The number of genes that rule `rule` decided.
  std::uint64_t decided(std::size_t rule) const { return decided_[rule]; }
  /// The number of genes with more than one transcript.
  std::uint64_t contested() const { return contested_; }

 private:
  enum Mark : std::uint8_t {
    picked = 1,
    above_picked = 2,
    above_transcript = 4,
    stays = 8,         ///< its records stay
    stays_below = 16,  ///< the records directly below it stay
    inside = 32,       ///< it is picked, or below a picked transcript
    open = 64,         ///< the features above it are being visited
    settled = 128
  };
  Pick choose_one(const std::vector<FeatureNumber>& transcripts, const TranscriptFacts& facts);
  void keep_best(const PickRule& rule, std::size_t number, const TranscriptFacts& facts);
  void mark_above(FeatureNumber feature, Mark mark);
  void settle(FeatureNumber feature);
  void decide(FeatureNumber feature);

  const Models& models_;
  const PickRules& rules_;
  const bool lists_;
  FurtherParents further_parents_;
  std::vector<std::uint8_t> marks_;  ///< by feature
  std::vector<Pick> list_;
  std::vector<std::uint64_t> decided_;  ///< by rule
  std::uint64_t contested_ = 0;
  std::vector<FeatureNumber> left_;   ///< the transcripts that are best by the rules so far
  std::vector<FeatureNumber> stack_;  ///< features that wait for those above them
};

}  // namespace gff
