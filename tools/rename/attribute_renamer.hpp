// Renames keys and IDs in column 9 and in extra columns (gff-rename(1)).
//
// Threads: the options do not change after they are parsed, so threads may share them. One thread at a time uses a
// renamer.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "filter/seen_values.hpp"
#include "gff/attributes.hpp"
#include "gff/key.hpp"
#include "gff/key_table.hpp"
#include "gff/line_patches.hpp"
#include "gff/line_reader.hpp"
#include "gff/record.hpp"
#include "rename/id_editor.hpp"

namespace gff {

/// An option -k OLD=NEW.
struct NewKey {
  KeyText old;
  std::string now;
};
/// Parses OLD=NEW, where OLD may have alternatives. Throws UsageError.
NewKey parse_new_key(const std::string& text);

class AttributeRenamer {
 public:
  /// All arguments must outlive this object. `roles` may be null if no role is needed. `is_first`: of the first worker,
  /// which finds IDs that become one.
  AttributeRenamer(const std::vector<NewKey>& keys, const IdEdits& edits, const ModelRoles* roles, bool is_first);

  /// Whether there is something to rename.
  bool empty() const { return keys_.size() == 0; }
  /// `names` are all extra columns of the stream, which count as attributes.
  void use_extra_columns(const std::vector<std::string>& names);
  /// Returns the new names of extra columns. Throws FormatError about the directive `line` if two would have the same
  /// name.
  std::vector<std::string> new_columns(std::vector<std::string> names, const Line& line, const LineReader& in);

  /// Adds the changes of a record, which must be the line that was read last, to `patches`. Throws FormatError if a key
  /// or an ID becomes one that already exists.
  void rename(const Line& line, const Record& record, Dialect dialect, const LineReader& in, LinePatches& patches);

  /// Adds the IDs of `later`, which has read the block that follows. Returns whether none of them became the same as
  /// another ID.
  bool accepts(const AttributeRenamer& later) { return editor_.add_origins(later.editor_); }
  /// Adds the keys, prefixes and roles that `later` has seen, and clears them, and the IDs, in `later`.
  void take_seen(AttributeRenamer& later);
  /// The warnings about keys, prefixes and roles that no record had.
  std::vector<std::string> warnings() const;

 private:
  static constexpr std::size_t none = KeyTable::none;
  /// A rule that renames a key.
  struct Rule {
    std::vector<std::size_t> old;  ///< the alternatives of OLD
    std::size_t now;
    std::size_t column = none;  ///< the extra column with the new key
    bool seen = false;
  };
  /// An attribute of the current record whose key is in the table.
  struct Found {
    AttributeField piece;
    std::string_view text;  ///< its first value
    std::size_t key;
    std::size_t rule = none;  ///< the rule that renames it
    bool removed = false;     ///< because an equal attribute already has that key
  };
  /// An extra column whose values may change.
  struct ExtraColumn {
    std::size_t column;  ///< column of a record, from 0
    std::size_t key;
  };

  void find(const Record& record, Dialect dialect);
  std::size_t chosen_key(const Rule& rule) const;
  void apply_rules(Dialect dialect, const Line& line, const Record& record, const LineReader& in);
  void join_equal(std::size_t rule, Dialect dialect, const Line& line, const Record& record, const LineReader& in);
  void patch(const Found& found, Dialect dialect, const Line& line, const Record& record, const LineReader& in,
             LinePatches& patches);
  void patch_values(std::size_t key, std::string_view text, ValueForm form, const Line& line, const LineReader& in,
                    LinePatches& patches);
  IdEditor::Edited edit(std::size_t key, std::string_view value, const Line& line, const LineReader& in);
  void patch_bare_id(const BareId& bare, const Line& line, const LineReader& in, LinePatches& patches);
  bool misses_any() const;

  const std::vector<NewKey>& new_keys_;
  const IdEdits& edits_;
  KeyTable keys_;
  IdEditor editor_;
  std::vector<Rule> rules_;
  std::vector<ExtraColumn> extra_columns_;
  std::vector<Found> found_;
  std::vector<std::string_view> values_;
  std::vector<std::string_view> other_values_;
  std::string bare_;
  bool waiting_ = true;  ///< some key, prefix or role has not been seen yet
  SeenKeys seen_keys_;
};

}  // namespace gff
