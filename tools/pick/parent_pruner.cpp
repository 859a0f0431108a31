#include "pick/parent_pruner.hpp"

#include <algorithm>

#include "gff/attributes.hpp"
#include "gff/escape.hpp"

namespace gff {

bool ParentPruner::is_gone(std::string_view name) {
  const FeatureNumber feature = models_.find(IdSpace::gff3, 0, decoded(name, decoded_));
  return feature != 0 && !picks_.keeps(feature);
}

void ParentPruner::prune(const Record& record, const Roles& roles, LinePatches& patches) {
  if (roles.dialect != Dialect::gff3 || roles.above.size() < 2) return;
  const auto gone = [&](FeatureNumber feature) { return !picks_.keeps(feature); };
  if (std::none_of(roles.above.begin(), roles.above.end(), gone)) return;
  lists_.clear();
  keys_.for_each(record, Dialect::gff3, [&](std::size_t, std::string_view text) {
    lists_.push_back(text);
    return false;
  });
  for (const std::string_view list : lists_) {
    rest_.clear();
    bool any = false;
    any_value(list, ValueForm::list, [&](std::string_view name) {
      if (is_gone(name)) return false;
      if (any) rest_ += ',';
      any = true;
      rest_ += name;
      return false;
    });
    if (any) {
      if (rest_.size() != list.size()) patches.replace(list, rest_);
    } else if (lists_.size() > 1) {
      remove_piece(list, record.attributes(), patches);
    }
  }
}

/// A second `Parent=` of a record, all of whose names are gone.
void ParentPruner::remove_piece(std::string_view value, std::string_view column, LinePatches& patches) const {
  constexpr std::string_view key = "Parent=";
  const char* begin = value.data() - key.size();
  const char* end = value.data() + value.size();
  if (const char* const column_end = column.data() + column.size(); end != column_end) {
    ++end;  // the ';'
  } else if (begin != column.data()) {
    --begin;
  }
  patches.remove({begin, static_cast<std::size_t>(end - begin)});
}

}  // namespace gff
