// All tests of records as one program: EXPR, and the options that are short forms of an expression. A record passes if
// it passes every test.
//
// Threads: a Program does not change after `prepare`, so threads may share it. Each thread needs its own State.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/number.hpp"
#include "filter/attribute_values.hpp"
#include "filter/decoded_words.hpp"
#include "filter/expression_tree.hpp"
#include "filter/word_set.hpp"
#include "gff/key_table.hpp"
#include "gff/record.hpp"

namespace gff {

/// A comparison is true if it is true for any value. An attribute has all of its values, decoded in GFF3. A column has
/// its text as it is written, and decoded. A comparison of several names is true if it is true for any combination of
/// their values; a name that is used twice has the same value in a combination.
///
/// Columns are read before attributes, and reading stops when the result is decided. Allocates nothing if
/// earlier records had the same size, except when two attributes with many values are compared.
class Program {
 public:
  class State;

  /// Words that a test compares a column or a key with.
  struct Words {
    std::size_t test;              ///< number of the add() that added the test, from 0
    std::optional<Column> column;  ///< nothing: `key` is compared
    std::size_t key;               ///< of keys()
    std::shared_ptr<const WordSet> words;
    bool negated;  ///< records that have one of the words fail
  };
  struct AskedKey {
    std::size_t test;
    std::size_t key;   ///< of keys()
    bool may_be_text;  ///< see ExpressionNode
  };

  /// Adds a test that a record must pass.
  void add(ExpressionNode test);
  /// Call it once after the last test was added.
  void prepare();

  /// Whether a test reads column 9. If not, the dialect does not matter.
  bool reads_attributes() const { return table_.size() > 0; }
  /// Whether the record passes the cheapest tests: those that only look for words in columns.
  bool match_columns(const Record& record, State& state) const;  // inline, below
  /// Whether the record passes all other tests.
  bool match_rest(const Record& record, Dialect dialect, State& state) const;
  /// The same if `state.values` has already been started with the record.
  bool match_started(const Record& record, State& state) const;

  const KeyTable& table() const { return table_; }
  const std::vector<Key>& keys() const { return keys_; }
  const std::vector<Words>& words() const { return words_; }
  const std::vector<AskedKey>& asked_keys() const { return asked_keys_; }

 private:
  using Node = ExpressionNode;
  struct WordsInColumn {
    Column column;
    const WordSet* words;  ///< of comparisons_
    bool negated;
  };
  /// A column, `length` or an attribute in a comparison.
  struct Name {
    Node::Kind kind;
    Column column;
    std::size_t key;  ///< of keys_
  };
  struct Comparison {
    std::vector<Name> names;               ///< each name once
    std::shared_ptr<const WordSet> words;  ///< the strings that the first operand may equal
    std::vector<Number> numbers;
    bool only_words = false;  ///< the test only asks whether a column or attribute is one of the words
  };
  struct Context {
    const Record& record;
    State& state;
  };

  void add_conjunct(ExpressionNode test, std::size_t number);
  void compile(Node& node, std::size_t test, bool negated);
  void compile_comparison(Node& node, std::size_t test, bool negated);
  void collect_names(Node& node, std::vector<Name>& names, std::size_t test);
  std::size_t wanted(const Node& node, std::size_t test);
  std::size_t walked_key(const Node& node) const;

  bool match_while_walking(const Record& record, Dialect dialect, State& state) const;
  bool value_passes(const Node& node, std::string_view value, const Context& context) const;
  bool passes(const Node& node, const Context& context) const;
  bool any_value_passes(const Node& node, const Context& context) const;
  bool any_combination_passes(const Node& node, const Comparison& comparison, const Context& context) const;
  bool any_pair_holds(const Node& node, const Context& context) const;
  template <class Use>
  bool any_value_of(const Name& name, const Context& context, Use use) const;
  static bool has_word(const Comparison& comparison, std::string_view value, const Context& context);
  bool holds(const Node& node, const Comparison& comparison, const Context& context) const;
  bool holds_for_numbers(const Node& node, const Context& context) const;
  bool is_one_of(const Node& node, const Comparison& comparison, const Context& context) const;
  static std::string_view text_of(const Node& node, const Context& context);
  static std::optional<Number> number_of(const Node& node, const Context& context);

  std::vector<std::pair<Node, std::size_t>> added_;
  std::vector<WordsInColumn> columns_;
  std::vector<Node> column_tests_;     ///< other tests that read only columns
  std::vector<Node> attribute_tests_;  ///< cheapest first
  /// The keys in table_ of attribute_tests_, if each test reads only one attribute: then the walk over column 9 stops
  /// as early as possible. Otherwise empty.
  std::vector<std::size_t> walked_keys_;
  std::size_t positive_ = 0;  ///< number of these tests that are not negated
  std::vector<Comparison> comparisons_;
  std::size_t most_names_ = 0;  ///< the most names in one comparison
  KeyTable table_;
  std::vector<Key> keys_;
  std::vector<Words> words_;
  std::vector<AskedKey> asked_keys_;
};

/// The scratch space of one thread that runs a program.
class Program::State {
 public:
  explicit State(const Program& program)
      : values(program.table_), passed_(program.walked_keys_.size()), names_(program.most_names_) {}

  AttributeValues values;

 private:
  friend class Program;
  /// A name of the current comparison.
  struct Value {
    std::string_view text;  ///< the value that is compared now, decoded if needed
    /// If several names are compared: all values, their number, and the index of the value that is compared now.
    std::vector<std::string> all = {};
    std::size_t count = 0;
    std::size_t at = 0;
  };
  std::vector<char> passed_;  ///< by test of walked_keys_: whether a value of the record has passed
  std::vector<Value> names_;
  std::string decoded_;
  std::string digits_;
};

inline bool Program::match_columns(const Record& record, State& state) const {
  for (const WordsInColumn& test : columns_) {
    if (has_column(*test.words, record.column(test.column), state.decoded_) == test.negated) return false;
  }
  return true;
}

}  // namespace gff
