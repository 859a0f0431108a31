// Changes of IDs and of other values: prefixes and versions (gff-rename(1)).
//
// Threads: options do not change once they are made: threads may share them. One thread at a time uses an editor.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gff/dialect.hpp"
#include "gff/key.hpp"
#include "gff/key_table.hpp"
#include "rename/id_origins.hpp"
#include "rename/model_roles.hpp"

namespace gff {

/// What to change.
struct IdEdits {
  std::vector<std::string> strip;  ///< prefixes that are taken away
  std::string gene_prefix;         ///< put before the IDs of genes
  std::string transcript_prefix;   ///< and of transcripts
  std::vector<KeyText> no_version;

  /// Reads a list of gene=PREFIX and transcript=PREFIX. Throws UsageError.
  void add_prefixes(const std::string& list);
  /// Reads a list of prefixes. Throws UsageError.
  void add_strip(const std::string& list);
  /// Reads a list of KEYs. Throws UsageError.
  void add_no_version(const std::string& list);

  bool needs_roles() const { return !gene_prefix.empty() || !transcript_prefix.empty(); }
  bool empty() const { return strip.empty() && no_version.empty() && !needs_roles(); }
};

/// An ID less its version: ENSG00000003.15 has `.15`, and ENSG00000182378.15_PAR_Y keeps `_PAR_Y`.
struct VersionedId {
  std::string_view id;
  std::string_view after;  ///< what follows the version
};
VersionedId without_version(std::string_view id);

class IdEditor {
 public:
  /// Adds the keys that it needs to `keys`. `edits` and `roles` outlive it; `roles` may be null where no role is needed.
  IdEditor(const IdEdits& edits, const ModelRoles* roles, KeyTable& keys);

  /// The next values are of a record of this dialect, which is a part or not.
  void start(Dialect dialect, bool is_part) {
    dialect_ = dialect;
    is_part_ = is_part;
  }
  /// Whether values of the key may change.
  bool edits(std::size_t key) const { return key < uses_.size() && uses_[key].any; }

  struct Edited {
    bool changed = false;
    bool collides = false;      ///< another ID became the same
    std::string_view now = {};  ///< valid until the next call for this key
  };
  /// A value of the key.
  Edited edit(std::size_t key, std::string_view value);

  /// Adds what `later` has seen, and empties it.
  void take_seen(IdEditor& later);
  bool saw_prefix(std::size_t i) const { return prefixes_seen_[i] != 0; }  ///< of edits.strip
  bool saw_key(std::size_t i) const { return versions_seen_[i] != 0; }     ///< of edits.no_version
  bool saw_role(ModelRole role) const { return roles_seen_[static_cast<std::size_t>(role)]; }
  void see_key(std::size_t key);

 private:
  /// What values of a key are.
  enum class Kind : std::uint8_t { other, id, reference, gene_id, transcript_id };
  struct Version {
    std::size_t number;  ///< in edits.no_version
    std::string prefix;  ///< of the values that it is about
  };
  struct Use {
    bool any = false;
    Kind kind = Kind::other;
    std::vector<Version> versions;
    std::string last;  ///< the value that was edited last: neighbours are alike
    std::string last_now;
    Dialect last_dialect = Dialect::gff3;
  };
  Use& use_of(std::size_t key);
  bool is_id(const Use& use) const;
  ModelRole role_of(const Use& use, std::string_view value);
  std::string_view stripped(std::string_view id);
  bool drops_version(const Use& use, std::string_view value) const;
  bool collides(const Use& use, std::string_view value);

  const IdEdits& edits_;
  const ModelRoles* roles_;
  std::vector<Use> uses_;  ///< by the number of a key
  Dialect dialect_ = Dialect::gff3;
  bool is_part_ = false;
  IdOrigins origins_;
  std::string scratch_;
  std::vector<char> prefixes_seen_;
  std::vector<char> versions_seen_;
  std::array<bool, 3> roles_seen_{};  ///< by ModelRole
};

}  // namespace gff
