// The values of some keys in one record. The first question walks over column 9 once and finds all of them.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "gff/key.hpp"
#include "gff/key_table.hpp"
#include "gff/record.hpp"

namespace gff {

/// Values are views into the record, valid as long as the record. Allocates only if a key has more values than in each
/// record before.
class AttributeValues {
 public:
  explicit AttributeValues(const KeyTable& keys) : keys_(keys), found_(keys.size()) {}

  /// `names` are all extra columns of the stream, which count as attributes.
  void use_extra_columns(const std::vector<std::string>& names) { keys_.use_extra_columns(names); }
  /// Selects the record for the following calls. The record must live until the last of these calls.
  void start(const Record& record, Dialect dialect) {
    record_ = &record;
    dialect_ = dialect;
    is_read_ = false;
  }
  /// The texts of all occurrences of a key, in order and undecoded. form() tells how many values a text has.
  const std::vector<std::string_view>& of(std::size_t key) {
    if (!is_read_) walk();
    return found_[key];
  }
  ValueForm form(std::size_t key) const { return keys_.form(key, dialect_); }
  Dialect dialect() const { return dialect_; }
  /// The table of keys, with its guesses of the next keys.
  KeyTable& keys() { return keys_; }

 private:
  void walk() {
    for (std::vector<std::string_view>& values : found_) values.clear();
    is_read_ = true;
    keys_.for_each(*record_, dialect_, [&](std::size_t key, std::string_view value) {
      found_[key].push_back(value);
      return false;
    });
  }

  KeyTable keys_;
  std::vector<std::vector<std::string_view>> found_;  ///< by the number of a key
  const Record* record_ = nullptr;
  Dialect dialect_ = Dialect::gff3;
  bool is_read_ = true;
};

/// The values of a KEY in a record.
struct KeyValues {
  const std::vector<std::string_view>* texts = nullptr;  ///< null: it has none
  ValueForm form = ValueForm::single;                    ///< how many values a text has
  std::string_view prefix = {};                          ///< only values with this prefix count, without it

  explicit operator bool() const { return texts != nullptr; }
};

/// Calls `use` with each value, undecoded, until it returns true. Returns whether it did.
template <class Use>
bool any_of_values(const KeyValues& values, Use use) {
  if (!values) return false;
  const auto use_rest = [&](std::string_view value) {
    return value.starts_with(values.prefix) && use(value.substr(values.prefix.size()));
  };
  return std::any_of(values.texts->begin(), values.texts->end(),
                     [&](std::string_view text) { return any_value(text, values.form, use_rest); });
}

/// The values of `key`: those of the first alternative with a value that is not empty; if there is none, those of the
/// first alternative that the record has.
inline KeyValues values_of(const Key& key, AttributeValues& record) {
  if (key.is_plain()) [[likely]] {
    const std::size_t number = key.alternatives.front().number;
    const std::vector<std::string_view>& texts = record.of(number);
    return texts.empty() ? KeyValues{} : KeyValues{&texts, record.form(number)};
  }
  KeyValues first;
  const auto is_there = [](std::string_view) { return true; };
  const auto is_not_empty = [](std::string_view value) { return !value.empty(); };
  for (const KeyAlternative& alternative : key.alternatives) {
    KeyValues values{&record.of(alternative.number), record.form(alternative.number)};
    if (values.texts->empty() && alternative.outer != KeyTable::none)
      values = {&record.of(alternative.outer), record.form(alternative.outer), alternative.prefix};
    if (any_of_values(values, is_not_empty)) return values;
    if (!first && any_of_values(values, is_there)) first = values;
  }
  return first;
}

}  // namespace gff
