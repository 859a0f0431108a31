// Column 9 through every path of the library: the walk over its pieces, keys found piece by piece, in one pass and in a
// scanned line, columns of values, and the remover. All paths must agree. What a piece means only the twin says.
#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "gff/attribute_remover.hpp"
#include "gff/attributes.hpp"
#include "gff/dialect.hpp"
#include "gff/key.hpp"
#include "gff/key_table.hpp"
#include "support/gff.hpp"

namespace gff::test {

using KeyAndValue = std::pair<std::string, std::string>;

/// The attributes of column 9 of a record of this type, in order: one for each value.
inline std::vector<KeyAndValue> attributes_of(std::string_view column, Dialect dialect,
                                              std::string_view type = "exon") {
  if (dialect == Dialect::gtf) {
    if (const BareId bare = find_bare_id(type, column)) return {{std::string(bare.key), std::string(bare.id)}};
  }
  std::vector<KeyAndValue> attributes;
  Attributes walk(column, dialect);
  for (AttributeField piece; walk.next(piece);) {
    const std::string key(walk.parse(piece).key);
    walk.for_each_text(piece, [&](std::string_view text) {
      any_value(text, dialect, [&](std::string_view value) {
        attributes.emplace_back(key, value);
        return false;
      });
    });
  }
  return attributes;
}

/// The texts of the pieces of column 9; the first one without the blanks before it.
inline std::vector<std::string> pieces_of(std::string_view column, Dialect dialect) {
  std::vector<std::string> pieces;
  Attributes walk(column, dialect);
  for (AttributeField piece; walk.next(piece);)
    pieces.emplace_back(pieces.empty() ? piece.key : piece.begin, piece.end);
  return pieces;
}

/// The values of a key, joined by ','; empty if all are empty.
inline std::string joined_values(const std::vector<KeyAndValue>& attributes, const std::string& key) {
  std::string joined;
  bool first = true;
  bool filled = false;
  for (const auto& [its_key, value] : attributes) {
    if (its_key != key) continue;
    joined += (first ? "" : ",") + value;
    first = false;
    filled = filled || !value.empty();
  }
  return filled ? joined : "";
}

/// Some keys, in a table, as columns, to be removed and to be kept.
class ColumnPaths {
 public:
  /// The keys are all different. Throws UsageError if a key cannot be the key of an attribute.
  explicit ColumnPaths(std::vector<std::string> keys) : keys_(std::move(keys)) {
    for (const std::string& key : keys_) {
      remove_.add(key);
      keep_.add(key);
      table_.add(key);
      columns_.add(KeyText{key, false, true, {KeyPart{key, {}, {}}}});
    }
    keep_.set_mode(AttributeRemover::Mode::keep);
  }

  /// Returns what two paths do not agree on, or nothing.
  std::string disagreement(std::string_view column, Dialect dialect, const std::string& type = "exon") {
    if (!pieces_are_the_column(column, dialect)) return "the pieces are not the column";
    if (const std::string wrong = disagreement_of_searches(column, dialect); !wrong.empty()) return wrong;
    const MadeRecord made(type, column);
    const std::vector<KeyAndValue> attributes = attributes_of(column, dialect, type);
    columns_.find(made.record(), dialect);
    for (std::size_t i = 0; i < keys_.size(); ++i) {
      const auto has_key = [&](const KeyAndValue& attribute) { return attribute.first == keys_[i]; };
      if (columns_.value(i).text != joined_values(attributes, keys_[i])) return "other values of " + keys_[i];
      if (columns_.present(i) != std::any_of(attributes.begin(), attributes.end(), has_key))
        return "another presence of " + keys_[i];
    }
    for (const bool keeps : {false, true}) {
      const std::string wrong = disagreement_of_removal(made.record(), dialect, attributes, keeps);
      if (!wrong.empty()) return (keeps ? "keep: " : "remove: ") + wrong;
    }
    return {};
  }

 private:
  /// Pieces follow each other with ';' between them, and what is in no piece is blank.
  static bool pieces_are_the_column(std::string_view column, Dialect dialect) {
    if (column == ".") return true;
    const auto is_empty = [](std::string_view text) {
      return text.find_first_not_of("; \t") == std::string_view::npos;
    };
    const char* last = column.data();
    const char* const end = column.data() + column.size();
    Attributes walk(column, dialect);
    for (AttributeField piece; walk.next(piece);) {
      if (piece.begin < last || piece.key < piece.begin || piece.end <= piece.key || piece.end > end) return false;
      if (!is_empty({last, piece.begin}) || !is_empty({piece.begin, piece.key})) return false;
      if (piece.begin != column.data() && piece.begin[-1] != ';') return false;
      if (piece.end != end && *piece.end != ';') return false;
      if (dialect == Dialect::gff3 && piece.text().find(';') != std::string_view::npos) return false;
      last = piece.end;
    }
    return is_empty({last, end});
  }

  using Found = std::vector<std::pair<std::size_t, std::string>>;  ///< numbers of keys, and texts

  std::string disagreement_of_searches(std::string_view column, Dialect dialect) {
    Found of_pieces;  // the first text of each piece that has a key
    Found of_texts;   // all texts
    Found by_match;
    std::string_view value;
    Attributes walk(column, dialect);
    for (AttributeField piece; walk.next(piece);) {
      const std::size_t match = table_.match(piece, dialect, column.data() + column.size(), value);
      if (match != KeyTable::none) by_match.emplace_back(match, value);
      const std::string_view key = walk.parse(piece).key;
      const auto number = static_cast<std::size_t>(std::find(keys_.begin(), keys_.end(), key) - keys_.begin());
      if (number == keys_.size()) continue;
      of_pieces.emplace_back(number, walk.parse(piece).value);
      walk.for_each_text(piece, [&](std::string_view text) { of_texts.emplace_back(number, text); });
    }
    if (by_match != of_pieces) return "other keys found piece by piece";
    if (found_in(column, {}, dialect) != of_texts) return "other keys found in one pass";
    if (column.find('\t') != std::string_view::npos) return {};  // no line has it in column 9
    const ScannedColumn scanned(column, ++offset_ % 64);
    if (found_in(scanned.column(), scanned.semicolons(), dialect) != of_texts)
      return "other keys found in a scanned line";
    return {};
  }

  template <class View>
  Found found_in(View column, Separators semicolons, Dialect dialect) {
    Found found;
    table_.for_each(column, semicolons, dialect, [&](std::size_t number, std::string_view text) {
      found.emplace_back(number, text);
      return false;
    });
    return found;
  }

  /// Removing and keeping divide the attributes. The pieces that are left have their bytes, and twice is once.
  std::string disagreement_of_removal(const Record& record, Dialect dialect, std::vector<KeyAndValue> attributes,
                                      bool keeps) {
    AttributeRemover& remover = keeps ? keep_ : remove_;
    const auto has_key = [&](const std::string& key) {
      return std::find(keys_.begin(), keys_.end(), key) != keys_.end();
    };
    std::erase_if(attributes, [&](const KeyAndValue& one) { return has_key(one.first) != keeps; });
    const std::string column(record.attributes());
    const std::string left = left_of(remover, record, dialect);
    std::string scratch;
    if (remover.match(record, dialect) && remover.remains(scratch) != left)
      return "what remains is not what is written";
    // A word that is left is a key or, in a gene, its id.
    const std::string type = left == column ? std::string(record.type()) : "exon";
    // A dot alone is not an attribute, even if it was one beside others.
    const bool is_dot = left == "." && std::all_of(attributes.begin(), attributes.end(),
                                                   [](const KeyAndValue& one) { return one.first == "."; });
    if (!is_dot && attributes_of(left, dialect, type) != attributes)
      return "other attributes are left in '" + left + "'";
    std::vector<std::string> before = pieces_of(column, dialect);
    for (const std::string& piece : pieces_of(left, dialect)) {
      const auto same = std::find_if(before.begin(), before.end(), [&](const std::string& one) {
        return one == piece || trimmed_left(one) == piece;
      });
      if (same == before.end()) return "another piece '" + piece + "'";
      before.erase(before.begin(), same + 1);
    }
    const MadeRecord again(type, left);
    if (left_of(remover, again.record(), dialect) != left) return "twice is not once: '" + left + "'";
    return {};
  }

  static std::string left_of(AttributeRemover& remover, const Record& record, Dialect dialect) {
    if (!remover.match(record, dialect)) return std::string(record.attributes());
    return written_by([&](Output& out) { remover.write_rest(out); });
  }

  std::vector<std::string> keys_;
  KeyTable table_;
  KeyColumns columns_;
  AttributeRemover remove_;
  AttributeRemover keep_;
  std::size_t offset_ = 0;  ///< of the next column in its line
};

}  // namespace gff::test
