// All tests of records as one program: EXPR, and the options, which are short forms of an expression. A record passes if it
// passes every test.
//
// Threads: once it is prepared, threads share it, each with a State of its own.
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

/// A comparison is true if it is true for any of the values: of an attribute, all values, decoded in GFF3; of a
/// column, the text as it is written and decoded. With several names it is true if it is true for any combination of their
/// values; a name that is used twice has one value in a combination. Columns are read before attributes, and reading stops
/// when the result is known. No memory is allocated once records of the same size have been seen, except if two attributes
/// with many values are compared.
class Program {
 public:
  class State;

  /// What a test asks for by name.
  struct Words {
    std::size_t test;              ///< which add() it is from, from 0
    std::optional<Column> column;  ///< else `key`
    std::size_t key;               ///< of keys()
    std::shared_ptr<const WordSet> words;
    bool negated;  ///< records that have one of them fail
  };
  struct AskedKey {
    std::size_t test;
    std::size_t key;   ///< of keys()
    bool may_be_text;  ///< see ExpressionNode
  };

  void add(ExpressionNode test);
  /// To be called once after the last test was added.
  void prepare();

  /// Whether a test looks into column 9; else its dialect does not matter.
  bool reads_attributes() const { return table_.size() > 0; }
  /// Whether the record passes the tests that look at columns with words alone: the cheapest.
  bool match_columns(const Record& record, State& state) const;  // inline, below
  /// Whether it passes all other tests.
  bool match_rest(const Record& record, Dialect dialect, State& state) const;
  /// The same where `state.values` has been started with the record.
  bool match_known(const Record& record, State& state) const;

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
    std::vector<Name> names;               ///< each once
    std::shared_ptr<const WordSet> words;  ///< the strings to which the first operand may be equal
    std::vector<Number> numbers;
    bool only_words = false;  ///< whether a column or an attribute is one of the words, and nothing else
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
  std::vector<Node> column_tests_;     ///< the others that look at columns alone
  std::vector<Node> attribute_tests_;  ///< cheapest first
  /// Of each its key in table_, if all of them are of one attribute: then column 9 is walked no further than needed. Else empty.
  std::vector<std::size_t> walked_keys_;
  std::size_t positive_ = 0;  ///< those of them that are not negated
  std::vector<Comparison> comparisons_;
  std::size_t most_names_ = 0;  ///< in a comparison
  KeyTable table_;
  std::vector<Key> keys_;
  std::vector<Words> words_;
  std::vector<AskedKey> asked_keys_;
};

/// What one thread needs to run a program: scratch space.
class Program::State {
 public:
  explicit State(const Program& program)
      : values(program.table_), passed_(program.walked_keys_.size()), names_(program.most_names_) {}

  AttributeValues values;

 private:
  friend class Program;
  /// A name of the comparison at hand.
  struct Value {
    std::string_view text;  ///< the one of its values that is looked at, decoded as far as it is to be
    /// Where several names are compared: all its values, and which of them that is.
    std::vector<std::string> all = {};
    std::size_t count = 0;
    std::size_t at = 0;
  };
  std::vector<char> passed_;  ///< for each test that is done while walking, whether a value of the record has passed
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
