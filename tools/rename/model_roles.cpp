#include "rename/model_roles.hpp"

#include "gff/escape.hpp"

namespace gff {

void ModelRoles::visit(const Record& record, const Roles& roles) {
  if (roles.dialect != Dialect::gff3) return;
  for (const FeatureNumber number : roles.own) {
    if (roles.above.empty() && is_gene_type(record.type())) typed_genes_.push_back(number);
  }
  further_parents_.visit(models_, roles);
}

bool ModelRoles::done() {
  roles_.assign(models_.size(), ModelRole::none);
  further_parents_.finish();
  std::vector<bool> seen(models_.size());
  for (FeatureNumber number = 1; number <= models_.size(); ++number) {
    if (models_.space(number) == IdSpace::gff3 && models_.is_transcript(number)) mark_genes_above(number, seen);
  }
  for (const FeatureNumber number : typed_genes_) roles_[number - 1] = ModelRole::gene;
  for (FeatureNumber number = 1; number <= models_.size(); ++number) {
    ModelRole& role = roles_[number - 1];
    if (role == ModelRole::none && models_.space(number) == IdSpace::gff3 && models_.is_transcript(number))
      role = ModelRole::transcript;
  }
  return true;
}

/// The features above a transcript that have no Parent themselves are genes.
void ModelRoles::mark_genes_above(FeatureNumber transcript, std::vector<bool>& seen) {
  std::vector<FeatureNumber> left{transcript};
  while (!left.empty()) {
    const FeatureNumber number = left.back();
    left.pop_back();
    if (seen[number - 1]) continue;
    seen[number - 1] = true;
    const std::size_t before = left.size();
    further_parents_.for_each_parent(models_, number, [&](FeatureNumber parent) { left.push_back(parent); });
    if (left.size() == before) roles_[number - 1] = ModelRole::gene;
  }
}

ModelRole ModelRoles::of_id(std::string_view id, std::string& scratch) const {
  const FeatureNumber number = models_.find(IdSpace::gff3, 0, decoded(id, scratch));
  return number == 0 ? ModelRole::none : roles_[number - 1];
}

}  // namespace gff
