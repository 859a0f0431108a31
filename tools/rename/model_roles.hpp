// Which features of GFF3 are genes and which are transcripts, for --id-prefix (gffpipe(7), MODELS).
//
// Threads: one thread visits. After `done`, threads may share it.
// Memory: Models, 1 byte for each of its features, and 8 bytes for each further Parent of a feature.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "features/further_parents.hpp"
#include "features/models.hpp"
#include "gff/record.hpp"

namespace gff {

enum class ModelRole : std::uint8_t { none, gene, transcript };

/// The facts of a ModelsPrepass. A feature that is both is a gene. A feature of type gene without transcripts is a gene, too.
class ModelRoles {
 public:
  /// Reads the models of the same prepass, which outlive it.
  explicit ModelRoles(const Models& models) : models_(models) {}

  void visit(const Record& record, const Roles& roles);
  bool done();

  /// The role of the feature with this ID, as it is written.
  ModelRole of_id(std::string_view id, std::string& scratch) const;

 private:
  void mark_genes_above(FeatureNumber transcript, std::vector<bool>& seen);

  const Models& models_;
  std::vector<ModelRole> roles_;            ///< by number
  std::vector<FeatureNumber> typed_genes_;  ///< features of type gene without Parent
  FurtherParents further_parents_;
};

}  // namespace gff
