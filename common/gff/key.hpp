// Parses KEY, which names an attribute in operands, lists of columns, tests and expressions.
//
//   KEY              the attribute KEY
//   a|b|c            the first of these that has a value that is not empty
//   A:B              the attribute with exactly the key A:B, if the record has it; otherwise (Dbxref:GeneID) the values
//                    of A that start with `B:`, without `B:`
//   attr["a|b"]      the attribute with exactly the key a|b; also attr['a|b'] and, for a word, attr.NAME
//   attr:KEY         KEY, and never a column of that name
//   NAME=KEY         KEY, as a column with the name NAME
//
// Threads: keys do not change after they are built, so threads may share them. One thread at a time uses a KeyColumns.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gff/key_table.hpp"

namespace gff {

/// One alternative of a KEY as text.
struct KeyPart {
  std::string key;          ///< the key of the attribute: all of A:B
  std::string outer = {};   ///< A if it is A:B; otherwise empty
  std::string prefix = {};  ///< `B:` if it is A:B; otherwise empty
  bool operator==(const KeyPart&) const = default;
};

/// A KEY as text.
struct KeyText {
  std::string name;  ///< name of a column with its values
  bool named;        ///< NAME= was given
  bool attribute;    ///< attr was given: it is never a column of that name
  std::vector<KeyPart> parts;
};

/// Parses a KEY. With `takes_name`, it may begin with NAME=. Throws UsageError that quotes `operand`, the text of the
/// user.
KeyText parse_key_text(std::string_view text, std::string_view operand, bool takes_name);
/// Parses `attr["KEY"]` at the beginning of `text` into `part`. Returns its length, or 0 if there is none.
std::size_t quoted_key(std::string_view text, KeyPart& part);

/// One alternative of a KEY, with its numbers in a KeyTable.
struct KeyAlternative {
  std::size_t number;  ///< number of the attribute's key
  std::size_t outer;   ///< number of A if it is A:B; otherwise KeyTable::none
  std::string prefix;  ///< `B:` if it is A:B; otherwise empty
};

struct Key {
  std::string name;  ///< name of the column
  std::vector<KeyAlternative> alternatives;

  /// Whether it is one attribute, without sub-values or alternatives.
  bool is_plain() const { return alternatives.size() == 1 && alternatives.front().outer == KeyTable::none; }
};

/// Adds the keys of `text` to `table`, and returns their numbers.
Key add_key(const KeyText& text, KeyTable& table);
/// Parses a KEY operand, which may begin with NAME=, and adds its keys to `table`. Throws UsageError that quotes the
/// operand; then `table` does not change.
Key parse_key(std::string_view operand, KeyTable& table);

/// The alternatives of a KEY for messages: "'a' or 'b'".
std::string alternatives_in_words(const Key& key, const KeyTable& table);

/// Columns made of KEY operands, and their values in one record after the other. Allocates nothing per record once its
/// buffers have grown.
class KeyColumns {
 public:
  void add(const KeyText& text) {
    keys_.push_back(add_key(text, table_));
    first_.push_back(keys_.back().alternatives.front().number);
    values_.resize(table_.size());
    sub_values_seen_.resize(keys_.size());
  }
  void add(std::string_view operand) { add(parse_key_text(operand, operand, true)); }
  std::size_t size() const { return first_.size(); }
  const Key& key(std::size_t i) const { return keys_[i]; }
  const KeyTable& table() const { return table_; }

  /// Call it after the last add(). `names` are all extra columns of the stream: a key with such a name means the
  /// column.
  void use_extra_columns(const std::vector<std::string>& names) { table_.use_extra_columns(names); }
  /// Finds the values of all keys in a record, in one walk. The values are valid until the next call.
  void find(const Record& record, Dialect dialect) {
    begin_record(dialect);
    table_.for_each(
        record, dialect, [&](std::size_t number, std::string_view text) __attribute__((always_inline)) {
          return note(number, text);
        });
  }
  /// The same for column 9 alone, if it is not a bare id.
  void find(std::string_view attributes, Dialect dialect) {
    begin_record(dialect);
    table_.for_each(attributes, {}, dialect,
                    [&](std::size_t number, std::string_view text) { return note(number, text); });
  }
  /// Returns the value of column `i`: all values in order, undecoded, joined by ','. Empty if there is none or if all
  /// are empty. Valid until the next call of `value` or `find`. Cell::in_line is set only if `find` was given a record.
  Cell value(std::size_t i) {
    const Values& values = values_[first_[i]];
    const bool alone = values.record == record_ && values.next == none;
    if (alone && !values.first.empty() && values.first[0] != ',') [[likely]]
      return {values.first, true};
    return {joined_value(i), false};
  }
  /// Stores the values of column `i` that are not empty in `values`: in order, undecoded, as views into the record.
  void values(std::size_t i, std::vector<std::string_view>& values);
  /// Whether the record has one of the attributes of column `i`.
  bool present(std::size_t i) const;
  /// Whether no record so far had an attribute of column `i`.
  bool never_seen(std::size_t i) const;
  /// Whether some column had no attribute in any record so far.
  bool misses_any() const;
  /// Adds the keys that `other`, a copy of this object, has seen, and clears them in `other`.
  void take_seen(KeyColumns& other);

 private:
  static constexpr std::size_t none = KeyTable::none;
  /// The values of one key in a record. Most keys occur once.
  struct Values {
    std::string_view first;
    std::size_t record = 0;   ///< the record that has them; 0: none
    std::size_t next = none;  ///< the second value, an index of repeated_
    std::size_t last = none;
  };
  struct Repeated {
    std::string_view value;
    std::size_t next;
  };
  void begin_record(Dialect dialect) {
    dialect_ = dialect;
    ++record_;
    repeated_.clear();
  }
  /// Stores an occurrence. Returns false, so that the walk continues: the record may have another one.
  bool note(std::size_t number, std::string_view text) {
    Values& values = values_[number];
    if (values.record != record_) [[likely]] {
      values.first = text;
      values.record = record_;
      values.next = none;
    } else {
      (values.next == none ? values.next : repeated_[values.last].next) = repeated_.size();
      values.last = repeated_.size();
      repeated_.push_back({text, none});
    }
    return false;
  }
  std::string_view joined_value(std::size_t i);
  template <class Use>
  void for_each_value(std::size_t number, std::string_view prefix, Use use) const;
  std::string_view value_of(std::size_t number, std::string_view prefix, bool& found);

  KeyTable table_;
  std::vector<Key> keys_;
  std::vector<std::size_t> first_;  ///< by column: the number of its first alternative
  Dialect dialect_ = Dialect::gff3;
  std::size_t record_ = 0;          ///< the number of the current record
  std::vector<Values> values_;      ///< by the number of the key
  std::vector<Repeated> repeated_;  ///< the second and further values of a record
  std::string joined_;
  std::vector<char> sub_values_seen_;  ///< by column: whether a record had some of Dbxref:GeneID
};

}  // namespace gff
