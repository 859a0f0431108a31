// Finds the GFF3 features that are genes or transcripts, for --id-prefix (gffpipe(7), MODELS).
//
// Threads: one thread visits. After `done`, any number of threads read. Memory: Models, 1 byte for each of its
// features, and 8 bytes for each further Parent of a feature.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "features/further_parents.hpp"
#include "features/models.hpp"
#include "gff/record.hpp"

namespace gff {

enum class ModelRole : std::uint8_t { none, gene, transcript };

/// The facts of a ModelsPrepass. A feature that is a gene and a transcript has the role gene. A feature of type gene
/// without transcripts is a gene, too.
class ModelRoles {
 public:
  /// `models` are the models of the same prepass and must outlive this object.
  explicit ModelRoles(const Models& models) : models_(models) {}

  void visit(const Record& record, const Roles& roles);
  bool done();

  /// The role of the feature with this undecoded ID. Decodes it into `scratch`.
  ModelRole of_id(std::string_view id, std::string& scratch) const;

 private:
  void mark_genes_above(FeatureNumber transcript, std::vector<bool>& seen);

  const Models& models_;
  std::vector<ModelRole> roles_;            ///< by number
  std::vector<FeatureNumber> typed_genes_;  ///< features of type gene without Parent
  FurtherParents further_parents_;
};

}  // namespace gff
