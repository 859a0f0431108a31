// KEY operands: which attribute becomes a column, and under what name.
//
//   KEY              the attribute KEY
//   a|b|c            the first of these that has a value that is not empty
//   Dbxref:GeneID    the rest of those values of Dbxref that start with `GeneID:`; the column is called GeneID
//   NAME=KEY         the same, the column called NAME
//
// Threads: each thread has a copy of the columns: they hold the values of one record.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gff/key_table.hpp"

namespace gff {

/// One attribute of a KEY operand.
struct KeyAlternative {
  std::size_t number;  ///< of the attribute's key in a KeyTable
  std::string prefix;  ///< "GeneID:" of Dbxref:GeneID, else empty
};

struct Key {
  std::string name;  ///< of the column
  std::vector<KeyAlternative> alternatives;
};

/// Reads a KEY operand, and puts its keys into the table. Throws UsageError that quotes it; the table is then as it was.
Key parse_key(std::string_view operand, KeyTable& table);

/// The columns that KEY operands ask for, and their values in one record after the other. No allocation per record once
/// its buffers have grown.
class KeyColumns {
 public:
  void add(std::string_view operand) {
    keys_.push_back(parse_key(operand, table_));
    const KeyAlternative& first = keys_.back().alternatives.front();
    firsts_.push_back(first.prefix.empty() ? first.number : none);
    values_.resize(table_.size());
  }
  std::size_t size() const { return keys_.size(); }
  const Key& key(std::size_t i) const { return keys_[i]; }
  const KeyTable& table() const { return table_; }

  /// Walks column 9 of a record, whose semicolons may be known, once and remembers what it has of the keys, until the next call.
  void find(std::string_view attributes, Dialect dialect, Separators semicolons = {});
  /// The value of column `i`: all values in order, joined by ',', as they stand; empty where there is none, or where
  /// all are empty. Valid until the next call of `value` or `find`.
  std::string_view value(std::size_t i) {
    if (firsts_[i] != none) {
      const Values& values = values_[firsts_[i]];
      const bool alone = values.record == record_ && values.next == none;
      if (alone && !values.first.empty() && values.first[0] != ',') [[likely]]
        return values.first;
    }
    return joined_value(i);
  }
  /// Whether the record has one of the attributes that column `i` is made of.
  bool present(std::size_t i) const;
  /// The columns of which no record so far had any of the attributes, rising.
  std::vector<std::size_t> unseen() const;
  /// What `other`, a copy, has seen I have seen too; it has then seen nothing.
  void take_seen(KeyColumns& other);
  /// Of each of them the key that it is made of first.
  std::vector<std::string> unseen_keys() const;
  /// What is said of one that is unseen in the end: "no record had the attribute 'foo'".
  std::string absence(std::size_t i) const;

 private:
  static constexpr std::size_t none = KeyTable::none;
  /// The values of one key in a record. Most keys stand in it once.
  struct Values {
    std::string_view first;
    std::size_t record = 0;   ///< in which record that was, 0 in none; in every other one it has none
    std::size_t next = none;  ///< the second value, in repeated_
    std::size_t last = none;
  };
  struct Repeated {
    std::string_view value;
    std::size_t next;
  };
  std::string_view joined_value(std::size_t i);
  std::string_view value_of(const KeyAlternative& alternative);

  KeyTable table_;
  std::vector<Key> keys_;
  std::vector<std::size_t>
      firsts_;  ///< of each column the number of its first alternative, `none` where it has a prefix
  Dialect dialect_ = Dialect::gff3;
  std::size_t record_ = 0;          ///< counts the records
  std::vector<Values> values_;      ///< by the number of the key
  std::vector<Repeated> repeated_;  ///< the second and further values of a record
  std::string joined_;
};

}  // namespace gff
