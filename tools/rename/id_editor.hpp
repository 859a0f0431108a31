// Edits IDs and other values: prefixes and versions (gff-rename(1)).
//
// Threads: the options do not change after they are parsed, so threads may share them. One thread at a time uses an
// editor.
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

/// The edits that the user asked for.
struct IdEdits {
  std::vector<std::string> strip;  ///< prefixes to be removed
  std::string gene_prefix;         ///< prefix to be added to IDs of genes
  std::string transcript_prefix;   ///< prefix to be added to IDs of transcripts
  std::vector<KeyText> no_version;

  /// Parses a list of gene=PREFIX and transcript=PREFIX. Throws UsageError.
  void add_prefixes(const std::string& list);
  /// Parses a list of prefixes. Throws UsageError.
  void add_strip(const std::string& list);
  /// Parses a list of KEYs. Throws UsageError.
  void add_no_version(const std::string& list);

  bool needs_roles() const { return !gene_prefix.empty() || !transcript_prefix.empty(); }
  bool empty() const { return strip.empty() && no_version.empty() && !needs_roles(); }
};

/// An ID without its version: ENSG00000003.15 loses `.15`; ENSG00000182378.15_PAR_Y keeps `_PAR_Y`.
struct VersionedId {
  std::string_view id;
  std::string_view after;  ///< the text after the version
};
VersionedId without_version(std::string_view id);

class IdEditor {
 public:
  /// Adds the keys that the editor needs to `keys`. `edits` and `roles` must outlive the editor; `roles` may be null if
  /// no role is needed. `is_first`: this is the editor of the first worker. Only this one finds different IDs that
  /// become the same ID.
  IdEditor(const IdEdits& edits, const ModelRoles* roles, KeyTable& keys, bool is_first = true);

  /// Begins a record: its dialect, and whether it is a part.
  void start(Dialect dialect, bool is_part) {
    dialect_ = dialect;
    is_part_ = is_part;
  }
  /// Whether values of the key may change.
  bool edits(std::size_t key) const { return key < uses_.size() && uses_[key].any; }

  struct Edited {
    bool changed = false;
    bool collides = false;      ///< another ID has become the same ID; only of the first editor
    std::string_view now = {};  ///< valid until the next call for this key
  };
  /// Edits a value of the key.
  Edited edit(std::size_t key, std::string_view value);

  /// Adds the origins of the IDs that `later` has edited in the block that follows. Returns false if an ID became the
  /// same as another. Then run this editor over that block: `edit` reports the ID.
  bool add_origins(const IdEditor& later) { return origins_.add(later.block_origins_); }
  /// Adds the prefixes, keys and roles that `later` has seen, and clears them, and the origins, in `later`.
  void take_seen(IdEditor& later);
  bool saw_prefix(std::size_t i) const { return prefixes_seen_[i] != 0; }  ///< of edits.strip[i]
  bool saw_key(std::size_t i) const { return versions_seen_[i] != 0; }     ///< of edits.no_version[i]
  bool saw_role(ModelRole role) const { return roles_seen_[static_cast<std::size_t>(role)]; }
  /// Notes that a record has the key.
  void see_key(std::size_t key);

 private:
  /// The meaning of the values of a key.
  enum class Kind : std::uint8_t { other, id, reference, gene_id, transcript_id };
  struct Version {
    std::size_t number;  ///< index of edits.no_version
    std::string prefix;  ///< prefix of the values to be edited
    bool as_id = false;  ///< the user did not list this key; its values are IDs, and ID is listed
  };
  struct Use {
    bool any = false;
    Kind kind = Kind::other;
    std::vector<Version> versions;
    std::string last;  ///< the last value: neighbouring records often have the same
    std::string last_now;
    Dialect last_dialect = Dialect::gff3;
  };
  Use& use_of(std::size_t key);
  bool is_id(const Use& use) const;
  ModelRole role_of(const Use& use, std::string_view value);
  std::string_view stripped(std::string_view id);
  bool drops_version(const Use& use, std::string_view value) const;
  bool collides(const Use& use, std::string_view value);
  bool add_origin(const IdOrigin& origin);

  const IdEdits& edits_;
  const ModelRoles* roles_;
  const bool is_first_;
  std::vector<Use> uses_;  ///< by the number of a key
  Dialect dialect_ = Dialect::gff3;
  bool is_part_ = false;
  IdOrigins origins_;           ///< used by the first editor
  BlockOrigins block_origins_;  ///< used by all other editors
  std::string scratch_;
  std::vector<char> prefixes_seen_;
  std::vector<char> versions_seen_;
  std::array<bool, 3> roles_seen_{};  ///< by ModelRole
};

}  // namespace gff
