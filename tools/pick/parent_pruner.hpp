// gff-pick --prune-parents: removes the names of features that are left out from Parent values.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "features/models.hpp"
#include "gff/key_table.hpp"
#include "gff/line_patches.hpp"
#include "pick/picks.hpp"

namespace gff {

class ParentPruner {
 public:
  /// Both arguments must outlive this object.
  ParentPruner(const Models& models, const Picks& picks) : models_(models), picks_(picks) { keys_.add("Parent"); }

  void use_extra_columns(const std::vector<std::string>& names) { keys_.use_extra_columns(names); }
  /// Adds the changes of a record that stays to `patches`. At least one name of its Parents must stay, too.
  void prune(const Record& record, const Roles& roles, LinePatches& patches);

 private:
  bool is_gone(std::string_view name);
  void remove_piece(std::string_view value, std::string_view column, LinePatches& patches) const;

  const Models& models_;
  const Picks& picks_;
  KeyTable keys_;
  std::vector<std::string_view> lists_;  ///< the Parent texts of the current record, undecoded
  std::string rest_;
  std::string decoded_;
};

}  // namespace gff
