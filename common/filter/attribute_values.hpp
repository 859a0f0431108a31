// The values of some keys in one record, found in one walk over column 9 at the first question.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <string_view>
#include <vector>

#include "gff/key_table.hpp"
#include "gff/record.hpp"

namespace gff {

/// Views into the record, valid as long as it is. Takes no memory once it has seen a record with as many values.
class AttributeValues {
 public:
  /// Values of this key are wanted: its number in the table that start() is given.
  void want(std::size_t key) {
    if (values_.size() <= key) values_.resize(key + 1);
    values_[key].wanted = true;
  }
  /// The questions to come are about this record, which must outlive them; nothing is known of it yet.
  void start(const Record& record, Dialect dialect, KeyTable& keys) {
    record_ = &record;
    dialect_ = dialect;
    keys_ = &keys;
    known_ = false;
  }
  /// Takes note of a value, in a walk of somebody else's: between forget() and the last of them.
  void note(std::size_t key, std::string_view value) {
    if (key < values_.size() && values_[key].wanted) values_[key].found.push_back(value);
  }
  void forget() {
    for (Key& key : values_) key.found.clear();
    known_ = true;
  }
  /// The values of all occurrences of the key in order, as they stand: those of GFF3 not split at ','.
  const std::vector<std::string_view>& of(std::size_t key) {
    if (!known_) walk();
    return values_[key].found;
  }
  Dialect dialect() const { return dialect_; }

 private:
  struct Key {
    bool wanted = false;
    std::vector<std::string_view> found;
  };
  void walk() {
    forget();
    keys_->for_each(record_->attributes(), record_->semicolons(), dialect_,
                    [&](std::size_t key, std::string_view value) {
                      note(key, value);
                      return false;
                    });
  }

  std::vector<Key> values_;
  const Record* record_ = nullptr;
  Dialect dialect_ = Dialect::gff3;
  KeyTable* keys_ = nullptr;
  bool known_ = true;
};

}  // namespace gff
