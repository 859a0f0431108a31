#include "rename/attribute_renamer.hpp"

#include <algorithm>

#include "base/blanks.hpp"
#include "base/fail.hpp"
#include "base/quotable.hpp"
#include "filter/absence.hpp"
#include "gff/columns.hpp"

namespace gff {
namespace {

/// Something is wrong with column 9 of a record.
[[noreturn]] void fail_in_attributes(const Line& line, const LineReader& in, std::string_view code,
                                     std::string expected, std::string found, std::string advice = {}) {
  fail_format(in.in_column(line, standard_columns - 1, code, std::move(expected), std::move(found), std::move(advice)));
}

std::string words_of(const KeyText& key) {
  std::string words;
  for (const KeyPart& part : key.parts) words += (words.empty() ? "" : " or ") + in_quotes(part.key);
  return words;
}

}  // namespace

NewKey parse_new_key(const std::string& text) {
  const std::size_t equals = text.rfind('=');
  if (equals == std::string::npos || equals == 0)
    fail_usage("--key: expected OLD=NEW, two keys of attributes, got " + in_quotes(text));
  NewKey key{parse_key_text(text.substr(0, equals), text, false), text.substr(equals + 1)};
  const auto is_wrong = [](char c) {
    return static_cast<unsigned char>(c) <= ' ' || c == '\x7F' ||
           std::string_view(";=&,\"%").find(c) != std::string_view::npos;
  };
  if (key.now.empty() || std::any_of(key.now.begin(), key.now.end(), is_wrong))
    fail_usage("--key: expected a NEW key without blanks, quotes and ; = & , %, got " + in_quotes(text));
  for (const KeyPart& part : key.old.parts) {
    if (part.key == key.now) fail_usage("--key: expected another NEW key than OLD, got " + in_quotes(text));
  }
  return key;
}

AttributeRenamer::AttributeRenamer(const std::vector<NewKey>& keys, const IdEdits& edits, const ModelRoles* roles,
                                   bool is_first)
    : new_keys_(keys), edits_(edits), editor_(edits, roles, keys_, is_first) {
  for (const NewKey& key : keys) {
    Rule rule{{}, keys_.add(key.now)};
    for (const KeyPart& part : key.old.parts) rule.old.push_back(keys_.add(part.key));
    rules_.push_back(std::move(rule));
  }
}

void AttributeRenamer::use_extra_columns(const std::vector<std::string>& names) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::size_t key = keys_.number_of(names[i]);
    if (key != none && editor_.edits(key)) extra_columns_.push_back({standard_columns + i, key});
    for (Rule& rule : rules_) {
      if (key == rule.now) rule.column = standard_columns + i;
    }
  }
}

std::vector<std::string> AttributeRenamer::new_columns(std::vector<std::string> names, const Line& line,
                                                       const LineReader& in) {
  const std::vector<std::string> old = names;
  for (Rule& rule : rules_) {
    const auto is_column = [&](std::size_t key) {
      return std::find(old.begin(), old.end(), keys_.key(key)) != old.end();
    };
    const auto chosen = std::find_if(rule.old.begin(), rule.old.end(), is_column);
    if (chosen == rule.old.end()) continue;
    rule.seen = true;
    const auto place = std::find(old.begin(), old.end(), keys_.key(*chosen)) - old.begin();
    names[static_cast<std::size_t>(place)] = keys_.key(rule.now);
  }
  std::vector<std::string> sorted = names;
  std::sort(sorted.begin(), sorted.end());
  if (const auto twice = std::adjacent_find(sorted.begin(), sorted.end()); twice != sorted.end())
    fail_format(in.diagnostic(line.number, "column-twice", "extra columns with different names",
                              in_quotes(*twice) + " twice, by --key"));
  return names;
}

void AttributeRenamer::rename(const Line& line, const Record& record, Dialect dialect, const LineReader& in,
                              LinePatches& patches) {
  if (waiting_) [[unlikely]] {
    waiting_ = misses_any();
    seen_keys_.look(record, dialect);
  }
  editor_.start(dialect, part_kind(record.type()) != PartKind::none);
  const BareId bare = dialect == Dialect::gtf ? bare_id(record.type(), record.attributes()) : BareId{};
  if (bare) [[unlikely]] {
    patch_bare_id(bare, line, in, patches);
  } else {
    find(record, dialect);
    if (!rules_.empty()) apply_rules(dialect, line, record, in);
    for (const Found& found : found_) patch(found, dialect, line, record, in, patches);
  }
  for (const auto& [column, key] : extra_columns_) {
    const std::string_view text = record.column(column);
    if (text.empty() || text == ".") continue;
    editor_.see_key(key);
    patch_values(key, text, ValueForm::list, line, in, patches);
  }
}

/// The attributes whose keys are in the table.
void AttributeRenamer::find(const Record& record, Dialect dialect) {
  found_.clear();
  const PaddedView column = record.attributes();
  const char* const end = column.data() + column.size();
  Attributes walk(column, dialect);
  Found found;
  for (; walk.next(found.piece);) {
    found.key = keys_.match(found.piece, dialect, end, found.text);
    if (found.key != none) found_.push_back(found);
  }
}

/// The first alternative that has a value that is not empty, else the first that is there, else none.
std::size_t AttributeRenamer::chosen_key(const Rule& rule) const {
  std::size_t first = none;
  for (const std::size_t key : rule.old) {
    for (const Found& found : found_) {
      if (found.key != key) continue;
      if (!found.text.empty()) return key;
      if (first == none) first = key;
    }
  }
  return first;
}

void AttributeRenamer::apply_rules(Dialect dialect, const Line& line, const Record& record, const LineReader& in) {
  for (std::size_t i = 0; i < rules_.size(); ++i) {
    const std::size_t key = chosen_key(rules_[i]);
    if (key == none) continue;
    rules_[i].seen = true;
    for (Found& found : found_) {
      if (found.key == key && found.rule == none) found.rule = i;
    }
  }
  for (std::size_t i = 0; i < rules_.size(); ++i) join_equal(i, dialect, line, record, in);
}

/// Where another attribute has the new key: removes the attributes of the rule if the values are equal. An extra column
/// of the new key is such an attribute, too; beside it those of the rule stay.
void AttributeRenamer::join_equal(std::size_t rule, Dialect dialect, const Line& line, const Record& record,
                                  const LineReader& in) {
  const std::size_t now = rules_[rule].now;
  values_.clear();
  other_values_.clear();
  std::size_t old = none;
  const Attributes walk(std::string_view(), dialect);
  const auto collect = [&](const Found& found, std::vector<std::string_view>& values) {
    walk.for_each_text(found.piece, [&](std::string_view text) {
      any_value(text, dialect, [&](std::string_view value) {
        values.push_back(value);
        return false;
      });
    });
  };
  for (const Found& found : found_) {
    if (found.rule == rule) {
      old = found.key;
      collect(found, values_);
    } else if (found.rule == none ? found.key == now : found.rule < rule && rules_[found.rule].now == now) {
      collect(found, other_values_);
    }
  }
  if (values_.empty()) return;
  const bool beside_attribute = !other_values_.empty();
  if (!beside_attribute && rules_[rule].column != none) {
    any_value(record.column(rules_[rule].column), ValueForm::list, [&](std::string_view value) {
      other_values_.push_back(value);
      return false;
    });
  }
  if (other_values_.empty()) return;
  if (values_ != other_values_)
    fail_in_attributes(line, in, "key-is-there",
                       "no " + in_quotes(keys_.key(now)) + " beside " + in_quotes(keys_.key(old)) +
                           ", or one of equal value, " + in_quotes(values_.front()),
                       in_quotes(other_values_.front()), "gff-strip removes one of them");
  for (Found& found : found_) {
    if (found.rule == rule) found.removed = beside_attribute;
  }
}

void AttributeRenamer::patch(const Found& found, Dialect dialect, const Line& line, const Record& record,
                             const LineReader& in, LinePatches& patches) {
  const AttributeField& piece = found.piece;
  const std::string_view column = record.attributes();
  if (found.removed) {
    const char* begin = piece.begin;
    const char* end = piece.end;
    const char* const column_end = column.data() + column.size();
    if (end < column_end) {
      ++end;
      while (begin == column.data() && end < column_end && is_blank(*end)) ++end;
    } else if (begin > column.data()) {
      --begin;
    }
    patches.remove({begin, end});
    return;
  }
  if (found.rule != none) patches.replace({piece.key, keys_.key(found.key).size()}, keys_.key(rules_[found.rule].now));
  if (!editor_.edits(found.key)) return;
  editor_.see_key(found.key);
  Attributes(std::string_view(), dialect).for_each_text(piece, [&](std::string_view text) {
    patch_values(found.key, text, form_of(dialect), line, in, patches);
  });
}

void AttributeRenamer::patch_values(std::size_t key, std::string_view text, ValueForm form, const Line& line,
                                    const LineReader& in, LinePatches& patches) {
  any_value(text, form, [&](std::string_view value) {
    const IdEditor::Edited edited = edit(key, value, line, in);
    if (edited.changed) patches.replace(value, edited.now);
    return false;
  });
}

IdEditor::Edited AttributeRenamer::edit(std::size_t key, std::string_view value, const Line& line,
                                        const LineReader& in) {
  const IdEditor::Edited edited = editor_.edit(key, value);
  if (edited.collides)
    fail_in_attributes(line, in, "ids-become-one",
                       "no second " + keys_.key(key) + " that becomes " + in_quotes(edited.now), in_quotes(value));
  return edited;
}

/// A bare id gets a key if the key that it means has a new name.
void AttributeRenamer::patch_bare_id(const BareId& bare, const Line& line, const LineReader& in, LinePatches& patches) {
  const std::size_t key = keys_.number_of(bare.key);
  if (key == none) return;
  const auto rule = std::find_if(rules_.begin(), rules_.end(), [&](const Rule& one) {
    return std::find(one.old.begin(), one.old.end(), key) != one.old.end();
  });
  if (editor_.edits(key)) editor_.see_key(key);
  if (rule == rules_.end()) {
    if (editor_.edits(key)) patch_values(key, bare.id, ValueForm::single, line, in, patches);
    return;
  }
  rule->seen = true;
  const IdEditor::Edited edited = editor_.edits(key) ? edit(key, bare.id, line, in) : IdEditor::Edited{};
  bare_ = keys_.key(rule->now) + " \"";
  bare_ += edited.changed ? edited.now : bare.id;
  bare_ += "\";";
  patches.replace(bare.id, bare_);
}

bool AttributeRenamer::misses_any() const {
  for (const Rule& rule : rules_) {
    if (!rule.seen) return true;
  }
  for (std::size_t i = 0; i < edits_.no_version.size(); ++i) {
    if (!editor_.saw_key(i)) return true;
  }
  return false;
}

void AttributeRenamer::take_seen(AttributeRenamer& later) {
  for (std::size_t i = 0; i < rules_.size(); ++i) {
    rules_[i].seen = rules_[i].seen || later.rules_[i].seen;
    later.rules_[i].seen = false;
  }
  later.waiting_ = true;
  editor_.take_seen(later.editor_);
  seen_keys_.take(later.seen_keys_);
}

std::vector<std::string> AttributeRenamer::warnings() const {
  std::vector<std::string> warnings;
  std::vector<KeyAskedFor> keys;
  for (std::size_t i = 0; i < rules_.size(); ++i)
    keys.push_back({words_of(new_keys_[i].old), new_keys_[i].old.parts.front().key, rules_[i].seen});
  for (std::size_t i = 0; i < edits_.no_version.size(); ++i)
    keys.push_back({words_of(edits_.no_version[i]), edits_.no_version[i].parts.front().key, editor_.saw_key(i)});
  warnings.push_back(key_warning(keys, KeyWarnings::all, column_names(), seen_keys_));
  Absence prefixes("prefix", "prefixes", {}, "no ID");
  for (std::size_t i = 0; i < edits_.strip.size(); ++i) {
    prefixes.ask();
    if (!editor_.saw_prefix(i)) prefixes.miss(in_quotes(edits_.strip[i]), [] { return std::string(); });
  }
  warnings.push_back(prefixes.warning());
  if (!edits_.gene_prefix.empty() && !editor_.saw_role(ModelRole::gene))
    warnings.emplace_back("no record is of a gene");
  if (!edits_.transcript_prefix.empty() && !editor_.saw_role(ModelRole::transcript))
    warnings.emplace_back("no record is of a transcript");
  std::erase(warnings, std::string());
  return warnings;
}

}  // namespace gff
